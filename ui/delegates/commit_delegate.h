// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/commit_list.h"

#include <QStyledItemDelegate>

namespace slipway {

/// Draws a commit on the rail: its dot, its subject, what it changes, its hash and its day. Every
/// row is as high as the others, so that a long list needs no measuring.
class CommitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setSearching(bool searches) { m_isSearching = searches; } ///< Lower rows.
    int rowHeight() const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintRail(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    bool m_isSearching = false;
};

} // namespace slipway
