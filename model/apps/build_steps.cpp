// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_steps.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isBuildKitStep(const QByteArray &keyword)
{
    static const QByteArray keywords[] = {"FROM", "RUN", "COPY", "ADD", "WORKDIR"};
    return std::find(std::begin(keywords), std::end(keywords), keyword) != std::end(keywords);
}

QString stageName(const QByteArray &line, int index)
{
    static const QRegularExpression named(u"\\sAS\\s+(\\S+)\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(QString::fromUtf8(line));
    return match.hasMatch() ? match.captured(1).toLower() : u"stage-%1"_s.arg(index);
}

bool hasEnded(const BuildStep &step)
{
    return step.state != BuildStep::State::Waiting && step.state != BuildStep::State::Running;
}

} // namespace

BuildStepMap::BuildStepMap(const QByteArray &dockerfile, const QList<RecipeStep> &steps)
{
    m_rows.append(QCoreApplication::translate("BuildSteps", "Base image"));
    QMap<int, int> rowOfLine; // where a step begins → its row
    QString last;
    for (const RecipeStep &step : steps) {
        if (!step.name.isEmpty() && step.name != last) {
            m_rows.append(step.name);
            last = step.name;
        }
        rowOfLine.insert(step.line, int(m_rows.size()) - 1);
    }
    const QList<QByteArray> lines = dockerfile.split('\n');
    bool isContinued = false;
    int row = 0;
    int inStage = 0;
    QString stage;
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        row = rowOfLine.value(i + 1, row);
        if (isContinued) {
            isContinued = line.endsWith('\\') || line.startsWith('#');
            continue;
        }
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        isContinued = line.endsWith('\\');
        const QByteArray keyword = line.left(line.indexOf(' ')).toUpper();
        if (keyword == "FROM") {
            stage = stageName(line, m_stages++);
            inStage = 0;
        }
        m_instructions.append({row, i + 1, stage, isBuildKitStep(keyword) ? ++inStage : 0});
    }
    // The base image's own row stands for the first FROM, whatever name the recipe gave to that
    // instruction.
    if (!m_instructions.isEmpty() && m_rows.size() > 1 && expected(1, false) == 1
        && m_instructions.first().row == 1 && m_instructions.first().inStage == 1) {
        m_rows.removeFirst();
        for (Instruction &instruction : m_instructions)
            instruction.row = std::max(0, instruction.row - 1);
    } else {
        for (Instruction &instruction : m_instructions) {
            if (instruction.inStage == 1 && instruction.row <= 1) {
                instruction.row = 0;
                break;
            }
        }
    }
}

int BuildStepMap::rowOf(const BuildStep &step) const
{
    static const QRegularExpression classic(u"^Step (\\d+)/\\d+"_s);
    static const QRegularExpression buildKit(u"^\\[(?:(\\S+) +)?(\\d+)/\\d+\\]"_s);
    QRegularExpressionMatch match = classic.match(step.name);
    if (match.hasMatch()) {
        const int number = match.captured(1).toInt();
        return number >= 1 && number <= m_instructions.size() ? m_instructions[number - 1].row : -1;
    }
    if (isClassic(step)) {
        const int number = step.id.mid(5).toInt();
        return number >= 1 && number <= m_instructions.size() ? m_instructions[number - 1].row : -1;
    }
    match = buildKit.match(step.name);
    if (!match.hasMatch())
        return -1;
    const QString stage = match.captured(1);
    const int number = match.captured(2).toInt();
    for (const Instruction &instruction : m_instructions) {
        if (instruction.inStage == number
            && (stage.isEmpty() || instruction.stage == stage || m_stages == 1))
            return instruction.row;
    }
    return -1;
}

int BuildStepMap::rowsBefore(int line) const
{
    QSet<int> later;
    for (const Instruction &instruction : m_instructions) {
        if (instruction.inStage > 0 && instruction.line >= line)
            later.insert(instruction.row);
    }
    return int(m_rows.size() - later.size());
}

bool BuildStepMap::isExport(const BuildStep &step)
{
    return step.name.startsWith("exporting to"_L1) || step.name.startsWith("naming to"_L1);
}

bool BuildStepMap::isClassic(const BuildStep &step)
{
    return step.id.startsWith("step-"_L1);
}

int BuildStepMap::expected(int row, bool isClassic) const
{
    return int(std::count_if(
        m_instructions.begin(), m_instructions.end(), [&](const Instruction &instruction) {
            return instruction.row == row && (isClassic || instruction.inStage > 0);
        }));
}

int BuildRows::take(const BuildStep &step)
{
    m_isClassic = m_isClassic || BuildStepMap::isClassic(step);
    const int row = m_map.rowOf(step);
    if (row >= 0)
        m_steps[row].insert(step.id, step);
    return row;
}

AppStep BuildRows::state(int row) const
{
    AppStep shown;
    shown.name = m_map.rows().value(row);
    const QMap<QString, BuildStep> steps = m_steps.value(row);
    int ended = 0;
    int cached = 0;
    bool isRunning = false;
    for (const BuildStep &step : steps) {
        if (step.startedMs > 0 && (shown.startedMs == 0 || step.startedMs < shown.startedMs))
            shown.startedMs = step.startedMs;
        shown.endedMs = std::max(shown.endedMs, step.completedMs);
        ended += hasEnded(step) ? 1 : 0;
        cached += step.state == BuildStep::State::Cached ? 1 : 0;
        isRunning = isRunning || step.state == BuildStep::State::Running;
        if (step.state == BuildStep::State::Running && step.totalBytes > 0) {
            shown.detail = bytesDetail(step.currentBytes, step.totalBytes);
            shown.fraction = double(step.currentBytes) / double(step.totalBytes);
        }
        if (step.state == BuildStep::State::Failed) {
            shown.state = AppStep::State::Failed;
            shown.detail = step.error;
        }
    }
    if (shown.state == AppStep::State::Failed)
        return shown;
    if (ended > 0 && ended >= m_map.expected(row, m_isClassic))
        shown.state = cached == ended ? AppStep::State::Cached : AppStep::State::Done;
    else if (isRunning || ended > 0)
        shown.state = AppStep::State::Running;
    if (shown.state == AppStep::State::Running)
        shown.endedMs = 0;
    return shown;
}

QString bytesDetail(qint64 current, qint64 total)
{
    if (total <= 0)
        return {};
    const QLocale locale;
    return QCoreApplication::translate("BuildSteps", "%1 of %2")
        .arg(locale.formattedDataSize(std::min(current, total), 1, QLocale::DataSizeSIFormat),
             locale.formattedDataSize(total, 1, QLocale::DataSizeSIFormat));
}

} // namespace slipway
