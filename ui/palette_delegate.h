// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slipway {

class PaletteList;
struct PaletteEntry;

/// Paints the rows of a PaletteList: headings, and entries with the letters that fit in bold.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const PaletteList &list, QObject *owner);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight();
    static int headingHeight();

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, int row,
                    const PaletteEntry &entry) const;
    const PaletteList &m_list;
};

} // namespace slipway
