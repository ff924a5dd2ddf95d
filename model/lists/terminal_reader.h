// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_line.h"

#include <functional>

namespace slipway {

/// One thing that output for a terminal does to the line being written.
struct TerminalPiece {
    enum class What {
        Text, ///< goes on with `text` in `style`
        LineEnd,
        Return, ///< back to the first column: what follows replaces the line
        Erase, ///< the line is emptied
        Back, ///< one character back
    };
    What what = What::Text;
    QStringView text{};
    LogStyle style{};
};

/// Reads what programs write to a terminal: text, line ends, carriage returns, colours. Every other
/// control is swallowed. Text comes in any pieces; a sequence may be cut anywhere. Sequences are
/// those of ECMA-48 and xterm's control sequences document.
class TerminalReader
{
public:
    using Sink = std::function<void(const TerminalPiece &)>;
    void read(QStringView text, const Sink &sink);
    void resetStyle() { m_style = {}; } ///< Another program writes from here on.

private:
    enum class State {
        Text,
        Escape, ///< after ESC
        Charset, ///< ESC and a byte that wants another one
        Control, ///< ESC [
        String, ///< a title or another string, up to BEL or ESC backslash
        StringEscape,
    };
    void take(char16_t c, const Sink &sink);
    void takeEscape(char16_t c, const Sink &sink);
    void takeControl(char16_t c, const Sink &sink);
    void control(char16_t final, const Sink &sink);
    void setStyle();

    State m_state = State::Text;
    QString m_parameters; ///< of the control sequence, as they came
    LogStyle m_style;
};

} // namespace slipway
