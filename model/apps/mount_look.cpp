// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/mount_look.h"

#include "base/thread_job.h"
#include "engine/engine.h"

#include <QDir>
#include <QFileInfo>

namespace slipway {

namespace {

QString resolved(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace

MountSurroundings mountSurroundings(const AppsContext &context, const QString &app,
                                    const EngineInfo *engine)
{
    const EngineChoice &choice = context.engine.choice();
    MountSurroundings around;
    around.app = app;
    around.home = resolved(QDir::homePath());
    const QStringList sockets = engineSockets(choice, qEnvironmentVariable("XDG_RUNTIME_DIR"));
    for (const QString &socket : sockets)
        around.sockets << socket << resolved(socket);
    around.sockets.removeDuplicates();
    around.sight = sightOf(choice, engine);
    around.user = containerUser(context.person, engine ? *engine : EngineInfo());
    return around;
}

QString storeFolder(const AppsContext &context)
{
    const QString chosen = SharedFolders::of(context.settings).models;
    return chosen.isEmpty() ? context.paths.models() : chosen;
}

JobOf<PathFacts> *lookAtPath(const QString &path, const ContainerUser &user, QObject *owner)
{
    return new ThreadJob<PathFacts>(
        [path, user](const WorkContext &) -> Result<PathFacts> { return lookAtPath(path, user); },
        owner);
}

JobOf<MountLook> *lookAtMounts(const AppsContext &context, const Profile &profile,
                               const AppSettings &settings, const EngineInfo *engine,
                               QObject *owner)
{
    MountLook look;
    look.around = mountSurroundings(context, profile.name, engine);
    const QList<AppFolder> folders =
        foldersWithGaps(profile, settings, SharedFolders::of(context.settings), context.paths);
    for (const AppFolder &folder : folders)
        look.folders.append({folder, std::nullopt});
    return new ThreadJob<MountLook>(
        [look, store = storeFolder(context)](const WorkContext &) -> Result<MountLook> {
            MountLook looked = look;
            const ContainerUser &user = looked.around.user;
            const QList<MountedFileSystem> mounted = mountedNow();
            looked.around.store = lookAtPath(store, user, mounted);
            for (LookedFolder &one : looked.folders) {
                if (one.folder.isChosen() && !one.folder.isVolume())
                    one.path = lookAtPath(one.folder.host, user, mounted);
            }
            return looked;
        },
        owner);
}

} // namespace slipway
