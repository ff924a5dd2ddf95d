// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/app_layout.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;
class QHelpEvent;
class QKeyEvent;

namespace slipway {

class CardActions;

/// What the grid and the table of apps have in common, whatever their shape: true buttons over the
/// pointed and the current app, the keys of UI.md, and a ring only for a focus that came with the
/// keyboard. It watches the view's events; the view itself only lays out and paints.
class AppViewHand : public QObject
{
    Q_OBJECT
public:
    /// The view has its model already.
    AppViewHand(QAbstractItemView &view, AppLayout::Form form);

    QAbstractItemView &view() const { return m_view; }
    AppLayout::Form form() const { return m_form; }
    void setEngineAnswers(bool answers);
    bool engineAnswers() const { return m_engineAnswers; }
    void setColumns(int columns) { m_columns = columns; } ///< Apps beside each other; 1 at first.
    int columns() const { return m_columns; }

    QModelIndex current() const; ///< of the first column, as all indexes here
    bool isPointed(const QModelIndex &index) const;
    bool isCovered(const QModelIndex &index) const; ///< True buttons lie over its card.
    bool showsRing(const QModelIndex &index) const;
    QRect box(const QModelIndex &index) const; ///< The card or the row, in the viewport.

    /// Takes the keyboard's focus with the app in `column` of the first or the last row.
    void enter(int column, bool fromAbove);
    void enter(const QModelIndex &index);
    QList<AppAction> actions(const AppRow &app) const; ///< Those that are shown, the main one last.
    void act(const AppRow &app, Act act);
    void openMenu(const QModelIndex &index);
    void layActions();
    void layActionsLater(); ///< Once the view has laid itself out.

signals:
    void acted(const slipway::AppId &app, slipway::Act act);
    void menuWished(const slipway::AppId &app, const QPoint &globalPlace);
    void leftDownwards(int column); ///< Down in the last row
    void leftUpwards(int column);
    void cellWished(const QRect &cell); ///< This part, in the view's coordinates, is to be seen.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void point(const QModelIndex &index);
    void pointAtCursor();
    QModelIndex at(const QPoint &place) const;
    bool press(const QKeyEvent &event);
    bool actByKey(const QKeyEvent &event, const AppRow &app);
    void actMainly(const AppRow &app);
    bool leave(int key);
    void takeFocus(Qt::FocusReason reason);
    void loseFocus();
    void openMenu(const QContextMenuEvent &event);
    void showCurrent();
    void showTip(const QHelpEvent &help);

    QAbstractItemView &m_view;
    AppLayout::Form m_form;
    CardActions *m_overPointed;
    CardActions *m_overCurrent;
    QPersistentModelIndex m_pointed;
    QPoint m_pressed;
    int m_columns = 1;
    bool m_engineAnswers = true;
    bool m_byKeyboard = false;
    bool m_overCurrentWanted = false;
};

} // namespace slipway
