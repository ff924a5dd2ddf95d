// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_view.h"

#include "lists/app_list.h"
#include "ui/pages/app_table.h"
#include "ui/pages/app_table_head.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_access.h"
#include "ui/pages/card_grid.h"
#include "ui/widgets/card.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/section_toggle.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;

} // namespace

AppsView::AppsView(AppsFilter &installed, AppsFilter &available, Shape shape, QWidget *parent)
    : QScrollArea(parent)
    , m_shape(shape)
    , m_installed(installed)
    , m_available(available)
{
    installAppsAccess();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(0);
    if (shape == Shape::Grid)
        makeGrid(content);
    else
        makeTable(content);
    m_column->addWidget(m_installedPart);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_availablePart);
    m_column->addStretch();
    m_installedHand->view().setAccessibleName(tr("Installed apps"));
    m_availableHand->view().setAccessibleName(tr("Apps that are not installed"));
    setWidget(content);
    setMargins();
    joinParts();
}

void AppsView::makeGrid(QWidget *content)
{
    auto *installed = new CardGrid(m_installed, AppLayout::Form::Full, content);
    m_heading = new QWidget(content);
    m_count = new TextLabel({}, Face::Body, Role::TextTertiary, m_heading);
    auto *row = new QHBoxLayout(m_heading);
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Not installed"), Face::Strong, Role::Text, m_heading));
    row->addWidget(m_count);
    row->addStretch();
    auto *available = new CardGrid(m_available, AppLayout::Form::Compact, content);
    m_installedHand = &installed->hand();
    m_availableHand = &available->hand();
    m_installedPart = installed;
    m_availablePart = available;
}

void AppsView::makeTable(QWidget *content)
{
    const auto inCard = [content](AppsFilter &apps, QWidget *head) {
        auto *card = new Card(content);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(0);
        if (head)
            column->addWidget(head);
        auto *table =
            new AppTable(apps, head ? AppTable::Above::Head : AppTable::Above::Edge, card);
        column->addWidget(table);
        return table;
    };
    m_head = new AppTableHead(content);
    connect(m_head, &AppTableHead::orderWished, this, &AppsView::orderWished);
    AppTable *installed = inCard(m_installed, m_head);
    m_heading = new QWidget(content);
    m_toggle = new SectionToggle(tr("Not installed"), m_heading);
    connect(m_toggle, &QAbstractButton::toggled, this, [this] {
        showParts(m_isSearching);
        emit folded();
    });
    auto *row = new QHBoxLayout(m_heading);
    row->addWidget(m_toggle);
    row->addStretch();
    AppTable *available = inCard(m_available, nullptr);
    m_installedHand = &installed->hand();
    m_availableHand = &available->hand();
    m_installedPart = installed->parentWidget();
    m_availablePart = available->parentWidget();
}

void AppsView::joinParts()
{
    for (AppViewHand *hand : hands()) {
        connect(hand, &AppViewHand::acted, this, &AppsView::acted);
        connect(hand, &AppViewHand::menuWished, this, &AppsView::menuWished);
        connect(hand, &AppViewHand::cellWished, this, [this, hand](const QRect &cell) {
            m_last = hand;
            const QPoint origin = hand->view().mapTo(widget(), QPoint());
            const QRect seen = cell.translated(origin);
            // The first row shows what is above it too.
            if (origin.y() < viewport()->height() && hand == m_installedHand
                && hand->current().row() < hand->columns())
                verticalScrollBar()->setValue(0);
            else
                ensureVisible(seen.center().x(), seen.center().y(), 0, seen.height() / 2 + 8);
        });
    }
    connect(m_installedHand, &AppViewHand::leftDownwards, this, [this](int column) {
        if (m_availablePart->isVisible())
            m_availableHand->enter(column, true);
    });
    connect(m_availableHand, &AppViewHand::leftUpwards, this,
            [this](int column) { m_installedHand->enter(column, false); });
}

void AppsView::setMargins()
{
    const bool isGrid = m_shape == Shape::Grid;
    const int around = isGrid ? CardMeasures().around : 0;
    // A grid's cells bring their own space; a table begins where the cards do.
    // The scroll bar stands in the margin.
    const int bar = qMin(kMargin, width() - viewport()->width());
    m_column->setContentsMargins(
        directed({kMargin - around, isGrid ? 0 : 8, isGrid ? 0 : kMargin - bar, 24 - around}));
    if (isGrid)
        m_heading->layout()->setContentsMargins(directed({around, 12, 0, 6}));
    else
        m_heading->layout()->setContentsMargins(0, 14, 0, 8);
}

void AppsView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_column)
        setMargins();
}

void AppsView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    setMargins();
}

void AppsView::setEngineAnswers(bool answers)
{
    for (AppViewHand *hand : hands())
        hand->setEngineAnswers(answers);
}

void AppsView::showParts(bool isSearching)
{
    m_isSearching = isSearching;
    const int installed = m_installed.rowCount();
    const int available = m_available.rowCount();
    const bool unfolded = !m_toggle || m_toggle->isChecked() || isSearching || installed == 0;
    m_installedPart->setVisible(installed > 0);
    m_heading->setVisible(available > 0);
    m_availablePart->setVisible(available > 0 && unfolded);
    if (m_toggle)
        m_toggle->setCount(available);
    else
        m_count->setText(QString::number(available));
}

void AppsView::setFirst(QWidget *first)
{
    if (m_first == first)
        return;
    if (m_first)
        m_column->removeWidget(m_first);
    m_first = first;
    if (first)
        m_column->insertWidget(0, first);
}

void AppsView::showOrder(AppsFilter::Order order, bool reversed)
{
    if (m_head)
        m_head->showOrder(order, reversed);
}

void AppsView::setUnfolded(bool isUnfolded)
{
    if (m_toggle)
        m_toggle->setChecked(isUnfolded);
}

bool AppsView::isUnfolded() const
{
    return !m_toggle || m_toggle->isChecked();
}

void AppsView::enter()
{
    if (m_last && m_last->current().isValid() && m_last->view().isVisible())
        return m_last->enter(m_last->current());
    (m_installed.rowCount() > 0 ? m_installedHand : m_availableHand)->enter(0, true);
}

std::optional<AppId> AppsView::current() const
{
    if (!m_last || !m_last->current().isValid())
        return std::nullopt;
    return AppsFilter::rowOf(m_last->current())->id;
}

void AppsView::setCurrent(const AppId &app)
{
    for (AppViewHand *hand : hands()) {
        const QAbstractItemModel &model = *hand->view().model();
        const QModelIndexList found =
            model.match(model.index(0, 0), AppList::IdRole, app.text(), 1, Qt::MatchExactly);
        hand->view().setCurrentIndex(found.value(0));
        if (!found.isEmpty())
            m_last = hand;
    }
}

} // namespace slipway
