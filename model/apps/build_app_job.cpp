// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_app_job.h"

#include "apps/app_sources.h"
#include "apps/app_user.h"
#include "apps/check_make.h"
#include "apps/disk_space.h"
#include "apps/doctor.h"
#include "apps/git_access.h"
#include "apps/labels.h"
#include "apps/machine_facts.h"
#include "apps/machine_fit.h"
#include "apps/s6_base_job.h"
#include "apps/source_trees.h"
#include "base/thread_job.h"
#include "engine/engine.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

BuildAppJob::BuildAppJob(const AppsContext &context, Profile profile, AppSettings settings,
                         Kind kind, BuildOptions options, QObject *owner)
    : AppJob(settings.id, profile.name, kind, owner)
    , m_context(context)
    , m_profile(std::move(profile))
    , m_settings(std::move(settings))
    , m_options(std::move(options))
    , m_record(app())
{
    m_recipeFacts.uid = m_context.person.uid;
    m_recipeFacts.gid = m_context.person.gid;
}

QList<AppStep> BuildAppJob::plannedSteps() const
{
    QList<AppStep> steps;
    const auto add = [&](const QString &name) {
        AppStep step;
        step.name = name;
        step.expectedSeconds = m_expected.value(name);
        steps.append(step);
    };
    add(tr("Check engine and free space"));
    if (!m_profile.sources.isEmpty()) {
        const std::optional<Commit> pin = pinOf(m_profile.sources.first());
        add(pin ? tr("Fetch source at %1").arg(pin->brief()) : tr("Fetch source"));
    }
    add(tr("Write the recipe"));
    if (m_rows) {
        for (const QString &row : m_rows->map().rows())
            add(row);
    } else {
        add(m_profile.base ? tr("Base image %1").arg(m_profile.base->text()) : tr("Base image"));
    }
    add(tr("Export image"));
    if (kind() != Kind::Build)
        add(tr("Start and wait for health"));
    return steps;
}

void BuildAppJob::run()
{
    if (const std::optional<BuildRecord> last = newestBuild(m_context.paths, app())) {
        for (const StepTime &step : last->steps) {
            if (step.name != last->failedStep)
                m_expected.insert(step.name, step.seconds);
        }
    }
    m_earlier = goodBuild(m_context.paths, app(), m_options.locked.value_or(0));
    if (isLocked()) {
        const Result<> held = holdToLock();
        if (!held) {
            fail(held.error());
            return;
        }
    }
    setSteps(plannedSteps());
    if (!isRunning())
        return; // a listener cancelled
    beginStep(kCheck);
    if (isRunning())
        check();
}

void BuildAppJob::check()
{
    await(m_context.engine.ping(this), [this](const EnginePing &ping) {
        m_recipeFacts.hasBuildKit = ping.hasBuildKit;
        await(m_context.engine.version(this), [this](const EngineVersion &version) {
            m_recipeFacts.architecture = version.architecture;
            m_record.engine = version.product + u' ' + version.version;
            m_record.components = version.components;
            lookAtImages();
        });
    });
}

void BuildAppJob::lookAtImages()
{
    await(m_context.engine.images(labelFilter(app()), this),
          [this](const QList<ImageSummary> &images) {
              m_images = images;
              await(m_context.engine.info(this), [this](const EngineInfo &info) {
                  const AppUser user = appUser(info, m_context.person);
                  m_recipeFacts.uid = user.uid;
                  m_recipeFacts.gid = user.gid;
                  const DiskSpace space =
                      spaceFor(m_profile, !m_images.isEmpty(), freeBytesAt(info.dataRoot));
                  BuildFacts facts;
                  facts.neededBytes = space.needed;
                  facts.freeBytes = space.free;
                  setFacts(facts);
                  if (!isRunning())
                      return;
                  if (!space.isEnough()) {
                      fail({Error::Kind::NoSpace,
                            tr("%1 needs about %2, and %3 are free. Nothing was written.")
                                .arg(m_profile.name, spokenSize(space.needed),
                                     spokenSize(space.free)),
                            info.dataRoot});
                      return;
                  }
                  lookAtContainer();
              });
          });
}

