// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_actions.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

CardActions::CardActions(AppLayout::Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    hide();
    if (form == AppLayout::Form::Compact)
        return;
    m_more =
        Button::ofIcon(u"more"_s, tr("More"), Button::Kind::Quiet, Button::Size::Compact, this);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_app)
            emit menuWished(m_app->id, m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
}

void CardActions::lay(const QRect &card, const AppRow &app, const QList<AppAction> &actions)
{
    m_app = app;
    m_actions = actions;
    setGeometry(card);
    setAccessibleName(app.name);
    const QRect own(QPoint(), card.size());
    const QList<QRect> boxes = AppLayout::actions(m_form, own, m_actions);
    for (int i = 0; i < m_actions.size(); ++i) {
        const AppAction &action = m_actions[i];
        Button *button = buttonFor(i);
        button->setText(action.iconOnly ? QString() : action.text);
        button->setIconName(action.icon);
        button->setKind(action.kind);
        button->setEnabled(action.enabled);
        button->setAccessibleName(tr("%1 %2", "what, which app").arg(action.text, app.name));
        button->setToolTip(action.iconOnly ? button->accessibleName() : QString());
        button->setGeometry(QStyle::visualRect(layoutDirection(), own, boxes[i]));
        button->show();
    }
    QRegion shape;
    for (qsizetype i = m_actions.size(); i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
    if (m_more) {
        m_more->setAccessibleName(tr("More for %1").arg(app.name));
        m_more->setToolTip(m_more->accessibleName());
        m_more->setGeometry(
            QStyle::visualRect(layoutDirection(), own, AppLayout::more(m_form, own)));
    }
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        shape += m_buttons[i]->geometry();
    if (m_more)
        shape += m_more->geometry();
    setMask(shape);
    raise();
    show();
}

std::optional<AppId> CardActions::app() const
{
    return m_app ? std::optional(m_app->id) : std::nullopt;
}

void CardActions::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    emit unpointed();
}

Button *CardActions::buttonFor(int position)
{
    while (m_buttons.size() <= position) {
        auto *button = new Button({}, Button::Kind::Plain, Button::Size::Compact, this);
        const qsizetype at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (m_app && at < m_actions.size())
                emit acted(m_app->id, m_actions[at].act);
        });
        m_buttons << button;
    }
    return m_buttons[position];
}

} // namespace slipway
