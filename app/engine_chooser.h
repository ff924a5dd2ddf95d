// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway {

class Apps;
class DeskWorkbench;
class Settings;

/// Moves the window to the engine that the person chose, once no work runs on the one before; and
/// tries an address before it is chosen.
class EngineChooser : public QObject
{
    Q_OBJECT
public:
    EngineChooser(Apps &apps, DeskWorkbench &workbench);
    void follow(Settings &settings);
    void test(const QString &address); ///< Empty: the one that is found by itself.

private:
    void choose();
    Apps &m_apps;
    DeskWorkbench &m_workbench;
    QString m_address;
    bool m_waits = false; ///< for running work to end
};

} // namespace slipway
