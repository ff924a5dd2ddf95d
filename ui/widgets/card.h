// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPainter;

namespace slipway {

/// A surface with a hairline and round corners. Lay widgets out in it as in any other; 16 is its
/// usual padding.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Fills a row that lies directly in a card, inside the card's line and its round corners.
void fillRow(QPainter &painter, const QWidget &row, const QColor &colour);

/// A line of 1 px.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway
