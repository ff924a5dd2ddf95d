// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipe.h"

#include "recipes/recipe_builder.h"
#include "recipes/s6_services.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

Result<ImageRef> baseOf(const Profile &profile, const AppSettings &settings,
                        const RecipeFacts &facts)
{
    static const QRegularExpression digest(u"\\Asha256:[0-9a-f]{64}\\z"_s);
    if (!profile.base)
        return failure(Error::Kind::Malformed,
                       Text::tr("The profile %1 names no base image.").arg(profile.id.text()));
    const QString held = facts.baseDigest.isEmpty() ? settings.baseDigest : facts.baseDigest;
    if (held.isEmpty())
        return *profile.base;
    if (!digest.match(held).hasMatch())
        return failure(Error::Kind::Malformed,
                       Text::tr("The digest of the base image cannot be read."), held);
    return profile.base->withDigest(held);
}

// The order is chosen so that what changes most comes last: a changed pin keeps everything above
// its requirements.
Result<Recipe> cudaRecipe(const Profile &profile, const AppSettings &settings,
                          const RecipeFacts &facts)
{
    const Result<ImageRef> base = baseOf(profile, settings, facts);
    if (!base)
        return failure(base.error());
    RecipeBuilder builder(profile, settings, facts,
                          {.user = u"app"_s,
                           .chown = u"%1:%2"_s.arg(facts.uid).arg(facts.gid),
                           .home = u"/home/app"_s,
                           .uid = facts.uid,
                           .gid = facts.gid});
    Dockerfile &file = builder.file();
    file.step(Text::tr("Base image %1").arg(profile.base->text()));
    file.from(*base);
    if (facts.baseDigest.isEmpty() && settings.baseDigest.isEmpty()
        && profile.base->digest().isEmpty())
        builder.note(
            Text::tr("The base image is named by its tag only: its digest is not known yet."));
    if (facts.uid == 0)
        builder.note(Text::tr("The app is root in its container, since root there is you."));
    builder.certificates();
    builder.heldPackages();
    QStringList packages = builder.pythonSystemPackages();
    if (profile.web && !profile.python)
        packages += u"curl"_s; // for the probe
    builder.systemPackages(packages);
    builder.npmPackages();
    builder.createUser();
    builder.steps(Step::When::AfterPackages);
    builder.ownLines(OwnLine::Place::AfterPackages);
    builder.python();
    if (const QString folder = builder.workdir(); !folder.isEmpty())
        file.workdir(folder);
    if (facts.standalone)
        builder.sources();
    builder.ownLines(OwnLine::Place::BeforeRequirements);
    builder.requirements();
    if (!facts.standalone)
        builder.sources();
    builder.steps(Step::When::AfterSources);
    builder.steps(Step::When::AfterRequirements);
    builder.ownLines(OwnLine::Place::Last);
    builder.files();
    builder.links();
    builder.probe();
    builder.ending();
    file.command(profile.run.command);
    if (profile.run.command.isEmpty())
        file.refuse({Error::Kind::Malformed,
                     Text::tr("The profile %1 says no command to run.").arg(profile.id.text()),
                     {}});
    return builder.finish();
}

Result<Recipe> s6Recipe(const Profile &profile, const AppSettings &settings,
                        const RecipeFacts &facts)
{
    const Result<ImageRef> base = ImageRef::parse(facts.s6Base);
    if (!base)
        return failure(base.error());
    RecipeBuilder builder(profile, settings, facts, {});
    Dockerfile &file = builder.file();
    file.step(Text::tr("Slipway's own base image"));
    file.from(*base);
    builder.certificates();
    builder.heldPackages();
    builder.systemPackages(builder.pythonSystemPackages());
    builder.npmPackages();
    builder.steps(Step::When::AfterPackages);
    builder.ownLines(OwnLine::Place::AfterPackages);
    builder.python();
    builder.ownLines(OwnLine::Place::BeforeRequirements);
    builder.requirements();
    builder.sources();
    builder.steps(Step::When::AfterSources);
    builder.steps(Step::When::AfterRequirements);
    builder.ownLines(OwnLine::Place::Last);
    builder.ownedFolders();
    builder.files();
    builder.links();
    addServices(builder);
    builder.probe();
    builder.ending();
    return builder.finish();
}

Result<Recipe> imageRecipe(const Profile &profile, const AppSettings &settings,
                           const RecipeFacts &facts)
{
    const Result<ImageRef> base = baseOf(profile, settings, facts);
    if (!base)
        return failure(base.error());
    RecipeBuilder builder(profile, settings, facts, {});
    builder.file().step(Text::tr("Image %1").arg(profile.base->text()));
    builder.file().from(*base);
    for (int place = 0; place < placeWords().size(); ++place)
        builder.ownLines(OwnLine::Place(place));
    builder.note(settings.lines.isEmpty()
                     ? Text::tr("A ready image: Slipway adds its labels and nothing else.")
                     : Text::tr("A ready image: Slipway adds its labels and your lines."));
    builder.ending();
    return builder.finish();
}

} // namespace

Result<Recipe> makeRecipe(const Profile &profile, const AppSettings &settings,
                          const RecipeFacts &facts)
{
    if (facts.base && profile.base) {
        Profile fitted = profile;
        fitted.base = facts.base;
        RecipeFacts others = facts;
        others.base.reset();
        return makeRecipe(fitted, settings, others);
    }
    switch (profile.lineage) {
    case Profile::Lineage::Cuda:
        return cudaRecipe(profile, settings, facts);
    case Profile::Lineage::S6:
        return s6Recipe(profile, settings, facts);
    case Profile::Lineage::Image:
        return imageRecipe(profile, settings, facts);
    }
    Q_UNREACHABLE();
}

} // namespace slipway
