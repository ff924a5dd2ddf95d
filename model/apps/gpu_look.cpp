// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/gpu_look.h"

#include "apps/drm_cards.h"
#include "base/thread_job.h"
#include "base/whole_file.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLargestFact = 4096; ///< sysfs gives at most a page.

QByteArray factOf(const QDir &device, const QString &name)
{
    const Result<QByteArray> read = readWhole(device.filePath(name), kLargestFact);
    return read ? read->trimmed() : QByteArray();
}

} // namespace

bool hasNvidiaOnBus(const QString &root)
{
    const QDir bus(QDir(root).filePath(u"sys/bus/pci/devices"_s));
    const QStringList names = bus.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(names.cbegin(), names.cend(), [&bus](const QString &name) {
        const QDir device(bus.filePath(name));
        return factOf(device, u"vendor"_s) == "0x10de"
            && factOf(device, u"class"_s).startsWith("0x03");
    });
}

GpuLook gpuLook(const QString &root, const QString &library)
{
    GpuLook look;
    const Result<std::unique_ptr<Nvml>> nvml = Nvml::open(library);
    const Result<GpuFacts> read = nvml ? (*nvml)->read() : failure(nvml.error());
    if (read)
        look.facts = *read;
    else
        look.nvmlProblem = read.error();
    look.hasNvidiaCard = !look.facts.gpus.isEmpty() || hasNvidiaOnBus(root);
    look.facts.gpus += drmCards(root);
    return look;
}

JobOf<GpuLook> *lookAtGpus(QObject *owner)
{
    return new ThreadJob<GpuLook>([](const WorkContext &) -> Result<GpuLook> { return gpuLook(); },
                                  owner);
}

} // namespace slipway
