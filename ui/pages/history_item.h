// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/history_list.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>

namespace slipway {

/// One build on the rail of the History tab. Pressed it is chosen; its button leads to its log.
class HistoryItem : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { Alone, First, Middle, Last }; ///< Where the rail begins and ends.
    HistoryItem(const HistoryRow &row, QWidget *parent);
    void setRow(const HistoryRow &row, const QString &spoken);
    void setPlace(Place place);
    const HistoryRow &row() const { return m_row; }
    QSize sizeHint() const override;

signals:
    void seeWished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layButton();
    void paintRail(QPainter &painter, const QRect &dot) const;
    void paintTag(QPainter &painter, const QRect &room) const;
    QRect seen(const QRect &box) const;
    HistoryRow m_row;
    Place m_place = Place::Alone;
    Button *m_see;
};

} // namespace slipway
