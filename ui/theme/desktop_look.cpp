// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kSpace = u"org.freedesktop.appearance"_s;
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersContrast = 1;

/// Asking for the bus where there is none may start one, which takes seconds.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// `Read` answers a variant in a variant.
QVariant inner(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLook::DesktopLook(QObject *owner)
    : QObject(owner)
{
    if (!hasSessionBus())
        return;
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                                          SLOT(take(QString, QString, QDBusVariant)));
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void DesktopLook::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << kSpace << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(kSpace, key, reply.value());
    });
}

void DesktopLook::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != kSpace)
        return;
    const uint number = inner(value.variant()).toUInt();
    bool *kept = key == "color-scheme"_L1 ? &m_dark : key == "contrast"_L1 ? &m_contrast : nullptr;
    if (!kept)
        return;
    const bool wanted = number == (kept == &m_dark ? kPrefersDark : kPrefersContrast);
    if (*kept == wanted)
        return;
    *kept = wanted;
    emit changed();
}

} // namespace slipway
