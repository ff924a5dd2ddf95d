// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/classic_steps.h"

#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

BuildEvents ClassicSteps::takeText(const QString &text, qint64 nowMs)
{
    BuildEvents events;
    if (text.isEmpty())
        return events;
    const bool wasAtLineStart = m_isAtLineStart;
    m_isAtLineStart = text.endsWith(u'\n');
    if (m_headIsOpen) {
        m_headIsOpen = false;
        if (text == "\n"_L1)
            return events;
    }
    if (wasAtLineStart && beginsStep(text, nowMs, events)) {
        m_headIsOpen = !m_isAtLineStart;
        m_isAtLineStart = true; // What follows an open head is a line of its own.
        return events;
    }
    // Docker: " ---> Using cache\n"; Podman: "--> Using cache 6b71f8ce47c2…\n"
    if (wasAtLineStart && !m_step.id.isEmpty()
        && (text.startsWith(" ---> Using cache"_L1) || text.startsWith("--> Using cache"_L1))) {
        m_step.state = BuildStep::State::Cached;
        events << m_step;
    }
    if (wasAtLineStart && text.startsWith("Successfully built "_L1))
        m_builtId = text.mid(19).trimmed();
    // The classic builder marks stderr by painting it bright red.
    events << BuildLog{m_step.id, text, text.startsWith("\x1B[91m"_L1), nowMs};
    return events;
}

bool ClassicSteps::beginsStep(const QString &line, qint64 nowMs, BuildEvents &events)
{
    static const QRegularExpression head(
        u"\\A(\\[\\d{1,4}/\\d{1,4}\\] )?(?:Step|STEP) (\\d{1,5})/(\\d{1,5}) ?: ?([^\\n]*)"_s);
    const QRegularExpressionMatch match = head.match(line);
    if (!match.hasMatch())
        return false;
    const QString stage = match.captured(1);
    const int number = match.captured(2).toInt();
    const int count = match.captured(3).toInt();
    const bool goesOn =
        stage == m_stage && number == m_number + 1 && (m_count == 0 || count == m_count);
    const bool isNewStage = stage != m_stage && number == 1;
    if (number > count || (!goesOn && !isNewStage))
        return false;
    events += end(nowMs);
    m_stage = stage;
    m_number = number;
    m_count = count;
    m_pull = {};
    m_step = {};
    m_step.id = stage.isEmpty() ? u"step-%1"_s.arg(number)
                                : u"step-%1.%2"_s.arg(stage.mid(1).section(u'/', 0, 0)).arg(number);
    m_step.name =
        u"%1[%2/%3] %4"_s.arg(stage).arg(number).arg(count).arg(match.captured(4).trimmed());
    m_step.state = BuildStep::State::Running;
    m_step.startedMs = nowMs;
    events << m_step;
    return true;
}

BuildEvents ClassicSteps::takePull(const QJsonObject &line)
{
    if (!m_pull.take(line) || m_step.id.isEmpty())
        return {};
    m_step.currentBytes = m_pull.currentBytes();
    m_step.totalBytes = m_pull.totalBytes();
    return {m_step};
}

BuildEvents ClassicSteps::fail(const QString &error, qint64 nowMs)
{
    if (m_step.id.isEmpty())
        return {};
    m_step.state = BuildStep::State::Failed;
    m_step.error = error;
    m_step.completedMs = nowMs;
    return {m_step};
}

BuildEvents ClassicSteps::end(qint64 nowMs)
{
    if (m_step.id.isEmpty() || m_step.completedMs != 0)
        return {};
    if (m_step.state == BuildStep::State::Running)
        m_step.state = BuildStep::State::Done;
    m_step.completedMs = nowMs;
    return {m_step};
}

Progress ClassicSteps::progress() const
{
    if (m_count == 0)
        return {};
    const int over = m_step.completedMs != 0 ? m_number : m_number - 1;
    return {static_cast<double>(over) / m_count, m_step.name};
}

} // namespace slipway
