// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace slipway {

/// What the desktop prefers, from org.freedesktop.portal.Settings. Light and ordinary contrast
/// until it answers, and where there is no portal.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLook(QObject *owner);
    bool isDark() const { return m_dark; }
    bool wantsContrast() const { return m_contrast; }

signals:
    void changed();

private slots:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace slipway
