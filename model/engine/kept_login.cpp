// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kept_login.h"

#include "engine/login_helper_job.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Keys are hosts, or addresses of a registry's API: "https://registry.example/v2/".
QString hostOf(const QString &key)
{
    const QString rest = key.section(u"://"_s, -1);
    const QString host = rest.section(u'/', 0, 0).toLower();
    const bool isHub = host == "index.docker.io"_L1 || host == "registry-1.docker.io"_L1;
    return isHub ? u"docker.io"_s : host;
}

std::optional<RegistryLogin> loginOf(const QJsonObject &entry, const QString &registry)
{
    RegistryLogin login{registry, {}, {}, entry.value("identitytoken"_L1).toString()};
    const auto decoded = QByteArray::fromBase64Encoding(
        entry.value("auth"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray plain = *decoded;
    const qsizetype colon = plain.indexOf(':');
    if (colon > 0) {
        login.user = QString::fromUtf8(plain.left(colon));
        login.password = QString::fromUtf8(plain.mid(colon + 1));
        while (login.password.endsWith(QChar::Null)) // Old clients filled it up.
            login.password.chop(1);
    }
    const bool isWhole = !login.user.isEmpty() && !login.password.isEmpty();
    return isWhole || !login.identityToken.isEmpty() ? std::optional(login) : std::nullopt;
}

} // namespace

std::optional<RegistryLogin> loginIn(const QByteArray &config, const QString &registry)
{
    const QJsonObject logins =
        QJsonDocument::fromJson(config).object().value("auths"_L1).toObject();
    for (auto entry = logins.begin(); entry != logins.end(); ++entry) {
        if (hostOf(entry.key()) != hostOf(registry))
            continue;
        if (const auto login = loginOf(entry.value().toObject(), registry))
            return login;
    }
    return std::nullopt;
}

std::optional<LoginHelper> loginHelperIn(const QByteArray &config, const QString &registry)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
    const QJsonObject kept = QJsonDocument::fromJson(config).object();
    const QString host = hostOf(registry);
    QString name = kept.value("credsStore"_L1).toString();
    const QJsonObject own = kept.value("credHelpers"_L1).toObject();
    for (auto entry = own.begin(); entry != own.end(); ++entry) {
        if (hostOf(entry.key()) == host)
            name = entry.value().toString();
    }
    if (!plain.match(name).hasMatch())
        return std::nullopt;
    // Docker's client keeps its own registry under this address, and others under their host.
    const QString server = host == "docker.io"_L1 ? u"https://index.docker.io/v1/"_s : host;
    return LoginHelper{u"docker-credential-"_s + name, server};
}

std::optional<RegistryLogin> loginFrom(const QByteArray &answer, const QString &registry)
{
    const QJsonObject said = QJsonDocument::fromJson(answer).object();
    const QString user = said.value("Username"_L1).toString();
    const QString secret = said.value("Secret"_L1).toString();
    if (user.isEmpty() || secret.isEmpty())
        return std::nullopt;
    if (user == "<token>"_L1)
        return RegistryLogin{registry, {}, {}, secret};
    return RegistryLogin{registry, user, secret, {}};
}

JobOf<std::optional<RegistryLogin>> *
keptLogin(const QString &registry, const EngineSurroundings &surroundings, QObject *owner)
{
    return new KeptLoginJob(registry, surroundings, owner);
}

} // namespace slipway
