// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const QMap<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        object.insert(pair.key(), pair.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray buildPathOf(const BuildRequest &request, BuilderKind builder)
{
    QByteArray path =
        builder == BuilderKind::BuildKit ? "/build?version=2" : "/build?version=1&rm=1&forcerm=1";
    const auto add = [&path](const char *name, const QString &value) {
        if (!value.isEmpty())
            path += '&' + QByteArray(name) + '=' + value.toUtf8().toPercentEncoding();
    };
    add("t", request.tag);
    add("dockerfile", request.dockerfile);
    if (!request.buildArgs.isEmpty())
        add("buildargs", jsonOf(request.buildArgs));
    if (!request.labels.isEmpty())
        add("labels", jsonOf(request.labels));
    add("target", request.target);
    add("networkmode", request.networkMode);
    for (const QString &host : request.extraHosts)
        add("extrahosts", host);
    if (request.noCache)
        add("nocache", u"1"_s);
    return path;
}

bool refusesBuildKit(const QString &message)
{
    // "buildkit is not enabled on daemon", "buildkit is only supported with experimental mode"
    // (18.09), "BuildKit is not supported on Windows", "BuildKit backend not available".
    if (!message.contains("buildkit"_L1, Qt::CaseInsensitive))
        return message.contains("invalid version 2"_L1);
    return message.contains("not enabled"_L1) || message.contains("supported"_L1)
        || message.contains("not available"_L1) || message.contains("disabled"_L1);
}

} // namespace slipway
