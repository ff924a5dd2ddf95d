// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/job_teller.h"

#include "apps/bisect_job.h"
#include "apps/known_lines.h"
#include "apps/trial_folders.h"
#include "cli/json_forms.h"
#include "profiles/mended_causes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLinesOfFailure = 20;
constexpr qsizetype kDifferencesTold = 20;
constexpr int kFilesNamed = 10;

/// The message of the commit that was found and what it changes.
QString diffText(const BisectJob &job)
{
    if (!job.diff())
        return {};
    const CommitDiff &diff = *job.diff();
    QString text = u'\n' + diff.message.trimmed() + u"\n\n"_s;
    for (const FileChange &file : diff.files.first(qMin<qsizetype>(kFilesNamed, diff.files.size())))
        text += u"  "_s + file.path + u'\n';
    text += CliSession::tr("%n files, +%1 -%2 lines", nullptr, int(diff.files.size()))
                .arg(diff.linesAdded)
                .arg(diff.linesRemoved)
        + u'\n';
    return text;
}

} // namespace

JobTeller::JobTeller(CliSession &session, AppJob *job)
    : QObject(&session)
    , m_session(session)
    , m_job(job)
{
    if (session.request().json)
        tellJson();
    else
        tellText();
    connect(job, &Job::finished, this, [this] { tellEnd(); });
    session.onInterrupt([this] {
        if (m_job)
            m_job->cancel();
    });
}

void JobTeller::tellJson()
{
    connect(m_job, &AppJob::stepsKnown, this, [this](const QList<AppStep> &steps) {
        QJsonArray names;
        for (const AppStep &step : steps)
            names.append(step.name);
        m_session.jsonLine({{u"event"_s, u"steps"_s}, {u"steps"_s, names}});
    });
    connect(m_job, &AppJob::stepChanged, this, [this](int index, const AppStep &step) {
        if (m_states.value(index, AppStep::State::Waiting) != step.state) {
            m_states.insert(index, step.state);
            QJsonObject json = toJson(step, index);
            json.insert(u"event"_s, u"step"_s);
            m_session.jsonLine(json);
            return;
        }
        m_session.jsonLine({{u"event"_s, u"progress"_s},
                            {u"fraction"_s, m_job->fraction()},
                            {u"step"_s, step.name},
                            {u"detail"_s, step.detail}});
    });
    connect(m_job, &AppJob::logged, this, [this](const AppLog &log) {
        const QStringList lines = log.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            m_session.jsonLine({{u"event"_s, u"log"_s},
                                {u"step"_s, log.step},
                                {u"text"_s, line},
                                {u"stream"_s, log.isError ? u"stderr"_s : u"stdout"_s}});
        }
    });
}

void JobTeller::tellText()
{
    connect(m_job, &AppJob::stepChanged, this, [this](int index, const AppStep &step) {
        const bool isNew = m_states.value(index, AppStep::State::Waiting) != step.state;
        m_states.insert(index, step.state);
        const bool hasEnded = step.state != AppStep::State::Waiting
            && step.state != AppStep::State::Running && step.state != AppStep::State::Skipped;
        if (isNew && hasEnded) {
            const double seconds = double(step.endedMs - step.startedMs) / 1000;
            m_session.sayError(u"%1  %2  %3\n"_s.arg(
                nameOf(step.state).leftJustified(6),
                step.state == AppStep::State::Done
                    ? QString::number(seconds, 'f', 1).rightJustified(6) + u" s"_s
                    : QString(8, u' '),
                step.name));
        }
        const double fraction = m_job->fraction();
        const QString percent = fraction < 0 ? QString() : u"%1 %  "_s.arg(int(fraction * 100), 3);
        m_session.showProgress(percent + step.name
                               + (step.detail.isEmpty() ? QString() : u": "_s + step.detail));
    });
    connect(m_job, &AppJob::logged, this, [this](const AppLog &log) {
        m_lines += log.text.split(u'\n', Qt::SkipEmptyParts);
        if (m_lines.size() > kLinesOfFailure)
            m_lines = m_lines.last(kLinesOfFailure);
    });
}

void JobTeller::tellEnd()
{
    const Error *error = m_job->error();
    if (error)
        tellFailure(*error);
    else if (m_session.request().json)
        tellDoneJson();
    else
        tellDone();
    // What was cancelled, and what the engine took with it, have their own codes.
    m_session.end(error ? CliSession::codeOf(*error) : exitcode::kDone);
}

