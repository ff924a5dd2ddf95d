// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/answer_job.h"
#include "apps/bisect_job.h"
#include "apps/bisect_record.h"
#include "apps/build_app_job.h"
#include "apps/command_job.h"
#include "apps/gpu_sample.h"
#include "apps/labels.h"
#include "apps/trial_job.h"
#include "apps/wished_stop.h"
#include "base/log.h"
#include "engine/engine.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace slipway {

void BisectJob::tryNext()
{
    if (isStopped())
        return;
    const BisectState state = stateOf(m_search);
    if (state.step == BisectState::Step::Try && !m_isAppSeenTo) {
        m_isAppSeenTo = true;
        seeToApp();
        return;
    }
    if (state.step == BisectState::Step::Try) {
        AppStep step;
        step.name = tr("Test %1, %2")
                        .arg(m_search.line.at(state.next).commit.brief(),
                             m_search.line.at(state.next).subject);
        setSteps(steps() + QList<AppStep>{step});
        beginStep(row());
        m_doing = Doing::Building;
        emit searched();
        if (!isStopped())
            build(m_search.line.at(state.next).commit);
        return;
    }
    if (state.step == BisectState::Step::Range) {
        endWith({});
        return;
    }
    await(
        compareCommits({.remote = remote(),
                        .from = m_search.line.at(state.lastGood).commit,
                        .to = m_search.line.at(state.firstBad).commit},
                       this),
        [this](const CommitDiff &diff) {
            m_diff = diff;
            endWith({});
        },
        [this](const Error &error) {
            // What broke it is known all the same.
            endWith(error.isCancelled() ? std::optional(error) : std::nullopt);
        });
}

/// The app that runs goes out of the way, or it is told what may come of it if not.
void BisectJob::seeToApp()
{
    await(
        m_context.engine.inspectContainer(containerName(app()), this),
        [this](const ContainerDetails &container) {
            if (container.running && m_search.stopFirst) {
                stopApp(container);
                return;
            }
            if (!container.running || besideWarning(m_profile, m_settings).isEmpty()) {
                tryNext();
                return;
            }
            await(
                sampleGpus(this),
                [this, id = container.id](const GpuSample &sample) {
                    warn(besideWarning(m_profile, m_settings, sample, id));
                    tryNext();
                },
                [this](const Error &error) { endWith(error); });
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                tryNext();
            else
                endWith(error);
        });
}

void BisectJob::warn(const QString &warning)
{
    if (warning.isEmpty())
        return;
    log(linesOf(warning, row()));
}

void BisectJob::stopApp(const ContainerDetails &container)
{
    // Before the stop: who goes on after a crash is to know that it was the search.
    m_search.isAppStopped = true;
    const Result<> kept = keepBisect(m_context.paths, m_search);
    if (!kept) {
        m_search.isAppStopped = false;
        endWith(kept.error());
        return;
    }
    if (const Result<> noted = noteWishedStop(m_context.paths, app(), container); !noted)
        qCWarning(logApps).noquote() << noted.error().summary;
    awaitWhole(
        m_context.engine.stopContainer(container.id, -1, this), [this] { tryNext(); },
        [this](const Error &error) { endWith(error); });
}

void BisectJob::startAppAgain(const std::function<void()> &then)
{
    if (!m_search.isAppStopped) {
        then();
        return;
    }
    awaitWhole(
        m_context.engine.startContainer(containerName(app()), this),
        [this, then] {
            m_search.isAppStopped = false;
            if (const Result<> kept = keepBisect(m_context.paths, m_search); !kept)
                qCWarning(logApps).noquote() << kept.error().summary;
            then();
        },
        [this, then](const Error &error) {
            const QString note = tr("%1 was stopped for the search and could not be started again. "
                                    "%2")
                                     .arg(appName(), error.summary);
            qCWarning(logApps).noquote() << note;
            m_notes.append(note);
            then();
        });
}

void BisectJob::build(const Commit &commit)
{
    BuildOptions options;
    options.trial =
        BuildOptions::Trial{.source = m_search.source,
                            .commit = commit,
                            .folder = bisectFolder(m_context.paths, app()) + u'/' + commit.text()};
    auto *job = new BuildAppJob(m_context, m_profile, m_settings, Kind::Build, options, this);
    showProgressOf(job, row());
    connect(job, &AppJob::logged, this, [this](AppLog lines) {
        lines.step = row();
        log(lines);
    });
    m_builtMs = QDateTime::currentMSecsSinceEpoch();
    await(
        job,
        [this, commit](const AppOutcome &built) {
            m_builtMs = QDateTime::currentMSecsSinceEpoch() - m_builtMs;
            start(commit, built);
        },
        [this, commit](const Error &error) {
            if (saysOfTheCommit(error.kind))
                note(commit, Verdict::Skip, tr("It does not build: %1").arg(error.summary));
            else
                endWith(error);
        });
}

void BisectJob::start(const Commit &commit, const AppOutcome &built)
{
    m_doing = Doing::Starting;
    emit searched();
    if (isStopped())
        return;
    LaunchRequest request{.profile = m_profile,
                          .settings = m_settings,
                          .image = built.image,
                          .imageId = built.imageId,
                          .imageLabels = {},
                          .heldPort = {}};
    auto *job = new TrialJob(m_context, request, TrialPurpose::Search, this);
    follow(job, row());
    await(
        job,
        [this, commit](const Launched &launched) {
            judge({.commit = commit,
                   .answers = true,
                   .url = launched.url,
                   .seconds = int(m_builtMs / 1000)});
        },
        [this, commit, job](const Error &error) {
            if (job->wasStarted())
                takeFailedStart(commit, error);
            else
                endWith(error);
        });
}

void BisectJob::takeFailedStart(const Commit &commit, const Error &error)
{
    if (m_search.judge == BisectJudge::Person) {
        ask({.commit = commit, .trouble = error.summary, .seconds = int(m_builtMs / 1000)});
        return;
    }
    note(commit, Verdict::Bad, error.summary);
}

void BisectJob::judge(const Question &question)
{
    m_doing = Doing::Judging;
    switch (m_search.judge) {
    case BisectJudge::Probe:
        note(question.commit, Verdict::Good, tr("It answered."));
        return;
    case BisectJudge::Person:
        ask(question);
        return;
    case BisectJudge::Command:
        runCommand(question);
        return;
    }
}

void BisectJob::ask(const Question &question)
{
    m_question = question;
    m_answer = new AnswerJob(this);
    await(
        m_answer.data(),
        [this, question](Verdict verdict) {
            note(question.commit, verdict,
                 verdict == Verdict::Skip ? tr("You could not tell.") : tr("You said so."));
        },
        [this](const Error &error) { endWith(error); });
    emit searched();
}

void BisectJob::runCommand(const Question &question)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SLIPWAY_APP"_s, app().text());
    environment.insert(u"SLIPWAY_COMMIT"_s, question.commit.text());
    environment.insert(u"SLIPWAY_URL"_s, question.url);
    auto *job = new CommandJob(m_search.command, environment, this);
    follow(job, row());
    await(
        job,
        [this, question](int code) {
            note(question.commit, verdictOf(code), tr("The command ended with code %1.").arg(code));
        },
        [this](const Error &error) { endWith(error); });
}

} // namespace slipway
