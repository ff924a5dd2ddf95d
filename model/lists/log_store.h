// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_line.h"

#include <QByteArray>

#include <array>
#include <deque>

namespace slipway {

/// The newest lines of a log, in bounded memory: all but the last few hundred are kept packed, the
/// oldest fall away. A copy costs next to nothing and is a picture of that moment, which another
/// thread may read.
class LogStore
{
public:
    static constexpr int kBlockLines = 512;

    /// Keeps at most `lines` lines, and of the packed ones at most `bytes` bytes.
    LogStore(int lines, qint64 bytes);

    LogLine &push(LogLine line); ///< Gives it its number. Valid until the next one.
    LogLine &last() { return m_tail.last(); } ///< Only while isOpen(): the newest line.
    bool isOpen() const { return !m_tail.isEmpty(); }
    void pack(); ///< After a line has ended: packs what is full and drops what is too much.
    void clear();

    qint64 firstNumber() const { return m_first; } ///< of the oldest line kept; 1 when empty
    qint64 lastNumber() const { return m_next - 1; } ///< 0 when empty
    int count() const { return int(m_next - m_first); }
    LogLine at(qint64 number) const; ///< firstNumber() … lastNumber()
    LogKind kindAt(qint64 number) const; ///< the same without unpacking it
    qint64 firstSince(qint64 atMs) const; ///< The first line of that time or later; 0: none is.
    qint64 packedBytes() const { return m_packedBytes; }

private:
    struct Block {
        qint64 first = 0;
        qint64 newestMs = 0;
        QByteArray kinds; ///< one for each line
        QByteArray packed;
    };
    struct Unpacked {
        qint64 first = 0; ///< 0: none
        QList<LogLine> lines;
    };
    static Block packedBlock(const QList<LogLine> &lines);
    static QList<LogLine> unpacked(const Block &block);
    const Block &blockOf(qint64 number) const;
    const QList<LogLine> &linesOf(const Block &block) const;
    void dropOldest();

    int m_lines;
    qint64 m_bytes;
    qint64 m_first = 1;
    qint64 m_next = 1;
    std::deque<Block> m_blocks;
    qint64 m_packedBytes = 0;
    QList<LogLine> m_tail; ///< not packed yet
    qsizetype m_tailCharacters = 0;
    mutable std::array<Unpacked, 4> m_unpacked; ///< What is being looked at.
    mutable size_t m_turn = 0;
};

} // namespace slipway
