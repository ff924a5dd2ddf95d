// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_rows.h"

#include "apps/disk_space.h"
#include "count_models.h"
#include "words.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stores)
};

struct KindName {
    const char *kind;
    const char *name;
};

/// The kinds of Slipway's stores, in the order in which people look for them. Names of models'
/// kinds are the field's own; those that are words are translated.
constexpr std::array kKinds{
    KindName{"checkpoints", QT_TRANSLATE_NOOP("Stores", "Checkpoints")},
    KindName{"diffusion_models", QT_TRANSLATE_NOOP("Stores", "Diffusion models")},
    KindName{"diffusers", QT_TRANSLATE_NOOP("Stores", "Diffusers")},
    KindName{"loras", QT_TRANSLATE_NOOP("Stores", "LoRAs")},
    KindName{"lycoris", QT_TRANSLATE_NOOP("Stores", "LyCORIS")},
    KindName{"controlnet", QT_TRANSLATE_NOOP("Stores", "ControlNet")},
    KindName{"vae", QT_TRANSLATE_NOOP("Stores", "VAE")},
    KindName{"text_encoders", QT_TRANSLATE_NOOP("Stores", "Text encoders")},
    KindName{"clip_vision", QT_TRANSLATE_NOOP("Stores", "CLIP vision")},
    KindName{"style_models", QT_TRANSLATE_NOOP("Stores", "Style models")},
    KindName{"upscalers", QT_TRANSLATE_NOOP("Stores", "Upscalers")},
    KindName{"face_restore", QT_TRANSLATE_NOOP("Stores", "Face restoration")},
    KindName{"embeddings", QT_TRANSLATE_NOOP("Stores", "Embeddings")},
    KindName{"hypernetworks", QT_TRANSLATE_NOOP("Stores", "Hypernetworks")},
};

qsizetype rank(const QString &kind)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&kind](const KindName &one) {
        return kind == QLatin1StringView(one.kind);
    });
    return found - kKinds.begin();
}

QString topOf(const QString &kind)
{
    return kind.section(u'/', 0, 0);
}

/// Of the disk that the folder is on, or will be.
qint64 freeFor(const QString &path)
{
    QString there = path;
    while (!QFileInfo(there).isDir()) {
        const QString above = QFileInfo(there).path();
        if (above == there)
            return -1;
        there = above;
    }
    return freeBytesAt(there);
}

CountFiles counterOf(const WorkContext &context)
{
    return [&context](const QString &folder) {
        return QFileInfo(folder).isDir() ? countModels(folder, context).files : -1;
    };
}

QString titleOf(const StoreFacts &facts)
{
    if (facts.kind == StoreRow::Kind::New)
        return Words::tr("Start an empty store");
    if (facts.store.map.style != StoreStyle::Slipway)
        return Words::tr("%1’s models", "the name of a UI").arg(nameOf(facts.store.map.style));
    return facts.files > 0 ? Words::tr("Your models") : Words::tr("An empty folder");
}

QString textOf(const StoreFacts &facts)
{
    if (facts.kind == StoreRow::Kind::New)
        return Words::tr("The folder is made when you say so.");
    if (!facts.store.map.isUsable())
        return Words::tr("%1 keeps models under names of its own, which no other app can read.")
            .arg(nameOf(facts.store.map.style));
    if (facts.store.map.style != StoreStyle::Slipway)
        return Words::tr("Looks like %1’s models folder. Used in place, nothing is moved.")
            .arg(nameOf(facts.store.map.style));
    return facts.files > 0 ? Words::tr("Used in place, nothing is moved.")
                           : Words::tr("Models that you put here are sorted by kind.");
}

} // namespace

QString kindName(const QString &kind)
{
    const qsizetype at = rank(topOf(kind));
    if (at < qsizetype(kKinds.size()))
        return Words::tr(kKinds[std::size_t(at)].name);
    QString name = kind.section(u'/', 0, 0);
    name.replace(u'_', u' ');
    return name.left(1).toUpper() + name.mid(1);
}

