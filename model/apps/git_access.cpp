// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/git_access.h"

#include "base/settings.h"

namespace slipway {

RemoteAccess gitAccess(const Settings &settings, const FindLogin &login)
{
    RemoteAccess access;
    access.proxy = settings.gitProxy.get();
    access.login = login;
    return access;
}

void trustGitCertificates(const Settings &settings, const QStringList &environment)
{
    for (const QString &place : QStringList{settings.gitCertificates.get()} + environment) {
        if (!place.isEmpty())
            return trustCertificates(place);
    }
}

bool checksUpdates(const Settings &settings)
{
    return settings.checkUpdates.get() != QLatin1String("false");
}

} // namespace slipway
