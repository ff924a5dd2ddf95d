// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/recipe_facts.h"

#include "apps/build_record.h"
#include "apps/machine_facts.h"
#include "apps/s6_base_job.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace slipway {

RecipeFacts expectedFacts(const AppsContext &context, const AppId &id)
{
    RecipeFacts facts;
    facts.architecture = QSysInfo::currentCpuArchitecture() == "arm64"_L1 ? u"arm64"_s : u"amd64"_s;
    facts.uid = context.person.uid;
    facts.gid = context.person.gid;
    facts.s6Base = unbuiltS6Base();
    if (const Result<MachineFacts> machine = machineFacts()) {
        facts.certificates = machine->certificates;
        facts.torchIndex = machine->torchIndex;
    }
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    const QList<BuildRecord> records = buildRecords(context.paths, id);
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
        if (record.arguments.value(u"owner"_s) == "0:0"_L1) { // see appUser()
            facts.uid = 0;
            facts.gid = 0;
        }
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
