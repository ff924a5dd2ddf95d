// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace slipway {

class AppsFilter;
class AppViewHand;

/// Apps as rows with columns. As high as its content, so that two of them can share one scroll
/// area; its head is a widget of its own (AppTableHead).
class AppTable : public QTreeView
{
    Q_OBJECT
public:
    enum class Above { Edge, Head }; ///< A line parts the first row from a head.
    AppTable(AppsFilter &apps, Above above, QWidget *parent);
    AppViewHand &hand() const { return *m_hand; }

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void fit();
    Above m_above;
    AppViewHand *m_hand = nullptr;
};

} // namespace slipway
