// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_tab.h"

#include "ui/pages/fact_card.h"
#include "ui/pages/history_item.h"
#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/question.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kSideWidth = 320;
constexpr int kLeastRows = 440; ///< Narrower than this the comparison goes under the builds.

Fact factOf(const BuildDifference::Line &line)
{
    Fact fact;
    fact.key = line.key;
    fact.mono = line.mono && !line.isSame();
    fact.value = line.isSame()
        ? HistoryTab::tr("same")
        : HistoryTab::tr("%1 → %2", "in the build in use, in the other").arg(line.from, line.to);
    return fact;
}

} // namespace

HistoryTab::HistoryTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyWidget(u"history"_s))
    , m_roving(new RovingFocus(this))
{
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_parts->setContentsMargins(32, 20, 32, 24);
    m_parts->setSpacing(16);
    m_parts->addWidget(makeBuilds(), 1, Qt::AlignTop);
    m_parts->addWidget(makeComparison(), 0, Qt::AlignTop);
    m_scroll = scrolled(content);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(m_roving, &RovingFocus::entered, this, [this](QWidget *widget) {
        m_scroll->ensureWidgetVisible(widget, 0, 24);
        choose(static_cast<HistoryItem *>(widget)->row().number);
    });
}

QWidget *HistoryTab::makeBuilds()
{
    auto *builds = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Builds"), Face::Strong));
    head->addWidget(new ElidedLabel(tr("Every build that started is kept here"), Face::Body,
                                    Role::TextTertiary),
                    1);
    auto *card = new Card;
    card->setAccessibleName(tr("Builds"));
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(builds);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(card);
    return builds;
}

QWidget *HistoryTab::makeComparison()
{
    m_side = new QWidget;
    m_comparison = new FactCard({});
    m_hint = new TextLabel({}, Face::Small, Role::TextSecondary);
    m_hint->setWordWrap(true);
    m_recipe = new Button(tr("Changed lines of the recipe"));
    m_recipe->setIconName(u"diff"_s);
    connect(m_recipe, &QPushButton::clicked, this, [this] {
        (new Reading(tr("What is different in the recipe of build %1").arg(m_chosen),
                     m_recipeChanges, window()))
            ->open();
    });
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(cardTitle(tr("What is different")));
    column->addSpacing(6);
    column->addWidget(m_comparison);
    column->addWidget(m_hint);
    m_settings = new QCheckBox;
    m_rollBack = new Button({}, Button::Kind::Tinted);
    m_rollBack->setIconName(u"rollback"_s);
    connect(m_rollBack, &QPushButton::clicked, this, [this] { rollBack(m_chosen); });
    m_log = new Button(tr("See log"));
    m_log->setIconName(u"log"_s);
    connect(m_log, &QPushButton::clicked, this, [this] { emit buildWished(*m_app, m_chosen); });
    column->addWidget(m_settings);
    for (Button *way : {m_rollBack, m_recipe, m_log}) {
        way->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(way);
    }
    return m_side;
}

void HistoryTab::show(const AppId &app, const QString &name)
{
    if (m_app != app)
        m_chosen = 0;
    m_app = app;
    const QList<HistoryRow> rows = m_workbench.history(app);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_empty->setWords(tr("%1 was not built yet").arg(name),
                      tr("Each build is kept here, with its log."));
    m_list.setRows(rows);
    layItems();
    if (m_list.rowOf(m_chosen) < 0)
        m_chosen = rows.isEmpty() ? 0 : rows.first().number;
    choose(m_chosen);
    fit();
}

HistoryItem *HistoryTab::itemFor(const HistoryRow &row)
{
    HistoryItem *&item = m_items[row.number];
    if (item)
        return item;
    item = new HistoryItem(row, m_scroll->widget());
    m_choice.addButton(item);
    connect(item, &QAbstractButton::clicked, this,
            [this, item = item] { choose(item->row().number); });
    connect(item, &HistoryItem::seeWished, this, [this, item = item] {
        const int number = item->row().number;
        if (item->rollsBack())
            rollBack(number);
        else
            emit buildWished(*m_app, number);
    });
    return item;
}

