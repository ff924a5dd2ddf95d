// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/gpu_sampler.h"

#include "base/thread_job.h"

#include <QMutex>

namespace slipway {

/// NVIDIA's library, of one worker at a time.
struct GpuSampler::Driver {
    QMutex mutex;
    bool isTried = false; ///< One that does not open is not tried with every sample.
    std::unique_ptr<Nvml> nvml;

    const Nvml *opened(const QString &library)
    {
        if (!isTried) {
            isTried = true;
            if (Result<std::unique_ptr<Nvml>> found = Nvml::open(library))
                nvml = std::move(*found);
        }
        return nvml.get();
    }
};

GpuSampler::GpuSampler(QObject *owner, QString library, QString root)
    : QObject(owner)
    , m_library(std::move(library))
    , m_root(std::move(root))
{}

GpuSampler::~GpuSampler()
{
    rest();
}

void GpuSampler::sample()
{
    if (m_job)
        return;
    if (!m_driver)
        m_driver = std::make_shared<Driver>();
    auto *job = new ThreadJob<GpuSample>(
        [driver = m_driver, library = m_library,
         root = m_root](const WorkContext &work) -> Result<GpuSample> {
            const QMutexLocker lock(&driver->mutex);
            if (work.isCancelled())
                return failure(Error::cancelled());
            return readGpuSample(driver->opened(library), root);
        },
        this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_job.clear();
        job->deleteLater();
        if (!job->error())
            emit sampled(*job->result());
    });
    job->start();
}

void GpuSampler::rest()
{
    delete m_job;
    if (!m_driver)
        return;
    auto *closing = new ThreadJob<void>(
        [driver = std::move(m_driver)](const WorkContext &) -> Result<> {
            const QMutexLocker lock(&driver->mutex);
            driver->nvml.reset();
            return {};
        },
        this);
    connect(closing, &Job::finished, closing, &QObject::deleteLater);
    closing->start();
}

} // namespace slipway
