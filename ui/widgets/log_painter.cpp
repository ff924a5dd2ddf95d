// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kTab = 8;
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
    return m_columns == Columns::Clock ? sized(kClockWidth) + kSignWidth
                                       : m_numberWidth + sized(kSecondsWidth);
}

QString LogPainter::shown(const QString &text)
{
    if (!text.contains(u'\t'))
        return text;
    QString wide;
    wide.reserve(text.size() + 4 * kTab);
    for (const QChar c : text) {
        if (c == u'\t')
            wide += QString(kTab - wide.size() % kTab, u' ');
        else
            wide += c;
    }
    return wide;
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

qreal LogPainter::baseline(const QRect &row) const
{
    return std::round(row.y() + (row.height() + m_capHeight) / 2);
}

void LogPainter::paintHead(QPainter &painter, const QRect &row, const LogBuffer::Line &line,
                           const Marks &marks) const
{
    painter.setPen(ink(Role::TextTertiary));
    if (m_columns == Columns::Clock) {
        if (line.atMs > 0) {
            const QTime time = QDateTime::fromMSecsSinceEpoch(line.atMs).time();
            painter.drawText(QPointF(row.x() + kClockLeft, baseline(row)),
                             time.toString(u"HH:mm:ss"_s));
        }
        const bool isError = marks.tint == LogBuffer::Kind::Error;
        if (isError || marks.tint == LogBuffer::Kind::Warning) {
            const QRect box(row.x() + sized(kClockWidth), row.y() + (row.height() - kSign) / 2,
                            kSign, kSign);
            paintIcon(painter, box, isError ? u"error"_s : u"warning"_s,
                      ink(isError ? Role::Danger : Role::Warning));
        }
        return;
    }
    const QString number = QString::number(line.number);
    const qreal right = row.x() + m_numberWidth - kNumberGap;
    painter.drawText(QPointF(right - m_cell * qreal(number.size()), baseline(row)), number);
    const QString seconds = secondsOf(line.seconds);
    if (!seconds.isEmpty())
        painter.drawText(QPointF(row.x() + m_numberWidth, baseline(row)), seconds);
}

QList<QRectF> LogPainter::hits(const QRectF &box, const QString &text, const QString &find) const
{
    QList<QRectF> places;
    if (find.isEmpty())
        return places;
    for (auto at = text.indexOf(find, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(find, at + find.size(), Qt::CaseInsensitive)) {
        const qreal left = xOf(text, int(at));
        const qreal right = xOf(text, int(at + find.size()));
        places << QRectF(box.x() + left, box.y() + 2, right - left, box.height() - 4);
    }
    return places;
}

void LogPainter::paint(QPainter &painter, const QRect &row, const LogBuffer::Line &line,
                       const QString &find, const Marks &marks) const
{
    if (marks.tint == LogBuffer::Kind::Error)
        painter.fillRect(row, ink(Role::DangerTint));
    else if (marks.tint == LogBuffer::Kind::Warning)
        painter.fillRect(row, ink(Role::WarningTint));
    painter.setFont(m_font);
    paintHead(painter, row, line, marks);

    // Only what can be seen of a long line is measured and drawn; one column more tells that it
    // goes on.
    const int room = columnsIn(row.width());
    QString text = shown(line.text).mid(marks.skip, room + 1);
    if (text.size() > room) {
        text.truncate(room - 1);
        text += u'…';
    }
    const QRectF box(row.x() + textLeft(), row.y(), row.width() - textLeft() - kRightGap,
                     row.height());
    painter.save();
    painter.setClipRect(QRectF(box.x(), box.y(), row.width() - textLeft(), box.height()));
    const QList<QRectF> found = hits(box, text, find);
    for (const QRectF &hit : found)
        painter.fillRect(hit, ink(Role::Data3));
    painter.setPen(ink(inkOf(line.kind, marks.tint)));
    painter.drawText(QPointF(box.x(), baseline(row)), text);

    // What is selected, and the match that is current, is drawn over it in the colours of a
    // selection.
    const int from = std::max(0, marks.selectedFrom - marks.skip);
    const int to = std::min(int(text.size()), marks.selectedTo - marks.skip);
    QList<QRectF> bright = marks.isCurrentHit ? found : QList<QRectF>();
    if (marks.isSelectedToEdge || to > from) {
        const qreal left = box.x() + xOf(text, from);
        const qreal right = marks.isSelectedToEdge ? row.right() + 1 : box.x() + xOf(text, to);
        bright << QRectF(left, row.y(), right - left, row.height());
    }
    painter.setPen(ink(Role::OnAccent));
    for (const QRectF &place : std::as_const(bright)) {
        painter.setClipRect(place);
        painter.fillRect(place, ink(Role::Accent));
        painter.drawText(QPointF(box.x(), baseline(row)), text);
    }
    painter.restore();
}

void LogPainter::paintGap(QPainter &painter, const QRect &row, int lines) const
{
    painter.setFont(m_font);
    painter.setPen(ink(Role::TextTertiary));
    painter.drawText(QPointF(row.x() + m_numberWidth - kNumberGap - m_cell, baseline(row)), u"⋯"_s);
    painter.drawText(QPointF(row.x() + textLeft(), baseline(row)),
                     lines == 1
                         ? QCoreApplication::translate("LogPane", "1 line left out")
                         : QCoreApplication::translate("LogPane", "%1 lines left out").arg(lines));
}

} // namespace slipway
