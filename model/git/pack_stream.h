// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/git_handle.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>
#include <span>
#include <vector>

struct z_stream_s;

namespace slipway {

/// An object of a pack that comes in.
struct PackEntry {
    git_oid id = {}; ///< Of a delta only once it is resolved.
    quint32 crc = 0; ///< Of its bytes in the pack.
    qint64 at = 0; ///< Where these begin.
    qint64 base = -1; ///< Of a delta: where its base begins.
    qint64 delta = -1; ///< Where in PackStream::deltas() its content is; -1: only in the pack.
    quint32 size = 0; ///< Inflated: of the object or of the delta.
    quint8 header = 0; ///< Bytes before the compressed content.
    git_object_t type = GIT_OBJECT_INVALID; ///< Of a delta as well GIT_OBJECT_OFS_DELTA.
    bool isDelta() const { return base >= 0; }
};

/// Looks through a pack as it arrives: where each object is, and the names of those that are whole.
/// It knows what servers usually send. What is unusual (a large object, a delta against something
/// that is not in the pack) or damaged it only notices: then libgit2 is asked.
class PackStream
{
public:
    static constexpr quint32 largestObject = 8 * 1024 * 1024;

    PackStream();
    ~PackStream();
    PackStream(const PackStream &) = delete;
    PackStream &operator=(const PackStream &) = delete;

    /// False: this pack is not a usual one.
    bool take(std::span<const char> bytes);
    bool isWhole() const; ///< All objects came, and the pack's own sum is right.
    quint32 count() const { return m_count; } ///< Objects that the pack says to have.
    const QByteArray &sum() const { return m_trailer; }
    std::vector<PackEntry> &entries() { return m_entries; } ///< In the order of the pack.
    const QByteArray &deltas() const { return m_deltas; }

private:
    enum class State { Begin, Header, Content, Trailer };
    using Bytes = std::span<const char>;
    bool takeBegin(Bytes &bytes);
    bool takeHeader(Bytes &bytes);
    bool readHeader(); ///< False: not usual. Leaves m_state as it is while bytes are missing.
    bool takeContent(Bytes &bytes);
    bool endEntry();

    State m_state = State::Begin;
    std::unique_ptr<z_stream_s> m_inflater;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    QByteArray m_head; ///< Of the pack, then of each object, as far as it came.
    QByteArray m_content;
    qsizetype m_filled = 0;
    QByteArray m_trailer;
    QByteArray m_deltas;
    quint32 m_count = 0;
    qint64 m_at = 0;
    PackEntry m_entry;
    std::vector<PackEntry> m_entries;
};

/// A number of seven bits a byte, the lowest first; unset: it is not whole or too large.
std::optional<quint64> packNumber(std::span<const char> &bytes);

} // namespace slipway
