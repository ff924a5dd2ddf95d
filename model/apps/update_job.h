// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/launch_job.h"

namespace slipway {

/// Puts a new image in the place of a running container.
///
/// An app that can run twice is tried beside the old one first, with copies of its folders: if it
/// does not answer there, the old one is never stopped. Else, or after that, the old one is
/// stopped, its settings are kept as a snapshot, and the new one is started; the old one comes back
/// if that does not answer.
///
/// An app on the GPU is not tried beside by default: both together would need twice the memory of
/// the GPU, and the one that people work with would be the one to run out of it.
class UpdateJob : public WaitingJob<Launched>
{
    Q_OBJECT
public:
    /// @p beside: unset: if the app can run twice.
    UpdateJob(const AppsContext &context, LaunchRequest request, ContainerDetails old,
              std::optional<bool> beside, QObject *owner);

private:
    void run() override;
    void tryBeside();
    void endTrial();
    void replace();

    AppsContext m_context;
    LaunchRequest m_request;
    ContainerDetails m_old;
    std::optional<bool> m_beside;
    QStringList m_notes;
};

} // namespace slipway
