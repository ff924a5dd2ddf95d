// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

Error::Kind kindOf(QFileDevice::FileError error)
{
    if (errno == ENOSPC || error == QFileDevice::ResourceError)
        return Error::Kind::NoSpace;
    if (errno == EACCES || errno == EPERM || errno == EROFS
        || error == QFileDevice::PermissionsError)
        return Error::Kind::NoPermission;
    return Error::Kind::Failed;
}

} // namespace

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(folder));
    QSaveFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(kindOf(file.error()), Text::tr("%1 cannot be written.").arg(path),
                   file.errorString());
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::Missing, Text::tr("%1 does not exist.").arg(path));
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return failure(kindOf(file.error()), Text::tr("%1 cannot be read.").arg(path),
                       file.errorString());
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(Error::Kind::Malformed, Text::tr("%1 is larger than it may be.").arg(path));
    return bytes;
}

Result<QString> setAside(const QString &path)
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH-mm-ss"));
    QString aside = path + QStringLiteral(".unreadable-") + stamp;
    for (int n = 2; QFile::exists(aside); ++n)
        aside = path + QStringLiteral(".unreadable-%1-%2").arg(stamp).arg(n);
    QFile file(path);
    if (!file.rename(aside))
        return failure(Error::Kind::NoPermission, Text::tr("%1 cannot be set aside.").arg(path),
                       file.errorString());
    return aside;
}

} // namespace slipway
