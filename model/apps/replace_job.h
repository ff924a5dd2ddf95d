// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/launch_job.h"

namespace slipway {

/// Puts a new image in the place of a running container, and the old container back when the new
/// one does not answer or the work is cancelled.
///
/// The old container is stopped and set aside under another name while the new one is tried, so
/// that a crash at any point leaves it there: see RecoverJob.
class ReplaceJob : public WaitingJob<Launched>
{
    Q_OBJECT
public:
    ReplaceJob(const AppsContext &context, LaunchRequest request, ContainerDetails old,
               QObject *owner);

private:
    void run() override;
    void setAside();
    void tryNew();
    void removeOld(const Launched &launched);
    void bringBack(const Error &error);
    void renameBack(const Error &error);
    void startOld(const Error &error);
    quint16 oldPort() const; ///< Of the old container's web UI; 0: none.

    AppsContext m_context;
    LaunchRequest m_request;
    ContainerDetails m_old;
    bool m_isAside = false;
};

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

    AppsContext m_context;
    AppId m_app;
};

} // namespace slipway
