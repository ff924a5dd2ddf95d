// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/launch_job.h"
#include "apps/trial_folders.h"

namespace slipway {

/// Starts an image beside its app, with throw-away copies of its folders, on a port that is free,
/// and waits until its web UI answers. The container then runs on until EndTrialJob; after a
/// failure nothing is left of it.
class TrialJob : public WaitingJob<Launched>
{
    Q_OBJECT
public:
    TrialJob(const AppsContext &context, LaunchRequest request, TrialPurpose purpose,
             QObject *owner);
    /// The image was started, so that a failure tells something of it.
    bool wasStarted() const { return m_wasStarted; }

private:
    void run() override;
    void prepare();
    void launch(const QList<AppFolder> &folders);
    void clearAway(const Error &error);

    AppsContext m_context;
    LaunchRequest m_request;
    TrialPurpose m_purpose;
    bool m_wasStarted = false;
};

/// Removes the container of a trial, whatever state it is in, and its folders. There may be none.
class EndTrialJob : public WaitingJob<void>
{
    Q_OBJECT
public:
    EndTrialJob(const AppsContext &context, AppId app, QObject *owner)
        : WaitingJob(owner)
        , m_context(context)
        , m_app(std::move(app))
    {}

private:
    void run() override;
    void removeFolders();

    AppsContext m_context;
    AppId m_app;
};

} // namespace slipway
