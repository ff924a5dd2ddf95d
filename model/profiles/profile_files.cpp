// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_files.h"

#include "base/whole_file.h"
#include "profiles/profiles_text.h"

#include <QDir>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024 + 1; // the reader tells of one that is larger than 1 MiB

Problem problemOf(const QString &file, const QString &text)
{
    return {Problem::Severity::Error, file, 0, 0, {}, text};
}

void readProfiles(const QString &folder, Profile::Origin origin, ProfileFiles &into)
{
    for (const QString &file : yamlFiles(folder)) {
        const auto bytes = readWhole(file, largestFile);
        if (!bytes) {
            into.problems << problemOf(file, bytes.error().summary);
            continue;
        }
        ReadProfile read = readProfile(*bytes, file);
        into.problems << read.problems;
        if (!read.profile)
            continue;
        read.profile->origin = origin;
        const auto other = into.profiles.constFind(read.profile->id);
        if (other != into.profiles.constEnd() && other->origin == origin)
            into.problems << problemOf(
                file,
                ProfilesText::tr("The profile “%1” is in %2 as well, which is used.")
                    .arg(read.profile->id.text(), other->file));
        else
            into.profiles.insert(read.profile->id, *read.profile);
    }
}

void readApps(const QString &folder, ProfileFiles &into)
{
    for (const QString &file : yamlFiles(folder)) {
        const auto id = AppId::parse(QFileInfo(file).completeBaseName());
        if (!id) {
            into.problems << problemOf(file, id.error().summary);
            continue;
        }
        const auto bytes = readWhole(file, largestFile);
        if (!bytes) {
            into.problems << problemOf(file, bytes.error().summary);
            into.brokenApps << file;
            continue;
        }
        const ReadAppSettings read = readAppSettings(*bytes, file, *id);
        into.problems << read.problems;
        if (read.settings)
            into.apps.insert(*id, *read.settings);
        else
            into.brokenApps << file;
    }
}

} // namespace

QStringList yamlFiles(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList({u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDir::Name))
        files << info.filePath();
    return files;
}

ProfileFiles readProfileFiles(const QString &builtIn, const Paths &paths)
{
    ProfileFiles files;
    readProfiles(builtIn, Profile::Origin::BuiltIn, files);
    readProfiles(paths.profilesFolder(), Profile::Origin::User, files);
    readApps(paths.appsFolder(), files);
    return files;
}

} // namespace slipway
