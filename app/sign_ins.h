// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"

#include <QObject>

namespace slipway {

class Settings;

/// The git servers that sign-ins are kept for. No keyring lists what it holds, so the servers are
/// in the settings; users and secrets are in the keyring alone.
class SignIns : public QObject
{
    Q_OBJECT
public:
    SignIns(Settings &settings, KeyringHand keyring, QObject *owner);
    QStringList servers() const; ///< Sorted.

    /// Keeps one for @p server, which is any address on it; answered().
    void keep(const QString &server, const RemoteLogin &login);
    void forget(const QString &server);

signals:
    void changed();
    void answered(const QString &server, const QString &problem); ///< Empty: it is kept.
    void notForgotten(const QString &problem);

private:
    void list(const QString &name, bool isKept);
    Settings &m_settings;
    KeyringHand m_keyring;
};

} // namespace slipway
