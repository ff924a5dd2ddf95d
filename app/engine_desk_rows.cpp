// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_desk_rows.h"

#include "apps/gpu_sample.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EngineDesk)
};

QString titleOf(const EngineFacts &engine)
{
    if (!engine.version)
        return {};
    return Text::tr("%1 %2, API %3")
        .arg(engine.version->product, engine.version->version, engine.version->api);
}

QList<EngineFactLine> linesOf(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    QList<EngineFactLine> lines{{Text::tr("Address"), engine.endpoint, true},
                                {Text::tr("Chosen"), engine.reason, false}};
    if (!engine.info)
        return lines;
    const EngineInfo &info = *engine.info;
    lines << EngineFactLine{Text::tr("System"), info.operatingSystem, false};
    lines << EngineFactLine{
        Text::tr("Machine"),
        Text::tr("%1 processors, %2 of memory").arg(info.cpus).arg(words::bytes(info.memoryBytes)),
        false};
    lines << EngineFactLine{Text::tr("Storage"),
                            info.backingFileSystem.isEmpty()
                                ? info.storageDriver
                                : Text::tr("%1 on %2", "storage driver, file system")
                                      .arg(info.storageDriver, info.backingFileSystem),
                            false};
    if (info.cgroupVersion > 0)
        lines << EngineFactLine{Text::tr("Limits"),
                                Text::tr("cgroup version %1").arg(info.cgroupVersion), false};
    lines << EngineFactLine{
        Text::tr("Containers"),
        Text::tr("%1, %2 of them running").arg(info.containers).arg(info.containersRunning), false};
    return lines;
}

DiskPart partOf(const QString &name, const QString &note, const DiskShare &share, qint64 total)
{
    DiskPart part{name, note, words::bytes(share.bytes), {}, 0};
    if (share.freeableBytes > 0)
        part.spare = Text::tr("%1 can go").arg(words::bytes(share.freeableBytes));
    if (total > 0)
        part.share = double(share.bytes) / double(total);
    return part;
}

DiskView diskOf(const DoctorFacts &facts, const std::optional<EngineDisk> &use)
{
    DiskView view;
    if (!facts.engine.info)
        return view;
    view.folder = facts.engine.info->dataRoot;
    qint64 total = 0;
    if (facts.engineDisk && facts.engineDisk->isThere && facts.engineDisk->total > 0) {
        total = facts.engineDisk->total;
        view.free = Text::tr("%1 free of %2")
                        .arg(words::bytes(facts.engineDisk->free), words::bytes(total));
        view.freeShare = double(facts.engineDisk->free) / double(total);
    }
    if (!use)
        return view;
    const auto inUse = [](const DiskShare &share) {
        return Text::tr("%1, %2 in use").arg(share.count).arg(share.used);
    };
    view.taken = words::bytes(use->images.bytes + use->buildCache.bytes + use->volumes.bytes
                              + use->containers.bytes);
    view.parts = {
        partOf(Text::tr("Images"), inUse(use->images), use->images, total),
        partOf(Text::tr("Build cache"), Text::tr("Makes rebuilds quick"), use->buildCache, total),
        partOf(Text::tr("Volumes"), inUse(use->volumes), use->volumes, total),
        partOf(
            Text::tr("Containers"),
            Text::tr("%1, %2 of them running").arg(use->containers.count).arg(use->containers.used),
            use->containers, total)};
    return view;
}

GpuView viewOf(const Gpu &gpu)
{
    GpuView view;
    view.name = gpu.name;
    QStringList notes;
    if (gpu.busyPercent >= 0)
        notes << Text::tr("%1\u202f% busy").arg(gpu.busyPercent);
    if (gpu.capability != TwoNumbers{})
        notes << Text::tr("compute capability %1").arg(gpu.capability.text());
    view.note = notes.join(u", "_s);
    if (gpu.memoryBytes > 0 && gpu.usedBytes >= 0) {
        view.memory = vramShare(gpu.usedBytes, gpu.memoryBytes);
        view.used = double(gpu.usedBytes) / double(gpu.memoryBytes);
    } else if (gpu.memoryBytes > 0) {
        view.memory = vramSize(gpu.memoryBytes);
    }
    return view;
}

} // namespace

EngineDeskView engineDeskView(const DoctorFacts &facts, const std::optional<EngineDisk> &use)
{
    EngineDeskView view;
    view.title = titleOf(facts.engine);
    view.facts = linesOf(facts);
    view.disk = diskOf(facts, use);
    if (!facts.gpus)
        return view;
    if (!facts.gpus->facts.driver.isEmpty())
        view.driver = Text::tr("driver %1, CUDA %2")
                          .arg(facts.gpus->facts.driver, facts.gpus->facts.cuda.text());
    for (const Gpu &gpu : facts.gpus->facts.gpus)
        view.gpus << viewOf(gpu);
    return view;
}

} // namespace slipway
