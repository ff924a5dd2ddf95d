// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/metric_widget.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kSamples = 60;
constexpr int kPad = 16;
constexpr int kSpark = 46;
constexpr double kWarnFrom = 0.9;

int wholeHeight()
{
    return grown(grown(136, Face::Small), Face::Figure);
}

/// A line from left to right of dots and gaps, as long as the box is wide.
void drawDashes(QPainter &painter, const QRectF &box, qreal y, const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void drawSpark(QPainter &painter, const QRectF &box, const Metric &metric)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal bottom = box.bottom();
    painter.setPen(QPen(ink(Role::BorderSubtle), 1));
    painter.drawLine(QPointF(box.left(), bottom - 0.5), QPointF(box.right(), bottom - 0.5));
    const QPolygonF line = metric.live ? sparkLine(metric.samples, metric.limit, box) : QPolygonF();
    if (line.size() > 1) {
        QPolygonF area = line;
        area << QPointF(line.last().x(), bottom) << QPointF(line.first().x(), bottom);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Role::AccentTint));
        painter.drawPolygon(area);
    }
    drawDashes(painter, box, box.top() + box.height() / 2, ink(Role::Border));
    drawDashes(painter, box, box.top() + 1, ink(Role::Border));
    if (line.isEmpty()) {
        drawDashes(painter, box, bottom - 8, ink(Role::BorderStrong));
        return;
    }
    const bool isHigh = metric.limit > 0 && metric.samples.last() / metric.limit > kWarnFrom;
    const QColor colour = ink(isHigh ? Role::WarningMark : Role::Data1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colour);
    painter.setPen(QPen(ink(Role::Surface), 2));
    painter.drawEllipse(line.last(), 3, 3);
}

/// Digits in cells as wide as "0", so that a live figure does not jitter. Answers where it ends.
qreal drawFigure(QPainter &painter, qreal x, qreal baseline, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(ink(Role::Text));
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = c.isDigit() ? metrics.horizontalAdvance(u'0') : own;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
        x += cell;
    }
    return x;
}

} // namespace

QPolygonF sparkLine(const QList<double> &samples, double limit, const QRectF &box)
{
    QPolygonF line;
    const auto count = std::min<qsizetype>(samples.size(), kSamples);
    const qreal step = box.width() / (kSamples - 1);
    for (qsizetype i = 0; i < count; ++i) {
        const double sample = samples[samples.size() - count + i];
        const double part = limit > 0 ? std::clamp(sample / limit, 0.0, 1.0) : 0;
        line << QPointF(box.right() - step * qreal(count - 1 - i),
                        box.bottom() - 1 - part * (box.height() - 2));
    }
    return line;
}

MetricWidget::MetricWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MetricWidget::setMetric(const Metric &metric)
{
    m_metric = metric;
    const QString figure = metric.live ? metric.figure : tr("no data");
    setAccessibleName(tr("%1, %2 %3", "what is measured, how much, of how much")
                          .arg(metric.name, figure, metric.live ? metric.unit : QString())
                          .trimmed());
    setAccessibleDescription(metric.note);
    update();
}

QSize MetricWidget::sizeHint() const
{
    return {320, wholeHeight()};
}

QSize MetricWidget::minimumSizeHint() const
{
    return {200, wholeHeight()};
}

void MetricWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 12, ink(Role::Surface), ink(Role::BorderSubtle));
    const QRect inner = rect().adjusted(kPad, kPad, -kPad, -kPad);
    const int line = lineHeight(Face::Small);
    paintIcon(painter, {inner.x(), inner.y() + (line - 16) / 2, 16, 16}, m_metric.icon,
              ink(Role::TextSecondary));
    QFont name = face(Face::Small);
    name.setWeight(QFont::Medium);
    const QRectF words(inner.x() + 24, inner.y(), inner.width() - 24, line);
    const int taken = drawText(painter, words, m_metric.name, name, ink(Role::TextSecondary));
    drawText(painter, words.adjusted(taken + 12, 0, 0, 0), m_metric.note, face(Face::Small),
             ink(Role::TextTertiary), Qt::AlignRight);

    QFont figure = face(Face::Figure);
    figure.setFamilies(face(Face::Body).families());
    const QFontMetricsF metrics(figure);
    const qreal baseline =
        std::round(inner.y() + line + 6 + (lineHeight(Face::Figure) + metrics.capHeight()) / 2);
    const QString text = m_metric.live ? m_metric.figure : u"–"_s;
    const qreal end = drawFigure(painter, inner.x(), baseline, text, figure);
    const QFontMetricsF unit(face(Face::Body));
    painter.setFont(face(Face::Body));
    painter.setPen(ink(Role::TextTertiary));
    painter.drawText(QPointF(end + 5, baseline),
                     unit.elidedText(m_metric.unit, Qt::ElideRight, inner.right() - end - 5));
    drawSpark(painter, QRectF(inner.x(), inner.bottom() + 1 - kSpark, inner.width(), kSpark),
              m_metric);
}

} // namespace slipway
