// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats_json.h"

#include "engine/json_values.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

int cpusOf(const QJsonObject &stats)
{
    const qint64 online = numberAt(stats, "online_cpus"_L1);
    if (online > 0 && online < 65536)
        return static_cast<int>(online);
    return static_cast<int>(arrayAt(objectAt(stats, "cpu_usage"_L1), "percpu_usage"_L1).size());
}

/// Usage less the pages that the kernel gives back at need: cgroup v1 says total_inactive_file, v2
/// inactive_file.
qint64 memoryOf(const QJsonObject &memory)
{
    const qint64 usage = numberAt(memory, "usage"_L1);
    const QJsonObject parts = objectAt(memory, "stats"_L1);
    const qint64 cache = parts.contains("total_inactive_file"_L1)
        ? numberAt(parts, "total_inactive_file"_L1)
        : numberAt(parts, "inactive_file"_L1);
    return cache > 0 && cache < usage ? usage - cache : usage;
}

} // namespace

ContainerStats StatsReader::take(const QJsonObject &sample)
{
    ContainerStats stats;
    stats.at = timeAt(sample, "read"_L1);
    const QJsonObject now = objectAt(sample, "cpu_stats"_L1);
    const QJsonObject before = objectAt(sample, "precpu_stats"_L1);
    const auto cpuOf = [](const QJsonObject &counters) {
        return Cpu{objectAt(counters, "cpu_usage"_L1).value("total_usage"_L1).toDouble(),
                   counters.value("system_cpu_usage"_L1).toDouble()};
    };
    stats.cpus = cpusOf(now);
    const Cpu current = cpuOf(now);
    std::optional<Cpu> earlier = m_before;
    if (const Cpu told = cpuOf(before); told.system > 0)
        earlier = told;
    m_knowsCpu = earlier && current.system > earlier->system;
    if (m_knowsCpu && current.container > earlier->container)
        stats.cpuPercent = (current.container - earlier->container)
            / (current.system - earlier->system) * stats.cpus * 100;
    m_before = current;
    if (now.contains("cpu"_L1)) { // Podman's own figure; its system_cpu_usage is not the sum of all
                                  // processors.
        stats.cpuPercent = now.value("cpu"_L1).toDouble();
        m_knowsCpu = true;
    }

    const QJsonObject memory = objectAt(sample, "memory_stats"_L1);
    stats.memoryBytes = memoryOf(memory);
    stats.memoryLimitBytes = numberAt(memory, "limit"_L1);
    const QJsonObject networks = objectAt(sample, "networks"_L1);
    for (const QJsonValue &network : networks) {
        stats.receivedBytes += numberAt(network.toObject(), "rx_bytes"_L1);
        stats.sentBytes += numberAt(network.toObject(), "tx_bytes"_L1);
    }
    const QJsonObject disk = objectAt(sample, "blkio_stats"_L1);
    const QJsonArray transfers = arrayAt(disk, "io_service_bytes_recursive"_L1);
    for (const QJsonValue &value : transfers) {
        const QString what = textAt(value.toObject(), "op"_L1);
        const qint64 bytes = numberAt(value.toObject(), "value"_L1);
        if (what.compare("read"_L1, Qt::CaseInsensitive) == 0)
            stats.readBytes += bytes;
        else if (what.compare("write"_L1, Qt::CaseInsensitive) == 0)
            stats.writtenBytes += bytes;
    }
    stats.processes = static_cast<int>(numberAt(objectAt(sample, "pids_stats"_L1), "current"_L1));
    return stats;
}

} // namespace slipway
