// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a profile that says where each kind of models is in the app.
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profiles_text.h"

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

using Way = ModelPlace::Way;

QString checkFlag(const QString &text)
{
    const bool isFlag =
        text.startsWith(u'-') && text.size() > 1 && !text.contains(u' ') && !text.contains(u'=');
    return isFlag ? QString()
                  : ProfilesText::tr("“%1” is not a flag: “--lora-dir”.").arg(text.left(60));
}

/// The settings of apps by which they are told of a place, with what their names must be.
struct KeyOfWay {
    Way way;
    TextCheck check;
};
const KeyOfWay kKeys[] = {
    {Way::Yaml, checkStoreKind}, {Way::Flag, checkFlag}, {Way::Environment, checkEnvironmentName}};

void readWay(MapReader &map, ModelPlace &place)
{
    int told = 0;
    for (const KeyOfWay &one : kKeys) {
        const QString word = wayWords().at(int(one.way));
        if (!map.has(word))
            continue;
        place.way = one.way;
        place.key = map.text(word, one.check, MapReader::Need::Required);
        if (++told > 1)
            map.error(word, ProfilesText::tr("An app is told of a place in one way only."));
    }
    if (map.truth(u"register"_s).value_or(false)) {
        place.way = Way::Register;
        if (told > 0)
            map.error(u"register"_s,
                      ProfilesText::tr("An app is told of a place in one way only."));
    }
}

ModelPlace readPlace(MapReader &layout, const QString &kind)
{
    const YamlNode *node = layout.find(kind);
    ModelPlace place;
    if (!node || !node->isMap()) {
        place.path = layout.text(kind, checkImagePath, MapReader::Need::Required);
        return place;
    }
    MapReader map(*node, layout.fieldOf(kind), profileKeys()[u"layout.*"_s], layout.problems());
    place.path = map.text(u"path"_s, checkImagePath, MapReader::Need::Required);
    readWay(map, place);
    place.readOnly = map.word(u"access"_s, accessWords(), 0) == 1;
    return place;
}

/// Whether the command has the flag with the path after it.
bool isInCommand(const QStringList &command, const QString &flag, const QString &path)
{
    if (command.contains(flag + u'=' + path))
        return true;
    for (qsizetype i = 0; i + 1 < command.size(); ++i) {
        if (command.at(i) == flag && command.at(i + 1) == path)
            return true;
    }
    return false;
}

/// An app that is told by its own setting must be told there: the profile's command and environment
/// are what runs.
void checkTold(MapReader &root, const Profile &profile, const ModelPlace &place)
{
    if (place.path.isEmpty() || (place.key.isEmpty() && place.way != Way::Yaml))
        return;
    if (place.way == Way::Flag && !isInCommand(profile.run.command, place.key, place.path)) {
        root.error(
            u"layout"_s,
            ProfilesText::tr("The command does not have “%1 %2”.").arg(place.key, place.path));
    }
    if (place.way == Way::Environment && profile.run.environment.value(place.key) != place.path) {
        root.error(
            u"layout"_s,
            ProfilesText::tr("The environment does not have “%1=%2”.").arg(place.key, place.path));
    }
}

void checkPlaces(MapReader &root, const Profile &profile)
{
    QStringList paths;
    for (const ModelPlace &place : profile.layout) {
        const QString &path = place.path;
        if (path.isEmpty())
            continue;
        for (const QString &other : std::as_const(paths)) {
            if (other == path) {
                root.error(u"layout"_s,
                           ProfilesText::tr("Two kinds of models go to “%1”.").arg(path));
            } else if (isUnder(path, other) || isUnder(other, path)) {
                // The engine would have to make a folder in the person's store for the inner one.
                root.error(
                    u"layout"_s,
                    ProfilesText::tr("“%1” and “%2” are one in the other.").arg(path, other));
            }
        }
        paths << path;
    }
}

void checkLayoutFile(MapReader &root, const Profile &profile)
{
    const bool isNeeded =
        std::any_of(profile.layout.begin(), profile.layout.end(),
                    [](const ModelPlace &place) { return place.way == Way::Yaml; });
    const QString &file = profile.layoutFile;
    if (file.isEmpty()) {
        if (isNeeded)
            root.error(u"layout"_s, ProfilesText::tr("A place in “yaml” needs a “layout-file”."));
        return;
    }
    if (!isNeeded)
        root.error(u"layout-file"_s, ProfilesText::tr("No kind of models is in “yaml”."));
    if (!profile.run.command.contains(file))
        root.error(u"layout-file"_s, ProfilesText::tr("The command does not have “%1”.").arg(file));
    // Its folder is mounted, and hides what the image has there.
    const QString folder = file.section(u'/', 0, -2);
    bool isHiding = folder.isEmpty();
    for (const Source &source : profile.sources)
        isHiding = isHiding || isUnder(source.path, folder);
    for (const Folder &other : profile.folders)
        isHiding = isHiding || isUnder(other.path, folder) || isUnder(folder, other.path);
    for (const ModelPlace &place : profile.layout)
        isHiding = isHiding || isUnder(place.path, folder);
    if (isHiding) {
        root.error(u"layout-file"_s,
                   ProfilesText::tr("“%1” needs a folder with nothing else in it.").arg(file));
    }
}

} // namespace

void readLayout(MapReader &root, Profile &profile)
{
    profile.layoutFile = root.text(u"layout-file"_s, checkImagePath);
    const YamlNode *node = root.map(u"layout"_s);
    if (!node)
        return;
    MapReader layout(*node, u"layout"_s, {}, root.problems());
    for (const YamlEntry &entry : node->entries) {
        const QString kind = entry.key.text;
        if (!entry.key.isScalar() || !checkOneLine(kind).isEmpty())
            continue;
        if (const QString wrong = checkStoreKind(kind); !wrong.isEmpty())
            root.problems().error(entry.key, u"layout"_s, wrong);
        else
            profile.layout.insert(kind, readPlace(layout, kind));
    }
}

void checkLayout(MapReader &root, const Profile &profile)
{
    checkLayoutFile(root, profile);
    if (profile.layout.isEmpty())
        return;
    const bool hasModels =
        std::any_of(profile.folders.begin(), profile.folders.end(),
                    [](const Folder &folder) { return folder.purpose == Folder::Purpose::Models; });
    if (!hasModels)
        root.error(u"layout"_s,
                   ProfilesText::tr("A layout needs a folder with the purpose “models”."));
    checkPlaces(root, profile);
    for (const ModelPlace &place : profile.layout)
        checkTold(root, profile, place);
}

} // namespace slipway
