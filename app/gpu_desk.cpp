// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString briefGpuName(const QString &name)
{
    QString brief = name;
    for (const QLatin1StringView maker : {"NVIDIA "_L1, "GeForce "_L1, "AMD "_L1, "Radeon "_L1}) {
        // A name that is nothing else stays.
        if (brief.startsWith(maker) && brief.size() > maker.size())
            brief.remove(0, maker.size());
    }
    return brief;
}

QList<GpuRow> gpuRowsOf(const GpuFacts &facts)
{
    QList<GpuRow> rows;
    for (const Gpu &gpu : facts.gpus) {
        if (gpu.memoryBytes <= 0)
            continue;
        const qint64 used = std::clamp<qint64>(gpu.usedBytes, 0, gpu.memoryBytes);
        rows.append({briefGpuName(gpu.name), vramShare(used, gpu.memoryBytes),
                     double(used) / double(gpu.memoryBytes)});
    }
    return rows;
}

GpuDesk::GpuDesk(KnownGpus &known, QObject *owner)
    : QObject(owner)
    , m_known(known)
    , m_sampler(this)
{
    connect(&m_sampler, &GpuSampler::sampled, this, [this](const GpuSample &sample) {
        take(sample.facts);
        emit sampled(sample);
    });
}

void GpuDesk::look()
{
    if (m_look)
        return;
    JobOf<GpuLook> *job = lookAtGpus(this);
    m_look = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_look.clear();
        if (job->error())
            return;
        m_known.keep(*job->result());
        take(job->result()->facts);
        emit looked();
    });
    job->start();
}

void GpuDesk::glance()
{
    if (m_rows.isEmpty() || m_isWatched || m_glance)
        return;
    JobOf<GpuSample> *job = sampleGpus(this);
    m_glance = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_glance.clear();
        if (!job->error())
            take(job->result()->facts);
    });
    job->start();
}

void GpuDesk::sample()
{
    m_isWatched = true;
    m_sampler.sample();
}

void GpuDesk::rest()
{
    m_isWatched = false;
    m_sampler.rest();
}

void GpuDesk::take(const GpuFacts &facts)
{
    const QList<GpuRow> rows = gpuRowsOf(facts);
    if (rows == m_rows)
        return;
    m_rows = rows;
    emit rowsChanged();
}

} // namespace slipway
