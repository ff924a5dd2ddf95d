// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/app_row.h"
#include "ui/app_actions.h"

#include <QStyledItemDelegate>

namespace slipway {

/// Where the parts of a card lie, for the delegate that paints them and the buttons that are laid
/// over them.
struct CardLayout {
    enum class Form { Full, Compact };
    static QSize
    cell(Form form); ///< The card and the room around it, in which the focus ring lies.
    static QRect card(Form form, const QRect &cell);
    static QRect more(const QRect &card); ///< the overflow button of a full card
    /// Boxes of the actions' buttons, in their order, at the trailing end.
    static QList<QRect> actions(Form form, const QRect &card, const QList<AppAction> &actions);
};

ButtonFace faceOf(const AppAction &action);

/// Paints app cards: full ones with their state, compact ones of apps that are not installed.
class AppCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AppCardDelegate(CardLayout::Form form, QObject *owner);
    void setEngineAnswers(bool answers) { m_engineAnswers = answers; }
    bool engineAnswers() const { return m_engineAnswers; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintActions(QPainter &painter, const QRect &card, const AppRow &app) const;
    CardLayout::Form m_form;
    bool m_engineAnswers = true;
};

} // namespace slipway
