// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/key_map.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace slipway {

/// The window's keys as actions of it, one for each command of the key map that is the window's.
class KeyActions : public QObject
{
    Q_OBJECT
public:
    KeyActions(QWidget &window, QObject *owner);
    QAction *action(Command command) const { return m_actions.value(command); }

signals:
    void pressed(slipway::Command command);

private:
    QHash<Command, QAction *> m_actions;
};

} // namespace slipway
