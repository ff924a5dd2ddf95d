// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_recorder.h"

#include "app_rows.h"
#include "apps/explain.h"
#include "base/thread_job.h"
#include "words.h"

#include <QFile>

#include <algorithm>

namespace slipway {
namespace {

constexpr qint64 kLongestRestoredLog = 4 * 1024 * 1024; // bytes from the end of a kept log

StepRow rowOf(const AppStep &step)
{
    static_assert(int(StepRow::State::Skipped) == int(AppStep::State::Skipped));
    StepRow row;
    row.name = step.name;
    row.detail = step.detail;
    row.state = StepRow::State(int(step.state));
    row.startedMs = step.startedMs;
    row.endedMs = step.endedMs;
    row.expectedSeconds = step.expectedSeconds;
    row.fraction = step.fraction;
    return row;
}

QString subtitleOf(const QString &pin, const Profile *profile)
{
    const QString python = profile && profile->python ? profile->python->version : QString();
    const QString brief = briefPin(pin);
    if (brief.isEmpty())
        return profile ? profile->summary : QString();
    const bool isCommit = Commit::parse(pin).has_value();
    if (isCommit && !python.isEmpty())
        return BuildRecorder::tr("Commit %1, Python %2").arg(brief, python);
    return isCommit ? BuildRecorder::tr("Commit %1").arg(brief)
                    : BuildRecorder::tr("Version %1").arg(brief);
}

/// Seconds that the steps which are still to come took earlier, or -1 when one of them is not
/// known.
double secondsLeft(const QList<AppStep> &steps)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    double left = 0;
    bool known = false;
    for (const AppStep &step : steps) {
        if (step.state != AppStep::State::Waiting && step.state != AppStep::State::Running)
            continue;
        if (step.expectedSeconds <= 0)
            continue;
        known = true;
        const double spent =
            step.state == AppStep::State::Running ? double(now - step.startedMs) / 1000 : 0;
        left += std::max(0.0, step.expectedSeconds - spent);
    }
    return known ? left : -1;
}

BuildFailure failureOf(const QString &step, const Error &error,
                       const std::optional<Explanation> &explanation)
{
    BuildFailure failure;
    failure.step = step.isEmpty() ? QString() : BuildRecorder::tr("“%1” failed").arg(step);
    failure.title = explanation ? explanation->title : error.summary;
    failure.text = explanation ? explanation->text : error.detail.section(u'\n', 0, 1);
    if (explanation) {
        failure.firstLine = explanation->firstLine;
        failure.lastLine = explanation->lastLine;
        failure.errorLine = explanation->errorLine;
        for (const Explanation::Fix &fix : explanation->fixes)
            failure.fixes.append({fix.id, {}, fix.title, fix.text, fix.button, fix.suggested});
    }
    return failure;
}

QString iconOf(const QString &fix)
{
    if (fix == u"report")
        return QStringLiteral("copy");
    if (fix == u"log")
        return QStringLiteral("log");
    if (fix == u"again")
        return QStringLiteral("rebuild");
    if (fix == u"space")
        return QStringLiteral("disk");
    if (fix == u"commits")
        return QStringLiteral("branch");
    if (fix.startsWith(u"sign-in "))
        return QStringLiteral("key");
    if (fix == u"start-engine")
        return QStringLiteral("engine");
    return QStringLiteral("edit");
}

} // namespace

BuildRecorder::BuildRecorder(AppJob &job, const Profile *profile, QObject *owner)
    : QObject(owner)
    , m_job(&job)
    , m_view(new BuildView(job.app(), this))
    , m_name(profile ? profile->name : job.app().text())
{
    m_view->name = m_name;
    m_view->icon = profile ? profile->icon : QString();
    m_view->tint = profile ? profile->tint : QString();
    m_view->startedMs = QDateTime::currentMSecsSinceEpoch();
    m_view->subtitle = subtitleOf(job.facts().pin, profile);
    takeSteps(job.steps());
    connect(&job, &AppJob::stepsKnown, this, &BuildRecorder::takeSteps);
    connect(&job, &AppJob::stepChanged, this, [this](int index, const AppStep &step) {
        if (index < m_view->steps.rowCount())
            m_view->steps.update(index, rowOf(step));
        refresh();
    });
    connect(&job, &AppJob::logged, this, [this](const AppLog &lines) {
        const auto kind = lines.isCommand ? LogBuffer::Kind::Command
            : lines.isError               ? LogBuffer::Kind::Muted
                                          : LogBuffer::Kind::Plain;
        m_view->log.append(lines.written.isEmpty() ? lines.text : lines.written, lines.atMs,
                           lines.seconds, kind, lines.writer);
    });
    const QString summary = m_view->subtitle;
    const Profile shown = profile ? *profile : Profile(job.app());
    connect(&job, &AppJob::factsKnown, this, [this, shown, summary](const BuildFacts &facts) {
        m_view->number = facts.number;
        m_view->subtitle = facts.pin.isEmpty() ? summary : subtitleOf(facts.pin, &shown);
        if (facts.freeBytes >= 0)
            m_view->spaceNote = facts.neededBytes > 0
                ? tr("%1 needed, %2 free")
                      .arg(words::bytes(facts.neededBytes), words::bytes(facts.freeBytes))
                : tr("%1 free").arg(words::bytes(facts.freeBytes));
        if (facts.replaces)
            m_view->safeNote = tr("Your current image keeps running until this one is healthy");
        m_view->announce();
    });
    connect(&job, &Job::progressed, this, &BuildRecorder::refresh);
    connect(&job, &Job::finished, this, &BuildRecorder::end);
}

