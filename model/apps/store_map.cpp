// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/store_map.h"

#include "apps/store_styles.h"
#include "base/thread_job.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMostNames = 4000;

/// Of a kind's finer kinds the one whose loader reads the files of all of them: A1111 and its kin
/// open any upscaler through ESRGAN's.
const QMap<QString, QString> &readers()
{
    static const QMap<QString, QString> all{{u"upscalers"_s, u"upscalers/esrgan"_s}};
    return all;
}

QString joined(const QString &root, const QString &folder)
{
    return root.isEmpty() ? folder : root + u'/' + folder;
}

/// What can be known of folders below one that was listed two levels deep.
class Sight
{
public:
    Sight(const FolderListing &listing, QString root)
        : m_names(listing.folders.begin(), listing.folders.end())
        , m_root(std::move(root))
    {}
    bool has(const QString &folder) const { return m_names.contains(joined(m_root, folder)); }
    bool hasOneOf(const QStringList &folders) const
    {
        return std::any_of(folders.begin(), folders.end(),
                           [this](const QString &folder) { return has(folder); });
    }
    /// Not there for certain: what lies beside the listed folder or too deep in it may be.
    bool lacks(const QString &folder) const
    {
        const QString path = QDir::cleanPath(joined(m_root, folder));
        return !path.startsWith(u"..") && path.count(u'/') < 2 && !m_names.contains(path);
    }

private:
    QSet<QString> m_names;
    QString m_root;
};

bool isOfStyle(const Sight &sight, const StyleFacts &facts)
{
    const bool hasAll = std::all_of(facts.all.begin(), facts.all.end(),
                                    [&sight](const QString &folder) { return sight.has(folder); });
    return hasAll && sight.hasOneOf(facts.any) && !sight.hasOneOf(facts.none);
}

StoreMap mapOf(const StyleFacts &facts, const Sight &sight)
{
    StoreMap map;
    map.style = facts.style;
    for (const StyleRow &row : facts.rows) {
        QStringList there;
        for (const QString &folder : row.folders) {
            if (!sight.lacks(folder))
                there += folder;
        }
        if (!there.isEmpty())
            map.folders.insert(QString::fromLatin1(row.kind), there);
    }
    return map;
}

KnownStore storeIn(const FolderListing &listing, const QString &root, const StyleFacts &facts)
{
    return {QDir::cleanPath(joined(listing.path, root)), mapOf(facts, Sight(listing, root))};
}

/// What was seen from near, less what lies beside the folder of models and was seen from further
/// away not to be there.
StoreMap agreed(const StoreMap &near, const StoreMap &far)
{
    StoreMap map;
    map.style = near.style;
    for (auto kind = near.folders.cbegin(); kind != near.folders.cend(); ++kind) {
        const QStringList before = far.folders.value(kind.key());
        for (const QString &folder : kind.value()) {
            if (!folder.startsWith(u"../") || before.contains(folder))
                map.folders[kind.key()] += folder;
        }
    }
    return map;
}

} // namespace

QString nameOf(StoreStyle style)
{
    return QString::fromLatin1(factsOf(style).name);
}

QString wordOf(StoreStyle style)
{
    return QString::fromLatin1(factsOf(style).word);
}

std::optional<StoreStyle> storeStyleOf(const QString &word)
{
    for (const StyleFacts &facts : styleFacts()) {
        if (word == QLatin1StringView(facts.word))
            return facts.style;
    }
    return std::nullopt;
}

bool StoreMap::isUsable() const
{
    return style == StoreStyle::Slipway || !folders.isEmpty();
}

QStringList StoreMap::foldersFor(const QString &kind) const
{
    if (style == StoreStyle::Slipway)
        return {kind};
    QStringList found = folders.value(kind);
    // What is sorted finer than the app sorts it.
    for (auto finer = folders.lowerBound(kind + u'/');
         finer != folders.end() && finer.key().startsWith(kind + u'/'); ++finer)
        found += finer.value();
    // What is not sorted as finely as the app sorts it.
    const QString whole = kind.section(u'/', 0, 0);
    if (whole != kind && readers().value(whole) == kind)
        found += folders.value(whole);
    found.removeDuplicates();
    return found;
}

StoreMap StoreMap::of(const Settings &settings)
{
    const QString root = settings.modelsFolder.get();
    const std::optional<StoreStyle> style = storeStyleOf(settings.modelsStyle.get());
    if (root.isEmpty() || !style || settings.modelsMapOf.get() != root)
        return {};
    StoreMap map;
    map.style = *style;
    const QStringList lines = settings.modelsMap.get();
    for (const QString &line : lines) {
        const QString kind = line.section(u'=', 0, 0);
        const QString folder = line.section(u'=', 1);
        if (!kind.isEmpty() && !folder.isEmpty())
            map.folders[kind] += folder;
    }
    return map.isUsable() ? map : StoreMap{};
}

std::optional<KnownStore> recogniseStore(const FolderListing &listing)
{
    for (const StyleFacts &facts : styleFacts()) {
        for (const QString &root : facts.roots) {
            if (isOfStyle(Sight(listing, root), facts))
                return storeIn(listing, root, facts);
        }
    }
    // From further away only the folder of models itself is seen, and what stands beside it.
    const Sight sight(listing, {});
    for (const StyleFacts &facts : styleFacts()) {
        if (!sight.hasOneOf(facts.beside))
            continue;
        for (const QString &root : facts.roots) {
            if (!root.isEmpty() && sight.has(root))
                return storeIn(listing, root, facts);
        }
    }
    return std::nullopt;
}

FolderListing listFolder(const QString &path, const WorkContext &context)
{
    FolderListing listing{QDir::cleanPath(path), {}};
    int seen = 0;
    const auto add = [&](const QString &below) {
        QStringList found;
        QDirIterator names(joined(listing.path, below), QDir::Dirs | QDir::NoDotAndDotDot);
        while (names.hasNext() && ++seen <= kMostNames && !context.isCancelled()) {
            names.next();
            found += joined(below, names.fileName());
        }
        found.sort();
        return found;
    };
    const QStringList first = add({});
    for (const QString &folder : first)
        listing.folders += QStringList{folder} + add(folder);
    return listing;
}

std::optional<KnownStore> knownStoreAt(const QString &path, const WorkContext &context)
{
    const FolderListing listing = listFolder(path, context);
    const std::optional<KnownStore> known = recogniseStore(listing);
    if (!known || known->root == listing.path)
        return known;
    // Seen from its own folder, more of it is known.
    const std::optional<KnownStore> nearer = recogniseStore(listFolder(known->root, context));
    if (!nearer || nearer->root != known->root || nearer->map.style != known->map.style) {
        StoreMap unsorted;
        unsorted.style = known->map.style;
        return KnownStore{known->root, unsorted};
    }
    return KnownStore{known->root, agreed(nearer->map, known->map)};
}

KnownStore storeAt(const QString &path, const WorkContext &context)
{
    return knownStoreAt(path, context).value_or(KnownStore{QDir::cleanPath(path), {}});
}

void useStore(Settings &settings, const KnownStore &store)
{
    QStringList lines;
    for (auto kind = store.map.folders.cbegin(); kind != store.map.folders.cend(); ++kind) {
        for (const QString &folder : *kind)
            lines += kind.key() + u'=' + folder;
    }
    // The map first: whoever hears that the folder changed finds what its folders mean.
    settings.modelsStyle.set(wordOf(store.map.style));
    settings.modelsMap.set(lines);
    settings.modelsMapOf.set(store.root);
    settings.modelsFolder.set(store.root);
}

} // namespace slipway
