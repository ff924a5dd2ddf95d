// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profile_yaml.h"
#include "profiles/profiles_text.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

/// Whether the document is of the version that this reader knows; nothing else can be said of
/// another's.
bool isKnownVersion(MapReader &root)
{
    if (!root.has(u"slipway"_s)) {
        root.error(u"slipway"_s,
                   ProfilesText::tr("This is not a profile: its first line must be “slipway: 1”."));
        return false;
    }
    const auto version = root.number(u"slipway"_s);
    if (version && *version != formatVersion)
        root.error(
            u"slipway"_s,
            ProfilesText::tr(
                "This is written in version %1 of the format, and this Slipway reads version %2.")
                .arg(*version)
                .arg(formatVersion));
    return version == formatVersion;
}

AppId readId(MapReader &root)
{
    const QString text = root.text(u"id"_s, nullptr, MapReader::Need::Required);
    if (!text.isEmpty()) {
        const auto id = AppId::parse(text);
        if (id)
            return *id;
        root.error(u"id"_s, id.error().summary);
    }
    return *AppId::parse(u"unnamed"); // never handed out: the problem above keeps the profile back
}

void readHead(MapReader &root, Profile &profile)
{
    profile.name = root.text(u"name"_s, checkName, MapReader::Need::Required);
    profile.summary = root.text(u"summary"_s, checkSummary, MapReader::Need::Required);
    profile.description = root.text(u"description"_s, checkDescription);
    profile.homepage = root.text(u"homepage"_s, checkWebAddress);
    profile.licence = root.text(u"licence"_s, checkLicence);
    profile.icon = root.text(u"icon"_s, checkIcon);
    profile.tint = root.text(u"tint"_s, checkTint);
    profile.version = root.text(u"version"_s, checkName);
    profile.kind = Profile::Kind(
        root.word(u"kind"_s, kindWords(), int(Profile::Kind::General), MapReader::Need::Required));
    profile.lineage = Profile::Lineage(root.word(
        u"lineage"_s, lineageWords(), int(Profile::Lineage::S6), MapReader::Need::Required));
    if (const QString base = root.text(u"base"_s); !base.isEmpty()) {
        if (const auto image = ImageRef::parse(base))
            profile.base = *image;
        else
            root.error(u"base"_s, image.error().summary);
    }
}

} // namespace

ReadProfile readProfile(const QByteArray &yaml, const QString &file)
{
    const YamlDocument document = parseYaml(yaml, file);
    if (!document.root)
        return {std::nullopt, document.problems};
    ProblemList problems(file);
    if (!document.root->isMap()) {
        problems.error(
            *document.root, {},
            ProfilesText::tr(
                "This is not a profile: it begins with “slipway: 1” and has a key a line."));
        return {std::nullopt, problems.inOrder()};
    }
    ProblemList ofVersion(file);
    MapReader versionReader(*document.root, {}, {}, ofVersion);
    if (!isKnownVersion(versionReader))
        return {std::nullopt, ofVersion.inOrder()};

    MapReader root(*document.root, {}, profileKeys()[QString()], problems);
    Profile profile(readId(root));
    profile.file = file;
    readHead(root, profile);
    readSources(root, profile);
    readPython(root, profile);
    readPackages(root, profile);
    readSteps(root, profile);
    readServices(root, profile);
    readFiles(root, profile);
    readWeb(root, profile);
    readPorts(root, profile);
    readRun(root, profile);
    readOptions(root, profile);
    readFolders(root, profile);
    readLayout(root, profile);
    profile.links = root.textMap(u"links"_s, checkImagePath, checkImagePath);
    checkRules(root, profile);
    if (problems.hasErrors())
        return {std::nullopt, problems.inOrder()};
    return {profile, problems.inOrder()};
}

} // namespace slipway