void BuildAppJob::lookAtContainer()
{
    await(
        m_context.engine.inspectContainer(containerName(app()), this),
        [this](const ContainerDetails &details) {
            m_container = details;
            lookForTrouble();
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                lookForTrouble();
            else
                fail(error);
        });
}

void BuildAppJob::lookForTrouble()
{
    if (m_options.trial) { // its search begins with a look at all
        claim();
        return;
    }
    const bool willStart =
        kind() == Kind::Install || (kind() == Kind::Rebuild && m_container && m_container->running);
    await(lookBefore(willStart ? BeforeWork::Install : BeforeWork::Build, m_context, m_profile,
                     m_settings, this),
          [this](const QList<Check> &checks) {
              if (const std::optional<Error> stop = stopOf(checks)) {
                  fail(*stop);
                  return;
              }
              m_warnings = warningLines(checks);
              claim();
              lookAtServersMeanwhile();
          });
}

/// Nobody waits for it: what is in the vault and with the engine needs no server.
void BuildAppJob::lookAtServersMeanwhile()
{
    JobOf<QList<Check>> *job = lookAtServers(m_context, m_profile, m_settings, this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        if (!isRunning() || job->error())
            return;
        for (Check check : *job->result()) {
            check.level = Check::Level::Warn;
            writeLines(warningLines({check}), kCheck, false, false);
        }
    });
    job->start();
}

void BuildAppJob::claim()
{
    if (m_options.trial) {
        claimTrial();
        return;
    }
    int newest = 0;
    for (const ImageSummary &image : std::as_const(m_images))
        newest = std::max(newest, buildOf(image.labels));
    const Result<int> number = claimBuildNumber(m_context.paths, app(), newest);
    if (!number) {
        fail(number.error());
        return;
    }
    m_record.number = *number;
    m_record.profile = m_profile.id.text();
    m_record.pin = m_profile.version;
    m_record.started = QDateTime::currentDateTimeUtc();
    m_isRecorded = true;
    const Result<> opened = m_logFile.open(buildLogFile(m_context.paths, app(), *number));
    if (!opened) {
        fail(opened.error());
        return;
    }
    BuildFacts build = facts();
    build.number = *number;
    build.folder = buildFolder(m_context.paths, app(), *number);
    build.pin = m_profile.version;
    build.replaces = kind() == Kind::Rebuild && m_container && m_container->running;
    lookAtMachine(build);
}

/// A trial is no build of the app's: it takes no number and leaves no record.
void BuildAppJob::claimTrial()
{
    const QString folder = m_options.trial->folder;
    const Result<> opened = QDir().mkpath(folder)
        ? m_logFile.open(folder + u"/log"_s)
        : failure(Error::Kind::NoPermission, tr("The folder %1 cannot be made.").arg(folder));
    if (!opened) {
        fail(opened.error());
        return;
    }
    BuildFacts build = facts();
    build.folder = folder;
    build.pin = m_options.trial->commit.text();
    lookAtMachine(build);
}

void BuildAppJob::lookAtMachine(const BuildFacts &build)
{
    setFacts(build);
    if (isRunning())
        writeLines(m_warnings, kCheck, false, false);
    if (!isRunning())
        return;
    await(new ThreadJob<MachineFacts>([](const WorkContext &) { return machineFacts(); }, this),
          [this](const MachineFacts &machine) {
              m_recipeFacts.certificates = machine.certificates;
              if (isLocked() || !followsGpu(m_profile))
                  haveMachine();
              else
                  await(slipway::lookAtGpus(this), [this](const GpuLook &look) { fit(look); });
          });
}

