// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_painter.h"

#include "lists/log_excerpt.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_ink.h"
#include "ui/widgets/log_needle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kNumberWidth = 52;
constexpr int kNumberGap = 14; // between the number and the seconds
constexpr int kSecondsWidth = 58;
constexpr int kClockLeft = 16;
constexpr int kClockWidth = 96;
constexpr int kSignWidth = 24;
constexpr int kSign = 14;
constexpr int kRightGap = 6;

/// Four digits, as the drawing of the log has them: 0.891, 58.70, 109.8.
QString secondsOf(double seconds)
{
    if (seconds < 0)
        return {};
    return QString::number(seconds, 'f',
                           seconds < 10         ? 3
                               : seconds < 100  ? 2
                               : seconds < 1000 ? 1
                                                : 0);
}

/// Every character of it is in the fixed-pitch font for certain, and one cell wide.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x180; });
}

Role inkOf(LogBuffer::Kind kind, LogBuffer::Kind tint)
{
    if (tint == LogBuffer::Kind::Error)
        return Role::Danger;
    if (tint == LogBuffer::Kind::Warning)
        return Role::Warning;
    if (kind == LogBuffer::Kind::Command)
        return Role::AccentText;
    return kind == LogBuffer::Kind::Muted ? Role::TextTertiary : Role::Text;
}

} // namespace

LogPainter::LogPainter(Columns columns)
    : m_columns(columns)
    , m_font(face(Face::MonoSmall))
    , m_numberWidth(sized(kNumberWidth))
{
    m_bold = m_font;
    m_bold.setWeight(QFont::Bold);
    const QFontMetricsF metrics(m_font);
    m_cell = metrics.horizontalAdvance(u"0"_s);
    m_capHeight = metrics.capHeight();
}

int LogPainter::lineHeight() const
{
    const int wanted = grown(m_columns == Columns::Clock ? 27 : 22, Face::MonoSmall);
    return std::max(wanted, int(std::ceil(QFontMetricsF(m_font).height())));
}

void LogPainter::makeRoomFor(qint64 greatestNumber)
{
    const auto digits = QString::number(greatestNumber).size();
    m_numberWidth = std::max(sized(kNumberWidth),
                             int(std::ceil(m_cell * qreal(digits))) + kNumberGap + kRightGap);
}

int LogPainter::textLeft() const
{
    if (m_columns == Columns::Clock)
        return (m_showsTimes ? sized(kClockWidth) : kClockLeft) + kSignWidth;
    return m_numberWidth + (m_showsTimes ? sized(kSecondsWidth) : 0);
}

QString LogPainter::shown(const QString &text)
{
    return withoutTabs(text);
}

QList<LogSpan> LogPainter::shownSpans(const LogLine &line)
{
    if (line.spans.isEmpty() || !line.text.contains(u'\t'))
        return line.spans;
    const auto columnOf = [&line](int at) { return int(shown(line.text.left(at)).size()); };
    QList<LogSpan> spans = line.spans;
    for (LogSpan &span : spans) {
        const int end = columnOf(span.from + span.length);
        span.from = columnOf(span.from);
        span.length = end - span.from;
    }
    return spans;
}

qreal LogPainter::xOf(const QString &shownText, int column) const
{
    const QStringView before = QStringView(shownText).left(column);
    if (isPlain(before))
        return m_cell * qreal(column);
    return QFontMetricsF(m_font).horizontalAdvance(before.toString());
}

