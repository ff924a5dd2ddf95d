// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_folders.h"

#include "apps/apps_context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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
    Folder store;
    store.name = u"models"_s;
    store.purpose = Folder::Purpose::Models;
    store.readOnly = true;
    for (const Folder &folder : profile.folders) {
        if (folder.purpose == Folder::Purpose::Models)
            store = folder;
    }
    const auto [host, from] = placeOf(store, settings, shared, paths);
    for (auto kind = profile.layout.cbegin(); kind != profile.layout.cend(); ++kind) {
        if (!kind.value().startsWith(u'/'))
            continue; // the app's own setting, not a path
        AppFolder folder{.name = {},
                         .label = kind.key(),
                         .purpose = Folder::Purpose::Models,
                         .host = host + u'/' + kind.key(),
                         .container = kind.value(),
                         .readOnly = store.readOnly,
                         .from = from};
        folder.isOptional = true;
        folders.append(folder);
    }
}

} // namespace

SharedFolders SharedFolders::of(const Settings &settings)
{
    return {settings.modelsFolder.get(), settings.outputsFolder.get()};
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
        if (folder.isOptional && !folder.isMadeByUs())
            continue;
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
    return there;
}

Result<QList<Mount>> mountsOf(const QList<AppFolder> &folders)
{
    QList<Mount> mounts;
    for (const AppFolder &folder : folders) {
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
