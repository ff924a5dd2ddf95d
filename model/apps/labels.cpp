// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/labels.h"

using namespace Qt::StringLiterals;

namespace slipway {

Labels labelFilter(const std::optional<AppId> &app)
{
    return {{label::kApp, app ? app->text() : QString()}};
}

QString imageName(const AppId &app)
{
    return u"slipway/"_s + app.text();
}

QString imageTag(const AppId &app, int build)
{
    return imageName(app) + u':' + QString::number(build);
}

QString containerName(const AppId &app)
{
    return u"slipway-"_s + app.text();
}

QString setAsideName(const AppId &app)
{
    return containerName(app) + u"_old"_s;
}

QString trialName(const AppId &app)
{
    return containerName(app) + u"_try"_s;
}

QString trialTag(const AppId &app, const QString &commit)
{
    return imageName(app) + u":try-"_s + commit.left(8);
}

QString listingName(const AppId &app)
{
    return containerName(app) + u"_packages"_s;
}

QString givingName(const AppId &app)
{
    return containerName(app) + u"_volumes"_s;
}

std::optional<AppId> appOf(const Labels &labels)
{
    const Result<AppId> id = AppId::parse(labels.value(label::kApp));
    return id ? std::optional(*id) : std::nullopt;
}

int buildOf(const Labels &labels)
{
    return qMax(0, labels.value(label::kBuild).toInt());
}

} // namespace slipway
