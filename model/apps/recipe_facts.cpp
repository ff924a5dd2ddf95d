// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/recipe_facts.h"

#include "apps/s6_base_job.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace slipway {

RecipeFacts expectedFacts(const std::optional<Profile> &profile, const AppSettings &settings,
                          const QList<BuildRecord> &records, const MachineFacts &machine,
                          const Person &person)
{
    RecipeFacts facts;
    facts.architecture = QSysInfo::currentCpuArchitecture() == "arm64"_L1 ? u"arm64"_s : u"amd64"_s;
    facts.uid = person.uid;
    facts.gid = person.gid;
    facts.s6Base = unbuiltS6Base();
    facts.certificates = machine.certificates;
    facts.torchIndex = machine.torchIndex;
    for (const BuildRecord &record : records) {
        if (record.outcome != BuildRecord::Outcome::Good)
            continue;
        if (profile && profile->lineage == Profile::Lineage::S6)
            facts.s6Base = record.base;
        else if (settings.baseDigest.isEmpty() && profile && profile->base
                 && profile->base->text() == record.base)
            facts.baseDigest = record.baseDigest;
        facts.hasBuildKit = record.arguments.value(u"builder"_s) != "classic"_L1;
        if (!record.arguments.value(u"architecture"_s).isEmpty())
            facts.architecture = record.arguments.value(u"architecture"_s);
        // A branch that is followed: what it was then is the best guess.
        for (auto commit = record.commits.cbegin(); profile && commit != record.commits.cend();
             ++commit) {
            for (const Source &source : profile->sources) {
                const Result<Commit> known = Commit::parse(*commit);
                if (source.path == commit.key() && !source.commit
                    && !settings.pins.contains(source.path) && known)
                    facts.commits.insert(source.path, *known);
            }
        }
        break;
    }
    return facts;
}

RecipeFacts expectedFacts(const AppsContext &context, const AppId &id)
{
    const AppSettings settings = context.store.app(id);
    return expectedFacts(context.store.profile(settings.profile), settings,
                         buildRecords(context.paths, id), machineFacts().value_or(MachineFacts()),
                         context.person);
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
