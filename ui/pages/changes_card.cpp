// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changes_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

using namespace Qt::StringLiterals;

namespace slipway {

ChangesCard::ChangesCard(QWidget *parent)
    : Card(parent)
    , m_fact(new TextLabel({}, Face::Label))
    , m_note(new TextLabel({}, Face::Small, Role::TextSecondary))
    , m_verbs(new WrapLayout)
{
    m_fact->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *mark = new Mark(16);
    mark->setIcon(u"edit"_s, Role::AccentText);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_fact, 1);
    auto *discard = new Button(tr("Discard"), Button::Kind::Plain, Button::Size::Compact);
    connect(discard, &Button::clicked, this, &ChangesCard::discardWished);
    m_verbs->addWidget(discard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_note);
    column->addSpacing(12);
    column->addLayout(m_verbs);
}

void ChangesCard::tell(const QString &fact, const QString &note)
{
    m_fact->setText(fact);
    m_note->setText(note);
}

void ChangesCard::addVerb(Button *verb)
{
    m_verbs->addWidget(verb);
}

} // namespace slipway
