// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace slipway {

/// A bar from 0 to a real limit. Over 90 % it turns amber; not known it is an empty track.
class MeterWidget : public QWidget
{
    Q_OBJECT
public:
    explicit MeterWidget(int height = 6, QWidget *parent = nullptr);
    void setFraction(double fraction); ///< 0 … 1; negative: not known
    void setWarns(bool warns)
    {
        m_warns = warns;
    } ///< Progress is no trouble when it is nearly done.
    double fraction() const { return m_fraction; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = -1;
    bool m_warns = true;
};

/// Progress of a build: one segment a step, as long as the step is expected to take.
class SegmentBar : public QWidget
{
    Q_OBJECT
public:
    struct Segment {
        double length = 1; ///< in any unit, the same for all
        double fraction = 0; ///< done of it, 0 … 1
        bool failed = false;
        friend bool operator==(const Segment &, const Segment &) = default;
    };
    explicit SegmentBar(QWidget *parent = nullptr);
    void setSegments(QList<Segment> segments);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Segment> m_segments;
};

/// A ring that fills.
class Ring : public QWidget
{
    Q_OBJECT
public:
    explicit Ring(int size = 16, QWidget *parent = nullptr);
    void
    setFraction(double fraction); ///< Negative: not known; the ring then shows a still quarter.
    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = -1;
    Role m_role = Role::AccentText;
};

} // namespace slipway
