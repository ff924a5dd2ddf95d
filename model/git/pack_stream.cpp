// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pack_stream.h"

#include <QtEndian>

#include <zlib.h>

namespace slipway {
namespace {

constexpr qsizetype packHead = 12;
constexpr qsizetype longestHeader = 40;
/// Deltas are inflated to learn where they end; as many as fit here are not inflated again.
constexpr qsizetype mostDeltas = 64 * 1024 * 1024;

constexpr int offsetDelta = GIT_OBJECT_OFS_DELTA;

bool isContinued(char byte)
{
    return (uchar(byte) & 0x80U) != 0;
}

} // namespace

std::optional<quint64> packNumber(std::span<const char> &bytes)
{
    quint64 number = 0;
    for (unsigned shift = 0; !bytes.empty() && shift < 57; shift += 7) {
        const char byte = bytes.front();
        bytes = bytes.subspan(1);
        number |= quint64(uchar(byte) & 0x7fU) << shift;
        if (!isContinued(byte))
            return number;
    }
    return std::nullopt;
}

PackStream::PackStream()
    : m_inflater(std::make_unique<z_stream>())
{
    inflateInit(m_inflater.get());
}

PackStream::~PackStream()
{
    inflateEnd(m_inflater.get());
}

bool PackStream::isWhole() const
{
    return m_state == State::Trailer && m_trailer.size() == GIT_OID_RAWSZ
        && m_trailer == m_hash.result();
}

bool PackStream::take(Bytes bytes)
{
    while (!bytes.empty()) {
        const Bytes before = bytes;
        bool isUsual = true;
        if (m_state == State::Begin)
            isUsual = takeBegin(bytes);
        else if (m_state == State::Header)
            isUsual = takeHeader(bytes);
        else if (m_state == State::Content)
            isUsual = takeContent(bytes);
        if (!isUsual)
            return false;
        if (m_state == State::Trailer && before.size() == bytes.size()) {
            m_trailer.append(bytes.data(), qsizetype(bytes.size()));
            return m_trailer.size() <= GIT_OID_RAWSZ;
        }
        const auto used = qsizetype(before.size() - bytes.size());
        m_hash.addData(QByteArrayView(before.data(), used));
        m_at += used;
        if (m_state != State::Begin && m_state != State::Trailer && m_entry.header == 0
            && m_head.isEmpty())
            m_entry.at = m_at;
    }
    return true;
}

bool PackStream::takeBegin(Bytes &bytes)
{
    const qsizetype piece = std::min<qsizetype>(packHead - m_head.size(), qsizetype(bytes.size()));
    m_head.append(bytes.data(), piece);
    bytes = bytes.subspan(size_t(piece));
    if (m_head.size() < packHead)
        return true;
    const quint32 version = qFromBigEndian<quint32>(m_head.constData() + 4);
    m_count = qFromBigEndian<quint32>(m_head.constData() + 8);
    const bool isPack = m_head.startsWith("PACK") && version == 2;
    m_head.clear();
    m_state = m_count == 0 ? State::Trailer : State::Header;
    return isPack;
}

bool PackStream::takeHeader(Bytes &bytes)
{
    while (m_state == State::Header && !bytes.empty()) {
        m_head += bytes.front();
        bytes = bytes.subspan(1);
        if (!readHeader() || m_head.size() > longestHeader)
            return false;
    }
    return true;
}

bool PackStream::readHeader()
{
    Bytes rest(m_head.constData(), size_t(m_head.size()));
    const uchar first = uchar(rest.front());
    const int type = (first >> 4U) & 7U;
    quint64 size = first & 15U;
    rest = rest.subspan(1);
    if (isContinued(char(first))) {
        const std::optional<quint64> more = packNumber(rest);
        if (!more)
            return true; // not all of it is there
        size |= *more << 4U;
    }
    const bool isDelta = type == offsetDelta;
    if ((!isDelta && (type < GIT_OBJECT_COMMIT || type > GIT_OBJECT_TAG)) || size > largestObject)
        return false;
    if (isDelta) {
        // The highest bits first, and one is added at each step.
        qint64 back = 0;
        for (;;) {
            if (rest.empty())
                return true;
            const char byte = rest.front();
            rest = rest.subspan(1);
            back = (back << 7U) | (uchar(byte) & 0x7fU);
            if (!isContinued(byte))
                break;
            if (++back > (qint64(1) << 48U))
                return false;
        }
        m_entry.base = m_entry.at - back;
        if (back <= 0 || m_entry.base < packHead)
            return false;
    }
    m_entry.type = git_object_t(type);
    m_entry.size = quint32(size);
    m_entry.header = quint8(m_head.size());
    m_entry.crc = quint32(
        crc32_z(0, reinterpret_cast<const Bytef *>(m_head.constData()), size_t(m_head.size())));
    m_content.resize(qsizetype(size));
    m_filled = 0;
    m_state = State::Content;
    return inflateReset(m_inflater.get()) == Z_OK;
}

bool PackStream::takeContent(Bytes &bytes)
{
    char beyond = 0; // what is larger than it said to be shows here
    const bool isFull = m_filled == m_content.size();
    m_inflater->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_inflater->avail_in = uInt(std::min<size_t>(bytes.size(), 1U << 30U));
    m_inflater->next_out =
        reinterpret_cast<Bytef *>(isFull ? &beyond : m_content.data() + m_filled);
    m_inflater->avail_out = isFull ? 1 : uInt(m_content.size() - m_filled);
    const uInt room = m_inflater->avail_out;
    const uInt given = m_inflater->avail_in;
    const int code = inflate(m_inflater.get(), Z_NO_FLUSH);
    const uInt used = given - m_inflater->avail_in;
    const uInt made = room - m_inflater->avail_out;
    if ((code != Z_OK && code != Z_STREAM_END) || (isFull && made > 0))
        return false;
    m_entry.crc =
        quint32(crc32_z(m_entry.crc, reinterpret_cast<const Bytef *>(bytes.data()), used));
    bytes = bytes.subspan(used);
    m_filled += isFull ? 0 : qsizetype(made);
    if (code == Z_OK)
        return used > 0 || made > 0;
    return m_filled == m_content.size() && endEntry();
}

bool PackStream::endEntry()
{
    if (!m_entry.isDelta()) {
        if (git_odb_hash(&m_entry.id, m_content.constData(), size_t(m_content.size()), m_entry.type)
            != 0)
            return false;
    } else if (m_deltas.size() + m_content.size() <= mostDeltas) {
        m_entry.delta = m_deltas.size();
        m_deltas += m_content;
    }
    m_entries.push_back(m_entry);
    m_entry = {};
    m_head.clear();
    m_state = m_entries.size() == m_count ? State::Trailer : State::Header;
    return true;
}

} // namespace slipway
