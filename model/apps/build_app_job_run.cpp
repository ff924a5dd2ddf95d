// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_app_job.h"
#include "apps/clear_images_job.h"
#include "apps/labels.h"
#include "apps/source_trees.h"
#include "apps/update_job.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "base/whole_file.h"
#include "engine/engine.h"
#include "recipes/context_tar.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace slipway {

QString BuildAppJob::tag() const
{
    return m_options.trial ? trialTag(app(), m_options.trial->commit.text())
                           : imageTag(app(), m_record.number);
}

void BuildAppJob::build()
{
    keepOpenRecord();
    BuildRequest request;
    request.tag = tag();
    request.context.open = [recipe = m_recipe] { return openContextTar(recipe); };
    for (auto own = m_recipe.labels.cbegin(); own != m_recipe.labels.cend(); ++own)
        request.labels.insert(own.key(), own.value());
    request.labels.insert(m_options.trial ? label::kTrial : label::kApp, app().text());
    request.labels.insert(label::kProfile, m_profile.id.text());
    if (!m_options.trial)
        request.labels.insert(label::kBuild, QString::number(m_record.number));
    request.labels.insert(label::kLock, m_recipe.digest);
    if (!m_record.pin.isEmpty())
        request.labels.insert(label::kPin, m_record.pin);
    request.noCache = m_options.noCache;
    request.builder = m_recipeFacts.hasBuildKit ? BuildRequest::Builder::BuildKit
                                                : BuildRequest::Builder::Classic;
    BuildImageJobBase *job = m_context.engine.build(request, this);
    connect(job, &BuildImageJobBase::stepChanged, this, &BuildAppJob::take);
    connect(job, &BuildImageJobBase::logged, this, &BuildAppJob::takeLog);
    await(
        job, [this](const BuildOutcome &outcome) { built(outcome); },
        [this](const Error &error) {
            endLines();
            if (!error.isCancelled() && !error.detail.isEmpty())
                writeLines(error.detail + u'\n', currentStep(), true, false);
            fail(error);
        });
}

void BuildAppJob::take(const BuildStep &step)
{
    if (!isRunning())
        return;
    const BuildStep::State before = m_seen.value(step.id).state;
    const bool isNew = !m_seen.contains(step.id) || before == BuildStep::State::Waiting;
    m_seen.insert(step.id, step);
    const int row = m_rows->take(step);
    const int at = row > 0 ? baseRow() + row : BuildStepMap::isExport(step) ? exportRow() : -1;
    if (isNew && step.state != BuildStep::State::Waiting) {
        writeLines(step.name + u'\n', row < 0 ? at : baseRow() + row, false, true);
        if (step.state == BuildStep::State::Cached)
            writeLines(u"CACHED\n"_s, row < 0 ? at : baseRow() + row, false, false);
    }
    if (!isRunning() || at < 0)
        return;
    if (row < 0) {
        if (steps().at(at).state == AppStep::State::Waiting)
            beginStep(at);
        return;
    }
    AppStep shown = m_rows->state(row);
    shown.name = steps().at(at).name;
    shown.expectedSeconds = steps().at(at).expectedSeconds;
    if (shown.state == AppStep::State::Running && shown.startedMs == 0)
        shown.startedMs = steps().at(at).startedMs != 0 ? steps().at(at).startedMs
                                                        : QDateTime::currentMSecsSinceEpoch();
    if (shown.state != AppStep::State::Running && shown.endedMs == 0 && shown.startedMs != 0)
        shown.endedMs = QDateTime::currentMSecsSinceEpoch();
    setStep(at, shown);
}

void BuildAppJob::takeLog(const BuildLog &text)
{
    if (!isRunning())
        return;
    const int row = m_rows->map().rowOf(m_seen.value(text.stepId));
    AppLog log;
    log.step = row < 0 ? -1 : baseRow() + row;
    log.atMs = text.atMs != 0 ? text.atMs : QDateTime::currentMSecsSinceEpoch();
    const qint64 began = m_seen.value(text.stepId).startedMs;
    log.seconds = began > 0 ? qMax(0.0, double(log.atMs - began) / 1000) : -1;
    log.isError = text.isError;
    // A step's two streams come in turns: each has lines of its own.
    write(text.isError ? text.stepId + u" errors"_s : text.stepId, text.text, log);
}

/// What came from a program, in any pieces.
void BuildAppJob::write(const QString &writer, const QString &text, AppLog log)
{
    const QString lines = m_lines.take(writer, text);
    m_logFile.append(lines);
    log.text = withoutControls(lines);
    log.written = text;
    log.writer = writer;
    if (log.atMs == 0)
        log.atMs = QDateTime::currentMSecsSinceEpoch();
    this->log(log);
}

/// What nobody ends any more.
void BuildAppJob::endLines()
{
    const QStringList writers = m_lines.writers();
    for (const QString &writer : writers) {
        const QString line = m_lines.flush(writer);
        if (line.isEmpty())
            continue;
        m_logFile.append(line);
        AppLog last = linesOf(withoutControls(line));
        last.written = u"\n"_s;
        last.writer = writer;
        log(last);
    }
}

void BuildAppJob::writeLines(const QString &lines, int row, bool isError, bool isCommand)
{
    if (lines.isEmpty())
        return;
    m_logFile.append(lines);
    AppLog entry = linesOf(lines, row);
    entry.isError = isError;
    entry.isCommand = isCommand;
    log(entry);
}

