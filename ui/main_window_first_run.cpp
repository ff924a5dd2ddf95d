// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/workbench.h"
#include "ui/first_run/first_run.h"
#include "ui/main_window_p.h"

#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

namespace slipway {

void MainWindow::Private::showFirstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRun(m_workbench, m_window.centralWidget());
        m_window.centralWidget()->layout()->addWidget(m_firstRun);
        m_firstRun->lower(); // under the toast
        connect(m_firstRun, &FirstRun::wished, &m_window, &MainWindow::wished);
        connect(m_firstRun, &FirstRun::left, &m_window, &MainWindow::showApps);
    }
    m_frame->hide();
    m_firstRun->show();
    m_firstRun->begin();
}

void MainWindow::Private::beginFirstRun()
{
    if (!m_workbench.isFirstStart())
        return;
    m_cameByItself = true;
    showFirstRun();
    const AppList *apps = m_workbench.apps();
    connect(apps, &QAbstractItemModel::dataChanged, this, &Private::leaveWhatIsSetUp);
    connect(apps, &QAbstractItemModel::rowsInserted, this, &Private::leaveWhatIsSetUp);
}

/// The engine had apps of Slipway's from before, and told so only now.
void MainWindow::Private::leaveWhatIsSetUp()
{
    if (!m_cameByItself || !isFirstRun() || m_firstRun->step() != FirstRun::Step::Check)
        return;
    const QList<AppRow> &apps = m_workbench.apps()->rows();
    if (std::none_of(apps.begin(), apps.end(), [](const AppRow &app) { return app.isInstalled; }))
        return;
    emit m_window.wished({Wish::Kind::FinishFirstRun, {}, {}});
    m_window.showApps();
}

bool MainWindow::Private::isFirstRun() const
{
    return m_firstRun && m_firstRun->isVisibleTo(m_window.centralWidget());
}

void MainWindow::Private::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    closeFirstRun();
}

void MainWindow::Private::closeFirstRun()
{
    if (!isFirstRun())
        return;
    m_cameByItself = false;
    m_firstRun->hide();
    m_frame->show();
}

void MainWindow::Private::hear(const Wish &wish)
{
    if (wish.kind == Wish::Kind::AgainFirstRun)
        showFirstRun();
}

} // namespace slipway
