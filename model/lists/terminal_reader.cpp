// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/terminal_reader.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr char16_t kBell = 0x07;
constexpr char16_t kBack = 0x08;
constexpr char16_t kCancel = 0x18;
constexpr char16_t kSubstitute = 0x1a;
constexpr char16_t kEscape = 0x1b;
constexpr char16_t kDelete = 0x7f;
constexpr char16_t kLastC1 = 0x9f;
constexpr char16_t kControl8 = 0x9b; // ESC [ as one character
constexpr qsizetype kMostParameters = 128; // characters; more is no colour that anyone writes

using What = TerminalPiece::What;

/// The numbers of "1;38;5;208" or "38:2::255:0:0"; -1 where one is left out.
QList<int> numbersOf(QStringView parameters)
{
    QList<int> numbers;
    int number = -1;
    for (const QChar c : parameters) {
        if (c >= u'0' && c <= u'9') {
            number = std::min(9999, std::max(0, number) * 10 + (c.unicode() - u'0'));
        } else {
            numbers << number;
            number = -1;
        }
    }
    numbers << number;
    return numbers;
}

/// What stands after 38 or 48, up to where `at` is moved: 5;INDEX or 2;R;G;B. With colons a colour
/// space may stand before the three.
TerminalColour extendedColour(const QList<int> &numbers, qsizetype &at, bool hasColons)
{
    const auto next = [&] { return at + 1 < numbers.size() ? numbers[++at] : -1; };
    const auto isByte = [](int number) { return number >= 0 && number <= 255; };
    const int way = next();
    if (way == 5) {
        const int index = next();
        return isByte(index) ? TerminalColour::ofPalette(quint8(index)) : TerminalColour();
    }
    if (way != 2)
        return {};
    if (hasColons && numbers.size() - at > 4)
        next();
    const int red = next();
    const int green = next();
    const int blue = next();
    if (!isByte(red) || !isByte(green) || !isByte(blue))
        return {};
    return TerminalColour::ofRgb(quint8(red), quint8(green), quint8(blue));
}

} // namespace

void TerminalReader::read(QStringView text, const Sink &sink)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (m_state == State::Text && ((c >= 0x20 && c < kDelete) || c > kLastC1 || c == u'\t'))
            continue;
        if (m_state == State::Text && i > from)
            sink({What::Text, text.mid(from, i - from), m_style});
        from = i + 1;
        take(c, sink);
    }
    if (m_state == State::Text && from < text.size())
        sink({What::Text, text.mid(from), m_style});
}

void TerminalReader::take(char16_t c, const Sink &sink)
{
    // A line end always ends the line, also in a sequence that never came to its end: no line is
    // lost.
    if (c == u'\n') {
        m_state = State::Text;
        return sink({What::LineEnd});
    }
    if (c == kCancel || c == kSubstitute) {
        m_state = State::Text;
        return;
    }
    switch (m_state) {
    case State::Text:
        if (c == u'\r')
            sink({What::Return});
        else if (c == kBack)
            sink({What::Back});
        else if (c == kEscape)
            m_state = State::Escape;
        else if (c == kControl8) {
            m_parameters.clear();
            m_state = State::Control;
        }
        break;
    case State::Escape:
        takeEscape(c, sink);
        break;
    case State::Charset:
        if (c >= 0x30)
            m_state = State::Text;
        break;
    case State::Control:
        takeControl(c, sink);
        break;
    case State::String:
        if (c == kBell)
            m_state = State::Text;
        else if (c == kEscape)
            m_state = State::StringEscape;
        break;
    case State::StringEscape:
        m_state = c == u'\\' ? State::Text : State::String;
        break;
    }
}

void TerminalReader::takeEscape(char16_t c, const Sink &sink)
{
    m_state = State::Text;
    if (c == u'[') {
        m_parameters.clear();
        m_state = State::Control;
    } else if (QStringView(u"]PX^_").contains(QChar(c))) {
        m_state = State::String;
    } else if (c >= 0x20 && c <= 0x2f) {
        m_state = State::Charset;
    } else if (c == kEscape) {
        m_state = State::Escape;
    } else if (c == u'\r') {
        sink({What::Return});
    } else if (c == u'c') {
        m_style = {};
    }
}

void TerminalReader::takeControl(char16_t c, const Sink &sink)
{
    if (c >= 0x40 && c <= 0x7e) {
        m_state = State::Text;
        control(c, sink);
    } else if (c == kEscape) {
        m_state = State::Escape;
    } else if (c == u'\r') {
        sink({What::Return});
    } else if (c >= 0x20 && m_parameters.size() < kMostParameters) {
        m_parameters += QChar(c);
    }
}

void TerminalReader::control(char16_t final, const Sink &sink)
{
    if (final == u'm')
        return setStyle();
    const int first = numbersOf(m_parameters).constFirst();
    if (final == u'G' && first <= 1)
        sink({What::Return});
    else if (final == u'K' && first == 2)
        sink({What::Erase});
}

/// SGR of ECMA-48 8.3.117. A background is read and left out: the log has a ground of its own.
void TerminalReader::setStyle()
{
    // "?4m" and ">4;2m" are other questions.
    if (!m_parameters.isEmpty() && (m_parameters[0] < u'0' || m_parameters[0] > u';'))
        return;
    if (m_parameters.size() >= kMostParameters)
        return;
    const bool hasColons = m_parameters.contains(u':');
    const QList<int> numbers = numbersOf(m_parameters);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int number = numbers[i];
        if (number <= 0)
            m_style = {};
        else if (number == 1)
            m_style.bold = true;
        else if (number == 22)
            m_style.bold = false;
        else if (number >= 30 && number <= 37)
            m_style.colour = TerminalColour::ofPalette(quint8(number - 30));
        else if (number >= 90 && number <= 97)
            m_style.colour = TerminalColour::ofPalette(quint8(number - 90 + 8));
        else if (number == 39)
            m_style.colour = {};
        else if (number == 38)
            m_style.colour = extendedColour(numbers, i, hasColons);
        else if (number == 48 || number == 58)
            extendedColour(numbers, i, hasColons);
    }
}

} // namespace slipway
