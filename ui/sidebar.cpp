// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "lists/workbench.h"
#include "ui/key_map.h"
#include "ui/palette_button.h"
#include "ui/sidebar_parts.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kWidth = 224;
constexpr int kMostWidth = 300;
constexpr int kRailWidth = 56;
constexpr int kMostRows = 6;

} // namespace

Sidebar::Sidebar(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_apps(new NavItem(tr("Apps"), u"apps"_s, keyHint(Command::Apps), this))
    , m_activity(new NavItem(tr("Activity"), u"activity"_s, keyHint(Command::Activity), this))
    , m_engine(new NavItem(tr("Engine"), u"engine"_s, keyHint(Command::Engine), this))
    , m_settings(new NavItem(tr("Settings"), u"settings"_s, keyHint(Command::Settings), this))
    , m_heading(new TextLabel(tr("Running"), Face::Caption, Role::TextTertiary, this))
    , m_running(new QVBoxLayout)
    , m_more(new Button({}, Button::Kind::Quiet, Button::Size::Compact, this))
{
    setAccessibleName(tr("Sidebar"));
    fit();
    m_apps->setChecked(true);
    m_heading->setContentsMargins(8, 0, 8, 0);
    m_running->setSpacing(0);

    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(12, 0, 12, 0);
    pages->setSpacing(0);
    pages->addWidget(new Brand(this));
    auto *find = new PaletteButton(this);
    pages->addWidget(find);
    pages->addSpacing(16);
    connect(find, &QAbstractButton::clicked, this, &Sidebar::paletteWished);
    pages->addWidget(m_apps);
    pages->addSpacing(2);
    pages->addWidget(m_activity);
    pages->addSpacing(2);
    pages->addWidget(m_engine);
    pages->addSpacing(2);
    pages->addWidget(m_settings);
    pages->addSpacing(18);
    pages->addWidget(m_heading);
    pages->addSpacing(6);
    pages->addLayout(m_running);
    pages->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(pages);
    column->addStretch();
    column->addWidget(new EngineFoot(workbench, this));
    column->addWidget(new GpuFoot(workbench, this));

    connect(m_apps, &QAbstractButton::clicked, this, [this] {
        setPage(Page::Apps);
        emit appsWished();
    });
    connect(m_activity, &QAbstractButton::clicked, this, [this] {
        setPage(Page::Activity);
        emit activityWished();
    });
    connect(m_engine, &QAbstractButton::clicked, this, [this] {
        setPage(Page::Engine);
        emit engineWished();
    });
    connect(m_settings, &QAbstractButton::clicked, this, [this] {
        setPage(Page::Settings);
        emit settingsWished();
    });
    const ActivityList *activity = workbench.activity();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(activity, signal, this, &Sidebar::showActivity);
    connect(activity, &QAbstractItemModel::dataChanged, this, &Sidebar::showActivity);
    showActivity();
    connect(m_more, &QPushButton::clicked, this, &Sidebar::runningWished);
    const AppList *apps = workbench.apps();
    connect(apps, &QAbstractItemModel::dataChanged, this, &Sidebar::showRunning);
    connect(apps, &QAbstractItemModel::rowsInserted, this, &Sidebar::showRunning);
    connect(apps, &QAbstractItemModel::rowsRemoved, this, &Sidebar::showRunning);
    connect(apps, &QAbstractItemModel::rowsMoved, this, &Sidebar::showRunning);
    showRunning();
}

void Sidebar::setPage(Page page)
{
    m_apps->setChecked(page == Page::Apps);
    m_activity->setChecked(page == Page::Activity);
    m_engine->setChecked(page == Page::Engine);
    m_settings->setChecked(page == Page::Settings);
}

/// How much is being done, and how far the one piece of work is.
void Sidebar::showActivity()
{
    int count = 0;
    double fraction = -1;
    for (const ActivityRow &row : m_workbench.activity()->rows()) {
        if (row.isOver())
            continue;
        ++count;
        fraction = count == 1 ? row.progress : -1;
    }
    m_activity->setWork(count, fraction);
}

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    fit();
    showRunning();
}

/// Names need more room in larger text, though never a third of a window.
void Sidebar::fit()
{
    setFixedWidth(m_rail ? kRailWidth : qMin(sized(kWidth), kMostWidth));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

/// How many rows of @p all have room, in large text and a low window not all of them; says how many
/// have none.
int Sidebar::rowsFor(int all)
{
    const auto showMore = [&](int rows) {
        m_more->setVisible(rows < all && !m_rail);
        m_more->setText(tr("%n more", nullptr, all - rows));
    };
    const auto room = [this] {
        const int others = layout()->minimumSize().height() - m_running->minimumSize().height();
        return qMax(0, (height() - others) / rowHeight(kRunRowHeight, Face::Small));
    };
    int rows = qMin(kMostRows, all);
    showMore(rows);
    if (isVisible() && room() < rows) {
        showMore(0); // it takes room, too
        rows = qMin(rows, room());
        showMore(rows);
    }
    return rows;
}

void Sidebar::showRunning()
{
    QList<AppRow> running;
    for (const AppRow &app : m_workbench.apps()->rows()) {
        if (isUp(app.state))
            running << app;
    }
    m_heading->setVisible(!running.isEmpty() && !m_rail);
    const int shown = rowsFor(int(running.size()));
    // Rows stay the widgets they are, so that a change under the pointer or the focus takes neither
    // away.
    while (m_running->count() > shown) {
        QLayoutItem *item = m_running->takeAt(m_running->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < shown; ++i) {
        if (i < m_running->count()) {
            static_cast<RunRow *>(m_running->itemAt(i)->widget())->setApp(running[i]);
            continue;
        }
        auto *row = new RunRow(running[i], this);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            if (row->opens())
                emit openWished(row->app().id);
            else
                emit pageWished(row->app().id);
        });
        m_running->addWidget(row);
    }
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        showRunning();
}

void Sidebar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRunning();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Sidebar));
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), ink(Role::BorderSubtle));
}

} // namespace slipway
