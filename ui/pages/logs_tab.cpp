// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_tab.h"

#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/log_menu_button.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/well.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;
constexpr int kGap = 8;
constexpr int kFind = 280;
constexpr int kLeastFind = 180;

QWidget *inARow(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return box;
}

} // namespace

LogsTab::LogsTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_runs(new Segments)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyWidget(u"log"_s))
    , m_pane(new LogPane(LogPainter::Columns::Clock))
{
    m_pane->setObjectName(u"appLog"_s);
    m_bar = makeBar();
    m_stack->addWidget(new Well(Well::Place::Alone, m_pane));
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 20, kMargin, 24);
    column->setSpacing(16);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    connect(m_pane, &LogPane::refreshed, this, &LogsTab::showCounts);
    connect(m_pane, &LogPane::told, &m_workbench, &Workbench::told);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &LogsTab::focusFind);
    auto *next = new QShortcut(QKeySequence::FindNext, this);
    connect(next, &QShortcut::activated, m_pane, &LogPane::findNext);
    auto *previous = new QShortcut(QKeySequence::FindPrevious, this);
    connect(previous, &QShortcut::activated, m_pane, &LogPane::findPrevious);
}

QWidget *LogsTab::makeFilters()
{
    m_find = new FindField(m_pane, tr("Ctrl F"));
    m_find->setFixedWidth(sized(kFind));
    auto *all = new Chip(tr("All"));
    m_warnings = new Chip(tr("Warnings"));
    m_errors = new Chip(tr("Errors"));
    auto *filters = new QButtonGroup(this);
    filters->addButton(all, int(LogRows::Filter::All));
    filters->addButton(m_warnings, int(LogRows::Filter::Warnings));
    filters->addButton(m_errors, int(LogRows::Filter::Errors));
    all->setChecked(true);
    all->setCounting(false);
    connect(filters, &QButtonGroup::idClicked, m_pane,
            [this](int id) { m_pane->setFilter(LogRows::Filter(id)); });
    return inARow({m_find, all, m_warnings, m_errors});
}

QWidget *LogsTab::makeBar()
{
    m_filters = makeFilters();
    auto *copy = Button::ofIcon(u"copy"_s, tr("Copy the log"));
    connect(copy, &Button::clicked, m_pane, &LogPane::copy);
    auto *more = new LogMenuButton(m_pane, Button::Kind::Plain, Button::Size::Regular);
    connect(more, &LogMenuButton::opening, this, &LogsTab::fillMenu);
    m_runs->add(tr("This run"));
    m_runs->add(tr("Earlier runs"));
    m_runs->setCurrent(0);
    connect(m_runs, &Segments::currentChanged, this, [this](int index) {
        LogRange range = m_workbench.logRange(m_app->id);
        range.run = index == 0 ? LogRange::Run::This : LogRange::Run::Earlier;
        m_workbench.setLogRange(m_app->id, range);
        showState();
    });
    m_rest = inARow({m_runs, new FollowButton(m_pane, Button::Size::Regular), copy, more});

    auto *bar = new QWidget;
    m_barRows = new QHBoxLayout(bar);
    m_barRows->setContentsMargins(0, 0, 0, 0);
    m_barRows->setSpacing(kGap);
    m_barRows->addWidget(m_filters, 0, Qt::AlignLeft);
    m_barRows->addWidget(m_rest, 0, Qt::AlignRight);
    return bar;
}

/// The field gives way first; then the bar becomes two rows.
void LogsTab::arrange()
{
    const int room = width() - 2 * kMargin;
    const int chips = m_filters->sizeHint().width() - m_find->minimumWidth();
    const int others = chips + kGap + m_rest->sizeHint().width();
    const bool isOneRow = others + sized(kLeastFind) <= room;
    const int left = room - (isOneRow ? others : chips);
    m_find->setFixedWidth(std::clamp(left, sized(kLeastFind) / 2, sized(kFind)));
    m_barRows->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LogsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LogsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void LogsTab::show(const AppRow &app)
{
    m_app = app;
    LogBuffer *buffer = m_workbench.log(app.id);
    if (buffer != m_pane->buffer())
        m_pane->setBuffer(buffer);
    m_runs->setCurrent(m_workbench.logRange(app.id).run == LogRange::Run::This ? 0 : 1);
    showCounts();
}

void LogsTab::showCounts()
{
    const LogBuffer *buffer = m_pane->buffer();
    m_warnings->setCount(buffer ? buffer->warnings() : 0);
    m_errors->setCount(buffer ? buffer->errors() : 0);
    arrange();
    showState();
}

void LogsTab::showState()
{
    if (!m_app)
        return;
    const bool isEmpty = !m_pane->buffer() || m_pane->buffer()->count() == 0;
    const bool isNew = m_app->state == AppState::NotInstalled;
    if (isNew)
        m_empty->setWords(tr("No log yet"), tr("%1 is not installed.").arg(m_app->name));
    else if (m_runs->current() == 1)
        m_empty->setWords(
            tr("Nothing from earlier runs"),
            tr("What %1 wrote before it was started last is shown here.").arg(m_app->name));
    else
        m_empty->setWords(tr("Nothing written yet"),
                          tr("What %1 writes while it runs is shown here.").arg(m_app->name));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_bar->setVisible(!isEmpty || !isNew);
}

/// How far back the log is read.
void LogsTab::fillMenu(Menu &menu)
{
    if (!m_app)
        return;
    menu.addSeparator();
    const LogRange now = m_workbench.logRange(m_app->id);
    for (const int lines : {2000, 20000, 200000, LogRange::kAll}) {
        QAction *action =
            menu.add({},
                     lines == LogRange::kAll ? tr("Read it from its first line")
                                             : tr("Read the last %Ln lines", nullptr, lines));
        action->setCheckable(true);
        action->setChecked(now.lines == lines);
        connect(action, &QAction::triggered, this, [this, now, lines] {
            LogRange range = now;
            range.lines = lines;
            m_workbench.setLogRange(m_app->id, range);
        });
    }
}

void LogsTab::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace slipway
