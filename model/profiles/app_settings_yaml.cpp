// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/map_reader.h"
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profile_yaml.h"
#include "profiles/profiles_text.h"
#include "profiles/run_settings_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

const QStringList &settingsKeys()
{
    static const QStringList keys{u"slipway"_s,     u"profile"_s,  u"pins"_s,   u"follows"_s,
                                  u"sources"_s,     u"mirrors"_s,  u"torch"_s,  u"port"_s,
                                  u"address"_s,     u"folders"_s,  u"mounts"_s, u"env"_s,
                                  u"gpu"_s,         u"packages"_s, u"base"_s,   u"access"_s,
                                  u"mount-names"_s, u"run"_s,      u"lines"_s};
    return keys;
}

QString checkHostPath(const QString &text)
{
    return isPlainAbsolutePath(text)
        ? QString()
        : ProfilesText::tr("“%1” is not an absolute path.").arg(text.left(60));
}

/// A source of the person's own: an address, or a folder on this machine.
QString checkOwnSource(const QString &text)
{
    return text.startsWith(u'/') ? checkHostPath(text) : checkGitAddress(text);
}

QString checkFollowed(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(heads|tags)/[^\\s~^:?*\\[\\\\-][^\\s~^:?*\\[\\\\]*\\z"_s);
    return form.match(text).hasMatch() && !text.contains(u".."_s)
        ? QString()
        : ProfilesText::tr("“%1” is not the name of a branch or tag: heads/main, tags/v1.0.")
              .arg(text.left(60));
}

QMap<QString, QStringList> readMirrors(MapReader &root)
{
    QMap<QString, QStringList> mirrors;
    const YamlNode *map = root.map(u"mirrors"_s);
    if (map == nullptr)
        return mirrors;
    MapReader reader(*map, root.fieldOf(u"mirrors"_s), {}, root.problems());
    for (const YamlEntry &entry : reader.entries()) {
        const QString path = entry.key.text;
        if (const QString problem = checkImagePath(path); !problem.isEmpty())
            reader.error(path, problem);
        else if (const QStringList all = reader.texts(path, checkOwnSource); !all.isEmpty())
            mirrors.insert(path, all);
    }
    return mirrors;
}

QString checkDigest(const QString &text)
{
    return text.startsWith(u"sha256:"_s) && checkSha256(text.mid(7)).isEmpty()
        ? QString()
        : ProfilesText::tr("“%1” is not the digest of an image: sha256:…").arg(text.left(80));
}

QString checkPackageName(const QString &text)
{
    static const QRegularExpression form(u"\\A(@[a-z0-9._~-]+/)?[A-Za-z0-9][A-Za-z0-9+._-]*\\z"_s);
    return form.match(text).hasMatch()
        ? QString()
        : ProfilesText::tr("“%1” is not the name of a package.").arg(text.left(60));
}

QString checkPackageVersion(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9+.:~!_-]*\\z"_s);
    return form.match(text).hasMatch()
        ? QString()
        : ProfilesText::tr("“%1” is not the version of a package.").arg(text.left(60));
}

QMap<QString, QMap<QString, QString>> readPackagePins(MapReader &root)
{
    static const QStringList keepers{u"apt"_s, u"npm"_s, u"pip"_s};
    QMap<QString, QMap<QString, QString>> packages;
    const YamlNode *map = root.map(u"packages"_s);
    if (map == nullptr)
        return packages;
    MapReader reader(*map, root.fieldOf(u"packages"_s), keepers, root.problems());
    for (const QString &keeper : keepers) {
        const auto held = reader.textMap(keeper, checkPackageName, checkPackageVersion);
        if (!held.isEmpty())
            packages.insert(keeper, held);
    }
    return packages;
}

QString checkDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate).isValid()
        ? QString()
        : ProfilesText::tr("“%1” is not a day: 2026-03-09.").arg(text.left(60));
}

QList<OwnLine> readLines(MapReader &root)
{
    static const QStringList keys{u"run"_s, u"place"_s, u"added"_s, u"fix"_s};
    QList<OwnLine> lines;
    for (const auto &[node, field] : root.maps(u"lines"_s)) {
        MapReader map(*node, field, keys, root.problems());
        OwnLine line;
        line.run = map.text(u"run"_s, checkOwnLine, MapReader::Need::Required);
        line.place = OwnLine::Place(map.word(u"place"_s, placeWords(), int(OwnLine::Place::Last)));
        line.added = QDate::fromString(map.text(u"added"_s, checkDate), Qt::ISODate);
        line.fix = map.text(u"fix"_s, checkShortName);
        lines << line;
    }
    return lines;
}

