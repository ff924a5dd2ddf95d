// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "lists/log_store.h"

#include <optional>

namespace slipway {

/// A part of a log as it was at one moment, to be read by another thread.
struct LogExcerpt {
    LogStore lines; ///< a copy, which costs next to nothing
    qint64 first = 1;
    qint64 last = 0;
    int fromColumn = 0; ///< of the first line, as it is shown
    int toColumn = -1; ///< of the last line; -1: its end
    std::optional<QList<qint64>> listed; ///< Only these of them.
    bool hasTimes = false; ///< Saved lines begin with their time.

    qint64 count() const { return listed ? listed->size() : last - first + 1; }
};

/// Tabs as spaces up to the next multiple of eight: as lines are shown and copied.
QString withoutTabs(const QString &text);

/// As it is copied: without tabs, lines are parted by '\n'.
QString textOf(const LogExcerpt &excerpt);

/// The same by another thread.
JobOf<QString> *copyJob(const LogExcerpt &excerpt, QObject *owner);

/// Writes the lines to `path`, whole or not at all, in UTF-8, and answers how many. NoPermission,
/// NoSpace and Failed have the system's words as detail.
JobOf<qint64> *saveJob(const LogExcerpt &excerpt, const QString &path, QObject *owner);

} // namespace slipway
