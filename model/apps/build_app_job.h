// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/app_options.h"
#include "apps/apps_context.h"
#include "apps/base_image_job.h"
#include "apps/build_log.h"
#include "apps/build_record.h"
#include "apps/build_steps.h"
#include "apps/launch_job.h"
#include "git/source_fetch.h"
#include "recipes/recipe.h"

namespace slipway {

/// Builds an image of an app, and for an install or a rebuild puts it into its place.
///
/// The steps, as people see them: check · fetch the sources · write the recipe · base image · the
/// recipe's own · export · start. Nothing of a running app is touched before the image is good.
class BuildAppJob : public AppJob
{
    Q_OBJECT
public:
    BuildAppJob(const AppsContext &context, Profile profile, AppSettings settings, Kind kind,
                BuildOptions options, QObject *owner);

private:
    enum Row { kCheck = 0 };

    void run() override;
    bool putBack() override;
    void letGo() override;

    // Before the builder: build_app_job.cpp
    void check();
    void lookAtImages();
    void lookAtContainer();
    void lookForTrouble();
    void lookAtServersMeanwhile();
    void claim();
    void claimTrial();
    void lookAtMachine(const BuildFacts &build);
    void fit(const GpuLook &look);
    void haveMachine();
    void fetchNext();
    void fetch(const Source &source, const QString &address, const Commit &commit);
    void writeRecipe();
    QString addressOf(const Source &source) const;
    std::optional<Commit>
    pinOf(const Source &source) const; ///< Unset: the newest commit of its branch.
    QList<AppStep> plannedSteps() const;
    int fetchRow() const { return kCheck + (m_profile.sources.isEmpty() ? 0 : 1); }
    int recipeRow() const { return fetchRow() + 1; }
    int baseRow() const { return recipeRow() + 1; }
    int exportRow() const { return baseRow() + (m_rows ? int(m_rows->map().rows().size()) : 1); }

    // The base image and the recipe upon it: build_app_job_base.cpp
    void prepareBase();
    void makeBase(JobOf<BaseImage> *job);
    void haveBase(const BaseImage &base);

    // Locks: build_app_job_lock.cpp
    Result<> holdToLock();
    bool isLocked() const { return m_options.locked.has_value(); }
    ImageRef baseToPull() const;
    void findLockedBase(); ///< Our own base image of then, before one is made anew.
    Result<QString> openRecipe() const; ///< Digest of the recipe without what the lock holds.
    void listPackages();
    void keepLock();
    void keepOpenRecord(); ///< So that what a crash leaves can be told from a good build.

    // The builder and after: build_app_job_run.cpp
    void build();
    QString tag() const;
    void take(const BuildStep &step);
    void takeLog(const BuildLog &text);
    void built(const BuildOutcome &outcome);
    void failAndDropImage(const Error &error);
    bool
    isStopped(); ///< Cancelled by a listener while there is an image; then the end is under way.
    void tidyTrees();
    void putIntoPlace();
    void launched(const Launched &launched);
    void closeRecord(BuildRecord::Outcome outcome, const Error *error);
    void writeLines(const QString &lines, int row, bool isError, bool isCommand);
    void write(const QString &writer, const QString &text, AppLog log);
    void endLines();

    AppsContext m_context;
    Profile m_profile;
    AppSettings m_settings;
    BuildOptions m_options;
    RecipeFacts m_recipeFacts;
    QList<ImageSummary> m_images; ///< Of this app.
    std::optional<ContainerDetails> m_container; ///< What runs now.
    QString m_warnings; ///< Lines of what was found before it began.
    QMap<QString, double> m_expected; ///< step name → seconds of the newest good build
    Recipe m_recipe;
    std::optional<BuildRows> m_rows;
    BuildRecord m_record;
    std::optional<BuildRecord> m_earlier; ///< The good build that this one is compared with,
                                          ///< and held to when isLocked().
    bool m_isRecorded = false; ///< There is a folder for this build, and its record is open.
    BuildLogFile m_logFile;
    bool m_hasImage = false; ///< There is one under tag(), and no lock that tells of it yet.
    bool m_isStopped = false;
    LineGatherer m_lines;
    QHash<QString, BuildStep> m_seen; ///< Builder's steps by id.
    qsizetype m_source = 0; ///< Which one is fetched.
    AppOutcome m_outcome;
};

} // namespace slipway
