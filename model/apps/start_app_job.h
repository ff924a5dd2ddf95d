// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/apps_context.h"
#include "apps/launch_job.h"

namespace slipway {

/// Starts an app from the image that imageToStart() chooses, or restarts it: ends when the ready
/// probe answers.
class StartAppJob : public AppJob
{
    Q_OBJECT
public:
    StartAppJob(const AppsContext &context, Profile profile, AppSettings settings, Kind kind,
                QObject *owner);

private:
    enum Row { kPrepare, kLaunch };
    void run() override;
    void lookAtImages();
    void chooseImage(const QList<ImageSummary> &images, const Labels &container);
    void stopFirst();
    void launch(const ImageSummary &image);
    void clear(const AppOutcome &outcome);

    AppsContext m_context;
    Profile m_profile;
    AppSettings m_settings;
    ImageSummary m_image;
    bool m_wasGood = false; ///< Before this start.
};

} // namespace slipway
