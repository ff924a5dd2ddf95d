// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_metrics.h"

#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {
namespace {

constexpr qint64 kSpacingMs = 5000;
constexpr int kSamples = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppMetrics)
};

/// "12.4 GB" as figure "12.4" and unit "GB".
void splitUnit(const QString &text, Metric &metric, const QString &tail)
{
    const qsizetype gap = std::max(text.lastIndexOf(QChar(0x202f)), text.lastIndexOf(u' '));
    metric.figure = gap < 0 ? text : text.left(gap);
    metric.unit = (gap < 0 ? QString() : text.mid(gap + 1)) + tail;
}

} // namespace

void AppMetrics::Series::take(double value, bool keep)
{
    newest = value;
    if (keep || samples.isEmpty())
        samples.append(value);
    else
        samples.last() =
            std::max(samples.constLast(), value); // a short peak between two samples is not lost
    if (samples.size() > kSamples)
        samples.removeFirst();
    peak = *std::max_element(samples.cbegin(), samples.cend());
}

void AppMetrics::take(const ContainerStats &stats)
{
    const qint64 now = stats.at.toMSecsSinceEpoch();
    const bool keep = now - m_lastKeptMs >= kSpacingMs;
    if (keep)
        m_lastKeptMs = now;
    m_live = true;
    m_cpus = std::max(1, stats.cpus);
    m_limit = stats.memoryLimitBytes;
    m_cpu.take(stats.cpuPercent / m_cpus, keep);
    m_memory.take(double(stats.memoryBytes), keep);
    const qint64 traffic = stats.receivedBytes + stats.sentBytes;
    if (m_lastTraffic >= 0 && now > m_lastMs && traffic >= m_lastTraffic)
        m_network.take(double(traffic - m_lastTraffic) * 1000 / double(now - m_lastMs), keep);
    m_lastTraffic = traffic;
    m_lastMs = now;
}

void AppMetrics::take(const GpuSample &sample, const QString &container, const QDateTime &now)
{
    m_vramTotal = sample.totalBytes();
    m_gpuBusy = sample.busyPercent();
    const qint64 held = sample.heldBy(container);
    m_isVramOwn = held >= 0;
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const bool keep = nowMs - m_vramKeptMs >= kSpacingMs;
    if (keep)
        m_vramKeptMs = nowMs;
    m_vram.take(double(m_isVramOwn ? held : sample.usedBytes()), keep);
}

Metric AppMetrics::vramCard() const
{
    Metric card;
    card.name = m_isVramOwn ? Text::tr("VRAM") : Text::tr("VRAM, all programs");
    card.icon = QStringLiteral("gpu");
    card.live = m_live;
    card.figure = QStringLiteral("–");
    if (!m_live)
        return card;
    card.samples = m_vram.samples;
    card.limit = double(m_vramTotal);
    card.figure = vramFigure(qint64(m_vram.newest));
    card.unit = vramOf(m_vramTotal);
    const QString peak = Text::tr("peak %1 GB").arg(vramFigure(qint64(m_vram.peak)));
    card.note = m_gpuBusy < 0 ? peak : Text::tr("%1 % busy, %2").arg(m_gpuBusy).arg(peak);
    return card;
}

QList<Metric> AppMetrics::cards() const
{
    Metric cpu;
    cpu.name = Text::tr("Processor");
    cpu.icon = QStringLiteral("cpu");
    Metric memory;
    memory.name = Text::tr("Memory");
    memory.icon = QStringLiteral("memory");
    Metric network;
    network.name = Text::tr("Network");
    network.icon = QStringLiteral("globe");
    for (Metric *metric : {&cpu, &memory, &network}) {
        metric->figure = QStringLiteral("–");
        metric->live = m_live;
    }
    const QList<Metric> vram = m_vramTotal > 0 ? QList<Metric>{vramCard()} : QList<Metric>();
    if (!m_live)
        return vram + QList<Metric>{cpu, memory, network};
    cpu.samples = m_cpu.samples;
    cpu.limit = 100;
    cpu.figure = Text::tr("%1 %").arg(qRound(m_cpu.newest));
    cpu.unit = Text::tr("of %n threads", nullptr, m_cpus);
    cpu.note = Text::tr("last 5 minutes");
    memory.samples = m_memory.samples;
    memory.limit = m_limit > 0 ? double(m_limit) : m_memory.peak;
    splitUnit(words::bytes(qint64(m_memory.newest)), memory,
              m_limit > 0 ? Text::tr(" of %1").arg(words::bytes(m_limit)) : QString());
    memory.note = Text::tr("peak %1").arg(words::bytes(qint64(m_memory.peak)));
    network.samples = m_network.samples;
    network.limit = std::max(1.0, m_network.peak);
    splitUnit(words::bytes(qint64(m_network.newest)), network, Text::tr(" a second"));
    network.note = Text::tr("peak %1").arg(words::bytes(qint64(m_network.peak)));
    return vram + QList<Metric>{cpu, memory, network};
}

} // namespace slipway
