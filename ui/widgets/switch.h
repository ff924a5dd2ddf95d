// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slipway {

/// On or off, at once. To a screen reader it is a check box, called as `name` says.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {34, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
};

} // namespace slipway