void JobTeller::tellFailure(const Error &error)
{
    if (m_session.request().json) {
        QJsonObject json = toJson(error);
        json.insert(u"event"_s, u"failed"_s);
        if (m_job->explanation())
            json.insert(u"explanation"_s, toJson(*m_job->explanation()));
        if (m_job->facts().number > 0)
            json.insert(u"build"_s, m_job->facts().number);
        m_session.jsonLine(json);
        return;
    }
    if (error.isCancelled()) {
        m_session.sayError(CliSession::tr("Cancelled. Nothing that ran was changed.") + u'\n');
        if (m_job->kind() == AppJob::Kind::Bisect)
            m_session.sayError(CliSession::tr("The search is kept: `slipway bisect %1` goes on.")
                                   .arg(m_job->app().text())
                               + u'\n');
        return;
    }
    QString text;
    const QStringList lines =
        m_lines.isEmpty() ? error.detail.split(u'\n', Qt::SkipEmptyParts) : m_lines;
    for (const QString &line : lines.mid(qMax<qsizetype>(0, lines.size() - kLinesOfFailure)))
        text += u"  "_s + line + u'\n';
    text += u"slipway: "_s + error.summary + u'\n';
    if (const std::optional<Explanation> &told = m_job->explanation();
        told && told->text != error.summary) {
        text += told->title + u".\n"_s;
        if (!told->text.startsWith(error.summary))
            text += told->text + u'\n';
        text += toldLine(*told);
    }
    m_session.sayError(text);
}

/// How the recipe gets the line that mends the cause.
QString JobTeller::toldLine(const Explanation &told) const
{
    if (!lineThatMends(told.cause)
        || causesMendedBy(m_session.store().app(m_job->app()).lines).contains(told.cause))
        return {};
    return CliSession::tr(
               "This adds a line to the recipe that mends it: slipway recipe %1 --mend %2")
               .arg(m_job->app().text(), told.cause)
        + u'\n';
}

void JobTeller::tellDoneJson()
{
    const AppOutcome &outcome = *m_job->result();
    QJsonObject json = toJson(outcome);
    const bool streams = m_job->isBuild() || m_job->kind() == AppJob::Kind::Start
        || m_job->kind() == AppJob::Kind::Restart || m_job->kind() == AppJob::Kind::Rollback
        || m_job->kind() == AppJob::Kind::Bisect;
    json.insert(streams ? u"event"_s : u"result"_s, u"done"_s);
    json.insert(u"app"_s, m_job->app().text());
    if (const auto *bisect = qobject_cast<BisectJob *>(m_job.data()))
        json.insert(u"bisect"_s, toJson(*bisect));
    m_session.jsonLine(json);
}

void JobTeller::tellDone()
{
    const AppOutcome &outcome = *m_job->result();
    if (const auto *bisect = qobject_cast<BisectJob *>(m_job.data())) {
        m_session.say(outcome.notes.join(u'\n') + u'\n' + diffText(*bisect));
        return;
    }
    for (const QString &note : outcome.notes)
        m_session.sayError(note + u'\n');
    switch (m_job->kind()) {
    case AppJob::Kind::Stop:
        m_session.say(CliSession::tr("%1 is stopped.").arg(m_job->app().text()) + u'\n');
        return;
    case AppJob::Kind::Remove:
        m_session.say(CliSession::tr("%1 is removed.").arg(m_job->app().text()) + u'\n');
        return;
    default:
        break;
    }
    if (m_job->kind() == AppJob::Kind::Rollback)
        m_session.say(CliSession::tr("Rolled back to %1.").arg(outcome.image) + u'\n');
    if (m_job->isBuild())
        m_session.say(CliSession::tr("Built %1.").arg(outcome.image) + u'\n');
    if (outcome.grade) {
        m_session.say(told(*outcome.grade) + u'\n');
        for (const QString &line : toldDifferences(*outcome.grade, kDifferencesTold))
            m_session.say(u"  "_s + line + u'\n');
    }
    if (!outcome.url.isEmpty())
        m_session.say(CliSession::tr("%1 answers at %2").arg(m_job->app().text(), outcome.url)
                      + u'\n');
    else if (!m_job->isBuild())
        m_session.say(CliSession::tr("%1 is running.").arg(m_job->app().text()) + u'\n');
}

void warnOfSecond(CliSession &session, const AppId &id, const QString &option,
                  const std::function<void()> &then)
{
    const AppStatus status = session.apps().status(id);
    const AppSettings settings = session.store().app(id);
    const std::optional<Profile> profile = session.store().profile(settings.profile);
    if (!profile || !isAlive(status.state) || besideWarning(*profile, settings).isEmpty()) {
        then();
        return;
    }
    JobOf<GpuSample> *look = sampleGpus(&session);
    QObject::connect(look, &Job::finished, &session,
                     [&session, look, then, option, profile = *profile, settings,
                      container = status.containerId] {
                         const QString warning =
                             besideWarning(profile, settings, *look->result(), container);
                         look->deleteLater();
                         if (!warning.isEmpty())
                             session.sayError(CliSession::tr("%1 %2 stops that one first.",
                                                             "a warning, an option")
                                                  .arg(warning, option)
                                              + u'\n');
                         then();
                     });
    look->start();
}

void whenRecovered(CliSession &session, const AppId &id, const std::function<void()> &work)
{
    AppJob *recovery = session.apps().job(id);
    if (!recovery) {
        work();
        return;
    }
    QObject::connect(&session.apps(), &Apps::jobEnded, recovery, [recovery, work](AppJob *ended) {
        if (ended == recovery)
            work();
    });
}

} // namespace slipway
