// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pack_deltas.h"

#include <QThread>

#include <algorithm>
#include <cstring>
#include <thread>
#include <zlib.h>

namespace slipway {
namespace {

using Bytes = std::span<const char>;

constexpr int mostThreads = 8;
/// What one thread holds at a time. Chains are short and files small, except where somebody means
/// harm.
constexpr qsizetype mostHeld = 256 * 1024 * 1024;
constexpr quint32 tellEvery = 512;

Bytes bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// The bytes that a copy's flags say to be there, the lowest first.
bool takeFlagged(Bytes &delta, unsigned flags, unsigned count, size_t &number)
{
    number = 0;
    for (unsigned at = 0; at < count; ++at) {
        if ((flags & (1U << at)) == 0)
            continue;
        if (delta.empty())
            return false;
        number |= size_t(uchar(delta.front())) << (8 * at);
        delta = delta.subspan(1);
    }
    return true;
}

} // namespace

bool applyDelta(Bytes base, Bytes delta, QByteArray &made)
{
    const std::optional<quint64> baseSize = packNumber(delta);
    const std::optional<quint64> size = baseSize ? packNumber(delta) : std::nullopt;
    if (!size || *baseSize != base.size() || *size > PackStream::largestObject)
        return false;
    made.resize(qsizetype(*size));
    char *to = made.data();
    size_t room = size_t(*size);
    while (!delta.empty()) {
        const uchar word = uchar(delta.front());
        delta = delta.subspan(1);
        Bytes piece;
        if ((word & 0x80U) != 0) {
            size_t from = 0;
            size_t length = 0;
            if (!takeFlagged(delta, word, 4, from) || !takeFlagged(delta, word >> 4U, 3, length))
                return false;
            if (length == 0)
                length = 0x10000;
            if (from > base.size() || length > base.size() - from)
                return false;
            piece = base.subspan(from, length);
        } else {
            if (word == 0 || word > delta.size())
                return false;
            piece = delta.first(word);
            delta = delta.subspan(word);
        }
        if (piece.size() > room)
            return false;
        std::memcpy(to, piece.data(), piece.size());
        to += piece.size();
        room -= piece.size();
    }
    return room == 0;
}

/// One thread.
class DeltaNames::Worker
{
public:
    explicit Worker(DeltaNames &names, bool mayTell)
        : m_names(names)
        , m_mayTell(mayTell)
    {
        inflateInit(&m_inflater);
    }
    ~Worker() { inflateEnd(&m_inflater); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void run()
    {
        for (;;) {
            const size_t at = m_names.m_nextRoot.fetch_add(1);
            if (at >= m_names.m_roots.size() || m_names.m_isStopped || m_names.m_isUnusual)
                return;
            if (!follow(m_names.m_roots[at]))
                m_names.m_isUnusual = true;
        }
    }

private:
    struct Step {
        quint32 next; ///< What stands on it and was not made yet.
        QByteArray content;
    };

    bool follow(quint32 root)
    {
        const git_object_t type = m_names.m_entries[root].type;
        m_steps.clear();
        m_held = 0;
        if (!push(root, inflated(m_names.m_entries[root])))
            return false;
        while (!m_steps.empty()) {
            Step &step = m_steps.back();
            const quint32 at = step.next;
            PackEntry &entry = m_names.m_entries[at];
            const Bytes delta = deltaOf(entry);
            QByteArray made;
            if (!applyDelta(bytesOf(step.content), delta, made)
                || git_odb_hash(&entry.id, made.constData(), size_t(made.size()), type) != 0)
                return false;
            step.next = m_names.m_next[at];
            if (step.next == nobody) {
                m_held -= step.content.size();
                m_steps.pop_back();
            }
            if (!push(at, std::move(made)))
                return false;
            const quint32 named = m_names.m_named.fetch_add(1) + 1;
            if (m_mayTell && ++m_untold >= tellEvery) {
                m_untold = 0;
                if (!m_names.m_goOn(named))
                    m_names.m_isStopped = true;
            }
            if (m_names.m_isStopped || m_names.m_isUnusual)
                return true;
        }
        return true;
    }

    bool push(quint32 at, QByteArray content)
    {
        if (m_names.m_first[at] == nobody)
            return true;
        m_held += content.size();
        m_steps.push_back({m_names.m_first[at], std::move(content)});
        return m_held <= mostHeld;
    }

    Bytes deltaOf(const PackEntry &entry)
    {
        if (entry.delta >= 0)
            return {m_names.m_deltas.constData() + entry.delta, entry.size};
        m_delta = inflated(entry);
        return bytesOf(m_delta);
    }

    /// What could be inflated once can be again; an empty answer fits nothing that follows.
    QByteArray inflated(const PackEntry &entry)
    {
        const Bytes packed = m_names.m_pack.subspan(size_t(entry.at) + entry.header);
        QByteArray content(qsizetype(entry.size) + 1, Qt::Uninitialized);
        inflateReset(&m_inflater);
        m_inflater.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_inflater.avail_in = uInt(std::min<size_t>(packed.size(), 1U << 30U));
        m_inflater.next_out = reinterpret_cast<Bytef *>(content.data());
        m_inflater.avail_out = uInt(content.size());
        const int code = inflate(&m_inflater, Z_FINISH);
        content.chop(1);
        return code == Z_STREAM_END && m_inflater.avail_out == 1 ? content : QByteArray();
    }

    DeltaNames &m_names;
    bool m_mayTell;
    z_stream m_inflater = {};
    std::vector<Step> m_steps;
    qsizetype m_held = 0;
    QByteArray m_delta;
    quint32 m_untold = 0;
};

DeltaNames::DeltaNames(std::vector<PackEntry> &entries, Bytes pack, const QByteArray &deltas)
    : m_entries(entries)
    , m_pack(pack)
    , m_deltas(deltas)
{}

bool DeltaNames::linkDeltas()
{
    m_first.assign(m_entries.size(), nobody);
    m_next.assign(m_entries.size(), nobody);
    for (size_t at = m_entries.size(); at-- > 0;) {
        const PackEntry &entry = m_entries[at];
        if (entry.isDelta()) {
            const auto base =
                std::lower_bound(m_entries.begin(), m_entries.begin() + qptrdiff(at), entry.base,
                                 [](const PackEntry &one, qint64 place) { return one.at < place; });
            if (base->at != entry.base)
                return false;
            const auto on = size_t(base - m_entries.begin());
            m_next[at] = m_first[on];
            m_first[on] = quint32(at);
        } else if (m_first[at] != nobody) {
            m_roots.push_back(quint32(at));
        }
    }
    return true;
}

DeltaNames::End DeltaNames::find(const std::function<bool(quint32)> &goOn)
{
    m_goOn = goOn;
    if (m_entries.size() >= nobody || !linkDeltas())
        return End::Unusual;
    if (!goOn(0))
        return End::Stopped;
    const auto wanted = std::min<size_t>(
        size_t(std::clamp(QThread::idealThreadCount(), 1, mostThreads)), m_roots.size());
    std::vector<std::thread> others;
    for (size_t at = 1; at < wanted; ++at)
        others.emplace_back([this] { Worker(*this, false).run(); });
    Worker(*this, true).run();
    for (std::thread &other : others)
        other.join();
    if (m_isStopped)
        return End::Stopped;
    return m_isUnusual ? End::Unusual : End::All;
}

} // namespace slipway
