// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/git_access.h"

#include "apps/apps_context.h"
#include "base/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GitAccess)
};

/// What is no number, or none that makes sense, is no limit.
qint64 numberAt(const Settings &settings, const QString &key)
{
    constexpr qint64 kMost = 10'000'000;
    bool isNumber = false;
    const qint64 number = settings.value(key, 0).toLongLong(&isNumber);
    return isNumber && number > 0 && number <= kMost ? number : 0;
}

/// The limits have no row in the window: they are for machines that many share, or slow lines.
void heedSettings(RemoteAccess &access, const Settings &settings)
{
    access.proxy = settings.gitProxy.get();
    access.mostBytes = numberAt(settings, u"git/most-megabytes"_s) * 1'000'000;
    access.longest = std::chrono::minutes(numberAt(settings, u"git/most-minutes"_s));
}

} // namespace

RemoteAccess gitAccess(const Settings &settings, const FindLogin &login)
{
    RemoteAccess access;
    heedSettings(access, settings);
    access.login = login;
    return access;
}

RemoteAccess accessNow(const AppsContext &context)
{
    RemoteAccess access = context.access;
    heedSettings(access, context.settings);
    return access;
}

QString proxyProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isServer = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1)
        && !url.hasQuery() && !url.hasFragment();
    if (!isServer)
        return Text::tr("“%1” is not the address of a proxy. One is http://host:3128.").arg(text);
    return url.userInfo().isEmpty()
        ? QString()
        : Text::tr("A name and a password cannot stand here: settings are a plain file.");
}

QString certificatesProblem(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return Text::tr("This is not a whole path.");
    if (!info.exists())
        return Text::tr("There is nothing at %1.").arg(path);
    if (info.isDir())
        return QDir(path).isEmpty(QDir::Files) ? Text::tr("There is no file in %1.").arg(path)
                                               : QString();
    constexpr qint64 kMost = 8 << 20; // All authorities of a system are a quarter of a megabyte.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("%1 cannot be read.").arg(path);
    return file.read(kMost).contains("-----BEGIN CERTIFICATE-----")
        ? QString()
        : Text::tr("There is no certificate in %1.").arg(path);
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
