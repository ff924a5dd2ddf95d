// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/recipe_facts.h"

#include "apps/machine_fit.h"
#include "apps/s6_base_job.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What follows GPU and driver, as the last look at them found it; nothing before the first look.
bool takeFit(RecipeFacts &facts, const std::optional<GpuLook> &look, const Profile &profile,
             const AppSettings &settings)
{
    if (!look || !followsGpu(profile))
        return false;
    const MachineFit fit = machineFit(profile, settings, *look);
    facts.torchIndex = fit.torchIndex;
    facts.base = fit.base;
    return true;
}

/// The same as it was for the newest good build.
void takeFit(RecipeFacts &facts, const BuildRecord &record, const Profile &profile)
{
    if (const QString index = record.arguments.value(u"torch-index"_s); !index.isEmpty())
        facts.torchIndex = index;
    const Result<ImageRef> base = ImageRef::parse(record.base);
    if (base && profile.base && record.arguments.value(kProfileBase) == profile.base->text())
        facts.base = *base;
}

/// A branch that is followed: what it was then is the best guess.
void takeCommits(RecipeFacts &facts, const BuildRecord &record, const Profile &profile,
                 const AppSettings &settings)
{
    for (const Source &source : profile.sources) {
        const Result<Commit> known = Commit::parse(record.commits.value(source.path));
        if (!source.commit && !settings.pins.contains(source.path) && known)
            facts.commits.insert(source.path, *known);
    }
}

} // namespace

RecipeFacts expectedFacts(const std::optional<Profile> &profile, const AppSettings &settings,
                          const QList<BuildRecord> &records, const MachineFacts &machine,
                          const Person &person, const std::optional<GpuLook> &look)
{
    RecipeFacts facts;
    facts.architecture = QSysInfo::currentCpuArchitecture() == "arm64"_L1 ? u"arm64"_s : u"amd64"_s;
    facts.uid = person.uid;
    facts.gid = person.gid;
    facts.s6Base = unbuiltS6Base();
    facts.certificates = machine.certificates;
    facts.torchIndex = machine.torchIndex;
    const bool isLookedAt = profile && takeFit(facts, look, *profile, settings);
    const auto good = std::find_if(records.begin(), records.end(), [](const BuildRecord &record) {
        return record.outcome == BuildRecord::Outcome::Good;
    });
    if (!profile || good == records.end())
        return facts;
    if (!isLookedAt)
        takeFit(facts, *good, *profile);
    const std::optional<ImageRef> base = facts.base ? facts.base : profile->base;
    if (profile->lineage == Profile::Lineage::S6)
        facts.s6Base = good->base;
    else if (settings.baseDigest.isEmpty() && base && base->text() == good->base)
        facts.baseDigest = good->baseDigest;
    facts.hasBuildKit = good->arguments.value(u"builder"_s) != "classic"_L1;
    if (const QString architecture = good->arguments.value(u"architecture"_s);
        !architecture.isEmpty())
        facts.architecture = architecture;
    if (good->arguments.value(u"owner"_s) == "0:0"_L1) { // see appUser()
        facts.uid = 0;
        facts.gid = 0;
    }
    takeCommits(facts, *good, *profile, settings);
    return facts;
}

RecipeFacts expectedFacts(const AppsContext &context, const AppId &id)
{
    const AppSettings settings = context.store.app(id);
    return expectedFacts(context.store.profile(settings.profile), settings,
                         buildRecords(context.paths, id), machineFacts().value_or(MachineFacts()),
                         context.person, context.gpus->look());
}

Result<Recipe> recipeOf(const AppsContext &context, const AppId &id, bool standalone)
{
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile) {
        return failure(Error::Kind::Missing,
                       QCoreApplication::translate("RecipeFacts", "There is no profile “%1”.")
                           .arg(settings.profile.text()));
    }
    RecipeFacts facts = expectedFacts(context, id);
    facts.standalone = standalone;
    return makeRecipe(*profile, settings, facts);
}

Result<Recipe> recipeOf(const Apps &apps, const AppId &id)
{
    return recipeOf(apps.context(), id);
}

} // namespace slipway
