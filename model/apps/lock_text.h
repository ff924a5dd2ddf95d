// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <utility>

namespace slipway {

/// The small part of YAML that a lock is written in: top-level keys with a quoted text or a number,
/// and maps and lists of quoted texts, one level deep. Every text is a JSON string, which YAML
/// reads as it is.
class LockText
{
public:
    explicit LockText(const QByteArray &about = "What went into one image, and how its build went.")
        : m_bytes("# " + about + " Written by Slipway.\n")
    {}
    void text(const QString &key, const QString &value);
    void number(const QString &key, qint64 value);
    void map(const QString &key, const QMap<QString, QString> &values);
    void map(const QString &key,
             const QList<std::pair<QString, QString>> &values); ///< In this order.
    void list(const QString &key, const QStringList &values);
    void lines(const QByteArray &lines) { m_bytes += lines; } ///< As LockValues::others.
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

struct LockValues {
    QHash<QString, QString> texts; ///< Numbers too, as text.
    QHash<QString, QMap<QString, QString>> maps;
    QHash<QString, QStringList> order; ///< Of a map's keys, as they are in the file.
    QHash<QString, QStringList> lists;
    QByteArray others; ///< The lines of keys that are not known, as they are in the file.
};

/// Reads what LockText wrote. Malformed: anything else, with the line in the detail. What stands
/// under a key that is not @p known may have any form: a newer Slipway wrote it.
Result<LockValues> readLockText(const QByteArray &bytes, const QSet<QString> &known);

} // namespace slipway
