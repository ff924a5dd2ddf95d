// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_job.h"

#include "apps/answer_job.h"
#include "apps/app_sources.h"
#include "apps/bisect_record.h"
#include "apps/git_access.h"
#include "apps/labels.h"
#include "apps/source_trees.h"
#include "apps/trial_job.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "engine/engine.h"
#include "git/ref_lookup.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

BisectCommit bisectCommit(const CommitLink &link)
{
    return {
        .commit = link.commit, .subject = link.subject, .author = link.author, .date = link.date};
}

} // namespace

BisectJob::BisectJob(const AppsContext &context, Profile profile, AppSettings settings,
                     BisectOptions options, QObject *owner)
    : AppJob(settings.id, profile.name, Kind::Bisect, owner)
    , m_context(context)
    , m_profile(std::move(profile))
    , m_settings(std::move(settings))
    , m_options(std::move(options))
    , m_search(app())
{}

/// Before it began, or by a listener: what goes on sees it.
bool BisectJob::putBack()
{
    m_isStopped = !AppJob::putBack();
    return true;
}

bool BisectJob::isStopped()
{
    if (m_isStopped)
        endWith(Error::cancelled());
    return m_isStopped;
}

void BisectJob::run()
{
    // One that is stopped at once is to know all the same whether the app was stopped for it.
    const bool goesOn = m_options.good.isEmpty();
    const Result<BisectSearch> kept =
        goesOn ? keptBisect(m_context.paths, app()) : Result<BisectSearch>(m_search);
    if (kept)
        m_search = *kept;
    if (isStopped())
        return;
    AppStep step;
    step.name = tr("List the commits");
    setSteps({step});
    beginStep(0);
    if (isStopped())
        return;
    if (!kept) {
        fail(kept.error().kind == Error::Kind::Missing
                 ? Error{Error::Kind::Missing,
                         tr("No search for what broke %1 was begun.").arg(appName()),
                         {}}
                 : kept.error());
        return;
    }
    if (!goesOn)
        m_search.source = m_options.source;
    m_search.stopFirst = m_search.stopFirst || m_options.stopFirst;
    if (!source()) {
        fail({Error::Kind::Missing, tr("%1 is not built from a source.").arg(appName()),
              m_search.source});
        return;
    }
    if (!goesOn) {
        m_search.source = source()->path;
        listCommits();
        return;
    }
    endStep(0, AppStep::State::Done);
    tryNext();
}

const Source *BisectJob::source() const
{
    for (const Source &source : m_profile.sources) {
        if (m_search.source.isEmpty() || source.path == m_search.source)
            return &source;
    }
    return nullptr;
}

SourceRemote BisectJob::remote() const
{
    return remoteOf(*source(), m_settings, m_context.paths, accessNow(m_context));
}

void BisectJob::listCommits()
{
    await(lookUpRef(remote(), m_options.good, this),
          [this](const FoundRef &good) { findBad(good.commit); });
}

void BisectJob::findBad(const Commit &good)
{
    await(lookUpRef(remote(), m_options.bad, this),
          [this, good](const FoundRef &bad) { list(good, bad.commit); });
}

void BisectJob::list(const Commit &good, const Commit &bad)
{
    auto *job = listBetween(remote(), good, bad, this);
    follow(job, row());
    await(job, [this, bad](const CommitsBetween &between) { begin(between, bad); });
}

void BisectJob::begin(const CommitsBetween &between, const Commit &bad)
{
    QList<BisectNode> nodes;
    for (const CommitLink &link : between.commits)
        nodes.append({.commit = bisectCommit(link), .parents = link.parents});
    const Result<QList<BisectCommit>> line = bisectLine(nodes, bisectCommit(between.from), bad);
    if (!line) {
        fail(line.error());
        return;
    }
    m_search.line = *line;
    m_search.judge = m_options.judge;
    m_search.command = m_options.command;
    m_search.stopFirst = m_options.stopFirst;
    m_search.began = QDateTime::currentDateTimeUtc();
    const Result<BisectSearch> kept = keptBisect(m_context.paths, app());
    if (!kept && kept.error().kind != Error::Kind::Missing)
        qCWarning(logApps).noquote() << kept.error().summary << kept.error().detail;
    const bool isSame = kept && kept->source == m_search.source && kept->line == m_search.line
        && kept->judge == m_search.judge && kept->command == m_search.command;
    if (isSame) {
        m_search = *kept;
        m_search.stopFirst = m_options.stopFirst;
    }
    m_search.isAppStopped = kept && kept->isAppStopped; // by one that was cut short
    const Result<> written = keepBisect(m_context.paths, m_search);
    if (!written) {
        fail(written.error());
        return;
    }
    endStep(0, AppStep::State::Done);
    tryNext();
}

