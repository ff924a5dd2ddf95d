// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "keyring.h"

#include <QObject>

namespace slipway {

/// Puts secrets of apps into the keyring and takes them out. Which there are is in the apps'
/// settings; their values are in the keyring alone.
class SecretDesk : public QObject
{
    Q_OBJECT
public:
    SecretDesk(KeyringHand keyring, QObject *owner);
    void keep(const AppId &app, const QString &variable, const QString &value);
    void forget(const AppId &app, const QString &variable);
    /// Calls @p then when the keyring has answered everything that was asked of it until now, at
    /// once when it has.
    void whenDone(std::function<void()> then);

signals:
    void failed(const QString &problem); ///< A secret was not kept or not forgotten.

private:
    KeyringAnswer answer();
    KeyringHand m_keyring;
    int m_asked = 0;
    QList<std::function<void()>> m_waiting;
};

} // namespace slipway
