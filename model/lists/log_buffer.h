// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_store.h"
#include "lists/terminal_reader.h"

#include <QHash>
#include <QObject>
#include <QStringDecoder>

#include <optional>

namespace slipway {

/// Lines of a build's or a container's output, bounded: the oldest fall away. Takes text in any
/// pieces, also from several writers in turns: the line that one of them is at waits, out of sight,
/// while another one writes. What a terminal would overwrite (a carriage return, as progress bars
/// write) is one line with its last state; colours become spans of the line.
class LogBuffer : public QObject
{
    Q_OBJECT
public:
    using Kind = LogKind;
    using Line = LogLine;
    static constexpr int kCapacity = 1'000'000;
    static constexpr qint64 kBytes =
        128LL * 1024 * 1024; ///< Packed: of ordinary text ten times that.
    static constexpr int kLineLength =
        16384; ///< What is longer is cut, so that memory stays bounded.

    explicit LogBuffer(QObject *owner, int capacity = kCapacity);
    void append(QStringView text, qint64 atMs = 0, double seconds = -1, Kind kind = Kind::Plain,
                const QString &writer = {});
    void appendBytes(const QByteArray &bytes, qint64 atMs = 0); ///< UTF-8, cut anywhere
    void clear();

    qint64 firstNumber() const { return m_store.firstNumber(); } ///< of the oldest line; 1 if empty
    qint64 lastNumber() const { return m_store.lastNumber(); } ///< 0 when empty
    int count() const { return m_store.count(); }
    Line line(int index) const { return m_store.at(firstNumber() + index); } ///< 0 … count()-1
    Kind kind(int index) const { return m_store.kindAt(firstNumber() + index); }
    const LogStore &lines() const { return m_store; } ///< A copy is a picture of this moment.
    int warnings() const { return m_warnings; }
    int errors() const { return m_errors; }

signals:
    void
    changed(); ///< At most one a turn of the event loop; what changed follows from the numbers.
    void cleared();

private:
    struct Stamp {
        qint64 atMs;
        double seconds;
        Kind kind;
    };
    /// How far a writer is.
    struct Place {
        TerminalReader reader{};
        std::optional<LogLine> line{}; ///< Has not ended yet.
        bool isReturned = false;
        QString blanks{};
    };
    void turnTo(const QString &writer);
    void place(LogLine line);
    void take(const TerminalPiece &piece, const Stamp &stamp);
    void put(QStringView text, const LogStyle &style, const Stamp &stamp);
    void open(const Stamp &stamp);
    void back();
    void endLine();
    void announce();

    LogStore m_store;
    QString m_writer; ///< Of the next four.
    TerminalReader m_reader;
    bool m_open = false; ///< The last line has not ended yet.
    bool m_returned = false; ///< What follows replaces the line.
    QString m_blanks; ///< Came after a return: replaces the line only if something follows it.
    QHash<QString, Place> m_waiting; ///< The other writers.
    bool m_isSpare = false; ///< The last line is to be replaced: its writer waits.
    bool m_announced = false;
    int m_warnings = 0;
    int m_errors = 0;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

} // namespace slipway
