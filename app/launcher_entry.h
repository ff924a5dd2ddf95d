// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

namespace slipway {

/// The number and the bar on the program's icon in docks that show them
/// (com.canonical.Unity.LauncherEntry, which KDE, Ubuntu's and other docks read).
class LauncherEntry
{
public:
    explicit LauncherEntry(const QDBusConnection &bus)
        : m_bus(bus)
    {}
    /// @p count builds that are @p progress done, 0 to 1, or of unknown length when negative. Told
    /// only when a person would see a difference.
    void show(int count, double progress);

private:
    QDBusConnection m_bus;
    int m_count = 0;
    int m_percent = -1;
};

} // namespace slipway
