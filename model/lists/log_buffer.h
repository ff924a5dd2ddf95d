// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringDecoder>

#include <deque>

namespace slipway {

/// Lines of a build's or a container's output, bounded: the oldest fall away. Takes text in any
/// pieces; a carriage return begins the current line anew (progress bars stay one line); ANSI
/// colours are taken out of the text.
class LogBuffer : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Plain, Command, Muted, Warning, Error };
    struct Line {
        qint64 number = 0; ///< From 1, counts the ones that fell away too.
        qint64 atMs = 0; ///< since the epoch, or 0
        double seconds = -1; ///< since its step began, or -1
        Kind kind = Kind::Plain;
        QString text;
    };
    static constexpr int kCapacity = 20000;
    static constexpr int kLineLength =
        16384; ///< What is longer is cut, so that memory stays bounded.

    explicit LogBuffer(QObject *owner, int capacity = kCapacity);
    void append(QStringView text, qint64 atMs = 0, double seconds = -1, Kind kind = Kind::Plain);
    void appendBytes(const QByteArray &bytes, qint64 atMs = 0); ///< UTF-8, cut anywhere
    void clear();

    qint64 firstNumber() const; ///< number of the oldest line kept; 1 when empty
    qint64 lastNumber() const; ///< 0 when empty
    int count() const { return int(m_lines.size()); }
    const Line &line(int index) const { return m_lines[size_t(index)]; } ///< 0 … count()-1
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
    enum class Escape { None, Began, Control, Title };
    void put(QStringView text, const Stamp &stamp);
    void endLine();
    void takeEscape(char16_t c);
    void announce();
    int m_capacity;
    std::deque<Line> m_lines;
    qint64 m_next = 1;
    bool m_open = false; ///< The last line has not ended yet.
    bool m_returned = false; ///< A carriage return came last.
    Escape m_escape = Escape::None; ///< An escape sequence may be cut between two pieces.
    bool m_announced = false;
    int m_warnings = 0;
    int m_errors = 0;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

} // namespace slipway
