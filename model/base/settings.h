// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace slipway {

class Settings;

/// One typed setting; the members of Settings are the schema.
template <typename T>
class Setting
{
public:
    Setting(Settings &owner, const char *key, T fallback)
        : m_owner(owner)
        , m_key(QString::fromLatin1(key))
        , m_fallback(std::move(fallback))
    {}
    T get() const;
    void set(const T &value);
    const QString &key() const { return m_key; }

private:
    Settings &m_owner;
    QString m_key;
    T m_fallback;
};

/// What the person chose about Slipway itself. Made once in app/ from a file's path and handed on;
/// unknown keys stay.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *owner = nullptr)
        : QObject(owner)
        , m_store(file, QSettings::IniFormat)
    {}

    Setting<QString> engineEndpoint{*this, "engine/endpoint", {}}; ///< Empty: discover.
    Setting<QString> outputsFolder{*this, "folders/outputs", {}}; ///< Empty: the default of Paths.
    Setting<QString> modelsFolder{*this, "folders/models", {}};
    Setting<QString> theme{*this, "window/theme",
                           QStringLiteral("system")}; ///< system, light, dark
    Setting<QByteArray> windowGeometry{*this, "window/geometry", {}};

    QVariant value(const QString &key, const QVariant &fallback) const
    {
        return m_store.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value);

signals:
    void changed(const QString &key);

private:
    QSettings m_store;
};

template <typename T>
T Setting<T>::get() const
{
    return m_owner.value(m_key, QVariant::fromValue(m_fallback)).template value<T>();
}
template <typename T>
void Setting<T>::set(const T &value)
{
    m_owner.setValue(m_key, QVariant::fromValue(value));
}

} // namespace slipway