void HistoryTab::layItems()
{
    const QList<HistoryRow> &rows = m_list.rows();
    QList<QWidget *> items;
    for (const HistoryRow &row : rows)
        items.append(itemFor(row));
    for (int i = 0; i < int(rows.size()); ++i) {
        using Place = HistoryItem::Place;
        auto *item = static_cast<HistoryItem *>(items[i]);
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == int(rows.size());
        item->setPlace(isFirst && isLast ? Place::Alone
                           : isFirst     ? Place::First
                           : isLast      ? Place::Last
                                         : Place::Middle);
        item->setRow(rows[i], m_list.index(i).data(Qt::AccessibleTextRole).toString());
    }
    QList<QWidget *> laid;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto *item = qobject_cast<HistoryItem *>(m_rows->itemAt(i)->widget()))
            laid.append(item);
    }
    if (laid == items)
        return;
    QWidget *focused = focusWidget();
    for (QWidget *item : std::as_const(items))
        item->setParent(m_scroll->widget());
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        if (old->widget() && !items.contains(old->widget()))
            old->widget()->deleteLater();
        delete old;
    }
    m_items.removeIf([&items](const auto &item) { return !items.contains(item.value()); });
    for (QWidget *item : std::as_const(items)) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline);
        m_rows->addWidget(item);
        item->show();
    }
    m_roving->setWidgets(items);
    if (focused && items.contains(focused))
        focused->setFocus(Qt::OtherFocusReason);
}

void HistoryTab::choose(int number)
{
    if (m_chosen != number)
        m_settings->setChecked(false);
    m_chosen = number;
    if (HistoryItem *item = m_items.value(number))
        item->setChecked(true);
    showComparison();
    showWays();
}

/// Its settings are brought back only where the person sees that this is wished.
void HistoryTab::rollBack(int number)
{
    const bool withSettings = number == m_chosen && m_settings->isChecked();
    emit wished({Wish::Kind::RollBack, *m_app,
                 QVariantMap{{u"build"_s, number}, {u"configSnapshot"_s, withSettings}}});
}

void HistoryTab::showWays()
{
    const int at = m_list.rowOf(m_chosen);
    const HistoryRow row = at < 0 ? HistoryRow() : m_list.rows()[at];
    m_rollBack->setVisible(row.canRollBack);
    m_rollBack->setText(tr("Roll back to %1").arg(row.pin.isEmpty() ? row.title : row.pin));
    m_settings->setVisible(row.canRollBack && !row.snapshot.isEmpty());
    m_settings->setText(tr("With its settings of %1").arg(row.snapshot));
    m_settings->setToolTip(tr("Those of now are set aside, not removed."));
    m_log->setVisible(row.canRollBack && row.hasLog);
    m_log->setAccessibleName(tr("See log: %1").arg(row.title));
}

void HistoryTab::showComparison()
{
    const auto difference =
        m_app && m_chosen > 0 ? m_workbench.difference(*m_app, m_chosen) : std::nullopt;
    m_comparison->setVisible(difference.has_value());
    m_hint->setVisible(!difference);
    m_recipeChanges = difference ? difference->recipe : QString();
    m_recipe->setVisible(!m_recipeChanges.isEmpty());
    if (!difference) {
        const int at = m_list.rowOf(m_chosen);
        const bool isInUse = at >= 0 && m_list.rows()[at].state == HistoryRow::State::InUse;
        m_hint->setText(isInUse ? tr("This build is in use. Choose another one to see what was "
                                     "different in it.")
                                : tr("No build is in use that this one could be compared with."));
        return;
    }
    m_comparison->setTitle(difference->title);
    QList<Fact> facts;
    for (const BuildDifference::Line &line : difference->lines)
        facts.append(factOf(line));
    m_comparison->setFacts(facts);
}

void HistoryTab::fit()
{
    const int side = sized(kSideWidth);
    const bool isBeside = width() - 64 - 16 - side >= kLeastRows;
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setFixedWidth(isBeside ? side : qMax(side, qMin(width() - 64, 2 * side)));
}

void HistoryTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace slipway
