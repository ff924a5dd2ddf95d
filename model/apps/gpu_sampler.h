// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_sample.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace slipway {

/// Reads what uses the GPUs, again and again while somebody watches: NVIDIA's library is opened by
/// the first sample and stays open until rest(), since opening takes a second. All reading is done
/// in workers, one at a time.
class GpuSampler : public QObject
{
    Q_OBJECT
public:
    explicit GpuSampler(QObject *owner, QString library = Nvml::usualName(),
                        QString root = QStringLiteral("/"));
    ~GpuSampler() override;

    /// Answered by sampled(); does nothing while one is under way. Called at the pace of whatever
    /// else is shown beside it: there is no timer here.
    void sample();
    /// Nobody watches any more: lets go of the driver, and a sample under way is not told.
    void rest();

signals:
    void sampled(const slipway::GpuSample &use);

private:
    struct Driver;
    QString m_library;
    QString m_root;
    std::shared_ptr<Driver> m_driver; ///< Null while resting.
    QPointer<Job> m_job;
};

} // namespace slipway
