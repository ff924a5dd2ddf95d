// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_tab.h"

#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/well.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

LogsTab::LogsTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyWidget(u"log"_s))
    , m_pane(new LogPane(LogPainter::Columns::Clock))
{
    auto *log = new QWidget;
    auto *column = new QVBoxLayout(log);
    column->setContentsMargins(32, 20, 32, 24);
    column->setSpacing(16);
    column->addWidget(makeBar());
    column->addWidget(new Well(Well::Place::Alone, m_pane), 1);
    m_stack->addWidget(log);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_pane, &LogPane::refreshed, this, &LogsTab::showCounts);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &LogsTab::focusFind);
}

QWidget *LogsTab::makeBar()
{
    m_find = new FindField(m_pane, tr("Ctrl F"));
    keepWidth(m_find, 280);
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

    auto *copy = Button::ofIcon(u"copy"_s, tr("Copy the log"));
    connect(copy, &Button::clicked, m_pane, &LogPane::copy);

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_find);
    for (Chip *chip : {all, m_warnings, m_errors})
        row->addWidget(chip);
    row->addStretch(1);
    row->addWidget(new FollowButton(m_pane, Button::Size::Regular));
    row->addWidget(copy);
    return bar;
}

void LogsTab::show(const AppRow &app)
{
    m_app = app;
    LogBuffer *buffer = m_workbench.log(app.id);
    if (buffer != m_pane->buffer())
        m_pane->setBuffer(buffer);
    showCounts();
}

void LogsTab::showCounts()
{
    const LogBuffer *buffer = m_pane->buffer();
    m_warnings->setCount(buffer ? buffer->warnings() : 0);
    m_errors->setCount(buffer ? buffer->errors() : 0);
    showState();
}

void LogsTab::showState()
{
    if (!m_app)
        return;
    const bool isEmpty = !m_pane->buffer() || m_pane->buffer()->count() == 0;
    if (isEmpty && m_app->state == AppState::NotInstalled)
        m_empty->setWords(tr("No log yet"), tr("%1 is not installed.").arg(m_app->name));
    else
        m_empty->setWords(tr("Nothing written yet"),
                          tr("What %1 writes while it runs is shown here.").arg(m_app->name));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void LogsTab::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace slipway