YamlNode linesNode(const QList<OwnLine> &lines)
{
    YamlNode list = YamlNode::list();
    for (const OwnLine &line : lines) {
        YamlNode node = YamlNode::map();
        node.put(u"run"_s, YamlNode::ofText(line.run));
        node.put(u"place"_s, YamlNode::ofText(placeWords().at(int(line.place))));
        if (line.added.isValid())
            node.put(u"added"_s, YamlNode::ofText(line.added.toString(Qt::ISODate)));
        if (!line.fix.isEmpty())
            node.put(u"fix"_s, YamlNode::ofText(line.fix));
        list.items.push_back(std::move(node));
    }
    return list;
}

QString checkCommit(const QString &text)
{
    const auto commit = Commit::parse(text);
    return commit ? QString() : commit.error().summary;
}

QString checkMount(const QString &text)
{
    const auto mount = Mount::parse(text);
    return mount ? QString() : mount.error().summary;
}

/// What the person says of folders beside where they are.
void readFolderWords(MapReader &root, AppSettings &settings)
{
    settings.mountNames = root.textMap(u"mount-names"_s, checkHostPath, checkName);
    const YamlNode *map = root.map(u"access"_s);
    if (map == nullptr)
        return;
    MapReader reader(*map, root.fieldOf(u"access"_s), {}, root.problems());
    for (const YamlEntry &entry : reader.entries()) {
        const QString name = entry.key.text;
        if (const QString problem = checkShortName(name); !problem.isEmpty()) {
            reader.error(name, problem);
            continue;
        }
        const bool isReadOnly =
            accessWords().value(reader.word(name, accessWords(), 0)) == "read-only"_L1;
        settings.access.insert(name,
                               isReadOnly ? Mount::Access::ReadOnly : Mount::Access::ReadWrite);
    }
}

QMap<QString, QString> accessTexts(const AppSettings &settings)
{
    QMap<QString, QString> texts;
    for (auto one = settings.access.begin(); one != settings.access.end(); ++one)
        texts.insert(one.key(),
                     one.value() == Mount::Access::ReadOnly ? u"read-only"_s : u"read-write"_s);
    return texts;
}

QString checkId(const QString &text)
{
    const auto id = AppId::parse(text);
    return id ? QString() : id.error().summary;
}

void readVersion(MapReader &root)
{
    const auto version = root.number(u"slipway"_s);
    if (version && *version != formatVersion)
        root.error(
            u"slipway"_s,
            ProfilesText::tr(
                "This is written in version %1 of the format, and this Slipway reads version %2.")
                .arg(*version)
                .arg(formatVersion));
}

} // namespace

ReadAppSettings readAppSettings(const QByteArray &yaml, const QString &file, const AppId &id)
{
    const YamlDocument document = parseYaml(yaml, file);
    if (!document.root)
        return {std::nullopt, document.problems};
    ProblemList problems(file);
    if (!document.root->isMap()) {
        problems.error(*document.root, {},
                       ProfilesText::tr("An app's settings are a map of keys and values."));
        return {std::nullopt, problems.inOrder()};
    }
    MapReader root(*document.root, {}, settingsKeys(), problems);
    AppSettings settings(id);
    readVersion(root);
    if (const QString profile = root.text(u"profile"_s, checkId); !profile.isEmpty())
        settings.profile = *AppId::parse(profile);
    const auto pins = root.textMap(u"pins"_s, checkImagePath, checkCommit);
    for (auto pin = pins.begin(); pin != pins.end(); ++pin) {
        if (const auto commit = Commit::parse(pin.value()))
            settings.pins.insert(pin.key(), *commit);
    }
    settings.follows = root.textMap(u"follows"_s, checkImagePath, checkFollowed);
    settings.sources = root.textMap(u"sources"_s, checkImagePath, checkOwnSource);
    settings.mirrors = readMirrors(root);
    settings.torch = root.text(u"torch"_s, checkTorchIndex);
    settings.packages = readPackagePins(root);
    settings.lines = readLines(root);
    settings.baseDigest = root.text(u"base"_s, checkDigest);
    settings.port = readPort(root, u"port"_s, MapReader::Need::Optional);
    settings.address = root.text(u"address"_s, checkAddress);
    settings.folders = root.textMap(u"folders"_s, checkShortName, checkHostPath);
    for (const QString &text : root.texts(u"mounts"_s, checkMount)) {
        if (const auto mount = Mount::parse(text))
            settings.mounts << *mount;
    }
    readFolderWords(root, settings);
    settings.environment = root.textMap(u"env"_s, checkEnvironmentName, nullptr);
    settings.gpu = root.truth(u"gpu"_s);
    settings.run = readRunSettings(root);
    for (const QString &name : settings.run.secrets) {
        if (settings.environment.contains(name))
            root.error(
                u"env"_s,
                ProfilesText::tr("The value of “%1” is a secret: the keyring has it.").arg(name));
    }
    if (problems.hasErrors())
        return {std::nullopt, problems.inOrder()};
    return {settings, problems.inOrder()};
}