int LogPainter::columnAt(const QString &shownText, qreal x) const
{
    const int size = int(shownText.size());
    if (isPlain(shownText))
        return std::clamp(int(std::floor(x / m_cell + 0.5)), 0, size);
    int low = 0;
    int high = size;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (xOf(shownText, middle) + m_cell / 2 <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int LogPainter::columnsIn(int width) const
{
    return std::max(1, int(qreal(width - textLeft() - kRightGap) / m_cell));
}

QList<int> LogPainter::starts(const QString &shownText, int width) const
{
    const int room = columnsIn(width);
    const auto size = int(shownText.size());
    QList<int> starts{0};
    if (size <= room && isPlain(shownText))
        return starts;
    for (int at = 0;;) {
        const QString next = shownText.mid(at, room);
        int fits = int(next.size());
        // A character of another script or a picture may be wider than a cell.
        while (fits > 1 && xOf(next, fits) > m_cell * room + m_cell / 2)
            fits = std::max(1, std::min(fits - 1, int(fits * m_cell * room / xOf(next, fits))));
        if (at + fits < size && fits > 1 && next[fits - 1].isHighSurrogate())
            --fits;
        at += std::max(1, fits);
        if (at >= size)
            return starts;
        starts << at;
    }
}

qreal LogPainter::baseline(const QRect &row) const
{
    return std::round(row.y() + (row.height() + m_capHeight) / 2);
}

void LogPainter::paintHead(QPainter &painter, const QRect &row, const LogBuffer::Line &line,
                           const Marks &marks) const
{
    painter.setPen(ink(Role::TextTertiary));
    if (m_columns == Columns::Clock) {
        if (m_showsTimes && line.atMs > 0) {
            const QTime time = QDateTime::fromMSecsSinceEpoch(line.atMs).time();
            painter.drawText(QPointF(row.x() + kClockLeft, baseline(row)),
                             time.toString(u"HH:mm:ss"_s));
        }
        const bool isError = marks.tint == LogBuffer::Kind::Error;
        if (isError || marks.tint == LogBuffer::Kind::Warning) {
            const QRect box(row.x() + textLeft() - kSignWidth, row.y() + (row.height() - kSign) / 2,
                            kSign, kSign);
            paintIcon(painter, box, isError ? u"error"_s : u"warning"_s,
                      ink(isError ? Role::Danger : Role::Warning));
        }
        return;
    }
    const QString number = QString::number(line.number);
    const qreal right = row.x() + m_numberWidth - kNumberGap;
    painter.drawText(QPointF(right - m_cell * qreal(number.size()), baseline(row)), number);
    const QString seconds = m_showsTimes ? secondsOf(line.seconds) : QString();
    if (!seconds.isEmpty())
        painter.drawText(QPointF(row.x() + m_numberWidth, baseline(row)), seconds);
}

/// How a line looks, wherever its stretches stand.
struct LogPainter::Look {
    QString text;
    QList<LogSpan> spans;
    QList<LogNeedle::Place> places;
    QColor ink;
    QColor ground;
    bool isTinted;
    Marks marks;
};

/// A part of a line that stands in one row of the view.
struct LogPainter::Stretch {
    QRect row;
    int from;
    int to;
    bool isElided; ///< It goes on, and does not say how.
    bool isLast;
    QString text; ///< from `from` on, as it is drawn
};

void LogPainter::paint(QPainter &painter, const QRect &row, const LogBuffer::Line &line,
                       const LogNeedle &needle, const Marks &marks, const QList<int> &starts) const
{
    const bool isError = marks.tint == LogBuffer::Kind::Error;
    const bool isTinted = isError || marks.tint == LogBuffer::Kind::Warning;
    const Role ground = isError ? Role::DangerTint : isTinted ? Role::WarningTint : Role::Sunken;
    if (isTinted)
        painter.fillRect(row, slipway::ink(ground));
    painter.setFont(m_font);
    const QRect first(row.x(), row.y(), row.width(), lineHeight());
    paintHead(painter, first, line, marks);

    Look look{
        shown(line.text),     shownSpans(line), {},   slipway::ink(inkOf(line.kind, marks.tint)),
        slipway::ink(ground), isTinted,         marks};
    look.places = needle.places(look.text);
    const auto size = int(look.text.size());
    painter.save();
    if (starts.isEmpty()) {
        // Only what can be seen of a long line is measured and drawn.
        const int room = columnsIn(row.width());
        const int from = std::min(marks.skip, size);
        const bool isElided = size - from > room;
        const int to = isElided ? from + room - 1 : size;
        QString text = look.text.mid(from, to - from);
        if (isElided)
            text += u'…';
        paintStretch(painter, {first, from, to, isElided, true, text}, look);
    }
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const bool isLast = i + 1 == starts.size();
        const int to = isLast ? size : starts[i + 1];
        paintStretch(painter,
                     {first.translated(0, int(i) * lineHeight()), starts[i], to, false, isLast,
                      look.text.mid(starts[i], to - starts[i])},
                     look);
    }
    painter.restore();
}

/// The text in its colours, run by run.
void LogPainter::paintRuns(QPainter &painter, const Stretch &stretch, const Look &look) const
{
    const qreal left = stretch.row.x() + textLeft();
    const qreal base = baseline(stretch.row);
    const auto draw = [&](int from, int to, const LogStyle &style) {
        if (to <= from)
            return;
        // A tinted line says what it is by its own colour.
        const bool hasColour = !style.colour.isNone() && !look.isTinted;
        painter.setPen(hasColour ? readable(style.colour, look.ground) : look.ink);
        painter.setFont(style.bold ? m_bold : m_font);
        painter.drawText(QPointF(left + xOf(stretch.text, from - stretch.from), base),
                         stretch.text.mid(from - stretch.from, to - from));
    };
    int at = stretch.from;
    const int end = stretch.from + int(stretch.text.size());
    for (const LogSpan &span : look.spans) {
        const int from = std::clamp(span.from, at, end);
        const int to = std::clamp(span.from + span.length, from, stretch.to);
        draw(at, from, {});
        draw(from, to, span.style);
        at = std::max(at, to);
    }
    draw(at, end, {});
    painter.setFont(m_font);
}

void LogPainter::paintStretch(QPainter &painter, const Stretch &stretch, const Look &look) const
{
    const QRect &row = stretch.row;
    const qreal left = row.x() + textLeft();
    const QRectF all(left, row.y(), row.x() + row.width() - left, row.height());
    painter.setClipRect(all);
    paintRuns(painter, stretch, look);

    // Matches and what is selected are drawn over it, in colours of their own.
    const auto overlay = [&](int from, int to, bool isToEdge, qreal inset, Role ground, Role text) {
        from = std::max(from, stretch.from) - stretch.from;
        to = std::min(to, stretch.to + (stretch.isElided ? 1 : 0)) - stretch.from;
        if (to < from || (to == from && !isToEdge))
            return;
        const qreal x = left + xOf(stretch.text, from);
        const qreal end = isToEdge ? all.right() : left + xOf(stretch.text, to);
        const QRectF place(x, row.y() + inset, end - x, row.height() - 2 * inset);
        painter.setClipRect(place);
        painter.fillRect(place, ink(ground));
        painter.setPen(ink(text));
        painter.drawText(QPointF(left, baseline(row)), stretch.text);
    };
    const Marks &marks = look.marks;
    for (const LogNeedle::Place &place : look.places)
        overlay(place.from, place.from + place.length, false, 2,
                marks.isCurrentHit ? Role::Accent : Role::Data3,
                marks.isCurrentHit ? Role::OnAccent : Role::Text);
    const bool isToEdge =
        marks.isSelectedToEdge || (!stretch.isLast && marks.selectedTo > stretch.to);
    if (isToEdge || marks.selectedTo > marks.selectedFrom)
        overlay(marks.selectedFrom, marks.selectedTo, isToEdge && marks.selectedFrom <= stretch.to,
                0, Role::Accent, Role::OnAccent);
}

void LogPainter::paintGap(QPainter &painter, const QRect &row, int lines) const
{
    painter.setFont(m_font);
    painter.setPen(ink(Role::TextTertiary));
    painter.drawText(QPointF(row.x() + m_numberWidth - kNumberGap - m_cell, baseline(row)), u"⋯"_s);
    painter.drawText(
        QPointF(row.x() + textLeft(), baseline(row)),
        lines == 1 ? QCoreApplication::translate("LogPane", "1 line left out")
                   : QCoreApplication::translate("LogPane", "%Ln lines left out", nullptr, lines));
}

} // namespace slipway
