// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_header.h"

#include "ui/theme/measures.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

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
    , m_actions(new WrapLayout)
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
    words->addStretch();
    auto *about = new QWidget;
    about->setMinimumHeight(kRowHeight);
    about->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *aboutRow = new QHBoxLayout(about);
    aboutRow->setContentsMargins(0, 0, 0, 0);
    aboutRow->setSpacing(16);
    aboutRow->addWidget(m_tile);
    aboutRow->addLayout(words, 1);
    auto *actions = new QWidget;
    actions->setLayout(m_actions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 10, 32, 0);
    layout->setSpacing(6);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    auto *head = new QWidget;
    m_title->setMinimumHeight(0);
    auto *row = new WrapLayout(head);
    row->setSpacing(16);
    row->addWidget(about);
    row->addWidget(actions);
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