QList<StoreRow::Part> partsOf(const KnownStore &store, const CountFiles &count)
{
    QMap<QString, QStringList> folders = store.map.folders;
    if (store.map.style == StoreStyle::Slipway) {
        for (const KindName &kind : kKinds)
            folders.insert(QString::fromLatin1(kind.kind), {QString::fromLatin1(kind.kind)});
    }
    QStringList kinds = folders.keys();
    std::stable_sort(kinds.begin(), kinds.end(), [](const QString &a, const QString &b) {
        return rank(topOf(a)) < rank(topOf(b));
    });
    QList<StoreRow::Part> parts;
    for (const QString &kind : std::as_const(kinds)) {
        for (const QString &folder : folders.value(kind)) {
            const int files = count(QDir::cleanPath(store.root + u'/' + folder));
            const bool isSaid =
                std::any_of(parts.begin(), parts.end(),
                            [&folder](const auto &part) { return part.folder == folder; });
            if (files > 0 && !isSaid)
                parts << StoreRow::Part{folder, countText(files, files < kMostCountedModels),
                                        kindName(kind)};
        }
    }
    return parts;
}

StoreRow storeRowOf(const StoreFacts &facts, const QString &home, const CountFiles &count)
{
    StoreRow row;
    row.kind = facts.kind;
    row.path = facts.store.root;
    row.named = facts.named;
    row.shownPath = words::underHome(row.path, home);
    row.title = titleOf(facts);
    row.text = textOf(facts);
    if (facts.files > 0) {
        row.files = countText(facts.files, facts.isAll);
        row.size = words::bytes(facts.bytes);
        row.parts = partsOf(facts.store, count);
    } else if (facts.freeBytes >= 0) {
        row.size = Words::tr("%1 free").arg(words::bytes(facts.freeBytes));
    }
    return row;
}

StoreRow newStoreRow(const QString &path, const QString &home)
{
    StoreFacts facts;
    facts.store.root = path;
    facts.kind = StoreRow::Kind::New;
    return storeRowOf(facts, home, {});
}

StoreRow namedStoreRow(const QString &path, const QString &home, const WorkContext &context)
{
    StoreFacts facts;
    facts.store = storeAt(path, context);
    facts.kind = StoreRow::Kind::Chosen;
    facts.named = path;
    const CountedModels counted = countModels(facts.store.root, context);
    facts.files = counted.files;
    facts.bytes = counted.bytes;
    facts.isAll = counted.isAll;
    facts.freeBytes = freeFor(facts.store.root);
    return storeRowOf(facts, home, counterOf(context));
}

Result<QList<StoreRow>> searchStoreRows(const StoreSearch &search, const WorkContext &context)
{
    const Result<QList<FoundStore>> found = searchStores(search.places, context);
    if (!found)
        return failure(found.error());
    const QString &home = search.places.home;
    QList<StoreRow> rows;
    const QString own = search.chosen.isEmpty() ? search.usual : search.chosen;
    if (QFileInfo(own).isDir())
        rows << namedStoreRow(own, home, context);
    for (const FoundStore &store : *found) {
        const bool isThere = std::any_of(rows.begin(), rows.end(), [&store](const StoreRow &row) {
            return row.path == store.store.root;
        });
        if (isThere || !store.store.map.isUsable())
            continue;
        StoreFacts facts;
        facts.store = store.store;
        facts.files = store.files;
        facts.bytes = store.bytes;
        facts.isAll = store.isAll;
        rows << storeRowOf(facts, home, counterOf(context));
    }
    if (!QFileInfo(search.usual).isDir()) {
        StoreFacts facts;
        facts.store.root = search.usual;
        facts.kind = StoreRow::Kind::New;
        facts.freeBytes = freeFor(search.usual);
        rows << storeRowOf(facts, home, {});
    }
    // Whoever chose one keeps it; else the fullest, which was found first.
    const auto best = std::find_if(rows.begin(), rows.end(), [&search](const StoreRow &row) {
        return search.chosen.isEmpty() ? !row.files.isEmpty() : row.named == search.chosen;
    });
    if (best != rows.end())
        best->isSuggested = true;
    return rows;
}

Result<KnownStore> openStore(const QString &path, bool make, const WorkContext &context)
{
    if (make && !QFileInfo::exists(path) && !QDir().mkpath(path))
        return failure(Error::Kind::NoPermission,
                       Words::tr("The folder %1 cannot be made.").arg(path));
    if (!QFileInfo(path).isDir())
        return failure(Error::Kind::Missing, Words::tr("The folder %1 is not there.").arg(path));
    const KnownStore store = storeAt(path, context);
    if (!store.map.isUsable())
        return failure(
            Error::Kind::Conflict,
            Words::tr("The models of %1 cannot be used by other apps. Choose another folder.")
                .arg(nameOf(store.map.style)));
    return store;
}

} // namespace slipway
