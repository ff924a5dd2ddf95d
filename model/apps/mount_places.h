// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/endpoint.h"

namespace slipway {

/// Which of this machine's folders an engine sees.
struct EngineSight {
    enum class Where {
        Here, ///< All of them.
        Desktop, ///< Docker Desktop runs in a machine of its own, which shares what is set there.
        Snap, ///< Its confinement leaves it the home folder without hidden folders, and media.
        Remote, ///< On another machine: paths are its own.
    };
    Where where = Where::Here;
    QString host; ///< Of a remote one.
    friend bool operator==(const EngineSight &, const EngineSight &) = default;
};

/// By where it listens, and by what it says of itself where it answers.
EngineSight sightOf(const EngineChoice &choice, const EngineInfo *info);

/// Whether an engine sees @p path, which is resolved. Of Docker Desktop what it shares when it is
/// not told otherwise: home folders, see
/// https://docs.docker.com/desktop/settings-and-maintenance/settings/#file-sharing
bool sees(const EngineSight &sight, const QString &path, const QString &home);

/// What may come of giving a folder to an app.
struct PlaceRisk {
    enum class Level {
        None,
        Ask, ///< The person is asked again.
        Refused,
    };
    enum class Why { None, Socket, Root, System, Home, Keys };
    Level level = Level::None;
    Why why = Why::None;
    friend bool operator==(const PlaceRisk &, const PlaceRisk &) = default;
};

/// @p path and @p home are resolved; @p sockets are those by which engines are told what to do.
PlaceRisk riskOf(const QString &path, bool readOnly, const QString &home,
                 const QStringList &sockets);

QString riskText(const PlaceRisk &risk, const QString &app); ///< What may come of it.

/// Sockets of engines that this machine may have, with @p choice's own. @p runtimeFolder: the
/// person's, as of XDG_RUNTIME_DIR.
QStringList engineSockets(const EngineChoice &choice, const QString &runtimeFolder);

/// Paths in a container that the kernel or the app's system has.
enum class ContainerPlace { Free, System, Kernel };
ContainerPlace containerPlace(const QString &path);

/// Whether @p path is @p folder or in it.
bool isIn(const QString &path, const QString &folder);

} // namespace slipway
