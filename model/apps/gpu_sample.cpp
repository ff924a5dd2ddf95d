// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/gpu_sample.h"

#include "apps/drm_cards.h"
#include "apps/process_container.h"
#include "base/thread_job.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GpuSample)
};

constexpr double kGiga = 1024.0 * 1024 * 1024;

} // namespace

qint64 GpuSample::totalBytes() const
{
    qint64 total = 0;
    for (const Gpu &gpu : facts.gpus)
        total += std::max<qint64>(0, gpu.memoryBytes);
    return total;
}

qint64 GpuSample::usedBytes() const
{
    qint64 used = 0;
    for (const Gpu &gpu : facts.gpus) {
        if (gpu.memoryBytes > 0)
            used += std::max<qint64>(0, gpu.usedBytes);
    }
    return used;
}

int GpuSample::busyPercent() const
{
    int busy = -1;
    for (const Gpu &gpu : facts.gpus)
        busy = std::max(busy, gpu.busyPercent);
    return busy;
}

qint64 GpuSample::heldBy(const QString &container) const
{
    const bool namesProcesses =
        std::any_of(facts.gpus.cbegin(), facts.gpus.cend(),
                    [](const Gpu &gpu) { return gpu.vendor == Gpu::Vendor::Nvidia; });
    return byContainer.value(container, namesProcesses ? 0 : -1);
}

GpuSample gpuSampleOf(GpuFacts facts, const ContainerOf &containerOf)
{
    GpuSample sample;
    QHash<qint64, QString> containers; // a process on two cards is asked for once
    for (const Gpu &gpu : std::as_const(facts.gpus)) {
        for (const GpuProcess &process : gpu.processes) {
            auto container = containers.find(process.pid);
            if (container == containers.end())
                container = containers.insert(process.pid, containerOf(process.pid));
            if (container->isEmpty())
                continue;
            const auto held = sample.byContainer.find(*container);
            if (held == sample.byContainer.end())
                sample.byContainer.insert(*container, process.bytes);
            else if (process.bytes >= 0)
                *held = std::max<qint64>(0, *held) + process.bytes;
        }
    }
    sample.facts = std::move(facts);
    return sample;
}

GpuSample readGpuSample(const Nvml *nvml, const QString &root)
{
    GpuFacts facts;
    if (nvml)
        facts = nvml->read().value_or(GpuFacts());
    facts.gpus += drmCards(root);
    return gpuSampleOf(std::move(facts),
                       [&root](qint64 pid) { return containerOfProcess(pid, root); });
}

QString vramFigure(qint64 bytes)
{
    return QLocale().toString(double(std::max<qint64>(0, bytes)) / kGiga, 'f', 1);
}

QString vramSize(qint64 totalBytes)
{
    return Text::tr("%1\u202fGB").arg(QLocale().toString(double(totalBytes) / kGiga, 'f', 0));
}

QString vramOf(qint64 totalBytes)
{
    return Text::tr("of %1 GB").arg(QLocale().toString(double(totalBytes) / kGiga, 'f', 0));
}

QString vramShare(qint64 bytes, qint64 totalBytes)
{
    return Text::tr("%1 of %2 GB")
        .arg(vramFigure(bytes), QLocale().toString(double(totalBytes) / kGiga, 'f', 0));
}

JobOf<GpuSample> *sampleGpus(QObject *owner)
{
    return new ThreadJob<GpuSample>(
        [](const WorkContext &) -> Result<GpuSample> {
            const Result<std::unique_ptr<Nvml>> nvml = Nvml::open();
            return readGpuSample(nvml ? nvml->get() : nullptr);
        },
        owner);
}

} // namespace slipway
