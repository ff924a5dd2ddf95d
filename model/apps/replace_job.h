// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/launch_job.h"

#include <functional>

namespace slipway {

/// What is done with an app's folders while no container of it runs.
struct BetweenContainers {
    /// Its value: notes for the person. A failure ends the replacement.
    std::function<JobOf<QStringList> *(QObject *owner)> work = {};
    std::function<JobOf<void> *(QObject *owner)> undo = {}; ///< When the old one comes back.
    std::function<void()> keep = {}; ///< When the new one answers.
};

/// Puts a new image in the place of a container, and the old container back when the new
/// one does not answer or the work is cancelled.
///
/// The old container is stopped and set aside under another name while the new one is tried, so
/// that a crash at any point leaves it there: see RecoverJob.
class ReplaceJob : public WaitingJob<Launched>
{
    Q_OBJECT
public:
    ReplaceJob(const AppsContext &context, LaunchRequest request, ContainerDetails old,
               BetweenContainers between, QObject *owner);

private:
    void run() override;
    void setAside();
    void work();
    void tryNew();
    void removeOld(const Launched &launched);
    void bringBack(const Error &error);
    void bringFoldersBack(const Error &error);
    void renameBack(const Error &error);
    void startOld(const Error &error);
    quint16 oldPort() const; ///< Of the old container's web UI; 0: none.

    AppsContext m_context;
    LaunchRequest m_request;
    ContainerDetails m_old;
    BetweenContainers m_between;
    QStringList m_notes;
    bool m_isAside = false;
    bool m_hasWorked = false;
};

/// Keeps in its lock that a build was started and did not answer, if @p error says that.
void noteNotReady(const Paths &paths, const LaunchRequest &request, const Error &error);

/// Brings back a container that was set aside when Slipway or the machine went down: whatever took
/// its name is removed, since nobody saw it answer.
class RecoverJob : public WaitingJob<void>
{
    Q_OBJECT
public:
    RecoverJob(const AppsContext &context, AppId app, QObject *owner)
        : WaitingJob(owner)
        , m_context(context)
        , m_app(std::move(app))
    {}

private:
    void run() override;
    void rename();
    void bringBack();

    AppsContext m_context;
    AppId m_app;
};

} // namespace slipway
