// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"
#include "first_run_desk.h"
#include "remedy_job.h"

namespace slipway {

void DeskWorkbench::followFirstRun()
{
    connect(m_firstRun, &FirstRunDesk::engineMoved, this, [this] { lookAtEngine(); });
    connect(m_firstRun, &FirstRunDesk::storesChanged, this, &Workbench::storesChanged);
    connect(m_firstRun, &FirstRunDesk::startersChanged, this, &Workbench::startersChanged);
    connect(m_firstRun, &FirstRunDesk::chosen, this, &Workbench::modelsChosen);
}

bool DeskWorkbench::isFirstStart() const
{
    return m_firstRun->isFirstStart();
}

void DeskWorkbench::lookAround()
{
    lookAtEngine();
    m_gpus->look();
    m_firstRun->lookAround();
}

bool DeskWorkbench::canBecomeRoot() const
{
    return slipway::canBecomeRoot();
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
