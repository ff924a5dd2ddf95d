// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"
#include "apps/gpu_sample.h"
#include "cli/cli_session.h"
#include "cli/text_table.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What one app uses, and what it holds of the GPU where it wants one.
struct AppUse {
    ContainerStats stats;
    QString container;
    std::optional<GpuSample> gpus;
};

QJsonValue numberOrNull(qint64 number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

QJsonObject jsonOf(const AppUse &use)
{
    const ContainerStats &stats = use.stats;
    QJsonObject object{{u"cpuPercent"_s, stats.cpuPercent},
                       {u"cpus"_s, stats.cpus},
                       {u"memoryBytes"_s, stats.memoryBytes},
                       {u"memoryLimitBytes"_s, stats.memoryLimitBytes},
                       {u"receivedBytes"_s, stats.receivedBytes},
                       {u"sentBytes"_s, stats.sentBytes},
                       {u"readBytes"_s, stats.readBytes},
                       {u"writtenBytes"_s, stats.writtenBytes},
                       {u"processes"_s, stats.processes},
                       {u"vramBytes"_s, QJsonValue()},
                       {u"vramUsedBytes"_s, QJsonValue()},
                       {u"vramTotalBytes"_s, QJsonValue()},
                       {u"gpuPercent"_s, QJsonValue()}};
    if (!use.gpus || use.gpus->totalBytes() <= 0)
        return object;
    object.insert(u"vramBytes"_s, numberOrNull(use.gpus->heldBy(use.container)));
    object.insert(u"vramUsedBytes"_s, use.gpus->usedBytes());
    object.insert(u"vramTotalBytes"_s, use.gpus->totalBytes());
    object.insert(u"gpuPercent"_s, numberOrNull(use.gpus->busyPercent()));
    return object;
}

QString vramText(const GpuSample &gpus, const QString &container)
{
    const qint64 held = gpus.heldBy(container);
    const QString all = vramShare(gpus.usedBytes(), gpus.totalBytes());
    return held < 0 ? CliSession::tr("%1 by all programs", "9.8 of 24 GB").arg(all)
                    : CliSession::tr("%1, %2 by all programs", "7.4 of 24 GB, 9.8 of 24 GB")
                          .arg(vramShare(held, gpus.totalBytes()), all);
}

QString textOf(const AppUse &use)
{
    const ContainerStats &stats = use.stats;
    const auto size = [](qint64 bytes) {
        return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    QList<QStringList> rows{
        {u"processor"_s,
         CliSession::tr("%1 % of %2 processors").arg(stats.cpuPercent, 0, 'f', 1).arg(stats.cpus)},
        {u"memory"_s,
         CliSession::tr("%1 of %2").arg(size(stats.memoryBytes), size(stats.memoryLimitBytes))},
        {u"network"_s,
         CliSession::tr("%1 in, %2 out").arg(size(stats.receivedBytes), size(stats.sentBytes))},
        {u"disk"_s,
         CliSession::tr("%1 read, %2 written")
             .arg(size(stats.readBytes), size(stats.writtenBytes))},
        {u"processes"_s, QString::number(stats.processes)}};
    if (use.gpus && use.gpus->totalBytes() > 0) {
        rows.append({u"vram"_s, vramText(*use.gpus, use.container)});
        if (use.gpus->busyPercent() >= 0)
            rows.append({u"gpu"_s, CliSession::tr("%1 % busy").arg(use.gpus->busyPercent())});
    }
    return textTable(rows);
}

void tell(CliSession &session, const AppUse &use)
{
    if (session.request().json)
        session.json(QJsonDocument(jsonOf(use)));
    else
        session.say(textOf(use));
    session.end(exitcode::kDone);
}

void addGpus(CliSession &session, const AppId &id, AppUse use)
{
    const AppSettings settings = session.store().app(id);
    const std::optional<Profile> profile = session.store().profile(settings.profile);
    if (!profile || !gpuWish(*profile, settings).wanted) {
        tell(session, use);
        return;
    }
    JobOf<GpuSample> *look = sampleGpus(&session);
    QObject::connect(look, &Job::finished, &session,
                     [&session, look, use = std::move(use)]() mutable {
                         use.gpus = *look->result();
                         tell(session, use);
                     });
    look->start();
}

} // namespace

void runStats(CliSession &session)
{
    session.withApps([&session] {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        JobOf<ContainerStats> *job = session.apps().statsOnce(*id, &session);
        if (!job) {
            session.fail(noContainer(*id));
            return;
        }
        QObject::connect(job, &Job::finished, &session, [&session, job, id = *id] {
            if (job->error())
                session.fail(*job->error());
            else
                addGpus(session, id, {*job->result(), session.apps().status(id).containerId, {}});
        });
        job->start();
    });
}

} // namespace slipway
