// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/context_walk.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using Visit = std::function<Result<>(const ContextItem &)>;

tl::unexpected<Error> cannotRead(const QByteArray &path)
{
    const int said = errno;
    return failure(
        said == ENOENT       ? Error::Kind::Missing
            : said == EACCES ? Error::Kind::NoPermission
                             : Error::Kind::Failed,
        QCoreApplication::translate("Recipe", "%1 cannot be read.").arg(QFile::decodeName(path)),
        QString::fromLocal8Bit(std::strerror(said)));
}

Result<QByteArray> readLink(const QByteArray &path)
{
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t length =
        readlink(path.constData(), target.data(), static_cast<size_t>(target.size()));
    if (length < 0 || length == target.size())
        return cannotRead(path);
    target.truncate(length);
    return target;
}

Result<std::vector<QByteArray>> namesIn(const QByteArray &folder)
{
    struct Closer {
        void operator()(DIR *dir) const { closedir(dir); }
    };
    const std::unique_ptr<DIR, Closer> dir(opendir(folder.constData()));
    if (!dir)
        return cannotRead(folder);
    std::vector<QByteArray> names;
    while (const dirent *entry = readdir(dir.get())) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            names.emplace_back(entry->d_name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<> visitPath(const QByteArray &path, const QByteArray &name, const Visit &visit);

Result<> visitFolder(const QByteArray &path, const QByteArray &name, const Visit &visit)
{
    ContextItem item;
    item.type = ContextItem::Type::Folder;
    item.name = name;
    if (const Result<> done = visit(item); !done)
        return done;
    const Result<std::vector<QByteArray>> names = namesIn(path);
    if (!names)
        return failure(names.error());
    for (const QByteArray &child : *names) {
        if (const Result<> done = visitPath(path + '/' + child, name + '/' + child, visit); !done)
            return done;
    }
    return {};
}

Result<> visitPath(const QByteArray &path, const QByteArray &name, const Visit &visit)
{
    struct stat status = {};
    if (lstat(path.constData(), &status) != 0)
        return cannotRead(path);
    if (S_ISDIR(status.st_mode))
        return visitFolder(path, name, visit);
    ContextItem item;
    item.name = name;
    if (S_ISLNK(status.st_mode)) {
        item.type = ContextItem::Type::Link;
        const Result<QByteArray> target = readLink(path);
        if (!target)
            return failure(target.error());
        item.content = *target;
        return visit(item);
    }
    if (!S_ISREG(status.st_mode))
        return {};
    item.path = path;
    item.size = status.st_size;
    item.executable = (status.st_mode & S_IXUSR) != 0;
    return visit(item);
}

Result<> visitEntry(const ContextEntry &entry, const Visit &visit)
{
    const QByteArray name = QFile::encodeName(entry.name);
    if (!entry.folder.isEmpty())
        return visitFolder(QFile::encodeName(entry.folder), name, visit);
    if (!entry.file.isEmpty())
        return visitPath(QFile::encodeName(entry.file), name, visit);
    ContextItem item;
    item.name = name;
    item.content = entry.content;
    item.size = entry.content.size();
    item.executable = (entry.mode & 0100) != 0;
    return visit(item);
}

} // namespace

Result<> walkContext(const Recipe &recipe, const Visit &visit)
{
    if (!recipe.isComplete)
        return failure(Error::Kind::Missing,
                       QCoreApplication::translate(
                           "Recipe", "The sources of this recipe have not been fetched."));
    ContextItem dockerfile;
    dockerfile.name = "Dockerfile";
    dockerfile.content = recipe.dockerfile;
    dockerfile.size = recipe.dockerfile.size();
    if (const Result<> done = visit(dockerfile); !done)
        return done;
    for (const ContextEntry &entry : recipe.context) {
        if (const Result<> done = visitEntry(entry, visit); !done)
            return done;
    }
    return {};
}

} // namespace slipway
