// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"
#include "first_run_desk.h"

namespace slipway {

void DeskWorkbench::followFirstRun()
{
    connect(m_firstRun, &FirstRunDesk::checksChanged, this, &Workbench::checksChanged);
    connect(m_firstRun, &FirstRunDesk::storesChanged, this, &Workbench::storesChanged);
    connect(m_firstRun, &FirstRunDesk::startersChanged, this, &Workbench::startersChanged);
    connect(m_firstRun, &FirstRunDesk::chosen, this, &Workbench::modelsChosen);
    connect(m_firstRun, &FirstRunDesk::told, this,
            [this](const QString &title, const QString &text) { tell(title, text, true); });
}

bool DeskWorkbench::isFirstStart() const
{
    return m_firstRun->isFirstStart();
}

void DeskWorkbench::lookAround()
{
    m_firstRun->lookAround();
}

void DeskWorkbench::checkAgain()
{
    m_firstRun->check();
}

QList<CheckRow> DeskWorkbench::checks() const
{
    return m_firstRun->checks();
}

bool DeskWorkbench::isChecking() const
{
    return m_firstRun->isChecking();
}

QString DeskWorkbench::fixing() const
{
    return m_firstRun->fixing();
}

bool DeskWorkbench::canBecomeRoot() const
{
    return m_firstRun->canBecomeRoot();
}

StoresView DeskWorkbench::foundStores() const
{
    return m_firstRun->stores();
}

void DeskWorkbench::lookAtStore(const QString &path)
{
    m_firstRun->lookAtStore(path);
}

StartersView DeskWorkbench::starters() const
{
    return m_firstRun->starters();
}

} // namespace slipway
