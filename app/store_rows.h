// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/store_finder.h"
#include "lists/first_run_view.h"

#include <functional>

namespace slipway {

/// How many model files a folder has; -1: it is not there.
using CountFiles = std::function<int(const QString &folder)>;

/// A folder of models with what is known of it.
struct StoreFacts {
    KnownStore store;
    StoreRow::Kind kind = StoreRow::Kind::Found;
    QString named{}; ///< What the person named, where the store is in it.
    int files = 0;
    qint64 bytes = 0;
    bool isAll = true; ///< false: there are more files.
    qint64 freeBytes = -1; ///< On its disk; -1: not known.
};

/// @p home: in paths it is written "~".
StoreRow storeRowOf(const StoreFacts &facts, const QString &home, const CountFiles &count);

/// What each folder of the store was recognised as, those with models alone; in the order of the
/// kinds.
QList<StoreRow::Part> partsOf(const KnownStore &store, const CountFiles &count);

QString kindName(const QString &kind); ///< "LoRAs" of "loras", "Sam" of "sam"

/// What there is to choose from: the folder that is used, those that were found, a new one.
struct StoreSearch {
    SearchPlaces places;
    QString chosen; ///< The person's folder of models now; empty: none was chosen.
    QString usual; ///< Slipway's own, for who has none.
};

// These read folders, which blocks: for a worker.
Result<QList<StoreRow>> searchStoreRows(const StoreSearch &search, const WorkContext &context);
StoreRow namedStoreRow(const QString &path, const QString &home, const WorkContext &context);
/// Without models and without a place on the disk yet: what is shown before any search.
StoreRow newStoreRow(const QString &path, const QString &home);

/// Makes @p path when it is to be made, and looks what it is. Missing: it is not there.
/// NoPermission: it cannot be made.
Result<KnownStore> openStore(const QString &path, bool make, const WorkContext &context);

} // namespace slipway
