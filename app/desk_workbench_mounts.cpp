// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"
#include "mount_desk.h"

namespace slipway {

void DeskWorkbench::followMounts()
{
    m_mounts = new MountDesk(m_apps, this);
    connect(m_mounts, &MountDesk::changed, this, &Workbench::mountsChanged);
    connect(m_mounts, &MountDesk::glanced, this, &Workbench::detailsChanged);
    connect(m_mounts, &MountDesk::notMade, this,
            [this](const Error &why) { tell(why.summary, why.detail, true); });
}

void DeskWorkbench::lookAtDetails(const AppId &id)
{
    m_mounts->glance(id);
}

MountsView DeskWorkbench::mounts(const AppSettings &settings) const
{
    return m_mounts->view(settings);
}

void DeskWorkbench::lookAtMounts(const AppSettings &settings)
{
    m_mounts->look(settings);
}

void DeskWorkbench::forgetMounts()
{
    m_mounts->forget();
}

} // namespace slipway
