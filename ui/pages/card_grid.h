// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/app_card_delegate.h"

#include <QListView>

namespace slipway {

class AppsFilter;
class CardActions;

/// Cards in as many columns as fit. It is as high as its content, so that two of them can share one
/// scroll area.
class CardGrid : public QListView
{
    Q_OBJECT
public:
    CardGrid(AppsFilter &apps, CardLayout::Form form, QWidget *parent);

    void setEngineAnswers(bool answers);
    QModelIndex pointed() const { return m_pointed; }
    bool isCovered(const QModelIndex &index) const; ///< True buttons lie over its card.
    bool showsRing() const { return hasFocus() && m_byKeyboard; }
    int columns() const;
    /// Takes the keyboard's focus with the card in `column` of the first or the last row.
    void enter(int column, bool fromAbove);

signals:
    void acted(const slipway::AppId &app, slipway::Act act);
    void menuWished(const slipway::AppId &app, const QPoint &globalPlace);
    void leftDownwards(int column); ///< Down in the last row
    void leftUpwards(int column);
    void cellWished(const QRect &cell); ///< This part, in the grid's coordinates, is to be seen.

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

private:
    void fit();
    void layActions();
    void point(const QModelIndex &index);
    void pointAtCursor();
    bool actByKey(const QKeyEvent &event, const AppRow &app);
    void actMainly(const AppRow &app);
    bool leave(int key);

    CardLayout::Form m_form;
    AppCardDelegate *m_delegate;
    CardActions *m_overPointed;
    CardActions *m_overCurrent;
    QPersistentModelIndex m_pointed;
    bool m_byKeyboard = false;
    bool m_overCurrentWanted = false;
};

} // namespace slipway
