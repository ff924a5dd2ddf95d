// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_folders.h"

#include "apps/apps_context.h"
#include "apps/model_layout.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppFolders)
};

QString labelOf(const Folder &folder)
{
    if (!folder.label.isEmpty())
        return folder.label;
    switch (folder.purpose) {
    case Folder::Purpose::Models:
        return Text::tr("Models");
    case Folder::Purpose::Output:
        return Text::tr("Outputs");
    case Folder::Purpose::Config:
        return Text::tr("Settings");
    case Folder::Purpose::Data:
        break;
    }
    return folder.name;
}

/// The place and who chose it.
std::pair<QString, AppFolder::From> placeOf(const Folder &folder, const AppSettings &settings,
                                            const SharedFolders &shared, const Paths &paths)
{
    const QString chosen = settings.folders.value(folder.name);
    if (!chosen.isEmpty())
        return {chosen, AppFolder::From::Person};
    switch (folder.purpose) {
    case Folder::Purpose::Models:
        if (!shared.models.isEmpty())
            return {shared.models, AppFolder::From::Setting};
        return {paths.models(), AppFolder::From::Default};
    case Folder::Purpose::Output: {
        // An app that shows a folder of the person's choice shows all outputs until it is told
        // otherwise.
        const QString all = shared.outputs.isEmpty() ? paths.outputs() : shared.outputs;
        return {folder.ask || folder.readOnly ? all : all + u'/' + settings.id.text(),
                AppFolder::From::Default};
    }
    case Folder::Purpose::Config:
    case Folder::Purpose::Data:
        break;
    }
    if (folder.ask)
        return {};
    return {paths.appData(settings.id) + u'/' + folder.name, AppFolder::From::Default};
}

/// A folder with the one file that tells the app where its models are.
AppFolder toldPlaces(const Profile &profile, const AppSettings &settings, const Paths &paths)
{
    AppFolder folder{.name = {},
                     .label = Text::tr("Places of models"),
                     .purpose = Folder::Purpose::Data,
                     .host = layoutFolder(paths, settings.id),
                     .container = profile.layoutFile.section(u'/', 0, -2),
                     .readOnly = true};
    folder.isOptional = true;
    folder.files = {{profile.layoutFile.section(u'/', -1), extraModelPaths(profile)}};
    return folder;
}

/// Whether all that the app sees of it are kinds that are mounted inside of it: a mount in a mount
/// would need a folder in the person's store.
bool isTakenApart(const AppFolder &folder, const Profile &profile)
{
    return folder.purpose == Folder::Purpose::Models
        && std::any_of(profile.layout.begin(), profile.layout.end(),
                       [&folder](const ModelPlace &place) {
                           return place.path.startsWith(folder.container + u'/');
                       });
}

/// With what the person chose about access in place of what the profile says.
Profile withAccess(Profile profile, const AppSettings &settings)
{
    for (Folder &folder : profile.folders) {
        const auto chosen = settings.access.constFind(folder.name);
        if (chosen != settings.access.constEnd())
            folder.readOnly = *chosen == Mount::Access::ReadOnly;
    }
    return profile;
}

/// Each kind of models appears where the app looks for it, by a mount of its own.
void addLayout(QList<AppFolder> &folders, const Profile &profile, const AppSettings &settings,
               const SharedFolders &shared, const Paths &paths)
{
    const ModelsFolder models = modelsFolderOf(profile, settings, shared, paths);
    if (!models.host.startsWith(u'/'))
        return; // nothing on this disk whose kinds could be mounted
    for (AppFolder &folder : folders)
        folder.isMounted = !isTakenApart(folder, profile);
    const QList<LayoutRow> rows = modelLayout(profile, settings.id, models, paths);
    for (const LayoutRow &row : rows) {
        if (row.host.isEmpty())
            continue;
        AppFolder folder{.name = {},
                         .label = row.kind,
                         .purpose = Folder::Purpose::Models,
                         .host = row.host,
                         .container = row.path,
                         .readOnly = row.readOnly,
                         .from = row.isOwn ? AppFolder::From::Default : models.from};
        folder.isOptional = true;
        folder.otherwise = row.otherwise;
        folders.append(folder);
    }
    if (!profile.layoutFile.isEmpty())
        folders.append(toldPlaces(profile, settings, paths));
}

/// Writes what is not there yet as it should be.
Result<> writeFiles(const AppFolder &folder)
{
    for (auto file = folder.files.cbegin(); file != folder.files.cend(); ++file) {
        const QString path = folder.host + u'/' + file.key();
        const Result<QByteArray> before = readWhole(path);
        if (before && *before == file.value())
            continue;
        const Result<> written = writeWhole(path, file.value());
        if (!written)
            return written;
    }
    return {};
}

