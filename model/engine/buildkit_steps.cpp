// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkit_steps.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// The steps of the Dockerfile: "[2/5] RUN …", "[builder 1/3] FROM …"; not "[internal] …" and
/// "exporting to image".
bool isOfDockerfile(const BuildStep &step)
{
    return step.name.startsWith(u'[') && !step.name.startsWith("[internal]"_L1);
}

bool isOver(const BuildStep &step)
{
    return step.state != BuildStep::State::Waiting && step.state != BuildStep::State::Running;
}

BuildStep::State stateOf(const BuildTrace::Vertex &vertex)
{
    if (!vertex.error.isEmpty()) // What another step's failure stopped has not failed itself.
        return vertex.error.contains("context canceled"_L1) ? BuildStep::State::Skipped
                                                            : BuildStep::State::Failed;
    if (vertex.completedMs > 0)
        return vertex.cached ? BuildStep::State::Cached : BuildStep::State::Done;
    return vertex.startedMs > 0 ? BuildStep::State::Running : BuildStep::State::Waiting;
}

} // namespace

BuildEvents BuildKitSteps::take(const BuildTrace &trace)
{
    BuildEvents events;
    for (const BuildTrace::Vertex &vertex : trace.vertices)
        if (!vertex.digest.isEmpty())
            events << merged(vertex);
    QStringList fetching;
    for (const BuildTrace::Status &status : trace.statuses) {
        if (!m_steps.contains(status.vertex))
            continue;
        count(status);
        if (!fetching.contains(status.vertex))
            fetching << status.vertex;
    }
    for (const QString &vertex : fetching)
        events << m_steps.value(vertex);
    for (const BuildTrace::Log &log : trace.logs) {
        QStringDecoder &decoder =
            m_decoders.try_emplace({log.vertex, log.stream}, QStringDecoder(QStringDecoder::Utf8))
                .first->second;
        const QString text = decoder.decode(log.bytes);
        if (!text.isEmpty())
            events << BuildLog{log.vertex, text, log.stream == 2, log.atMs};
    }
    for (const BuildTrace::Warning &warning : trace.warnings)
        if (!m_warnings.contains(warning.text))
            m_warnings << warning.text;
    return events;
}

BuildStep BuildKitSteps::merged(const BuildTrace::Vertex &vertex)
{
    if (!m_steps.contains(vertex.digest))
        m_order << vertex.digest;
    BuildStep &step = m_steps[vertex.digest];
    step.id = vertex.digest;
    if (!vertex.name.isEmpty())
        step.name = vertex.name;
    step.state = stateOf(vertex);
    step.startedMs = vertex.startedMs;
    step.completedMs = vertex.completedMs;
    step.error = vertex.error;
    if (step.state == BuildStep::State::Running)
        m_newest = step.id;
    if (step.state == BuildStep::State::Failed && m_failed.isEmpty())
        m_failed = step.id;
    return step;
}

void BuildKitSteps::count(const BuildTrace::Status &status)
{
    // "extracting sha256:…" repeats the bytes of the download; a status without a size is no
    // download.
    if (status.total <= 0 || status.id.startsWith("extracting"_L1))
        return;
    QHash<QString, BuildTrace::Status> &downloads = m_downloads[status.vertex];
    downloads.insert(status.id, status);
    BuildStep &step = m_steps[status.vertex];
    step.currentBytes = step.totalBytes = 0;
    for (const BuildTrace::Status &download : std::as_const(downloads)) {
        step.currentBytes += qMin(download.current, download.total);
        step.totalBytes += download.total;
    }
}

BuildEvents BuildKitSteps::end(BuildEnd how)
{
    BuildEvents events;
    for (const QString &id : std::as_const(m_order)) {
        BuildStep &step = m_steps[id];
        if (isOver(step))
            continue;
        // A running step of a build that succeeded has only not said its last word.
        step.state = how == BuildEnd::Success && step.state == BuildStep::State::Running
            ? BuildStep::State::Done
            : BuildStep::State::Skipped;
        events << step;
    }
    return events;
}

Progress BuildKitSteps::progress() const
{
    int all = 0;
    int over = 0;
    for (const BuildStep &step : m_steps) {
        if (!isOfDockerfile(step))
            continue;
        ++all;
        over += isOver(step) ? 1 : 0;
    }
    return {all > 0 ? static_cast<double>(over) / all : -1, nameOf(m_newest)};
}

} // namespace slipway