void BuildRecorder::takeSteps(const QList<AppStep> &steps)
{
    QList<StepRow> rows;
    for (const AppStep &step : steps)
        rows.append(rowOf(step));
    m_view->steps.setRows(rows);
    refresh();
}

void BuildRecorder::refresh()
{
    if (!m_job)
        return;
    const QList<AppStep> &steps = m_job->steps();
    const int at = m_job->currentStep();
    m_view->fraction = m_job->fraction();
    m_view->headline = at < 0
        ? QString()
        : tr("Step %1 of %2: %3").arg(at + 1).arg(steps.size()).arg(steps[at].name);
    m_view->timeLeft = words::timeLeft(secondsLeft(steps));
    const auto cached = std::count_if(steps.begin(), steps.end(), [](const AppStep &step) {
        return step.state == AppStep::State::Cached;
    });
    m_view->cacheNote =
        cached > 0 ? tr("%n steps from the cache", nullptr, int(cached)) : QString();
    m_view->announce();
}

void BuildRecorder::end()
{
    m_view->endedMs = QDateTime::currentMSecsSinceEpoch();
    m_view->timeLeft.clear();
    const Error *error = m_job ? m_job->error() : nullptr;
    if (!error) {
        m_view->state = BuildView::State::Succeeded;
        m_view->fraction = 1;
        m_view->headline =
            tr("Ready after %1").arg(words::duration((m_view->endedMs - m_view->startedMs) / 1000));
    } else if (error->isCancelled()) {
        m_view->state = BuildView::State::Cancelled;
        m_view->headline = tr("Stopped. Nothing was changed.");
    } else {
        m_view->state = BuildView::State::Failed;
        QString step;
        for (const AppStep &one : m_job->steps()) {
            if (one.state == AppStep::State::Failed)
                step = one.name;
        }
        m_view->failure = failureOf(step, *error, m_job->explanation());
        for (BuildFailure::Fix &fix : m_view->failure->fixes)
            fix.icon = iconOf(fix.id);
    }
    m_view->announce();
}

namespace {

/// The end of it, where it is very long.
Result<QByteArray> readLog(const QString &path)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return QByteArray();
    if (log.size() > kLongestRestoredLog)
        log.seek(log.size() - kLongestRestoredLog);
    return log.readAll();
}

void explainFailure(BuildView &view, const BuildRecord &record)
{
    FailedStep failed{view.name, record.failedStep, {record.reasonKind, record.reason, {}}, {}, 1};
    for (int i = 0; i < view.log.count(); ++i)
        failed.lines.append(view.log.line(i).text);
    failed.firstNumber = view.log.firstNumber();
    view.failure = failureOf(record.failedStep, failed.error, explain(failed));
    for (BuildFailure::Fix &fix : view.failure->fixes)
        fix.icon = iconOf(fix.id);
}

void setEnd(BuildView &view, const BuildRecord &record)
{
    switch (record.outcome) {
    case BuildRecord::Outcome::Good:
        view.state = BuildView::State::Succeeded;
        view.fraction = 1;
        view.headline = BuildRecorder::tr("Ready after %1")
                            .arg(words::duration((view.endedMs - view.startedMs) / 1000));
        break;
    case BuildRecord::Outcome::Cancelled:
        view.state = BuildView::State::Cancelled;
        view.headline = BuildRecorder::tr("Stopped. Nothing was changed.");
        break;
    case BuildRecord::Outcome::Running:
        view.state = BuildView::State::Cancelled;
        view.headline = BuildRecorder::tr("Interrupted: Slipway ended before this was done.");
        break;
    case BuildRecord::Outcome::Failed:
        view.state = BuildView::State::Failed;
        explainFailure(view, record);
        break;
    }
}

} // namespace

BuildView *restoredView(const BuildRecord &record, const Paths &paths, const Profile *profile,
                        QObject *owner)
{
    auto *view = new BuildView(record.app, owner);
    view->name = profile ? profile->name : record.app.text();
    view->icon = profile ? profile->icon : QString();
    view->tint = profile ? profile->tint : QString();
    view->subtitle = subtitleOf(record.pin, profile);
    view->number = record.number;
    view->startedMs = record.started.toMSecsSinceEpoch();
    view->endedMs = record.ended.isValid() ? record.ended.toMSecsSinceEpoch() : view->startedMs;
    QList<StepRow> rows;
    for (const StepTime &step : record.steps) {
        StepRow row;
        row.name = step.name;
        row.state = step.name == record.failedStep ? StepRow::State::Failed : StepRow::State::Done;
        row.startedMs = view->startedMs;
        row.endedMs = view->startedMs + qint64(step.seconds * 1000);
        rows.append(row);
    }
    view->steps.setRows(rows);
    setEnd(*view, record);
    const QString path = buildLogFile(paths, record.app, record.number);
    auto *job =
        new ThreadJob<QByteArray>([path](const WorkContext &) { return readLog(path); }, view);
    QObject::connect(job, &Job::finished, view, [job, view, record] {
        job->deleteLater();
        if (!job->result() || job->result()->isEmpty())
            return;
        view->log.appendBytes(*job->result());
        if (record.outcome == BuildRecord::Outcome::Failed)
            explainFailure(*view, record); // Its lines say more.
        view->announce();
    });
    job->start();
    return view;
}

} // namespace slipway
