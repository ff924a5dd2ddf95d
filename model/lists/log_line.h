// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// A colour as a program asked a terminal for it: nothing, one of the 256 of the palette, or a
/// colour of its own. What it looks like is decided where it is drawn.
class TerminalColour
{
public:
    constexpr TerminalColour() = default;
    static constexpr TerminalColour ofPalette(quint8 index)
    {
        return TerminalColour(kPalette | index);
    }
    static constexpr TerminalColour ofRgb(quint8 red, quint8 green, quint8 blue)
    {
        return TerminalColour(kRgb | quint32(red) << 16U | quint32(green) << 8U | blue);
    }
    static constexpr TerminalColour ofBits(quint32 bits) { return TerminalColour(bits); }

    constexpr bool isNone() const { return m_bits == 0; }
    constexpr bool isPalette() const { return (m_bits & kRgb) == 0 && m_bits != 0; }
    constexpr quint8 index() const { return quint8(m_bits & 0xffU); }
    constexpr quint32 rgb() const { return m_bits & 0xffffffU; } ///< 0xrrggbb
    constexpr quint32 bits() const { return m_bits; } ///< To keep it, and as a key.
    friend constexpr bool operator==(const TerminalColour &, const TerminalColour &) = default;

private:
    static constexpr quint32 kPalette = 0x01000000;
    static constexpr quint32 kRgb = 0x02000000;
    constexpr explicit TerminalColour(quint32 bits)
        : m_bits(bits)
    {}
    quint32 m_bits = 0;
};

struct LogStyle {
    TerminalColour colour;
    bool bold = false;
    friend bool operator==(const LogStyle &, const LogStyle &) = default;
};

/// A part of a line that is not drawn in the ordinary way.
struct LogSpan {
    int from = 0; ///< characters
    int length = 0;
    LogStyle style;
    friend bool operator==(const LogSpan &, const LogSpan &) = default;
};

enum class LogKind : quint8 { Plain, Command, Muted, Warning, Error };

struct LogLine {
    qint64 number = 0; ///< From 1, counts the ones that fell away too.
    qint64 atMs = 0; ///< since the epoch, or 0
    double seconds = -1; ///< since its step began, or -1
    LogKind kind = LogKind::Plain;
    QString text;
    QList<LogSpan> spans; ///< ascending, without overlap
};

} // namespace slipway
