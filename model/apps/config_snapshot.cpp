// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/config_snapshot.h"

#include "apps/tree_copy.h"
#include "base/log.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConfigSnapshot)
};

std::optional<ConfigSnapshot> snapshotIn(const QString &folder, int build)
{
    const Result<QByteArray> bytes = readWhole(folder + u"/snapshot.yaml"_s);
    if (!bytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    ConfigSnapshot snapshot;
    snapshot.build = build;
    snapshot.taken = QDateTime::fromString(json[u"taken"_s].toString(), Qt::ISODateWithMs);
    snapshot.bytes = json[u"bytes"_s].toInteger();
    snapshot.isShared = json[u"shared"_s].toBool();
    const QJsonObject folders = json[u"folders"_s].toObject();
    for (auto one = folders.begin(); one != folders.end(); ++one)
        snapshot.folders.insert(one.key(), one.value().toString());
    if (!snapshot.taken.isValid() || snapshot.folders.isEmpty())
        return std::nullopt;
    return snapshot;
}

Result<> writeSnapshot(const QString &folder, const ConfigSnapshot &snapshot)
{
    QJsonObject folders;
    for (auto one = snapshot.folders.cbegin(); one != snapshot.folders.cend(); ++one)
        folders.insert(one.key(), one.value());
    const QJsonObject json{{u"taken"_s, snapshot.taken.toUTC().toString(Qt::ISODateWithMs)},
                           {u"bytes"_s, snapshot.bytes},
                           {u"shared"_s, snapshot.isShared},
                           {u"folders"_s, folders}};
    return writeWhole(folder + u"/snapshot.yaml"_s, QJsonDocument(json).toJson());
}

/// Copies the folders into @p folder; nothing is there before.
Result<ConfigSnapshot> copyInto(const QString &folder, int build, const QList<AppFolder> &folders,
                                const WorkContext &context)
{
    ConfigSnapshot snapshot;
    snapshot.build = build;
    snapshot.isShared = true;
    for (const AppFolder &one : folders) {
        const Result<TreeCopied> copied =
            copyTree(one.host, folder + u"/folders/"_s + one.name, context);
        if (!copied)
            return failure(copied.error());
        snapshot.bytes += copied->bytes;
        snapshot.isShared = snapshot.isShared && copied->isShared;
        snapshot.folders.insert(one.name, one.host);
    }
    snapshot.taken = QDateTime::currentDateTimeUtc();
    const Result<> written = writeSnapshot(folder, snapshot);
    if (!written)
        return failure(written.error());
    return snapshot;
}

} // namespace

QString snapshotsFolder(const Paths &paths, const AppId &app)
{
    return paths.data + u"/snapshots/"_s + app.text();
}

QList<AppFolder> configFolders(const QList<AppFolder> &folders)
{
    QList<AppFolder> settings;
    for (const AppFolder &folder : folders) {
        if (folder.purpose == Folder::Purpose::Config && !folder.readOnly && !folder.name.isEmpty())
            settings.append(folder);
    }
    return settings;
}

QList<int> snapshotsToDrop(const QList<ConfigSnapshot> &snapshots, int kept)
{
    QList<ConfigSnapshot> byAge = snapshots;
    std::sort(byAge.begin(), byAge.end(),
              [](const auto &a, const auto &b) { return a.taken > b.taken; });
    QList<int> dropped;
    for (qsizetype i = kept; i < byAge.size(); ++i)
        dropped.append(byAge[i].build);
    return dropped;
}

QList<ConfigSnapshot> configSnapshots(const Paths &paths, const AppId &app)
{
    QList<ConfigSnapshot> snapshots;
    const QDir all(snapshotsFolder(paths, app));
    const QStringList names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (const int build = name.toInt(); build > 0) {
            if (const auto snapshot = snapshotIn(all.filePath(name), build))
                snapshots.append(*snapshot);
        }
    }
    std::sort(snapshots.begin(), snapshots.end(),
              [](const auto &a, const auto &b) { return a.taken > b.taken; });
    return snapshots;
}

Result<ConfigSnapshot> takeSnapshot(const Paths &paths, const AppId &app, int build,
                                    const QList<AppFolder> &folders, const WorkContext &context)
{
    const QList<AppFolder> settings = configFolders(folders);
    if (settings.isEmpty())
        return failure(Error::Kind::Missing, Text::tr("The app keeps no settings."));
    const QDir all(snapshotsFolder(paths, app));
    // A name with a dot is no snapshot's: what a crash leaves there is removed the next time.
    const QString fresh = all.filePath(u".fresh"_s);
    const QString old = all.filePath(u".old"_s);
    removeTree(fresh);
    removeTree(old);
    const Result<ConfigSnapshot> snapshot = copyInto(fresh, build, settings, context);
    if (!snapshot) {
        removeTree(fresh);
        return snapshot;
    }
    const QString place = all.filePath(QString::number(build));
    QDir().rename(place, old);
    if (!QDir().rename(fresh, place)) {
        QDir().rename(old, place);
        return failure(Error::Kind::Failed, Text::tr("The folder %1 cannot be made.").arg(place));
    }
    removeTree(old);
    for (const int dropped : snapshotsToDrop(configSnapshots(paths, app)))
        removeTree(all.filePath(QString::number(dropped)));
    return snapshot;
}

JobOf<QStringList> *snapshotBefore(const AppsContext &context, const Profile &profile,
                                   const AppSettings &settings, int build, QObject *owner)
{
    const Result<QList<AppFolder>> folders = foldersOf(context, profile, settings);
    return new ThreadJob<QStringList>(
        [paths = context.paths, app = settings.id, build,
         folders](const WorkContext &work) -> Result<QStringList> {
            if (!folders)
                return QStringList();
            work.report({-1, Text::tr("Keeping its settings as they are")});
            const Result<ConfigSnapshot> taken = takeSnapshot(paths, app, build, *folders, work);
            if (taken) {
                return QStringList{Text::tr("Its settings of build %1 are kept, %2.")
                                       .arg(build)
                                       .arg(QLocale().formattedDataSize(
                                           taken->bytes, 1, QLocale::DataSizeSIFormat))};
            }
            if (taken.error().isCancelled())
                return failure(taken.error());
            if (taken.error().kind == Error::Kind::Missing)
                return QStringList();
            qCWarning(logApps).noquote() << taken.error().summary << taken.error().detail;
            return QStringList{
                Text::tr("Its settings could not be kept beside. %1").arg(taken.error().summary)};
        },
        owner);
}

} // namespace slipway
