// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/app_user.h"
#include "base/waiting_job.h"

namespace slipway {

class Engine;

struct VolumesRequest {
    AppId app;
    QList<AppFolder> folders; ///< Those that are no volumes are left alone.
    AppUser user; ///< Who the app is in its container.
    QString image; ///< The app's own.
};

/// Makes those of an app's volumes that are not there yet, and gives them to the user that the app
/// runs as: an engine makes a volume as root's, and the app could not write into it. One that is
/// there stays as it is, whoever's it is, unless giving it was broken off (by a crash, or an engine
/// that was lost): the container that gives it is then still there, and it is given now.
///
/// The owner is changed from within, by the image's own `chown` in a container that has nothing
/// else. Succeeds with what the person should know, when that does not work: the app then says
/// itself what it cannot write. Cancelled, it removes the volume that it has just made and not yet
/// given.
class MakeVolumesJob : public WaitingJob<QStringList>
{
    Q_OBJECT
public:
    MakeVolumesJob(Engine &engine, VolumesRequest request, QObject *owner);
    static bool isNeeded(const QList<AppFolder> &folders);

private:
    void run() override;
    void findBrokenOff();
    void look();
    void make();
    void give();
    void waitForEnd(const QString &container);
    void end(const std::optional<Error> &trouble);
    void next();
    void putBackVolume();

    Engine &m_engine;
    VolumesRequest m_request;
    QList<AppFolder> m_left; ///< The first is worked on.
    QString m_name; ///< Of the container.
    QString m_brokenOff; ///< The volume that an earlier job did not come to give.
    bool m_isNew = false; ///< The one that is worked on has been made here.
    QStringList m_notes;
};

} // namespace slipway
