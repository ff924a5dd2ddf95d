// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway {

/// The sunken ground of logs and code inside a card. Where it is the card's last part its lower
/// corners are round.
class Well : public QWidget
{
    Q_OBJECT
public:
    enum class Place {
        Middle, ///< between a card's head and foot
        Bottom, ///< under a card's head
        Alone, ///< a card of its own, with a line round it
    };
    Well(Place place, QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
};

} // namespace slipway
