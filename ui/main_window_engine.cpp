// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_p.h"
#include "ui/pages/engine_page.h"
#include "ui/sidebar.h"

#include <QStackedWidget>

namespace slipway {

/// Made when it is first shown: most starts do not need it.
void MainWindow::Private::showEnginePage()
{
    if (!m_enginePage) {
        m_enginePage = new EnginePage(m_workbench, m_stack);
        m_stack->addWidget(m_enginePage);
        connect(m_enginePage, &EnginePage::wished, &m_window, &MainWindow::wished);
    }
    showPage(m_enginePage);
    m_sidebar->setPage(Sidebar::Page::Engine);
}

void MainWindow::showEnginePage()
{
    d->showEnginePage();
}

} // namespace slipway