void BisectJob::answer(Verdict verdict)
{
    if (m_answer)
        m_answer->answer(verdict);
}

void BisectJob::stopSearching()
{
    m_isForgotten = true;
    cancel();
}

void BisectJob::note(const Commit &commit, Verdict verdict, const QString &reason)
{
    m_question.reset();
    m_search.answers.append({.commit = commit,
                             .verdict = verdict,
                             .reason = reason,
                             .at = QDateTime::currentDateTimeUtc()});
    // Before anything else is done: what was answered is not asked again.
    const Result<> written = keepBisect(m_context.paths, m_search);
    if (!written) {
        endWith(written.error());
        return;
    }
    endStep(row(), AppStep::State::Done, verdict == Verdict::Skip ? reason : nameOf(verdict));
    emit searched();
    tryNext();
}

void BisectJob::endWith(const std::optional<Error> &error)
{
    m_question.reset();
    beginPuttingBack();
    const auto end = [this, error] {
        if (!error || m_isForgotten)
            forgetBisect(m_context.paths, app());
        if (error)
            fail(*error);
        else
            tell();
    };
    const auto removed = [this, end] {
        startAppAgain([this, end] { removeImages([this, end] { removeTrees(end); }); });
    };
    awaitWhole(new EndTrialJob(m_context, app(), this), removed,
               [removed](const Error &) { removed(); });
}

void BisectJob::removeImages(const std::function<void()> &then)
{
    const auto removeNext = [this, then] {
        if (m_images.isEmpty()) {
            then();
            return;
        }
        const QString id = m_images.takeFirst().id;
        const auto next = [this, then] { removeImages(then); };
        awaitWhole(m_context.engine.removeImage(id, true, this), next,
                   [next](const Error &) { next(); });
    };
    if (!m_images.isEmpty() || m_areImagesListed) {
        removeNext();
        return;
    }
    m_areImagesListed = true;
    awaitWhole(
        m_context.engine.images({{label::kTrial, app().text()}}, this),
        [this, removeNext](const QList<ImageSummary> &images) {
            m_images = images;
            removeNext();
        },
        [then](const Error &) { then(); });
}

void BisectJob::removeTrees(const std::function<void()> &then)
{
    QStringList tried;
    for (const BisectAnswer &answer : std::as_const(m_search.answers))
        tried.append(answer.commit.text());
    awaitWhole(
        new ThreadJob<int>(
            [paths = m_context.paths, app = app(), tried](const WorkContext &) {
                return removeUnusedTrees(paths, app, 0, tried);
            },
            this),
        [then](int) { then(); }, [then](const Error &) { then(); });
}

void BisectJob::tell()
{
    const BisectState state = stateOf(m_search);
    AppOutcome outcome;
    const BisectCommit &bad = m_search.line.at(state.firstBad);
    const BisectCommit &good = m_search.line.at(state.lastGood);
    if (state.step == BisectState::Step::Found) {
        outcome.notes = {
            tr("%1 broke it: %2", "commit, its subject").arg(bad.commit.brief(), bad.subject),
            tr("%1 before it works.").arg(good.commit.brief())};
    } else {
        outcome.notes = {tr("One of %n commits after %1 broke it, up to %2. Those between cannot "
                            "be judged.",
                            nullptr, state.suspects())
                             .arg(good.commit.brief(), bad.commit.brief())};
    }
    outcome.notes += m_notes;
    finish(outcome);
}

} // namespace slipway
