// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/mount_edits.h"

#include <algorithm>

namespace slipway {

void chooseFolder(AppSettings &settings, const QString &name, const QString &host)
{
    if (host.isEmpty())
        settings.folders.remove(name);
    else
        settings.folders.insert(name, host);
}

void chooseAccess(AppSettings &settings, const QString &name, std::optional<Mount::Access> access)
{
    if (access)
        settings.access.insert(name, *access);
    else
        settings.access.remove(name);
}

void putMount(AppSettings &settings, const Mount &mount, const QString &name,
              const QString &replaces)
{
    const auto old =
        std::find_if(settings.mounts.begin(), settings.mounts.end(),
                     [&replaces](const Mount &one) { return one.container() == replaces; });
    if (old == settings.mounts.end()) {
        settings.mounts.append(mount);
    } else {
        settings.mountNames.remove(replaces);
        *old = mount;
    }
    if (name.isEmpty())
        settings.mountNames.remove(mount.container());
    else
        settings.mountNames.insert(mount.container(), name);
}

bool dropMount(AppSettings &settings, const QString &container)
{
    settings.mountNames.remove(container);
    return settings.mounts.removeIf([&container](const Mount &one) {
        return one.container() == container;
    }) > 0;
}

} // namespace slipway
