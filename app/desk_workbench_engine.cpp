// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"
#include "engine_desk.h"

namespace slipway {

void DeskWorkbench::followEngineDesk()
{
    m_engineDesk = new EngineDesk(m_apps, this);
    connect(m_engineDesk, &EngineDesk::changed, this, &Workbench::engineDeskChanged);
    connect(m_engineDesk, &EngineDesk::told, this, &Workbench::told);
    connect(m_engineDesk, &EngineDesk::remedied, &m_apps, &Apps::tryEngineNow);
}

EngineDeskView DeskWorkbench::engineDesk() const
{
    return m_engineDesk->view();
}

void DeskWorkbench::lookAtEngine()
{
    m_engineDesk->look();
}

void DeskWorkbench::remedy(const QString &checkId)
{
    m_engineDesk->remedy(checkId);
}

} // namespace slipway
