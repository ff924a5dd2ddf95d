// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/starter_card.h"

#include "ui/widgets/state_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// An icon and words that stay together where a line is broken.
QWidget *pair(Mark *mark, TextLabel *words)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(mark);
    row->addWidget(words);
    return both;
}

} // namespace

StarterCard::StarterCard(const StarterRow &row, QWidget *parent)
    : ChoiceCard(parent)
    , m_row(row)
    , m_tile(new Tile(40, this))
    , m_name(new ElidedLabel({}, Face::Strong))
    , m_suggested(new Tag(tr("suggested"), Tag::Kind::Accent))
    , m_summary(new TextLabel({}, Face::Small, Role::TextSecondary))
    , m_gpuMark(new Mark(14))
    , m_gpu(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_space(new TextLabel({}, Face::Small, Role::TextTertiary))
{
    m_summary->setWordWrap(true);
    auto *name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_name);
    name->addWidget(m_suggested);
    name->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(name);
    words->addWidget(m_summary);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_tile, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(new RadioMark(this), 0, Qt::AlignTop);

    auto *disk = new Mark(14);
    disk->setIcon(u"disk"_s, Role::TextTertiary);
    m_spacePair = pair(disk, m_space);
    auto *needs = new QWidget(this);
    needs->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *facts = new WrapLayout(needs);
    facts->setSpacing(16);
    facts->setLineSpacing(2);
    facts->addWidget(pair(m_gpuMark, m_gpu));
    facts->addWidget(m_spacePair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 15, 16, 15);
    column->setSpacing(10);
    column->addLayout(head, 1);
    column->addWidget(needs);
    setRow(row);
}

void StarterCard::setRow(const StarterRow &row)
{
    m_row = row;
    m_tile->setApp(row.icon, row.tint, row.name);
    m_name->setText(row.name);
    m_suggested->setVisible(row.isSuggested);
    m_summary->setText(row.summary);
    m_gpuMark->setIcon(row.gpuIsShort ? u"warning"_s : u"gpu"_s,
                       row.gpuIsShort ? Role::WarningMark : Role::TextTertiary);
    m_gpu->setText(row.gpu);
    m_gpu->setRole(row.gpuIsShort ? Role::Warning : Role::TextTertiary);
    m_space->setText(row.space);
    m_spacePair->setVisible(!row.space.isEmpty());
    setAccessibleName(row.name);
    QStringList said{row.summary, row.gpu, row.space};
    said.removeAll(QString());
    setAccessibleDescription(said.join(u", "_s));
}

} // namespace slipway
