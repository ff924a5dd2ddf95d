// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/pack_stream.h"

#include <atomic>
#include <functional>

namespace slipway {

/// Makes an object of another one and what differs; false: the two do not fit, or it would be
/// larger than PackStream::largestObject.
bool applyDelta(std::span<const char> base, std::span<const char> delta, QByteArray &made);

/// Finds the names of a pack's deltas, each by making the object, in as many threads as there are
/// processors: a thread takes a whole object and follows all that stands on it.
class DeltaNames
{
public:
    enum class End {
        All, ///< Every entry has its name.
        Unusual, ///< Something does not fit, or would need too much memory.
        Stopped,
    };
    /// @p entries: in the order of the pack @p pack. @p deltas: as PackStream kept them.
    DeltaNames(std::vector<PackEntry> &entries, std::span<const char> pack,
               const QByteArray &deltas);
    /// @p goOn is asked now and then, in this thread, with how many were named so far.
    End find(const std::function<bool(quint32 named)> &goOn);

private:
    class Worker;
    static constexpr quint32 nobody = 0xffffffff;
    bool linkDeltas();

    std::vector<PackEntry> &m_entries;
    std::span<const char> m_pack;
    const QByteArray &m_deltas;
    std::vector<quint32> m_first; ///< The first that stands on an entry,
    std::vector<quint32> m_next; ///< and the next one on the same.
    std::vector<quint32> m_roots;
    std::function<bool(quint32)> m_goOn;
    std::atomic<size_t> m_nextRoot = 0;
    std::atomic<quint32> m_named = 0;
    std::atomic_bool m_isUnusual = false;
    std::atomic_bool m_isStopped = false;
};

} // namespace slipway
