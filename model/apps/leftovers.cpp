// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/leftovers.h"

#include "apps/bisect_record.h"
#include "apps/build_record.h"
#include "apps/job_journal.h"
#include "apps/labels.h"
#include "apps/trial_folders.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The app that something of Slipway's was made for.
QString ownerOf(const Labels &labels)
{
    return labels.value(label::kApp, labels.value(label::kTrial));
}

bool isOfATry(const ContainerSummary &container, const AppId &app)
{
    return container.name == trialName(app) || container.name == setAsideName(app)
        || container.name == listingName(app) || container.name == givingName(app);
}

QSet<QString> busyApps(const QList<JobRecord> &works)
{
    QSet<QString> busy;
    for (const JobRecord &work : works) {
        if (work.outcome == JobRecord::Outcome::Running)
            busy << work.app.text();
    }
    return busy;
}

QStringList cutShort(const QList<JobRecord> &works)
{
    QStringList names;
    QSet<QString> seen;
    for (const JobRecord &work : works) {
        const bool isNewest = !seen.contains(work.app.text());
        seen << work.app.text();
        if (isNewest && work.outcome == JobRecord::Outcome::CutShort)
            names << (work.name.isEmpty() ? work.app.text() : work.name);
    }
    return names;
}

QStringList strayContainers(const LeftoverLook &look, const QSet<QString> &busy)
{
    QStringList names;
    for (const ContainerSummary &container : look.containers) {
        const QString owner = ownerOf(container.labels);
        const Result<AppId> app = AppId::parse(owner);
        if (app && !busy.contains(owner) && isOfATry(container, *app))
            names << container.name;
    }
    return names;
}

QMap<QString, int> newestBuilds(const QList<ImageSummary> &images)
{
    QMap<QString, int> newest;
    for (const ImageSummary &image : images) {
        const QString owner = image.labels.value(label::kApp);
        newest[owner] = std::max(newest.value(owner), buildOf(image.labels));
    }
    return newest;
}

QStringList strayImages(const LeftoverLook &look, const QSet<QString> &busy)
{
    QSet<QString> inUse;
    for (const ContainerSummary &container : look.containers)
        inUse << container.imageId;
    const QMap<QString, int> newest = newestBuilds(look.images);
    QStringList names;
    for (const ImageSummary &image : look.images) {
        const QString owner = ownerOf(image.labels);
        if (owner.isEmpty() || busy.contains(owner) || inUse.contains(image.id))
            continue;
        const int build = buildOf(image.labels);
        const bool isTrial = image.labels.contains(label::kTrial);
        const bool isStray = isTrial
            ? !look.searching.contains(owner)
            : build > 0 && build < newest.value(owner) && !look.builds.value(owner).contains(build);
        if (isStray)
            names << image.tags.value(0, image.id);
    }
    return names;
}

} // namespace

LeftoverFacts leftoversOf(const LeftoverLook &look)
{
    const QSet<QString> busy = busyApps(look.works);
    LeftoverFacts facts;
    facts.works = cutShort(look.works);
    facts.containers = strayContainers(look, busy);
    facts.images = strayImages(look, busy);
    for (auto trial = look.trials.cbegin(); trial != look.trials.cend(); ++trial) {
        if (!busy.contains(trial.key()) && !look.searching.contains(trial.key()))
            facts.folders << trial.value();
    }
    return facts;
}

LeftoverLook lookForLeftovers(const Paths &paths, const QList<ContainerSummary> &containers,
                              const QList<ImageSummary> &images)
{
    LeftoverLook look;
    look.containers = containers;
    look.images = images;
    look.works = JobJournal(paths).records();
    QSet<QString> owners;
    for (const ImageSummary &image : images)
        owners << ownerOf(image.labels);
    const QStringList trials =
        QDir(paths.data + u"/trials"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &trial : trials)
        owners << trial;
    for (const QString &owner : std::as_const(owners)) {
        const Result<AppId> app = AppId::parse(owner);
        if (!app)
            continue;
        if (QFileInfo::exists(bisectFile(paths, *app)))
            look.searching << owner;
        if (trials.contains(owner))
            look.trials.insert(owner, trialFolder(paths, *app));
        for (const BuildRecord &record : buildRecords(paths, *app))
            look.builds[owner] << record.number;
    }
    return look;
}

} // namespace slipway
