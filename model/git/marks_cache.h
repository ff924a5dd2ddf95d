// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/marks_reader.h"

namespace slipway {

/// Marks of commits in a file, since they never change. A file that cannot be read is as if it were
/// not there: it is a cache.
class MarksCache
{
public:
    /// @p folder empty: nothing is kept. Other hints have another file.
    MarksCache(const QString &folder, const QString &address, const MarkHints &hints);
    std::optional<MarksFound> find(const git_oid &id) const;
    void add(const git_oid &id, const MarksFound &marks);
    void write(); ///< When something was added.

private:
    struct Key {
        git_oid id;
        friend bool operator==(const Key &one, const Key &other)
        {
            return git_oid_equal(&one.id, &other.id) == 1;
        }
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashBits(key.id.id, GIT_OID_RAWSZ, seed);
        }
    };
    QString m_file;
    QHash<Key, MarksFound> m_known;
    bool m_isChanged = false;
};

} // namespace slipway
