// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// The names and the order of arguments are those of the Desktop Notifications Specification 1.2.
const auto kService = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;
constexpr uchar kNormal = 1; // urgency
constexpr int kAsTheServiceLikes = -1; // milliseconds

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *owner)
    : QObject(owner)
    , m_bus(bus)
{
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"ActivationToken"_s, this,
                  SLOT(takeToken(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                  SLOT(takeClose(uint, uint)));
}

void Notifier::show(const Notice &notice)
{
    if (m_isKnown)
        return send(notice);
    m_waiting << notice;
    if (!m_isAsked)
        askAbilities();
}

/// Where the service reads markup, what stands in a message is no markup of ours.
void Notifier::askAbilities()
{
    m_isAsked = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_isAsked = false;
        m_isKnown = !reply.isError();
        m_readsMarkup = m_isKnown && reply.value().contains(u"body-markup"_s);
        const QList<Notice> waiting = std::exchange(m_waiting, {});
        for (const Notice &notice : m_isKnown ? waiting : QList<Notice>())
            send(notice);
    });
}

void Notifier::send(const Notice &notice)
{
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Slipway"_s << m_shown.key(notice.app, 0U) << u"io.slipway.Slipway"_s << notice.title
           << (m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text)
           << QStringList{u"default"_s, tr("Show")}
           << QVariantMap{{u"desktop-entry"_s, u"io.slipway.Slipway"_s},
                          {u"urgency"_s, QVariant::fromValue(kNormal)},
                          {u"category"_s,
                           notice.isError ? u"transfer.error"_s : u"transfer.complete"_s}}
           << kAsTheServiceLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, app = notice.app] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            m_isKnown = false; // Another service may come; it is asked again.
        else
            m_shown.insert(reply.value(), app);
    });
}

void Notifier::takeAction(uint id, const QString &action)
{
    const auto app = m_shown.constFind(id);
    if (app == m_shown.cend() || action != u"default")
        return;
    emit opened(AppId(*app), m_tokens.take(id));
}

void Notifier::takeToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_tokens.insert(id, token);
}

void Notifier::takeClose(uint id, uint)
{
    m_shown.remove(id);
    m_tokens.remove(id);
}

} // namespace slipway
