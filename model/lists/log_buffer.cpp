// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_buffer.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr char16_t kEscape = 0x1b;
constexpr char16_t kBell = 0x07;

/// A word of trouble counts only where tools put it: at the start of a line, before a colon, or in
/// brackets.
bool marks(QStringView text, QLatin1StringView word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const QChar before = at > 0 ? text[at - 1] : u' ';
        const qsizetype end = at + word.size();
        const QChar after = end < text.size() ? text[end] : u' ';
        if (after == u':' && !before.isLower() && !before.isDigit() && before != u'/')
            return true;
        if (before == u'[' && after == u']')
            return true;
        if (at == 0 && after == u' ' && text[0].isUpper()
            && text.mid(1, 1) == text.mid(1, 1).toString().toUpper())
            return true;
    }
    return false;
}

LogBuffer::Kind kindOf(QStringView text)
{
    const QStringView words = text.trimmed();
    if (marks(words, "error"_L1) || marks(words, "fatal"_L1)
        || words.startsWith(u"Traceback (most recent"))
        return LogBuffer::Kind::Error;
    // Python names its classes so: "ModuleNotFoundError: No module named …", "UserWarning: …"
    constexpr qsizetype kLongestClass = 60;
    const qsizetype colon = words.indexOf(u':');
    const QStringView first =
        colon > 0 && colon < kLongestClass ? words.left(colon) : QStringView();
    if (first.endsWith(u"Error") && !first.contains(u' '))
        return LogBuffer::Kind::Error;
    if (first.endsWith(u"Warning") && !first.contains(u' '))
        return LogBuffer::Kind::Warning;
    if (marks(words, "warning"_L1) || marks(words, "warn"_L1))
        return LogBuffer::Kind::Warning;
    return LogBuffer::Kind::Plain;
}

} // namespace

LogBuffer::LogBuffer(QObject *owner, int capacity)
    : QObject(owner)
    , m_capacity(capacity)
{
    Q_ASSERT(capacity > 0);
}

void LogBuffer::append(QStringView text, qint64 atMs, double seconds, Kind kind)
{
    if (text.isEmpty())
        return;
    const Stamp stamp{atMs, seconds, kind};
    // What follows belongs to another speaker: it does not continue the line of the one before.
    if (m_open && m_lines.back().kind != kind)
        endLine();
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (m_escape != Escape::None) {
            takeEscape(c);
            from = i + 1;
            continue;
        }
        if (c >= 0x20 || c == u'\t')
            continue;
        if (i > from)
            put(text.mid(from, i - from), stamp);
        from = i + 1;
        if (c == u'\n') {
            put({}, stamp);
            endLine();
        } else if (c == u'\r') {
            m_returned = m_open;
        } else if (c == kEscape) {
            m_escape = Escape::Began;
        }
    }
    if (from < text.size())
        put(text.mid(from), stamp);
    announce();
}

void LogBuffer::appendBytes(const QByteArray &bytes, qint64 atMs)
{
    const QString text = m_decoder(bytes);
    append(text, atMs);
}

void LogBuffer::clear()
{
    m_lines.clear();
    m_next = 1;
    m_open = m_returned = false;
    m_escape = Escape::None;
    m_warnings = m_errors = 0;
    m_decoder = QStringDecoder(QStringDecoder::Utf8);
    emit cleared();
    announce();
}

qint64 LogBuffer::firstNumber() const
{
    return m_lines.empty() ? 1 : m_lines.front().number;
}

qint64 LogBuffer::lastNumber() const
{
    return m_lines.empty() ? 0 : m_lines.back().number;
}

/// Adds to the open line, or opens one; an empty text only opens.
void LogBuffer::put(QStringView text, const Stamp &stamp)
{
    if (!m_open) {
        m_lines.push_back({m_next++, stamp.atMs, stamp.seconds, stamp.kind, {}});
        if (int(m_lines.size()) > m_capacity)
            m_lines.pop_front();
        m_open = true;
        m_returned = false;
    }
    if (text.isEmpty())
        return;
    Line &line = m_lines.back();
    if (m_returned) {
        line.text.clear();
        line.atMs = stamp.atMs;
        line.seconds = stamp.seconds;
        m_returned = false;
    }
    const qsizetype room = kLineLength - line.text.size();
    if (room >= text.size())
        line.text += text;
    else if (room > 0)
        line.text += text.left(room - 1).toString() + u'…';
}

void LogBuffer::endLine()
{
    if (!m_open)
        return;
    Line &line = m_lines.back();
    if (line.kind == Kind::Plain)
        line.kind = kindOf(line.text);
    m_warnings += line.kind == Kind::Warning ? 1 : 0;
    m_errors += line.kind == Kind::Error ? 1 : 0;
    m_open = m_returned = false;
}

/// ECMA-48: ESC [ … final byte 0x40–0x7e; ESC ] … BEL or ESC \; else ESC and one more.
void LogBuffer::takeEscape(char16_t c)
{
    switch (m_escape) {
    case Escape::Began:
        m_escape = c == u'[' ? Escape::Control : c == u']' ? Escape::Title : Escape::None;
        break;
    case Escape::Control:
        if (c >= 0x40 && c <= 0x7e)
            m_escape = Escape::None;
        break;
    case Escape::Title:
        if (c == kBell || c == u'\\' || c == u'\n')
            m_escape = Escape::None;
        break;
    case Escape::None:
        break;
    }
}

void LogBuffer::announce()
{
    if (m_announced)
        return;
    m_announced = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace slipway
