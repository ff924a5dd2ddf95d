// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter_widget.h"

#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace slipway {

namespace {

constexpr double kNearlyFull = 0.9;
constexpr double kQuarter = 0.25;
constexpr int kGap = 2;

QString percent(double fraction)
{
    return fraction < 0 ? MeterWidget::tr("not known")
                        : MeterWidget::tr("%1\u202f%").arg(qRound(fraction * 100));
}

} // namespace

MeterWidget::MeterWidget(int height, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(height);
}

void MeterWidget::setFraction(double fraction)
{
    m_fraction = qMin(1.0, fraction);
    setAccessibleDescription(percent(m_fraction));
    update();
}

void MeterWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    drawBox(painter, rect(), radius, ink(Role::Track), {});
    if (m_fraction <= 0)
        return;
    QRectF filled(rect());
    filled.setWidth(qMax(qreal(height()) / 2, width() * m_fraction));
    const bool warns = m_warns && m_fraction > kNearlyFull;
    drawBox(painter, filled, radius, ink(warns ? Role::WarningMark : Role::Data1), {});
}

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::setSegments(QList<Segment> segments)
{
    if (m_segments == segments)
        return;
    m_segments = std::move(segments);
    double all = 0;
    double done = 0;
    for (const Segment &segment : std::as_const(m_segments)) {
        all += segment.length;
        done += segment.length * segment.fraction;
    }
    setAccessibleDescription(percent(all > 0 ? done / all : -1));
    update();
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    double all = 0;
    for (const Segment &segment : std::as_const(m_segments))
        all += segment.length;
    if (all <= 0) {
        painter.fillRect(rect(), ink(Role::Track));
        return;
    }
    const double room = width() - kGap * double(m_segments.size() - 1);
    double x = 0;
    for (const Segment &segment : std::as_const(m_segments)) {
        const double next = x + room * segment.length / all;
        const QRectF box(std::round(x), 0, std::round(next) - std::round(x), height());
        painter.fillRect(box, ink(Role::Track));
        QRectF filled = box;
        filled.setWidth(box.width() * qBound(0.0, segment.fraction, 1.0));
        painter.fillRect(segment.failed ? box : filled,
                         ink(segment.failed ? Role::DangerMark : Role::Data1));
        x = next + kGap;
    }
}

Ring::Ring(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Ring::setFraction(double fraction)
{
    m_fraction = fraction;
    setAccessibleDescription(percent(fraction));
    update();
}

void Ring::setRole(Role role)
{
    m_role = role;
    update();
}

void Ring::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_fraction < 0)
        drawTurningRing(painter, rect(), kQuarter, ink(m_role), width() / 6.0);
    else
        drawRing(painter, rect(), m_fraction, ink(m_role), width() / 6.0);
}

} // namespace slipway