/// What the recipe takes from GPU and driver; told beforehand where they do not go with it.
void BuildAppJob::fit(const GpuLook &look)
{
    m_context.gpus->keep(look);
    const MachineFit found = machineFit(m_profile, m_settings, look);
    m_recipeFacts.torchIndex = found.torchIndex;
    if (found.base) {
        m_record.arguments.insert(kProfileBase, m_profile.base->text());
        m_profile.base = found.base;
    }
    for (const QString &word : found.words)
        writeLines(word + u'\n', kCheck, true, false);
    if (!isRunning())
        return;
    if (found.obstacle)
        fail(*found.obstacle);
    else
        haveMachine();
}

void BuildAppJob::haveMachine()
{
    endStep(kCheck, AppStep::State::Done);
    if (isRunning())
        fetchNext();
}

QString BuildAppJob::addressOf(const Source &source) const
{
    return m_settings.sources.value(source.path, source.git);
}

std::optional<Commit> BuildAppJob::pinOf(const Source &source) const
{
    if (m_options.trial && m_options.trial->source == source.path)
        return m_options.trial->commit;
    const auto own = m_settings.pins.constFind(source.path);
    return own != m_settings.pins.cend() ? std::optional(*own) : source.commit;
}

void BuildAppJob::fetchNext()
{
    if (m_source == m_profile.sources.size()) {
        if (!m_profile.sources.isEmpty())
            endStep(fetchRow(), AppStep::State::Done);
        if (isRunning())
            writeRecipe();
        return;
    }
    const Source source = m_profile.sources.at(m_source);
    if (m_source == 0)
        beginStep(fetchRow());
    if (!isRunning())
        return;
    const QString address = addressOf(source);
    if (address.isEmpty()) {
        fail({Error::Kind::Missing,
              source.ask.isEmpty() ? tr("The profile names no source for %1.").arg(source.path)
                                   : source.ask,
              source.path});
        return;
    }
    if (const std::optional<Commit> commit = pinOf(source)) {
        fetch(source, address, *commit);
        return;
    }
    await(resolveHead(remoteOf(source, m_settings, m_context.paths, accessNow(m_context)), this),
          [this, source, address](const Commit &head) { fetch(source, address, head); });
}

void BuildAppJob::fetch(const Source &source, const QString &address, const Commit &commit)
{
    m_recipeFacts.commits.insert(source.path, commit);
    m_record.commits.insert(source.path, commit.text());
    if (m_source == 0) {
        m_record.pin = commit.text();
        BuildFacts build = facts();
        build.pin = commit.text();
        setFacts(build);
        if (!isRunning())
            return;
    }
    writeLines(tr("Fetching %1 at %2").arg(address, commit.text()) + u'\n', fetchRow(), false,
               true);
    JobOf<SourceTree> *job =
        fetchSource({.remote = remoteOf(source, m_settings, m_context.paths, accessNow(m_context)),
                     .commit = commit,
                     .submodules = source.submodules,
                     .trees = treesFolder(m_context.paths)},
                    this);
    showProgressOf(job, fetchRow());
    await(
        job,
        [this, source](const SourceTree &tree) {
            m_recipeFacts.trees.insert(source.path, tree.folder);
            for (const QString &note : tree.notes)
                writeLines(note + u'\n', fetchRow(), false, false);
            ++m_source;
            fetchNext();
        },
        [this](const Error &error) {
            if (!error.detail.isEmpty())
                writeLines(error.detail + u'\n', fetchRow(), true, false);
            fail(error);
        });
}

void BuildAppJob::writeRecipe()
{
    beginStep(recipeRow());
    if (!isRunning())
        return;
    m_recipeFacts.s6Base = unbuiltS6Base();
    const Result<Recipe> recipe = makeRecipe(m_profile, m_settings, m_recipeFacts);
    if (!recipe) {
        fail(recipe.error());
        return;
    }
    m_rows.emplace(recipe->dockerfile, recipe->steps);
    QList<AppStep> planned = plannedSteps();
    std::copy_n(steps().begin(), recipeRow() + 1, planned.begin());
    setSteps(planned);
    if (!isRunning())
        return;
    endStep(recipeRow(), AppStep::State::Done);
    if (isRunning())
        prepareBase();
}

} // namespace slipway
