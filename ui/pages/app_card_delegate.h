// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class AppViewHand;

/// Paints app cards: full ones with their state, compact ones of apps that are not installed.
class AppCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AppCardDelegate(AppViewHand &hand);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const AppViewHand &m_hand;
};

} // namespace slipway
