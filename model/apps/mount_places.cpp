// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/mount_places.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MountPlaces)
};

bool isInAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const QString &folder) { return isIn(path, folder); });
}

/// A home or media folder that a snap's interfaces "home" and "removable-media" leave open, see
/// https://snapcraft.io/docs/home-interface.
bool isOpenToSnap(const QString &path, const QString &home)
{
    if (isInAny(path, {u"/media"_s, u"/mnt"_s, u"/run/media"_s}))
        return true;
    if (!isIn(path, home) || path == home)
        return path == home;
    return !path.mid(home.size() + 1).startsWith(u'.');
}

/// Of the system, with everything below.
const QStringList &systemFolders()
{
    static const QStringList folders{u"/etc"_s,
                                     u"/usr"_s,
                                     u"/boot"_s,
                                     u"/bin"_s,
                                     u"/sbin"_s,
                                     u"/lib"_s,
                                     u"/lib32"_s,
                                     u"/lib64"_s,
                                     u"/libx32"_s,
                                     u"/proc"_s,
                                     u"/sys"_s,
                                     u"/dev"_s,
                                     u"/run"_s,
                                     u"/var/run"_s,
                                     u"/root"_s,
                                     u"/var/lib/docker"_s,
                                     u"/var/lib/dpkg"_s,
                                     u"/var/spool"_s,
                                     u"/var/lib/systemd"_s,
                                     u"/var/lib/containerd"_s,
                                     u"/var/lib/containers"_s};
    return folders;
}

/// Of the system; what stands in them may be the person's.
const QStringList &systemAlone()
{
    static const QStringList folders{u"/var"_s,  u"/var/lib"_s, u"/var/log"_s, u"/var/cache"_s,
                                     u"/home"_s, u"/tmp"_s,     u"/var/tmp"_s};
    return folders;
}

/// Where the system keeps what people plug in and log in to.
bool isOfPeople(const QString &path)
{
    return (isIn(path, u"/run/media"_s) || isIn(path, u"/run/user"_s)) && path.count(u'/') > 3;
}

} // namespace

bool isIn(const QString &path, const QString &folder)
{
    return !folder.isEmpty()
        && (folder == "/"_L1 || path == folder || path.startsWith(folder + u'/'));
}

EngineSight sightOf(const EngineChoice &choice, const EngineInfo *info)
{
    using Where = EngineSight::Where;
    const Endpoint &endpoint = choice.endpoint;
    const bool isLoopback = endpoint.scheme() == Endpoint::Scheme::Tcp
        && QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}.contains(endpoint.host());
    if (endpoint.scheme() != Endpoint::Scheme::Unix && !isLoopback)
        return {Where::Remote, endpoint.host()};
    const bool isDesktop = info ? info->operatingSystem.contains("Docker Desktop"_L1)
                                : choice.rule == EngineChoice::Rule::DockerDesktop;
    if (isDesktop)
        return {Where::Desktop, {}};
    if (info && isIn(info->dataRoot, u"/var/snap"_s))
        return {Where::Snap, {}};
    return {};
}

bool sees(const EngineSight &sight, const QString &path, const QString &home)
{
    switch (sight.where) {
    case EngineSight::Where::Here:
        return true;
    case EngineSight::Where::Desktop:
        return isIn(path, home) || isIn(path, u"/home"_s);
    case EngineSight::Where::Snap:
        return isOpenToSnap(path, home);
    case EngineSight::Where::Remote:
        break;
    }
    return false;
}

PlaceRisk riskOf(const QString &path, bool readOnly, const QString &home,
                 const QStringList &sockets)
{
    using Level = PlaceRisk::Level;
    using Why = PlaceRisk::Why;
    // Who reaches an engine has all of the machine, and a socket is written to through a read-only
    // mount as well.
    if (sockets.contains(path))
        return {Level::Refused, Why::Socket};
    if (path == "/"_L1)
        return {readOnly ? Level::Ask : Level::Refused, Why::Root};
    if (isInAny(path, {u"/proc"_s, u"/sys"_s}) || path == "/dev"_L1)
        return {Level::Refused, Why::System};
    const bool hasHome = home.size() > 1;
    if (hasHome && isIn(home, path) && !readOnly)
        return {Level::Ask, Why::Home};
    if (hasHome && isInAny(path, {home + u"/.ssh"_s, home + u"/.gnupg"_s}))
        return {Level::Ask, Why::Keys};
    if ((hasHome && isIn(path, home)) || isOfPeople(path))
        return {};
    const bool isSystem = isInAny(path, systemFolders()) || systemAlone().contains(path);
    return isSystem ? PlaceRisk{Level::Ask, Why::System} : PlaceRisk();
}

ContainerPlace containerPlace(const QString &path)
{
    if (isInAny(path, {u"/proc"_s, u"/sys"_s, u"/dev"_s}))
        return ContainerPlace::Kernel;
    const QStringList system{u"/bin"_s, u"/sbin"_s, u"/lib"_s, u"/lib64"_s, u"/usr"_s,
                             u"/etc"_s, u"/var"_s,  u"/run"_s, u"/opt"_s,   u"/opt/app"_s};
    return system.contains(path) || isInAny(path, {u"/bin"_s, u"/sbin"_s, u"/lib"_s, u"/lib64"_s})
        ? ContainerPlace::System
        : ContainerPlace::Free;
}

QString riskText(const PlaceRisk &risk, const QString &app)
{
    switch (risk.why) {
    case PlaceRisk::Why::None:
        return {};
    case PlaceRisk::Why::Socket:
        return Text::tr("Through it %1 could do anything on this computer. Slipway does not give "
                        "it to apps.")
            .arg(app);
    case PlaceRisk::Why::Root:
        return risk.level == PlaceRisk::Level::Refused
            ? Text::tr("%1 could change every file of this computer. Slipway does not allow that.")
                  .arg(app)
            : Text::tr("%1 could read every file of this computer that you can read.").arg(app);
    case PlaceRisk::Why::System:
        return risk.level == PlaceRisk::Level::Refused
            ? Text::tr("It is the kernel’s, and no place for files. Slipway does not allow that.")
            : Text::tr("%1 could read how this computer is set up, or harm it.").arg(app);
    case PlaceRisk::Why::Home:
        return Text::tr("%1 could change or remove everything of yours, also what starts when "
                        "you log in.")
            .arg(app);
    case PlaceRisk::Why::Keys:
        return Text::tr("%1 could read the keys by which you log in elsewhere.").arg(app);
    }
    return {};
}

QStringList engineSockets(const EngineChoice &choice, const QString &runtimeFolder)
{
    QStringList sockets{u"/run/docker.sock"_s, u"/var/run/docker.sock"_s,
                        u"/run/podman/podman.sock"_s, u"/run/containerd/containerd.sock"_s};
    if (!runtimeFolder.isEmpty())
        sockets << runtimeFolder + u"/docker.sock"_s << runtimeFolder + u"/podman/podman.sock"_s;
    if (choice.endpoint.scheme() == Endpoint::Scheme::Unix)
        sockets << choice.endpoint.path();
    return sockets;
}

} // namespace slipway
