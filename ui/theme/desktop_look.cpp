// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kGnome = u"org.gnome.desktop.interface"_s;
constexpr uint kPrefers = 1; // dark, more contrast, less movement; other numbers ask for nothing

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
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Desktops without a portal tell it to Qt in their own ways.
    const auto heedQt = [this] {
        DesktopWish wish = m_wish;
        wish.dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        heed(wish);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, heedQt);
    heedQt();
#endif
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(take(QString, QString, QDBusVariant)));
    // A portal that was started later, or anew, is asked too.
    const auto *watcher =
        new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopLook::askAll);
    askAll();
}

void DesktopLook::askAll()
{
    for (const QString &key : {u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s})
        ask(kAppearance, key);
    ask(kGnome, u"enable-animations"_s);
}

void DesktopLook::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << space << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, reply.value());
    });
}

void DesktopLook::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    const QVariant content = inner(value.variant());
    const bool prefers = content.toUInt() == kPrefers;
    DesktopWish wish = m_wish;
    if (space == kAppearance && key == "color-scheme"_L1)
        wish.dark = prefers;
    else if (space == kAppearance && key == "contrast"_L1)
        wish.contrast = prefers;
    else if (space == kAppearance && key == "reduced-motion"_L1)
        m_stillByPortal = prefers;
    else if (space == kGnome && key == "enable-animations"_L1)
        m_stillByGnome = content.typeId() == QMetaType::Bool && !content.toBool();
    wish.still = m_stillByPortal || m_stillByGnome;
    heed(wish);
}

void DesktopLook::heed(const DesktopWish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    emit changed();
}

} // namespace slipway
