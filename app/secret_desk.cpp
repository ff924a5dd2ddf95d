// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_desk.h"

#include "apps/run_extras.h"

#include <QPointer>

#include <utility>

namespace slipway {

SecretDesk::SecretDesk(KeyringHand keyring, QObject *owner)
    : QObject(owner)
    , m_keyring(std::move(keyring))
{}

KeyringAnswer SecretDesk::answer()
{
    ++m_asked;
    return [self = QPointer(this)](const QString &problem) {
        if (!self)
            return;
        if (!problem.isEmpty())
            emit self->failed(problem);
        if (--self->m_asked > 0)
            return;
        const auto waiting = std::exchange(self->m_waiting, {});
        for (const auto &then : waiting)
            then();
    };
}

void SecretDesk::keep(const AppId &app, const QString &variable, const QString &value)
{
    m_keyring.keepText(secretName(app, variable), value, answer());
}

void SecretDesk::forget(const AppId &app, const QString &variable)
{
    m_keyring.forget(secretName(app, variable), answer());
}

void SecretDesk::whenDone(std::function<void()> then)
{
    if (m_asked == 0)
        then();
    else
        m_waiting.append(std::move(then));
}

} // namespace slipway
