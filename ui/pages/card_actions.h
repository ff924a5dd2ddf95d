// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/app_layout.h"

#include <QWidget>

#include <optional>

namespace slipway {

/// The true buttons of one card, laid over it: so the keyboard reaches them and a screen reader
/// sees them. Presses beside the buttons go to the view below.
class CardActions : public QWidget
{
    Q_OBJECT
public:
    CardActions(AppLayout::Form form, QWidget *parent);
    void lay(const QRect &card, const AppRow &app, const QList<AppAction> &actions);
    Button *more() const { return m_more; }
    std::optional<AppId> app() const; ///< Whose buttons these are.

signals:
    void acted(const slipway::AppId &app, slipway::Act act);
    void menuWished(const slipway::AppId &app, const QPoint &globalPlace);
    void unpointed(); ///< The pointer left the buttons.

protected:
    void leaveEvent(QEvent *event) override;

private:
    Button *buttonFor(int position);
    AppLayout::Form m_form;
    std::optional<AppRow> m_app;
    QList<AppAction> m_actions;
    QList<Button *> m_buttons;
    Button *m_more = nullptr;
};

} // namespace slipway
