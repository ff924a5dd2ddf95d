// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"
#include "desk_workbench.h"

namespace slipway {

void DeskWorkbench::followGpus()
{
    connect(m_gpus, &GpuDesk::rowsChanged, this, &Workbench::gpusChanged);
    connect(m_gpus, &GpuDesk::looked, this, [this] {
        if (m_watched)
            emit detailsChanged(*m_watched); // Its recipe may follow them.
        m_runs->takeCards();
        emit startersChanged();
    });
    connect(m_gpus, &GpuDesk::sampled, this, [this](const GpuSample &sample) {
        if (!m_watched || !m_statsJob)
            return;
        const AppId id = *m_watched;
        m_metrics[id].take(sample, m_apps.status(id).containerId, QDateTime::currentDateTimeUtc());
        emit metricsChanged(id);
    });
    connect(&m_apps, &Apps::jobEnded, this, [this](const AppJob *job) {
        if (wantsGpu(job->app()))
            m_gpus->glance();
    });
    m_gpus->look();
}

/// Only where something of ours may have changed it: looking wakes a card that sleeps.
void DeskWorkbench::glanceAtGpus()
{
    for (const AppStatus &status : m_apps.statuses()) {
        if (isAlive(status.state) && wantsGpu(status.id)) {
            m_gpus->glance();
            return;
        }
    }
}

bool DeskWorkbench::wantsGpu(const AppId &id) const
{
    const ProfileStore &store = m_apps.context().store;
    const AppSettings settings = store.app(id);
    const std::optional<Profile> profile = store.profile(settings.profile);
    return profile && gpuWish(*profile, settings).wanted;
}

void DeskWorkbench::stopMetrics()
{
    delete m_statsJob;
    m_gpus->rest();
}

} // namespace slipway