QByteArray writeAppSettings(const AppSettings &settings, const QByteArray &before)
{
    // What cannot be read is kept elsewhere by whoever writes; here it is as if nothing had been
    // there.
    YamlNode root = parseYaml(before, {}).root.value_or(YamlNode::map());
    if (!root.isMap())
        root = YamlNode::map();
    const auto putText = [&root](const QString &key, const QString &text) {
        text.isEmpty() ? root.drop(key) : root.put(key, YamlNode::ofText(text));
    };
    const auto putMap = [&root](const QString &key, const QMap<QString, QString> &texts) {
        YamlNode node = YamlNode::map();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            node.put(text.key(), YamlNode::ofText(text.value()));
        texts.isEmpty() ? root.drop(key) : root.put(key, std::move(node));
    };
    QMap<QString, QString> pins;
    for (auto pin = settings.pins.begin(); pin != settings.pins.end(); ++pin)
        pins.insert(pin.key(), pin.value().text());
    QStringList mounts;
    for (const Mount &mount : settings.mounts)
        mounts << mount.text();

    root.put(u"slipway"_s, YamlNode::ofNumber(formatVersion));
    putText(u"profile"_s, settings.profile == settings.id ? QString() : settings.profile.text());
    putMap(u"pins"_s, pins);
    putMap(u"follows"_s, settings.follows);
    putMap(u"sources"_s, settings.sources);
    YamlNode mirrors = YamlNode::map();
    for (auto all = settings.mirrors.begin(); all != settings.mirrors.end(); ++all)
        mirrors.put(all.key(), YamlNode::ofTexts(all.value()));
    settings.mirrors.isEmpty() ? root.drop(u"mirrors"_s)
                               : root.put(u"mirrors"_s, std::move(mirrors));
    putText(u"torch"_s, settings.torch);
    YamlNode packages = YamlNode::map();
    for (auto keeper = settings.packages.begin(); keeper != settings.packages.end(); ++keeper) {
        YamlNode held = YamlNode::map();
        for (auto one = keeper->begin(); one != keeper->end(); ++one)
            held.put(one.key(), YamlNode::ofText(one.value()));
        packages.put(keeper.key(), std::move(held));
    }
    settings.packages.isEmpty() ? root.drop(u"packages"_s)
                                : root.put(u"packages"_s, std::move(packages));
    settings.lines.isEmpty() ? root.drop(u"lines"_s)
                             : root.put(u"lines"_s, linesNode(settings.lines));
    putText(u"base"_s, settings.baseDigest);
    settings.port ? root.put(u"port"_s, YamlNode::ofNumber(settings.port->number()))
                  : root.drop(u"port"_s);
    putText(u"address"_s, settings.address);
    putMap(u"folders"_s, settings.folders);
    mounts.isEmpty() ? root.drop(u"mounts"_s) : root.put(u"mounts"_s, YamlNode::ofTexts(mounts));
    putMap(u"access"_s, accessTexts(settings));
    putMap(u"mount-names"_s, settings.mountNames);
    putMap(u"env"_s, settings.environment);
    settings.gpu ? root.put(u"gpu"_s, YamlNode::ofTruth(*settings.gpu)) : root.drop(u"gpu"_s);
    putRunSettings(root, settings.run);
    return writeYaml(root);
}

} // namespace slipway
