// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profiles_text.h"

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

void needs(MapReader &root, const QString &key, const QString &sentence)
{
    if (!root.has(key))
        root.error(key, sentence);
}

void takesNone(MapReader &root, const QStringList &keys, Profile::Lineage lineage)
{
    for (const QString &key : keys) {
        if (root.has(key))
            root.error(key,
                       ProfilesText::tr("The lineage “%1” has no use for this.")
                           .arg(lineageWords().at(int(lineage))));
    }
}

bool hasRunCommand(const MapReader &root)
{
    const YamlNode *run = root.find(u"run"_s);
    const YamlNode *command = run && run->isMap() ? run->find(u"command") : nullptr;
    return command && command->isList() && !command->items.empty();
}

void checkLineage(MapReader &root, Profile::Lineage lineage)
{
    switch (lineage) {
    case Profile::Lineage::Cuda:
        needs(root, u"base"_s,
              ProfilesText::tr("The lineage “cuda” needs the image that it is built on."));
        needs(root, u"sources"_s,
              ProfilesText::tr(
                  "The lineage “cuda” needs a source: its pin is what a build is held at."));
        takesNone(root, {u"services"_s}, lineage);
        if (!hasRunCommand(root))
            root.error(u"run"_s, ProfilesText::tr("The lineage “cuda” needs a command to run."));
        break;
    case Profile::Lineage::S6:
        needs(root, u"services"_s, ProfilesText::tr("The lineage “s6” needs a service to run."));
        takesNone(root, {u"base"_s, u"python"_s}, lineage);
        if (hasRunCommand(root))
            root.error(
                u"run"_s,
                ProfilesText::tr(
                    "In the lineage “s6” the services say what runs: a command has no use."));
        break;
    case Profile::Lineage::Image:
        needs(root, u"base"_s,
              ProfilesText::tr("The lineage “image” needs the image that it runs."));
        takesNone(root,
                  {u"sources"_s, u"python"_s, u"packages"_s, u"steps"_s, u"services"_s, u"files"_s,
                   u"links"_s, u"layout"_s, u"layout-file"_s},
                  lineage);
        break;
    }
}

void checkLinks(MapReader &root, const Profile &profile)
{
    for (auto link = profile.links.begin(); link != profile.links.end(); ++link) {
        const bool hasFolder = std::any_of(
            profile.folders.begin(), profile.folders.end(),
            [&link](const Folder &folder) { return isUnder(link.value(), folder.path); });
        if (!hasFolder && !link.value().isEmpty())
            root.error(u"links"_s,
                       ProfilesText::tr("“%1” leads to “%2”, which is in none of the folders.")
                           .arg(link.key(), link.value()));
        for (const ModelPlace &place : profile.layout) {
            const QString &path = place.path;
            if (!path.isEmpty() && (isUnder(link.key(), path) || isUnder(path, link.key())))
                root.error(u"links"_s,
                           ProfilesText::tr("“%1” is in “layout” as well.").arg(link.key()));
        }
    }
}

} // namespace

bool isUnder(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

void checkRules(MapReader &root, const Profile &profile)
{
    const YamlNode *lineage = root.find(u"lineage"_s);
    if (lineage && lineageWords().contains(lineage->text))
        checkLineage(root, profile.lineage);
    checkLinks(root, profile);
    checkLayout(root, profile);
    for (const Source &source : profile.sources) {
        for (const Folder &folder : profile.folders) {
            // A mount over a source hides the app; a folder inside of one is how apps are linked.
            if (!source.path.isEmpty() && isUnder(source.path, folder.path)
                && !folder.path.isEmpty())
                root.error(u"folders"_s,
                           ProfilesText::tr("The folder “%1” would hide the source at “%2”.")
                               .arg(folder.name, source.path));
        }
    }
}

} // namespace slipway
