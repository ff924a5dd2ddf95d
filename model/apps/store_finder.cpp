// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/store_finder.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <pwd.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMostFolders = 20'000; ///< Looked into in one search.
constexpr int kMostFiles = 200'000; ///< Counted in one store, of any kind.
constexpr int kHomeDepth = 2; ///< ~/AI/ComfyUI

/// Folders that are large, and are no place for a UI.
bool isPassedOver(const QString &name)
{
    static const QSet<QString> names{u"node_modules"_s, u"venv"_s, u"__pycache__"_s,
                                     u"lost+found"_s,   u"snap"_s, u"site-packages"_s};
    return name.startsWith(u'.') || names.contains(name);
}

/// What a folder of a UI, or of models, has in it, so that only such are looked at more closely.
bool looksLikeOne(const QStringList &names)
{
    static const QSet<QString> telling{u"models"_s,
                                       u"Models"_s,
                                       u"Data"_s,
                                       u"checkpoints"_s,
                                       u"Stable-diffusion"_s,
                                       u"Stable-Diffusion"_s,
                                       u"StableDiffusion"_s,
                                       u"sdxl"_s};
    return std::any_of(names.begin(), names.end(),
                       [](const QString &name) { return telling.contains(name); });
}

class Search
{
public:
    explicit Search(const WorkContext &context)
        : m_context(context)
    {}

    /// Whether @p path is a store; it is then kept.
    bool take(const QString &path)
    {
        const QString real = QFileInfo(path).canonicalFilePath();
        if (const auto before = m_seen.constFind(real); before != m_seen.constEnd())
            return *before;
        const std::optional<KnownStore> store = knownStoreAt(path, m_context);
        const bool isOne = store && store->map.isUsable();
        m_seen.insert(real, isOne);
        if (isOne && isNew(m_roots, QFileInfo(store->root).canonicalFilePath()))
            count(*store, path);
        return isOne;
    }

    void walk(const QString &path, int depth)
    {
        if (m_context.isCancelled() || ++m_folders > kMostFolders)
            return;
        m_context.report({-1, path});
        const QStringList names =
            QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        if (looksLikeOne(names) && take(path))
            return;
        for (const QString &name : names) {
            const QString below = path + u'/' + name;
            if (depth > 0 && !isPassedOver(name))
                walk(below, depth - 1);
        }
    }

    QList<FoundStore> found;

private:
    static bool isNew(QSet<QString> &seen, const QString &path)
    {
        const qsizetype before = seen.size();
        seen.insert(path);
        return seen.size() != before;
    }

    void count(const KnownStore &store, const QString &home)
    {
        FoundStore one{store, home};
        std::set<std::pair<dev_t, ino_t>> files;
        int seen = 0;
        QDirIterator all(store.root, QDir::Files | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (all.hasNext() && !m_context.isCancelled()) {
            if (++seen > kMostFiles) {
                one.isAll = false;
                break;
            }
            all.next();
            struct stat facts = {};
            if (!isModelFile(all.fileName())
                || ::stat(QFile::encodeName(all.filePath()).constData(), &facts) != 0)
                continue;
            if (!files.emplace(facts.st_dev, facts.st_ino).second)
                continue;
            ++one.files;
            one.bytes += facts.st_size;
        }
        if (one.files > 0)
            found.append(one);
    }

    const WorkContext &m_context;
    QHash<QString, bool> m_seen;
    QSet<QString> m_roots;
    int m_folders = 0;
};

} // namespace

SearchPlaces SearchPlaces::ofThisMachine()
{
    SearchPlaces places;
    places.home = QDir::homePath();
    places.documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (const passwd *person = getpwuid(geteuid())) {
        const QString name = QString::fromLocal8Bit(person->pw_name);
        places.disks = {u"/media/"_s + name, u"/run/media/"_s + name};
    }
    places.disks += u"/mnt"_s;
    return places;
}

bool isModelFile(const QString &name)
{
    static const QStringList endings{u".safetensors"_s, u".ckpt"_s, u".gguf"_s, u".pt"_s,
                                     u".pth"_s};
    return std::any_of(endings.begin(), endings.end(), [&name](const QString &ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

QStringList usualPlaces(const SearchPlaces &places)
{
    static const QStringList names{u"stable-diffusion-webui"_s,
                                   u"ComfyUI"_s,
                                   u"comfy/ComfyUI"_s, // comfy-cli
                                   u"StabilityMatrix"_s,
                                   u"StabilityMatrix/Data"_s,
                                   u".local/share/StabilityMatrix"_s,
                                   u"stable-diffusion-webui-forge"_s,
                                   u"Fooocus"_s,
                                   u"SwarmUI"_s,
                                   u"sdnext"_s,
                                   u"automatic"_s, // SD.Next before it had its name
                                   u"invokeai"_s,
                                   u"AI"_s,
                                   u"ai"_s,
                                   u"models"_s,
                                   u"sd"_s};
    QStringList all;
    for (const QString &name : names)
        all += places.home + u'/' + name;
    for (const QString &name : {u"ComfyUI"_s, u"AI"_s, u"StabilityMatrix"_s}) {
        if (!places.documents.isEmpty())
            all += places.documents + u'/' + name;
    }
    return all;
}

Result<QList<FoundStore>> searchStores(const SearchPlaces &places, const WorkContext &context)
{
    Search search(context);
    const QStringList usual = usualPlaces(places);
    for (const QString &place : usual) {
        context.report({-1, place});
        if (!context.isCancelled() && QFileInfo(place).isDir())
            search.take(place);
    }
    search.walk(places.home, kHomeDepth);
    if (!places.documents.isEmpty())
        search.walk(places.documents, kHomeDepth);
    for (const QString &disk : places.disks)
        search.walk(disk, places.depth + 1);
    if (context.isCancelled())
        return failure(Error::cancelled());
    std::sort(search.found.begin(), search.found.end(),
              [](const FoundStore &a, const FoundStore &b) { return a.bytes > b.bytes; });
    return search.found;
}

ThreadJob<QList<FoundStore>> *findStores(const SearchPlaces &places, QObject *owner)
{
    return new ThreadJob<QList<FoundStore>>(
        [places](const WorkContext &context) { return searchStores(places, context); }, owner);
}

} // namespace slipway
