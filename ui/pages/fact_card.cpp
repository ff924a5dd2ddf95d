// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fact_card.h"

#include "ui/theme/measures.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kKeyWidth = 80;
constexpr int kRowHeight = 32;
constexpr int kSpacing = 8;

struct MarkLook {
    QString icon;
    Role role;
};

MarkLook markLook(Fact::Mark mark)
{
    switch (mark) {
    case Fact::Mark::Good:
        return {u"check-circle"_s, Role::SuccessMark};
    case Fact::Mark::Warning:
        return {u"warning"_s, Role::Warning};
    case Fact::Mark::Bad:
        return {u"error"_s, Role::Danger};
    case Fact::Mark::None:
        break;
    }
    return {{}, Role::TextTertiary};
}

} // namespace

/// One key and its value.
class FactLine : public QWidget
{
public:
    explicit FactLine(FactCard *card)
        : m_key(new ElidedLabel({}, Face::Small, Role::TextTertiary))
        , m_mark(new Mark(16))
        , m_link(new LinkButton({}, Face::MonoSmall, Role::AccentText))
        , m_value(new ElidedLabel({}, Face::Body, Role::Text, Qt::ElideMiddle))
        , m_typed(new ElidedLabel({}, Face::MonoSmall, Role::Text, Qt::ElideMiddle))
        , m_copy(new CopyLabel({}, {}))
        , m_note(new ElidedLabel({}, Face::Body, Role::TextTertiary))
        , m_tag(new Tag({}, Tag::Kind::Green))
    {
        keepRowHeight(this, kRowHeight);
        keepWidth(m_key, kKeyWidth - kSpacing);
        m_copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_copy->label()->hide();
        auto *copied = new QHBoxLayout;
        copied->setSpacing(1);
        copied->addWidget(m_link);
        copied->addWidget(m_value);
        copied->addWidget(m_typed);
        copied->addWidget(m_copy);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kSpacing);
        row->addWidget(m_key);
        row->addWidget(m_mark);
        row->addLayout(copied);
        row->addWidget(m_note);
        row->addWidget(m_tag);
        row->addStretch(1);
        connect(m_link, &LinkButton::clicked, card,
                [this, card] { emit card->linkPressed(m_fact.link); });
    }

    void setFact(const Fact &fact)
    {
        if (fact == m_fact)
            return;
        m_fact = fact;
        const bool isLink = !fact.link.isEmpty();
        const MarkLook look = markLook(fact.mark);
        m_key->setText(fact.key);
        m_mark->setIcon(look.icon, look.role);
        m_mark->setVisible(fact.mark != Fact::Mark::None);
        m_link->setText(fact.value);
        m_link->setAccessibleName(FactCard::tr("Open %1").arg(fact.value));
        m_link->updateGeometry();
        m_link->setVisible(isLink);
        m_value->setText(fact.value);
        m_value->setVisible(!isLink && !fact.mono && !fact.value.isEmpty());
        m_typed->setText(fact.value);
        m_typed->setVisible(!isLink && fact.mono);
        m_copy->setValue({}, isLink ? fact.link : fact.value);
        m_copy->setWhat(FactCard::tr("Copy %1: %2").arg(fact.key, fact.value));
        m_copy->setVisible(fact.copy);
        m_note->setText(fact.note);
        m_note->setVisible(!fact.note.isEmpty());
        m_tag->setText(fact.tag);
        m_tag->setVisible(!fact.tag.isEmpty());
        setAccessibleName(
            u"%1: %2"_s.arg(fact.key, QStringList{fact.value, fact.note, fact.tag}.join(u' '))
                .simplified());
    }

private:
    ElidedLabel *m_key;
    Mark *m_mark;
    LinkButton *m_link;
    ElidedLabel *m_value;
    ElidedLabel *m_typed; ///< the same, to be read as typed
    CopyLabel *m_copy;
    ElidedLabel *m_note;
    Tag *m_tag;
    Fact m_fact;
};

TextLabel *cardTitle(const QString &title)
{
    auto *label = new TextLabel(title, Face::Strong);
    keepHeight(label, 24, Face::Strong);
    return label;
}

FactCard::FactCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(cardTitle(title))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(16, 14, 16, 14);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_title);
    m_rows->addSpacing(6);
    m_rows->addStretch(1);
    setAccessibleName(title);
}

void FactCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void FactCard::setFacts(const QList<Fact> &facts)
{
    while (m_lines.size() > facts.size())
        delete m_lines.takeLast();
    while (m_lines.size() < facts.size()) {
        m_lines << new FactLine(this);
        m_rows->insertWidget(m_rows->count() - 1, m_lines.last());
    }
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_lines[i]->setFact(facts[i]);
}

} // namespace slipway
