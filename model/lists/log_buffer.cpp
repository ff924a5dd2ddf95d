// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_buffer.h"

#include "lists/log_trouble.h"

#include <algorithm>
#include <utility>

namespace slipway {

namespace {

constexpr qsizetype kMostSpans = 256; // of a line; a picture made of characters has more

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' '; });
}

void addSpan(LogLine &line, int from, int length, const LogStyle &style)
{
    if (style == LogStyle() || length == 0)
        return;
    if (!line.spans.isEmpty()) {
        LogSpan &before = line.spans.last();
        if (before.style == style && before.from + before.length == from) {
            before.length += length;
            return;
        }
    }
    if (line.spans.size() < kMostSpans)
        line.spans.append({from, length, style});
}

} // namespace

LogBuffer::LogBuffer(QObject *owner, int capacity)
    : QObject(owner)
    , m_store(capacity, kBytes)
{}

void LogBuffer::append(QStringView text, qint64 atMs, double seconds, Kind kind,
                       const QString &writer)
{
    if (text.isEmpty())
        return;
    if (writer != m_writer)
        turnTo(writer);
    const Stamp stamp{atMs, seconds, kind};
    // What follows belongs to another speaker: it does not continue the line of the one before.
    if (m_open && m_store.last().kind != kind) {
        endLine();
        m_reader.resetStyle();
    }
    m_reader.read(text, [this, &stamp](const TerminalPiece &piece) { take(piece, stamp); });
    announce();
}

void LogBuffer::appendBytes(const QByteArray &bytes, qint64 atMs)
{
    const QString text = m_decoder(bytes);
    append(text, atMs);
}

void LogBuffer::clear()
{
    m_store.clear();
    m_reader = {};
    m_writer.clear();
    m_waiting.clear();
    m_open = m_returned = m_isSpare = false;
    m_blanks.clear();
    m_warnings = m_errors = 0;
    m_decoder = QStringDecoder(QStringDecoder::Utf8);
    emit cleared();
    announce();
}

void LogBuffer::take(const TerminalPiece &piece, const Stamp &stamp)
{
    using What = TerminalPiece::What;
    switch (piece.what) {
    case What::Text:
        put(piece.text, piece.style, stamp);
        break;
    case What::LineEnd:
        open(stamp);
        endLine();
        break;
    case What::Return:
    case What::Erase:
        m_returned = m_open;
        m_blanks.clear();
        break;
    case What::Back:
        back();
        break;
    }
}

void LogBuffer::open(const Stamp &stamp)
{
    if (m_open)
        return;
    place({0, stamp.atMs, stamp.seconds, stamp.kind, {}, {}});
    m_returned = false;
}

void LogBuffer::place(LogLine line)
{
    if (m_isSpare) {
        line.number = m_store.lastNumber();
        m_store.last() = std::move(line);
    } else {
        m_store.push(std::move(line));
    }
    m_isSpare = false;
    m_open = true;
}

void LogBuffer::turnTo(const QString &writer)
{
    Place &left = m_waiting[m_writer];
    left = {std::exchange(m_reader, {}), {}, m_returned, std::exchange(m_blanks, {})};
    if (m_open)
        left.line = m_store.last();
    m_isSpare = m_isSpare || m_open;
    m_open = m_returned = false;
    m_writer = writer;
    Place found = m_waiting.take(writer);
    m_reader = std::move(found.reader);
    m_blanks = std::move(found.blanks);
    if (found.line)
        place(*std::move(found.line));
    m_returned = found.isReturned;
}

/// Adds to the open line, or opens one.
void LogBuffer::put(QStringView text, const LogStyle &style, const Stamp &stamp)
{
    open(stamp);
    LogLine &line = m_store.last();
    if (m_returned) {
        // Programs wipe a bar with blanks when it is done: its last state says more than nothing.
        if (isBlank(text)) {
            if (m_blanks.size() + text.size() <= kLineLength)
                m_blanks += text;
            return;
        }
        line.text = m_blanks;
        line.spans.clear();
        line.atMs = stamp.atMs;
        line.seconds = stamp.seconds;
        m_returned = false;
        m_blanks.clear();
    }
    const auto from = int(line.text.size());
    const qsizetype room = kLineLength - from;
    if (room >= text.size())
        line.text += text;
    else if (room > 0)
        line.text += text.left(room - 1).toString() + u'…';
    addSpan(line, from, int(line.text.size()) - from, style);
}

/// Spinners and counters go back over what they wrote.
void LogBuffer::back()
{
    if (!m_open)
        return;
    if (m_returned)
        return m_blanks.chop(1);
    LogLine &line = m_store.last();
    line.text.chop(1);
    const auto size = int(line.text.size());
    while (!line.spans.isEmpty() && line.spans.constLast().from >= size)
        line.spans.removeLast();
    if (!line.spans.isEmpty()) {
        LogSpan &last = line.spans.last();
        last.length = std::min(last.length, size - last.from);
    }
}

void LogBuffer::endLine()
{
    if (!m_open)
        return;
    LogLine &line = m_store.last();
    if (line.kind == Kind::Plain)
        line.kind = troubleIn(line.text);
    m_warnings += line.kind == Kind::Warning ? 1 : 0;
    m_errors += line.kind == Kind::Error ? 1 : 0;
    m_open = m_returned = false;
    m_blanks.clear();
    m_store.pack();
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
