// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class AppViewHand;

/// Paints the cells of a table of apps, over AppList's columns.
class AppRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AppRowDelegate(AppViewHand &hand);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const AppViewHand &m_hand;
};

} // namespace slipway
