// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "single_instance.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace slipway {

/// Lets the desktop reach the window over the session bus (org.freedesktop.Application of the
/// Desktop Entry Specification): it asks for the same as a later start does.
class BusActivation : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit BusActivation(const QDBusConnection &bus, QObject *owner = nullptr);
    ~BusActivation() override;

    static QString name(); ///< Of the desktop file too.
    static QString path();

    // The names and arguments are the interface's.
    // NOLINTBEGIN(readability-identifier-naming)
public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &addresses, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platform);
    // NOLINTEND(readability-identifier-naming)

signals:
    void asked(const slipway::StartRequest &request);

private:
    QDBusConnection m_bus;
};

} // namespace slipway