void BuildAppJob::built(const BuildOutcome &outcome)
{
    m_outcome.image = tag();
    m_hasImage = !m_options.trial; // a search removes its own
    endLines();
    for (int row = baseRow() + 1; row < exportRow() && isRunning() && !m_isStopped; ++row) {
        const AppStep::State state = steps().at(row).state;
        if (state == AppStep::State::Waiting || state == AppStep::State::Running)
            endStep(row, AppStep::State::Done);
    }
    if (!isRunning() || isStopped())
        return;
    m_outcome.build = m_record.number;
    m_outcome.imageId = outcome.imageId;
    m_outcome.notes = m_record.notes + outcome.warnings;
    // The image's own id, as images and containers tell it: BuildKit's answer may be another digest
    // of it.
    await(
        m_context.engine.inspectImage(m_outcome.image, this),
        [this](const ImageDetails &image) {
            m_outcome.imageId = image.id;
            if (m_options.trial) {
                endStep(exportRow(), AppStep::State::Done);
                if (isRunning())
                    finish(m_outcome);
                return;
            }
            m_record.image = m_outcome.image;
            m_record.imageId = image.id;
            m_record.layers = image.layers;
            keepOpenRecord();
            listPackages();
        },
        [this](const Error &error) { failAndDropImage(error); });
}

/// An image without a lock would be taken for one of a build that ended well.
void BuildAppJob::failAndDropImage(const Error &error)
{
    if (!m_hasImage) {
        fail(error);
        return;
    }
    m_hasImage = false;
    m_record.image.clear();
    m_record.imageId.clear();
    beginPuttingBack();
    const auto end = [this, error] { fail(error); };
    awaitWhole(m_context.engine.removeImage(m_outcome.image, true, this), end,
               [end](const Error &) { end(); });
}

bool BuildAppJob::putBack()
{
    if (AppJob::putBack())
        return true;
    m_isStopped = m_hasImage;
    return m_isStopped;
}

bool BuildAppJob::isStopped()
{
    if (m_isStopped)
        failAndDropImage(Error::cancelled());
    return m_isStopped;
}

void BuildAppJob::tidyTrees()
{
    const int running = m_container ? buildOf(m_container->labels) : 0;
    await(
        new ThreadJob<int>(
            [paths = m_context.paths, app = app(), running](const WorkContext &) {
                return removeUnusedTrees(paths, app, running);
            },
            this),
        [this](int removed) {
            if (removed > 0)
                qCInfo(logApps) << "Removed" << removed << "unused source trees.";
            putIntoPlace();
        },
        [this](const Error &error) {
            if (error.isCancelled()) {
                fail(error);
                return;
            }
            qCWarning(logApps).noquote() << error.summary << error.detail;
            putIntoPlace();
        });
}

void BuildAppJob::putIntoPlace()
{
    // A stopped app stays stopped after a rebuild: its next start finds the new image.
    const bool isStopped = m_container && !m_container->running;
    if (kind() == Kind::Build || (kind() == Kind::Rebuild && isStopped)) {
        if (kind() == Kind::Rebuild)
            endStep(exportRow() + 1, AppStep::State::Skipped);
        if (isRunning())
            finish(m_outcome);
        return;
    }
    setPhase(Phase::Starting);
    if (isRunning())
        beginStep(exportRow() + 1);
    if (!isRunning())
        return;
    LaunchRequest request{.profile = m_profile,
                          .settings = m_settings,
                          .image = m_outcome.image,
                          .imageId = m_outcome.imageId,
                          .imageLabels = {{label::kBuild, QString::number(m_record.number)},
                                          {label::kPin, m_record.pin},
                                          {label::kLock, m_recipe.digest}},
                          .heldPort = {}};
    JobOf<Launched> *job = nullptr;
    if (m_container && m_container->running)
        job = new UpdateJob(m_context, request, *m_container, m_options.beside, this);
    else
        job = new LaunchJob(m_context, request, this);
    showProgressOf(job, exportRow() + 1);
    connect(job, &Job::wrote, this, [this](const QString &text) {
        const AppLog lines = linesOf(text, exportRow() + 1);
        write(u"app"_s, lines.text, lines);
    });
    await(job, [this](const Launched &launch) { launched(launch); });
}

void BuildAppJob::launched(const Launched &launch)
{
    endStep(exportRow() + 1, AppStep::State::Done);
    if (!isRunning())
        return;
    m_outcome.containerId = launch.containerId;
    m_outcome.port = launch.port;
    m_outcome.url = launch.url;
    m_outcome.notes += launch.notes;
    // It proved good, so fewer of the old ones are needed. What comes of that changes nothing.
    auto *clear = new ClearImagesJob(m_context, app(), this);
    follow(clear, exportRow() + 1);
    const auto end = [this] { finish(m_outcome); };
    await(
        clear, [end](const ClearedImages &) { end(); }, [end](const Error &) { end(); });
}

void BuildAppJob::letGo()
{
    AppJob::letGo();
    if (const Error *end = error())
        closeRecord(end->isCancelled() ? BuildRecord::Outcome::Cancelled
                                       : BuildRecord::Outcome::Failed,
                    end);
}

void BuildAppJob::closeRecord(BuildRecord::Outcome outcome, const Error *error)
{
    if (!m_isRecorded)
        return;
    m_isRecorded = false;
    m_logFile.close();
    m_record.outcome = outcome;
    m_record.ended = QDateTime::currentDateTimeUtc();
    m_record.steps = timesOf(steps());
    for (const AppStep &step : steps()) {
        if (step.state == AppStep::State::Failed)
            m_record.failedStep = step.name;
    }
    if (error) {
        m_record.reason = error->summary;
        m_record.reasonKind =
            outcome == BuildRecord::Outcome::Failed ? error->kind : Error::Kind::Failed;
    }
    const Result<> written = writeWhole(facts().folder + u"/lock.yaml"_s, writeLock(m_record));
    if (!written)
        emit wrote(written.error().summary + u'\n');
}

} // namespace slipway
