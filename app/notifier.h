// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace slipway {

/// A message for a person who looks elsewhere.
struct Notice {
    AppId app; ///< whose build it tells of
    QString title;
    QString text;
    bool isError = false;
};

/// Shows notices by the desktop's notification service (org.freedesktop.Notifications). Without a
/// service they are lost: the window tells the same.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(const QDBusConnection &bus, QObject *owner = nullptr);
    void show(const Notice &notice); ///< In place of the one before about the same app.

signals:
    /// The person pressed it. @p token lets the window come to the front; may be empty.
    void opened(const slipway::AppId &app, const QString &token);

private slots:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClose(uint id, uint reason);

private:
    void askAbilities();
    void send(const Notice &notice);
    QDBusConnection m_bus;
    QList<Notice> m_waiting; ///< for what the service can show
    bool m_isAsked = false;
    bool m_isKnown = false;
    bool m_readsMarkup = false;
    QHash<uint, AppId> m_shown;
    QHash<uint, QString> m_tokens;
};

} // namespace slipway
