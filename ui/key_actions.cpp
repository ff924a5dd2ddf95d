// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_actions.h"

#include <QAction>
#include <QWidget>

namespace slipway {

KeyActions::KeyActions(QWidget &window, QObject *owner)
    : QObject(owner)
{
    const QList<KeyLine> lines = keyMap();
    for (const KeyLine &line : lines) {
        if (!line.isOfWindow)
            continue;
        auto *action = new QAction(line.text, this);
        action->setShortcuts(line.keys);
        connect(action, &QAction::triggered, this,
                [this, command = line.command] { emit pressed(command); });
        window.addAction(action);
        m_actions.insert(line.command, action);
    }
}

} // namespace slipway
