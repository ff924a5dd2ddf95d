// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/history_list.h"
#include "ui/pages/see_row.h"

namespace slipway {

/// One build on the rail of the History tab. Pressed it is chosen; its button goes back to it or
/// leads to its log.
class HistoryItem : public SeeRow
{
    Q_OBJECT
public:
    enum class Place { Alone, First, Middle, Last }; ///< Where the rail begins and ends.
    HistoryItem(const HistoryRow &row, QWidget *parent);
    void setRow(const HistoryRow &row, const QString &spoken);
    void setPlace(Place place);
    const HistoryRow &row() const { return m_row; }
    bool rollsBack() const; ///< Its button goes back to it, else it leads to its log.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int seeEnd() const override;

private:
    void paintRail(QPainter &painter, const QRect &dot) const;
    void paintTag(QPainter &painter, const QRect &room) const;
    HistoryRow m_row;
    Place m_place = Place::Alone;
};

} // namespace slipway
