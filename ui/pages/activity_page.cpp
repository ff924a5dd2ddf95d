// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_page.h"

#include "lists/workbench.h"
#include "ui/pages/activity_item.h"
#include "ui/theme/measures.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/question.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;
constexpr int kRowsAtOnce = 60; ///< Of the past: what fills some screens.

} // namespace

ActivityPage::ActivityPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_shown(kRowsAtOnce)
    , m_roving(new RovingFocus(this))
{
    setAccessibleName(tr("Activity"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_views = new QStackedWidget(this);
    m_views->addWidget(makeContent());
    m_nothing = new EmptyWidget(u"activity"_s, this);
    m_nothing->setWords(tr("Nothing was done yet"),
                        tr("What is done on your apps is listed here."));
    connect(m_nothing->addAction(tr("Show apps"), u"apps"_s), &QPushButton::clicked, this,
            &ActivityPage::appsWished);
    m_views->addWidget(m_nothing);
    m_noMatch = new EmptyWidget(u"search"_s, this);
    connect(m_noMatch->addAction(tr("Show everything"), {}), &QPushButton::clicked, this,
            &ActivityPage::clearFilters);
    m_views->addWidget(m_noMatch);
    column->addWidget(m_views, 1);

    const ActivityList *list = workbench.activity();
    connect(list, &QAbstractItemModel::dataChanged, this,
            [this, list](const QModelIndex &first) { refreshRow(list->rows()[first.row()]); });
    connect(list, &QAbstractItemModel::rowsInserted, this, &ActivityPage::refresh);
    connect(list, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::refresh);
    connect(list, &QAbstractItemModel::rowsMoved, this, &ActivityPage::refresh);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, &ActivityPage::focusSearch);
    }
    refresh();
}

QWidget *ActivityPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *first = new QWidget(head);
    m_search = new SearchField(tr("Search activity"), u"/"_s, first);
    keepWidth(m_search, 200);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.search = text;
        refresh();
    });
    connect(m_search, &SearchField::left, this, [this] { focusNextChild(); });
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new TextLabel(tr("Activity"), Face::Title, Role::Text, first));
    row->addStretch();
    row->addWidget(m_search);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(kMargin, 20, kMargin, 12);
    m_head->setSpacing(12);
    m_head->addWidget(first, 1);
    m_head->addWidget(makeChips());
    return head;
}

QWidget *ActivityPage::makeChips()
{
    m_chipRow = new QWidget(this);
    auto *row = new WrapLayout(m_chipRow);
    row->setSpacing(12);
    for (const QString &name :
         {tr("Everything"), tr("Builds"), tr("Starts and stops"), tr("Problems")}) {
        auto *chip = new Chip(name, m_chipRow);
        chip->setProperty("ringRadius", 14);
        chip->setCounting(false);
        m_chips.addButton(chip, int(m_chips.buttons().size()));
        row->addWidget(chip);
    }
    m_chips.setExclusive(true);
    m_chips.button(0)->setChecked(true);
    connect(&m_chips, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (!isOn)
            return;
        m_filter.chip = ActivityFilter::Chip(id);
        m_shown = kRowsAtOnce;
        refresh();
    });
    return m_chipRow;
}

QWidget *ActivityPage::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kMargin, 8, kMargin, 24);
    column->setSpacing(0);
    m_running = new QVBoxLayout;
    m_running->setSpacing(8);
    m_past = new QVBoxLayout;
    m_past->setSpacing(0);
    m_older = new Button(tr("Show older"), Button::Kind::Quiet, Button::Size::Regular, content);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_shown += kRowsAtOnce;
        refresh();
    });
    column->addLayout(m_running);
    column->addLayout(m_past);
    column->addSpacing(12);
    column->addWidget(m_older, 0, Qt::AlignHCenter);
    column->addStretch();
    m_scroll = scrolled(content);
    connect(m_roving, &RovingFocus::entered, this,
            [this](QWidget *item) { m_scroll->ensureWidgetVisible(item, 0, 24); });
    return m_scroll;
}

void ActivityPage::showChip(ActivityFilter::Chip chip)
{
    m_chips.button(int(chip))->setChecked(true);
}

void ActivityPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ActivityPage::clearFilters()
{
    const bool had = !m_search->text().isEmpty() || m_chips.checkedId() != 0;
    m_search->clear();
    showChip(ActivityFilter::Chip::Everything);
    return had;
}

void ActivityPage::refresh()
{
    QList<ActivityRow> running;
    QList<ActivityRow> past;
    for (const ActivityRow &row : m_workbench.activity()->rows()) {
        if (m_filter.passes(row))
            (row.isOver() ? past : running).append(row);
    }
    m_older->setVisible(past.size() > m_shown);
    past = past.mid(0, m_shown);
    showRunning(running);
    showPast(past);
    showCounts();
    showEmpty();
}

/// What only says how far it is changes in place; what ended moves.
void ActivityPage::refreshRow(const ActivityRow &row)
{
    RunningCard *card = m_cards.value(row.id);
    if (card && !row.isOver())
        card->setRow(row);
    else
        refresh();
}

