// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a profile that say what goes into its image.
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profiles_text.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

std::optional<Miniconda> readInstaller(MapReader &python)
{
    const YamlNode *node = python.map(u"installer"_s);
    if (!node)
        return std::nullopt;
    MapReader map(*node, python.fieldOf(u"installer"_s), profileKeys()[u"python.installer"_s],
                  python.problems());
    return Miniconda{map.text(u"url"_s, checkDownload, MapReader::Need::Required),
                     map.text(u"sha256"_s, checkSha256, MapReader::Need::Required)};
}

void readTorch(MapReader &python, Python &into)
{
    const YamlNode *node = python.map(u"torch"_s);
    if (!node)
        return;
    MapReader map(*node, python.fieldOf(u"torch"_s), profileKeys()[u"python.torch"_s],
                  python.problems());
    into.torch = map.texts(u"packages"_s, checkPipRequirement);
    into.torchIndex = map.text(u"index"_s, checkTorchIndex);
}

} // namespace

void readSources(MapReader &root, Profile &profile)
{
    for (const auto &[node, field] : root.maps(u"sources"_s)) {
        MapReader map(*node, field, profileKeys()[u"sources[]"_s], root.problems());
        Source source;
        source.path = map.text(u"path"_s, checkImagePath, MapReader::Need::Required);
        source.git = map.text(u"git"_s, checkGitAddress);
        source.branch = map.text(u"branch"_s, checkBranch);
        source.submodules = map.truth(u"submodules"_s).value_or(false);
        source.ask = map.text(u"ask"_s, checkDescription);
        const QString commit = map.text(u"commit"_s);
        if (!commit.isEmpty()) {
            if (const auto parsed = Commit::parse(commit))
                source.commit = *parsed;
            else
                map.error(u"commit"_s, parsed.error().summary);
        }
        if (!map.has(u"git"_s) && !map.has(u"ask"_s))
            map.error(u"git"_s,
                      ProfilesText::tr(
                          "A source needs an address, or “ask” with the reason why the person must "
                          "give one."));
        if (map.has(u"git"_s) && !map.has(u"commit"_s))
            map.error(u"commit"_s,
                      ProfilesText::tr("A source is held at a commit, and none is given."));
        for (const Source &other : profile.sources) {
            if (!source.path.isEmpty() && other.path == source.path)
                map.error(
                    u"path"_s,
                    ProfilesText::tr("Another source goes to “%1” as well.").arg(source.path));
        }
        profile.sources << source;
    }
}

void readPython(MapReader &root, Profile &profile)
{
    const YamlNode *node = root.map(u"python"_s);
    if (!node)
        return;
    MapReader map(*node, u"python"_s, profileKeys()[u"python"_s], root.problems());
    Python python;
    python.manager = Python::Manager(map.word(u"manager"_s, managerWords(), 0));
    python.version = map.text(u"version"_s, checkPythonVersion, MapReader::Need::Required);
    python.installer = readInstaller(map);
    python.requirements = map.texts(u"requirements"_s, checkRelativePath);
    python.constraints = map.texts(u"constraints"_s, checkRelativePath);
    python.packages = map.texts(u"packages"_s, checkPipRequirement);
    readTorch(map, python);
    if (python.installer && python.manager != Python::Manager::Conda)
        map.error(u"installer"_s, ProfilesText::tr("An installer is for “manager: conda” only."));
    profile.python = python;
}

void readPackages(MapReader &root, Profile &profile)
{
    const YamlNode *node = root.map(u"packages"_s);
    if (!node)
        return;
    MapReader map(*node, u"packages"_s, profileKeys()[u"packages"_s], root.problems());
    profile.aptPackages = map.texts(u"apt"_s, checkAptPackage);
    profile.npmPackages = map.texts(u"npm"_s, checkNpmPackage);
}

void readSteps(MapReader &root, Profile &profile)
{
    for (const auto &[node, field] : root.maps(u"steps"_s)) {
        MapReader map(*node, field, profileKeys()[u"steps[]"_s], root.problems());
        Step step;
        step.name = map.text(u"name"_s, checkName, MapReader::Need::Required);
        step.run = map.script(u"run"_s, MapReader::Need::Required);
        step.asRoot = map.truth(u"as-root"_s).value_or(false);
        step.when =
            Step::When(map.word(u"when"_s, whenWords(), int(Step::When::AfterRequirements)));
        profile.steps << step;
    }
}

void readServices(MapReader &root, Profile &profile)
{
    QStringList names;
    for (const auto &[node, field] : root.maps(u"services"_s)) {
        MapReader map(*node, field, profileKeys()[u"services[]"_s], root.problems());
        Service service;
        service.name = map.text(u"name"_s, checkShortName, MapReader::Need::Required);
        service.command = map.texts(u"command"_s, nullptr, MapReader::Need::Required);
        service.asRoot = map.truth(u"as-root"_s).value_or(false);
        service.after = map.texts(u"after"_s, checkShortName);
        service.oneshot = map.truth(u"oneshot"_s).value_or(false);
        if (!service.name.isEmpty() && names.contains(service.name))
            map.error(
                u"name"_s,
                ProfilesText::tr("Another service has the name “%1” as well.").arg(service.name));
        // Only earlier ones can be named, so that no two services wait for each other.
        for (const QString &before : service.after) {
            if (!before.isEmpty() && !names.contains(before))
                map.error(u"after"_s,
                          ProfilesText::tr("No service “%1” stands above this one.").arg(before));
        }
        names << service.name;
        profile.services << service;
    }
}

void readFiles(MapReader &root, Profile &profile)
{
    for (const auto &[node, field] : root.maps(u"files"_s)) {
        MapReader map(*node, field, profileKeys()[u"files[]"_s], root.problems());
        ImageFile file;
        file.path = map.text(u"path"_s, checkImagePath, MapReader::Need::Required);
        file.content = map.script(u"content"_s, MapReader::Need::Required);
        file.executable = map.truth(u"executable"_s).value_or(false);
        for (const ImageFile &other : profile.files) {
            if (!file.path.isEmpty() && other.path == file.path)
                map.error(
                    u"path"_s,
                    ProfilesText::tr("Another file has the path “%1” as well.").arg(file.path));
        }
        profile.files << file;
    }
}

} // namespace slipway
