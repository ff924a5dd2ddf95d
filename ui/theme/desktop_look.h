// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QDBusVariant>
#include <QObject>

namespace slipway {

/// What the desktop prefers, from org.freedesktop.portal.Settings, and followed while it lives.
/// Light, of ordinary contrast and movement until it answers, and where there is no portal.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLook(QObject *owner);
    const DesktopWish &wish() const { return m_wish; }

signals:
    void changed();

private slots:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askAll();
    void ask(const QString &space, const QString &key);
    void heed(const DesktopWish &wish);
    DesktopWish m_wish;
    bool m_stillByPortal = false;
    bool m_stillByGnome = false;
};

} // namespace slipway
