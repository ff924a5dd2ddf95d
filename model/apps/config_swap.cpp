// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/config_snapshot.h"
#include "apps/tree_copy.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConfigSnapshot)
};

QString swapFile(const Paths &paths, const AppId &app)
{
    return snapshotsFolder(paths, app) + u"/swap.yaml"_s;
}

quint64 inodeOf(const QString &folder)
{
    struct stat info {};
    return ::lstat(QFile::encodeName(folder).constData(), &info) == 0 ? info.st_ino : 0;
}

/// Both names exist before and after, each with the other's folder.
Result<> exchange(const QString &one, const QString &other)
{
    const QByteArray first = QFile::encodeName(one);
    const QByteArray second = QFile::encodeName(other);
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE)
        == 0)
        return {};
    // Some file systems cannot do it at once.
    const QByteArray between = second + ".going";
    if (::rename(first.constData(), between.constData()) == 0) {
        if (::rename(second.constData(), first.constData()) == 0
            && ::rename(between.constData(), second.constData()) == 0)
            return {};
        ::rename(between.constData(), first.constData());
    }
    return failure(Error::Kind::NoPermission, Text::tr("%1 could not be set aside.").arg(one),
                   QString::fromLocal8Bit(std::strerror(errno)));
}

Result<> writeSwaps(const QString &file, const QList<FolderSwap> &swaps)
{
    QJsonArray json;
    for (const FolderSwap &swap : swaps) {
        json.append(QJsonObject{{u"folder"_s, swap.folder},
                                {u"aside"_s, swap.aside},
                                {u"inode"_s, QString::number(swap.inode)}});
    }
    return writeWhole(file, QJsonDocument(json).toJson());
}

QList<FolderSwap> readSwaps(const QString &file)
{
    QList<FolderSwap> swaps;
    const QJsonArray json = QJsonDocument::fromJson(readWhole(file).value_or(QByteArray())).array();
    for (const QJsonValue &swap : json)
        swaps.append({swap[u"folder"_s].toString(), swap[u"aside"_s].toString(),
                      swap[u"inode"_s].toString().toULongLong()});
    return swaps;
}

/// A link of the person's stays where it is: what it leads to is swapped.
QString placeOf(const AppFolder &folder)
{
    const QString real = QFileInfo(folder.host).canonicalFilePath();
    return real.isEmpty() ? folder.host : real;
}

} // namespace

Result<QList<FolderSwap>> swapIn(const Paths &paths, const AppId &app, int build,
                                 const QList<AppFolder> &folders, const QDateTime &now,
                                 const WorkContext &context)
{
    const QString kept = snapshotsFolder(paths, app) + u"/%1/folders/"_s.arg(build);
    QList<FolderSwap> swaps;
    const auto undone = [&](const Error &error) {
        for (const FolderSwap &swap : std::as_const(swaps))
            removeTree(swap.aside);
        return failure(error);
    };
    for (const AppFolder &folder : configFolders(folders)) {
        if (!QFileInfo(kept + folder.name).isDir())
            continue;
        FolderSwap swap{.folder = placeOf(folder), .aside = {}};
        swap.aside = swap.folder + u".before-"_s + now.toString(u"yyyy-MM-ddTHH-mm-ss"_s);
        swap.inode = inodeOf(swap.folder);
        const Result<TreeCopied> copied = copyTree(kept + folder.name, swap.aside, context);
        if (!copied)
            return undone(copied.error());
        swaps.append(swap);
    }
    if (swaps.isEmpty()) {
        return failure(Error::Kind::Missing,
                       Text::tr("There is no snapshot of the settings of build %1.").arg(build));
    }
    const Result<> written = writeSwaps(swapFile(paths, app), swaps);
    if (!written)
        return undone(written.error());
    for (const FolderSwap &swap : std::as_const(swaps)) {
        const Result<> exchanged = exchange(swap.folder, swap.aside);
        if (!exchanged) {
            const Result<> back = undoSwap(paths, app);
            return failure(back ? exchanged.error() : back.error());
        }
    }
    return swaps;
}

Result<> undoSwap(const Paths &paths, const AppId &app)
{
    const QString file = swapFile(paths, app);
    for (const FolderSwap &swap : readSwaps(file)) {
        if (swap.inode == 0 || inodeOf(swap.aside) != swap.inode) {
            // It never went aside: what stands there is the copy.
            if (inodeOf(swap.folder) == swap.inode)
                removeTree(swap.aside);
            continue;
        }
        const Result<> exchanged = exchange(swap.aside, swap.folder);
        if (!exchanged)
            return exchanged;
        removeTree(swap.aside);
    }
    QFile::remove(file);
    return {};
}

void keepSwap(const Paths &paths, const AppId &app)
{
    QFile::remove(swapFile(paths, app));
}

} // namespace slipway
