// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_job.h"

#include <QDateTime>

namespace slipway {

namespace {

constexpr qsizetype kLinesKept = 400; ///< For the explanation.
constexpr double kUsualSeconds = 5; ///< Of a step that no earlier build has timed.

AppJob::Phase firstPhase(AppJob::Kind kind)
{
    switch (kind) {
    case AppJob::Kind::Build:
    case AppJob::Kind::Install:
    case AppJob::Kind::Rebuild:
        return AppJob::Phase::Building;
    case AppJob::Kind::Stop:
        return AppJob::Phase::Stopping;
    case AppJob::Kind::Remove:
        return AppJob::Phase::Removing;
    case AppJob::Kind::Bisect:
        return AppJob::Phase::Testing; // beside the app, which goes on
    case AppJob::Kind::Start:
    case AppJob::Kind::Restart:
    case AppJob::Kind::Recover:
    case AppJob::Kind::Rollback:
        break;
    }
    return AppJob::Phase::Starting;
}

bool hasEnded(AppStep::State state)
{
    return state != AppStep::State::Waiting && state != AppStep::State::Running;
}

} // namespace

AppJob::AppJob(AppId app, QString name, Kind kind, QObject *owner)
    : WaitingJob(owner)
    , m_app(std::move(app))
    , m_name(std::move(name))
    , m_kind(kind)
    , m_phase(firstPhase(kind))
{}

int AppJob::currentStep() const
{
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state == AppStep::State::Running)
            return i;
    }
    return -1;
}

double AppJob::fraction() const
{
    double done = 0;
    double all = 0;
    for (const AppStep &step : m_steps) {
        const double weight = step.expectedSeconds > 0 ? step.expectedSeconds : kUsualSeconds;
        all += weight;
        if (hasEnded(step.state))
            done += weight;
        else if (step.state == AppStep::State::Running && step.fraction > 0)
            done += weight * qMin(1.0, step.fraction);
    }
    return all > 0 ? done / all : -1;
}

void AppJob::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    emit phaseChanged();
}

void AppJob::setFacts(const BuildFacts &facts)
{
    m_facts = facts;
    emit factsKnown(m_facts);
}

void AppJob::setSteps(QList<AppStep> steps)
{
    m_steps = std::move(steps);
    emit stepsKnown(m_steps);
}

void AppJob::setStep(int index, const AppStep &step)
{
    if (index < 0 || index >= m_steps.size() || m_steps[index] == step)
        return;
    m_steps[index] = step;
    emit stepChanged(index, step);
    emit progressed({fraction(), step.detail.isEmpty() ? step.name : step.detail});
}

void AppJob::beginStep(int index, const QString &detail)
{
    if (index < 0 || index >= m_steps.size())
        return;
    AppStep step = m_steps[index];
    step.state = AppStep::State::Running;
    step.startedMs = QDateTime::currentMSecsSinceEpoch();
    step.detail = detail;
    setStep(index, step);
}

void AppJob::endStep(int index, AppStep::State state, const QString &detail)
{
    if (index < 0 || index >= m_steps.size())
        return;
    AppStep step = m_steps[index];
    step.state = state;
    step.endedMs = QDateTime::currentMSecsSinceEpoch();
    if (step.startedMs == 0)
        step.startedMs = step.endedMs;
    step.detail = detail;
    step.fraction = -1;
    setStep(index, step);
}

void AppJob::log(const AppLog &lines)
{
    const QStringList fresh = lines.text.split(u'\n', Qt::SkipEmptyParts);
    m_lineCount += lines.text.count(u'\n');
    m_lastLines += fresh;
    if (m_lastLines.size() > 2 * kLinesKept) // cut seldom: cutting moves what stays
        m_lastLines = m_lastLines.last(kLinesKept);
    emit logged(lines);
}

void AppJob::showProgressOf(const Job *job, int row)
{
    connect(job, &Job::progressed, this, [this, row](const Progress &progress) {
        if (!isRunning() || row >= m_steps.size())
            return;
        AppStep step = m_steps.at(row);
        step.detail = progress.step;
        step.fraction = progress.fraction;
        setStep(row, step);
    });
}

void AppJob::follow(const Job *job, int row)
{
    showProgressOf(job, row);
    connect(job, &Job::wrote, this, [this, row](const QString &text) { log(linesOf(text, row)); });
}

void AppJob::letGo()
{
    WaitingJob::letGo();
    const Error *end = error();
    if (!end)
        return;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state == AppStep::State::Running) {
            const bool isCancelled = end->isCancelled();
            endStep(i, isCancelled ? AppStep::State::Skipped : AppStep::State::Failed,
                    isCancelled ? QString() : end->summary);
        } else if (m_steps[i].state == AppStep::State::Waiting) {
            AppStep step = m_steps[i];
            step.state = AppStep::State::Skipped;
            setStep(i, step);
        }
    }
    if (!end->isCancelled())
        explainAs(*end);
}

void AppJob::explainAs(const Error &error)
{
    FailedStep failed;
    failed.app = m_name;
    for (const AppStep &step : m_steps) {
        if (step.state == AppStep::State::Failed)
            failed.step = step.name;
    }
    failed.error = error;
    failed.lines = m_lastLines;
    failed.firstNumber = m_lineCount - m_lastLines.size() + 1;
    m_explanation = explain(failed);
}

} // namespace slipway
