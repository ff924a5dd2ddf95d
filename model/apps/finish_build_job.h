// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "apps/build_grade.h"
#include "apps/build_record.h"
#include "base/waiting_job.h"
#include "profiles/profile.h"

namespace slipway {

/// What is done about a build that was cut short. A pure function.
enum class BuildRemedy {
    None, ///< It ended, or there is no image of it.
    Finish, ///< Its image is whole: only its packages are not listed yet.
    DropImage, ///< Nothing is known of the image: it would be taken for one of a good build.
};
/// @p imageId: of the image under the build's name; empty: there is none.
BuildRemedy remedyFor(const BuildRecord &record, const QString &imageId);

/// The folders of an image in which packages may lie, beside the usual ones.
QStringList packageFolders(const Profile &profile);

/// Compares the record with the build before it, which its lock then tells.
BuildGrade keepGrade(BuildRecord &record, const BuildRecord &earlier);

/// Does what is to be done about the newest build of an app, if that was cut short: lists the
/// packages of its image and closes its lock, or removes the image. An image that is in use stays.
class FinishBuildJob : public WaitingJob<void>
{
    Q_OBJECT
public:
    /// @p profile: of the app, where there is one.
    FinishBuildJob(const AppsContext &context, AppId app, std::optional<Profile> profile,
                   QObject *owner);

private:
    void run() override;
    void look();
    void listPackages(const QString &image);
    void dropImage();
    void close(BuildRecord::Outcome outcome);

    AppsContext m_context;
    AppId m_app;
    std::optional<Profile> m_profile;
    BuildRecord m_record;
};

} // namespace slipway
