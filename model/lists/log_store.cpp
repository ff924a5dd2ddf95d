// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_store.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kBlockCharacters = 128 * 1024; // so that a few endless lines are a block, too
constexpr QChar kGuard = u' '; // A mark of byte order that begins a text would be taken away.
constexpr int kFastest = 1; // of zlib's levels: text of logs becomes a tenth already

} // namespace

LogStore::LogStore(int lines, qint64 bytes)
    : m_lines(lines)
    , m_bytes(bytes)
{
    Q_ASSERT(lines > 0);
}

LogLine &LogStore::push(LogLine line)
{
    line.number = m_next++;
    m_tail.append(std::move(line));
    dropOldest();
    return m_tail.last();
}

void LogStore::pack()
{
    if (m_tail.isEmpty())
        return;
    m_tailCharacters += m_tail.constLast().text.size();
    if (m_tail.size() < kBlockLines && m_tailCharacters < kBlockCharacters)
        return;
    m_blocks.push_back(packedBlock(m_tail));
    m_packedBytes += m_blocks.back().packed.capacity();
    m_tail.clear();
    m_tailCharacters = 0;
    dropOldest();
}

void LogStore::dropOldest()
{
    m_first = std::max(m_first, m_next - m_lines);
    const auto endOfFront = [this] {
        return m_blocks.size() > 1 ? m_blocks[1].first
            : m_tail.isEmpty()     ? m_next
                                   : m_tail.constFirst().number;
    };
    while (!m_blocks.empty() && (endOfFront() <= m_first || m_packedBytes > m_bytes)) {
        m_first = std::max(m_first, endOfFront());
        m_packedBytes -= m_blocks.front().packed.capacity();
        m_blocks.pop_front();
    }
}

void LogStore::clear()
{
    *this = LogStore(m_lines, m_bytes);
}

LogStore::Block LogStore::packedBlock(const QList<LogLine> &lines)
{
    Block block;
    block.first = lines.constFirst().number;
    QByteArray bytes;
    QString texts(kGuard);
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const LogLine &line : lines) {
        block.kinds.append(char(line.kind));
        block.newestMs = std::max(block.newestMs, line.atMs);
        out << line.atMs << line.seconds << quint32(line.text.size()) << quint16(line.spans.size());
        for (const LogSpan &span : line.spans)
            out << span.from << span.length << span.style.colour.bits() << span.style.bold;
        texts += line.text;
    }
    out << texts.toUtf8();
    block.packed = qCompress(bytes, kFastest);
    block.packed.squeeze(); // It was made with room for text that does not become smaller.
    return block;
}

QList<LogLine> LogStore::unpacked(const Block &block)
{
    const QByteArray bytes = qUncompress(block.packed);
    QDataStream in(bytes);
    QList<LogLine> lines(block.kinds.size());
    QList<quint32> sizes(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LogLine &line = lines[i];
        quint16 spans = 0;
        in >> line.atMs >> line.seconds >> sizes[i] >> spans;
        line.number = block.first + i;
        line.kind = LogKind(block.kinds[i]);
        line.spans.resize(spans);
        for (LogSpan &span : line.spans) {
            quint32 colour = 0;
            in >> span.from >> span.length >> colour >> span.style.bold;
            span.style.colour = TerminalColour::ofBits(colour);
        }
    }
    QByteArray utf8;
    in >> utf8;
    const QString texts = QString::fromUtf8(utf8);
    qsizetype at = 1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].text = texts.mid(at, sizes[i]);
        at += sizes[i];
    }
    return lines;
}

const LogStore::Block &LogStore::blockOf(qint64 number) const
{
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), number,
                         [](qint64 wanted, const Block &block) { return wanted < block.first; });
    return *std::prev(after);
}

const QList<LogLine> &LogStore::linesOf(const Block &block) const
{
    for (const Unpacked &one : m_unpacked) {
        if (one.first == block.first)
            return one.lines;
    }
    Unpacked &place = m_unpacked[m_turn];
    m_turn = (m_turn + 1) % m_unpacked.size();
    place = {block.first, unpacked(block)};
    return place.lines;
}

LogLine LogStore::at(qint64 number) const
{
    Q_ASSERT(number >= m_first && number < m_next);
    if (!m_tail.isEmpty() && number >= m_tail.constFirst().number)
        return m_tail[number - m_tail.constFirst().number];
    const Block &block = blockOf(number);
    return linesOf(block)[number - block.first];
}

LogKind LogStore::kindAt(qint64 number) const
{
    if (!m_tail.isEmpty() && number >= m_tail.constFirst().number)
        return m_tail[number - m_tail.constFirst().number].kind;
    const Block &block = blockOf(number);
    return LogKind(block.kinds[number - block.first]);
}

qint64 LogStore::firstSince(qint64 atMs) const
{
    const auto in = [&](const QList<LogLine> &lines) {
        for (const LogLine &line : lines) {
            if (line.atMs >= atMs && line.number >= m_first)
                return line.number;
        }
        return qint64(0);
    };
    for (const Block &block : m_blocks) {
        if (block.newestMs < atMs)
            continue;
        if (const qint64 number = in(linesOf(block)))
            return number;
    }
    return in(m_tail);
}

} // namespace slipway