void ActivityPage::showCounts()
{
    int problems = 0;
    for (const ActivityRow &row : m_workbench.activity()->rows())
        problems += row.isProblem() ? 1 : 0;
    auto *chip = static_cast<Chip *>(m_chips.button(int(ActivityFilter::Chip::Problems)));
    chip->setCounting(problems > 0);
    chip->setCount(problems);
}

void ActivityPage::showRunning(const QList<ActivityRow> &rows)
{
    QSet<QString> wanted;
    for (const ActivityRow &row : rows)
        wanted.insert(row.id);
    m_cards.removeIf([this, &wanted](const auto &card) {
        if (wanted.contains(card.key()))
            return false;
        m_running->removeWidget(card.value());
        card.value()->hide();
        card.value()->deleteLater();
        return true;
    });
    for (int i = 0; i < int(rows.size()); ++i) {
        const ActivityRow &row = rows[i];
        RunningCard *&card = m_cards[row.id];
        if (card) {
            card->setRow(row);
            continue;
        }
        card = new RunningCard(row, m_scroll->widget());
        connect(card, &RunningCard::logWished, this,
                [this, card = card] { emit buildWished(card->row().app, 0); });
        connect(card, &RunningCard::cancelWished, this, [this, card = card] {
            emit wished({Wish::Kind::Cancel, card->row().app, {}});
        });
        m_running->insertWidget(i, card);
        card->show();
    }
}

ActivityItem *ActivityPage::itemFor(const ActivityRow &row)
{
    ActivityItem *&item = m_items[row.id];
    if (item) {
        item->setRow(row);
        return item;
    }
    item = new ActivityItem(row, m_scroll->widget());
    connect(item, &QAbstractButton::clicked, this,
            [this, item = item] { emit appWished(item->row().app); });
    connect(item, &ActivityItem::seeWished, this, [this, item = item] { see(item->row()); });
    return item;
}

/// Items stay the widgets they are; the cards round them are made anew when a row came or went.
void ActivityPage::showPast(const QList<ActivityRow> &rows)
{
    const QDate today = QDate::currentDate();
    QStringList layout;
    QString heading;
    for (const ActivityRow &row : rows) {
        const QString day = dayHeading(row.when().toLocalTime().date(), today);
        if (day != heading)
            layout << u"# "_s + day;
        heading = day;
        layout << row.id;
    }
    QList<QWidget *> items;
    for (const ActivityRow &row : rows)
        items.append(itemFor(row));
    if (layout == m_layout)
        return;
    m_layout = layout;
    QWidget *focused = focusWidget();
    for (QWidget *item : std::as_const(items))
        item->setParent(m_scroll->widget());
    m_items.removeIf([&items](const auto &item) {
        if (items.contains(item.value()))
            return false;
        item.value()->deleteLater();
        return true;
    });
    clearLayout(m_past);
    QVBoxLayout *card = nullptr;
    for (const QString &part : std::as_const(layout)) {
        if (part.startsWith(u'#')) {
            auto *name = new TextLabel(part.mid(2), Face::Strong, Role::Text, m_scroll->widget());
            m_past->addSpacing(20);
            m_past->addWidget(name);
            m_past->addSpacing(8);
            auto *group = new Card(m_scroll->widget());
            group->setAccessibleName(part.mid(2));
            card = new QVBoxLayout(group);
            card->setContentsMargins(1, 1, 1, 1);
            card->setSpacing(0);
            m_past->addWidget(group);
            name->show();
            group->show();
            continue;
        }
        if (card->count() > 0)
            card->addWidget(new Hairline);
        ActivityItem *item = m_items.value(part);
        card->addWidget(item);
        item->show();
    }
    m_roving->setWidgets(items);
    if (focused && items.contains(focused))
        focused->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::showEmpty()
{
    if (m_workbench.activity()->rowCount() == 0)
        return m_views->setCurrentWidget(m_nothing);
    const bool isEmpty = m_cards.isEmpty() && m_items.isEmpty();
    m_views->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_scroll);
    if (!isEmpty)
        return;
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        m_noMatch->setWords(m_filter.chip == ActivityFilter::Chip::Problems
                                ? tr("No problems")
                                : tr("Nothing of this kind"),
                            tr("Other activity is listed under Everything."));
    else
        m_noMatch->setWords(tr("Nothing matches “%1”").arg(words),
                            tr("Try another word, or look through everything."));
}

void ActivityPage::see(const ActivityRow &row)
{
    if (row.build > 0)
        emit buildWished(row.app, row.build);
    else
        (new Reading(row.title, row.reason, window()))->open();
}

/// The chips stand beside the title where they fit, else under it.
void ActivityPage::fitHead()
{
    const int wanted =
        m_head->itemAt(0)->minimumSize().width() + m_chipRow->sizeHint().width() + 2 * kMargin + 24;
    m_head->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // The day may be another one.
    fitHead();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

} // namespace slipway
