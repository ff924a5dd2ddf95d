// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_stream.h"

#include "engine/build_error.h"
#include "engine/json_values.h"

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedOutput =
    4096; // letters a step: enough for the last words before a failure

} // namespace

BuildEvents BuildStream::take(const QJsonObject &line, qint64 nowMs)
{
    BuildEvents events;
    if (m_trouble)
        return events;
    const QString id = textAt(line, "id"_L1);
    if (line.contains("errorDetail"_L1) || line.contains("error"_L1)) {
        events = fail(line, nowMs);
    } else if (id == "moby.buildkit.trace"_L1) {
        events = takeTrace(textAt(line, "aux"_L1));
    } else if (line.value("aux"_L1)
                   .isObject()) { // {"aux":{"ID":…}}, with "id":"moby.image.id" from BuildKit
        m_imageId = textAt(objectAt(line, "aux"_L1), "ID"_L1);
    } else if (line.contains("stream"_L1)) {
        // BuildKit on 20.10 ends with "Successfully tagged …" here: output of no step.
        events = m_classic.takeText(textAt(line, "stream"_L1), nowMs);
    } else if (line.contains("status"_L1)) {
        events = m_classic.takePull(line);
    }
    remember(events);
    return events;
}

BuildEvents BuildStream::takeTrace(const QString &base64)
{
    m_isBuildKit = true;
    const Result<BuildTrace> trace = buildTraceIn(QByteArray::fromBase64(base64.toLatin1()));
    if (!trace) {
        m_trouble = trace.error();
        return {};
    }
    return m_vertices.take(*trace);
}

BuildEvents BuildStream::fail(const QJsonObject &line, qint64 nowMs)
{
    QString message = textAt(objectAt(line, "errorDetail"_L1), "message"_L1).trimmed();
    if (message.isEmpty())
        message = textAt(line, "error"_L1).trimmed();
    BuildEvents events;
    QString step;
    if (m_isBuildKit) {
        step = m_vertices.failedStep();
    } else {
        step = m_classic.current().id;
        events = m_classic.fail(message, nowMs);
    }
    const QString name = m_isBuildKit ? m_vertices.nameOf(step) : m_classic.current().name;
    m_trouble = buildErrorOf({message, name, m_lastOutput.value(step)});
    return events;
}

void BuildStream::remember(const BuildEvents &events)
{
    for (const BuildEvent &event : events) {
        if (const auto *log = std::get_if<BuildLog>(&event)) {
            QString &kept = m_lastOutput[log->stepId];
            kept = (kept + log->text).right(rememberedOutput);
        }
    }
}

BuildEvents BuildStream::end(qint64 nowMs)
{
    BuildEvents events = m_vertices.end(m_trouble ? BuildEnd::Failure : BuildEnd::Success);
    if (!m_trouble)
        events += m_classic.end(nowMs);
    return events;
}

BuildOutcome BuildStream::outcome() const
{
    return {m_imageId.isEmpty() ? m_classic.builtId() : m_imageId, m_vertices.warnings()};
}

Progress BuildStream::progress()
{
    Progress progress = m_isBuildKit ? m_vertices.progress() : m_classic.progress();
    m_furthest = std::max(m_furthest, progress.fraction);
    progress.fraction = m_furthest;
    return progress;
}

} // namespace slipway
