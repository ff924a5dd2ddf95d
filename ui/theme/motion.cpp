// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motion.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QRegion>
#include <QTimer>
#include <QWidget>

namespace slipway {

namespace {

constexpr int kFrameMs = 33;
constexpr int kTurnMs = 1200; // of one turn

/// Asks for one more frame of what turned in the last one. What is not painted any more, because it
/// ended or its window is hidden, does not ask again, and with nobody asking it rests.
class TurnClock : public QObject
{
public:
    explicit TurnClock(QObject *owner)
        : QObject(owner)
        , m_frame(this)
    {
        m_frame.setSingleShot(true);
        m_frame.setInterval(kFrameMs);
        connect(&m_frame, &QTimer::timeout, this, [this] {
            const auto turning = std::exchange(m_turning, {});
            for (const auto &[widget, part] : turning) {
                if (widget)
                    widget->update(part);
            }
        });
        m_since.start();
    }

    void keep(QWidget *widget, const QRect &part)
    {
        m_turning.append({widget, part});
        if (!m_frame.isActive())
            m_frame.start();
    }
    double turn() const { return double(m_since.elapsed() % kTurnMs) / kTurnMs; }

private:
    QTimer m_frame;
    QElapsedTimer m_since;
    QList<std::pair<QPointer<QWidget>, QRect>> m_turning;
};

/// One for all, as the look.
QPointer<TurnClock> &clock()
{
    static QPointer<TurnClock> one;
    return one;
}

} // namespace

int motionMs(int ms)
{
    return currentAppearance().still ? 0 : ms;
}

void drawTurningRing(QPainter &painter, const QRectF &box, double part, const QColor &colour,
                     qreal stroke)
{
    double turn = 0;
    QPaintDevice *device = painter.device();
    if (!currentAppearance().still && device && device->devType() == QInternal::Widget) {
        if (!clock())
            clock() = new TurnClock(QCoreApplication::instance());
        turn = clock()->turn();
        clock()->keep(static_cast<QWidget *>(device),
                      painter.worldTransform().mapRect(box).toAlignedRect().adjusted(-1, -1, 1, 1));
    }
    drawRing(painter, box, part, colour, stroke, turn);
}

} // namespace slipway
