// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_header.h"

#include "ui/theme/measures.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
constexpr int kRowHeight = 50;
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new LinkButton({}, Face::Small, Role::TextTertiary))
    , m_tile(new Tile(48))
    , m_title(new TextLabel({}, Face::Title))
    , m_pill(new StatePill)
    , m_subtitle(new ProseLine({}, Face::Body, Role::TextSecondary))
    , m_actions(new QHBoxLayout)
{
    m_back->setIconName(u"chevron-left"_s);
    connect(m_back, &LinkButton::clicked, this, &PageHeader::backPressed);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(12);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_pill);
    titleRow->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(titleRow);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_tile);
    words->addStretch();
    row->addLayout(words, 1);
    row->addLayout(m_actions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 10, 32, 0);
    layout->setSpacing(6);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    auto *head = new QWidget;
    m_title->setMinimumHeight(0);
    head->setMinimumHeight(kRowHeight);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->setContentsMargins(0, 0, 0, 0);
    head->setLayout(row);
    layout->addWidget(head);
}

void PageHeader::setBack(const QString &text)
{
    m_back->setText(text);
    m_back->setAccessibleName(tr("Back to %1").arg(text));
    m_back->updateGeometry();
}

void PageHeader::setTile(const QString &icon, const QString &tint, const QString &label)
{
    m_tile->setApp(icon, tint, label);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &sentence)
{
    m_subtitle->setText(sentence);
    m_subtitle->setAccessibleName(sentence);
}

} // namespace slipway
