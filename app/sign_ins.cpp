// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_ins.h"

#include "base/settings.h"
#include "git/remote_access.h"

#include <QPointer>

namespace slipway {

SignIns::SignIns(Settings &settings, KeyringHand keyring, QObject *owner)
    : QObject(owner)
    , m_settings(settings)
    , m_keyring(std::move(keyring))
{}

QStringList SignIns::servers() const
{
    QStringList all = m_settings.signIns.get();
    all.sort();
    return all;
}

void SignIns::keep(const QString &server, const RemoteLogin &login)
{
    const QString name = keyringName(server);
    if (name.isEmpty() || !mayCarryLogin(server)) {
        emit answered(server,
                      tr("A sign-in is sent over https only. The address begins with https://."));
        return;
    }
    m_keyring.keep(name, login, [self = QPointer(this), server, name](const QString &problem) {
        if (!self)
            return;
        if (problem.isEmpty())
            self->list(name, true);
        emit self->answered(server, problem);
    });
}

void SignIns::forget(const QString &server)
{
    m_keyring.forget(server, [self = QPointer(this), server](const QString &problem) {
        if (!self)
            return;
        if (problem.isEmpty())
            self->list(server, false);
        else
            emit self->notForgotten(problem);
    });
}

void SignIns::list(const QString &name, bool isKept)
{
    QStringList all = m_settings.signIns.get();
    all.removeAll(name);
    if (isKept)
        all.append(name);
    m_settings.signIns.set(all);
    emit changed();
}

} // namespace slipway
