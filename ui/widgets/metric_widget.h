// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"

#include <QWidget>

namespace slipway {

/// One measurement as a card: what, how much of what, and its last five minutes as a line from 0 to
/// the real limit.
class MetricWidget : public QWidget
{
    Q_OBJECT
public:
    explicit MetricWidget(QWidget *parent = nullptr);
    void setMetric(const Metric &metric);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Metric m_metric;
};

/// Where the samples lie in a box: the newest at its right edge, 0 at its bottom, `limit` one pixel
/// under its top.
QPolygonF sparkLine(const QList<double> &samples, double limit, const QRectF &box);

} // namespace slipway
