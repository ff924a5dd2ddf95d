// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace slipway {

/// How often each of a list's entries was chosen, kept in a small file. What was used long ago
/// weighs less: counts are halved when one of them grows large.
class UseCounts
{
public:
    UseCounts() = default; ///< Kept in memory only.
    /// A file that cannot be read is set aside, and counting begins anew.
    explicit UseCounts(QString file);

    int of(const QString &key) const { return m_counts.value(key); }
    void add(const QString &key); ///< Written at once; that it could not be written is logged.

private:
    void age();
    QByteArray text() const;
    QString m_file;
    QHash<QString, int> m_counts;
};

} // namespace slipway
