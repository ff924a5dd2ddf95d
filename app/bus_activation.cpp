// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus_activation.h"

#include "base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr uint kDoNotQueue = 4; // of RequestName in the D-Bus Specification

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

/// With which the desktop lets the window come to the front: Wayland's token, or X11's.
QString tokenOf(const QVariantMap &platform)
{
    const QString token = platform.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platform.value(u"desktop-startup-id"_s).toString() : token;
}

} // namespace

QString BusActivation::name()
{
    return u"io.slipway.Slipway"_s;
}

QString BusActivation::path()
{
    return u"/io/slipway/Slipway"_s;
}

BusActivation::BusActivation(const QDBusConnection &bus, QObject *owner)
    : QObject(owner)
    , m_bus(bus)
{
    // First the object: whoever waits for the name asks as soon as it is there.
    if (!m_bus.registerObject(path(), this, QDBusConnection::ExportScriptableSlots)) {
        qCWarning(logUi) << "The desktop cannot reach this window:" << m_bus.lastError().message();
        return;
    }
    QDBusMessage request = busCall(u"RequestName"_s);
    request << name() << kDoNotQueue;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCWarning(logUi) << "The desktop cannot reach this window:" << reply.error().message();
    });
}

BusActivation::~BusActivation()
{
    m_bus.unregisterObject(path());
    QDBusMessage release = busCall(u"ReleaseName"_s);
    release << name();
    m_bus.send(release);
}

void BusActivation::Activate(const QVariantMap &platform)
{
    emit asked({{}, tokenOf(platform)});
}

void BusActivation::Open(const QStringList &addresses, const QVariantMap &platform)
{
    for (const QString &address : addresses)
        emit asked({address, tokenOf(platform)});
}

/// The actions of the desktop file are pages.
void BusActivation::ActivateAction(const QString &action, const QVariantList &,
                                   const QVariantMap &platform)
{
    emit asked({u"slipway://"_s + action, tokenOf(platform)});
}

} // namespace slipway