/// Of folders that are there, those that the app gets, with Slipway's files in them.
Result<QList<AppFolder>> filled(const QList<AppFolder> &there)
{
    QList<AppFolder> mounted;
    for (const AppFolder &folder : there) {
        if (const Result<> written = writeFiles(folder); !written)
            return failure(written.error());
        if (folder.isMounted)
            mounted.append(folder);
    }
    return mounted;
}

/// An optional folder that is not there: what stands in for it, if anything does.
void addOtherwise(QList<AppFolder> &there, AppFolder folder)
{
    if (folder.otherwise.isEmpty() || !QDir().mkpath(folder.otherwise))
        return;
    folder.host = folder.otherwise;
    there.append(folder);
}

} // namespace

SharedFolders SharedFolders::of(const Settings &settings)
{
    return {settings.modelsFolder.get(), settings.outputsFolder.get(), StoreMap::of(settings)};
}

ModelsFolder modelsFolderOf(const Profile &profile, const AppSettings &settings,
                            const SharedFolders &shared, const Paths &paths)
{
    Folder store;
    store.name = u"models"_s;
    store.purpose = Folder::Purpose::Models;
    store.readOnly = true;
    for (const Folder &folder : profile.folders) {
        if (folder.purpose == Folder::Purpose::Models)
            store = folder;
    }
    const auto [host, from] = placeOf(store, settings, shared, paths);
    // The map is of the folder for all apps; of one that an app has for itself nothing is known.
    const StoreMap map = from == AppFolder::From::Setting ? shared.map : StoreMap{};
    return {host, from, map, store.path, store.readOnly};
}

QList<AppFolder> foldersWithGaps(const Profile &profile, const AppSettings &settings,
                                 const SharedFolders &shared, const Paths &paths)
{
    QList<AppFolder> folders;
    const Profile chosen = withAccess(profile, settings);
    for (const Folder &folder : chosen.folders) {
        const auto [host, from] = placeOf(folder, settings, shared, paths);
        folders.append({.name = folder.name,
                        .label = labelOf(folder),
                        .purpose = folder.purpose,
                        .host = host,
                        .container = folder.path,
                        .readOnly = folder.readOnly,
                        .from = from});
    }
    addLayout(folders, chosen, settings, shared, paths);
    for (const Mount &mount : settings.mounts) {
        folders.append({{},
                        settings.mountNames.value(mount.container()),
                        Folder::Purpose::Data,
                        mount.host(),
                        mount.container(),
                        mount.isReadOnly(),
                        AppFolder::From::Person});
    }
    return folders;
}

Result<QList<AppFolder>> foldersOf(const Profile &profile, const AppSettings &settings,
                                   const SharedFolders &shared, const Paths &paths)
{
    QList<AppFolder> folders = foldersWithGaps(profile, settings, shared, paths);
    for (const AppFolder &folder : std::as_const(folders)) {
        if (!folder.isChosen())
            return failure(
                Error::Kind::Missing,
                Text::tr("Choose a folder for “%1” of %2 first.").arg(folder.label, profile.name));
    }
    return folders;
}

Result<QList<AppFolder>> foldersOf(const AppsContext &context, const Profile &profile,
                                   const AppSettings &settings)
{
    return foldersOf(profile, settings, SharedFolders::of(context.settings), context.paths);
}

Result<QList<AppFolder>> makeFolders(const QList<AppFolder> &folders)
{
    QList<AppFolder> there;
    for (const AppFolder &folder : folders) {
        const QFileInfo info(folder.host);
        if (folder.isVolume() || info.isDir()) {
            there.append(folder);
            continue;
        }
        if (info.exists())
            return failure(Error::Kind::Conflict, Text::tr("%1 is not a folder.").arg(folder.host));
        if (folder.isOptional && !folder.isMadeByUs()) {
            addOtherwise(there, folder);
            continue;
        }
        if (!folder.isMadeByUs()) {
            return failure(
                Error::Kind::Missing,
                Text::tr("The folder %1 is not there. If it is on another disk, connect that disk.")
                    .arg(folder.host));
        }
        if (!QDir().mkpath(folder.host))
            return failure(Error::Kind::NoPermission,
                           Text::tr("The folder %1 cannot be made.").arg(folder.host));
        there.append(folder);
    }
    return filled(there);
}

QString layoutFolder(const Paths &paths, const AppId &app)
{
    return paths.data + u"/layouts/"_s + app.text();
}

Result<QList<Mount>> mountsOf(const QList<AppFolder> &folders)
{
    QList<Mount> mounts;
    for (const AppFolder &folder : folders) {
        if (!folder.isMounted)
            continue;
        Result<Mount> mount =
            Mount::make(folder.host, folder.container,
                        folder.readOnly ? Mount::Access::ReadOnly : Mount::Access::ReadWrite);
        if (!mount)
            return failure(mount.error());
        mounts.append(*mount);
    }
    return mounts;
}

} // namespace slipway
