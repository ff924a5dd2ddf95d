// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/context_tar.h"
#include "recipes/context_walk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

tl::unexpected<Error> cannotWrite(const QString &path, const QString &detail)
{
    return failure(errno == ENOSPC ? Error::Kind::NoSpace : Error::Kind::Failed,
                   QCoreApplication::translate("Recipe", "%1 cannot be written.").arg(path),
                   detail);
}

Result<> write(const QString &path, const ContextItem &item)
{
    errno = 0;
    QDir().mkpath(QFileInfo(path).path());
    if (item.type == ContextItem::Type::Folder)
        return QDir().mkpath(path) ? Result<>() : cannotWrite(path, {});
    if (item.type == ContextItem::Type::Link) {
        if (symlink(item.content.constData(), QFile::encodeName(path).constData()) == 0)
            return {};
        return cannotWrite(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    QFile file(path);
    if (!item.path.isEmpty()) {
        QFile source(QFile::decodeName(item.path));
        if (!source.copy(path))
            return cannotWrite(path, source.errorString());
    } else if (!file.open(QIODevice::WriteOnly) || file.write(item.content) != item.content.size()
               || !file.flush()) {
        return cannotWrite(path, file.errorString());
    }
    using P = QFileDevice::Permission;
    QFileDevice::Permissions permissions =
        P::ReadOwner | P::WriteOwner | P::ReadGroup | P::ReadOther;
    if (item.executable)
        permissions |= P::ExeOwner | P::ExeGroup | P::ExeOther;
    return file.setPermissions(permissions) ? Result<>() : cannotWrite(path, file.errorString());
}

} // namespace

Result<> writeContext(const Recipe &recipe, const QString &folder)
{
    const QFileInfo target(folder);
    if (target.exists()
        && (!target.isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)))
        return failure(Error::Kind::Conflict,
                       QCoreApplication::translate(
                           "Recipe", "There is something in %1 already. Choose a new folder.")
                           .arg(folder));
    const QString parent = target.absolutePath();
    if (!QDir().mkpath(parent))
        return cannotWrite(parent, {});
    QTemporaryDir made(parent + u"/.slipway-recipe-XXXXXX"_s);
    if (!made.isValid())
        return cannotWrite(parent, made.errorString());
    const QString whole =
        made.path() + u"/whole"_s; // the temporary folder itself is closed to others
    QDir().mkpath(whole);
    const Result<> done = walkContext(recipe, [&whole](const ContextItem &item) {
        return write(whole + u'/' + QFile::decodeName(item.name), item);
    });
    if (!done)
        return done;
    if (target.exists() && !QDir().rmdir(folder))
        return cannotWrite(folder, {});
    if (!QDir().rename(whole, target.absoluteFilePath()))
        return cannotWrite(folder, {});
    return {};
}

} // namespace slipway
