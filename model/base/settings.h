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

/// What the person chose about Slipway itself, and what the window remembers. Made once in app/
/// from a file's path and handed on; unknown keys stay. See Preferences for the choices as one
/// value.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *owner = nullptr);

    Setting<QString> engineEndpoint{*this, "engine/endpoint", {}}; ///< Empty: discover.
    Setting<QString> gitProxy{*this, "git/proxy", {}}; ///< Empty: as git and the environment say.
    Setting<QString> gitCertificates{*this, "git/certificates", {}}; ///< A file or a folder.
    Setting<QString> checkUpdates{*this, "git/check-updates", {}}; ///< false: never by itself
    Setting<QStringList> signIns{
        *this, "git/sign-ins", {}}; ///< Servers; the rest is in the keyring.
    Setting<QString> outputsFolder{*this, "folders/outputs", {}}; ///< Empty: the default of Paths.
    Setting<QString> modelsFolder{*this, "folders/models", {}};
    /// What the folders of that folder mean when another UI sorted it; see StoreMap. Only of the
    /// folder that models-map-of names.
    Setting<QString> modelsStyle{*this, "folders/models-style", {}};
    Setting<QStringList> modelsMap{*this, "folders/models-map", {}};
    Setting<QString> modelsMapOf{*this, "folders/models-map-of", {}};
    Setting<QString> theme{*this, "window/theme",
                           QStringLiteral("system")}; ///< system, light, dark
    Setting<QString> textSize{*this, "window/text-size", {}}; ///< per cent: 100 to 200
    Setting<QString> spacing{*this, "window/spacing", {}}; ///< roomy, compact
    Setting<QString> movement{*this, "window/movement", {}}; ///< system, less, full
    Setting<QString> language{*this, "window/language", {}}; ///< "de"; empty: the desktop's
    Setting<QString> restoreSession{*this, "window/restore", {}}; ///< true, false
    Setting<QString> notifications{*this, "notifications/shown", {}}; ///< true, false
    Setting<QString> tray{*this, "window/tray", {}}; ///< true, false
    Setting<bool> trayTold{*this, "window/tray-told", false}; ///< What closing does with it.
    Setting<bool> firstRunDone{*this, "first-run/done", false}; ///< Or skipped.
    Setting<QString> page{*this, "window/page", {}}; ///< The page shown last.
    Setting<QString> appsLook{*this, "window/apps", {}}; ///< cards, table; order; see AppsPage
    Setting<QByteArray> windowGeometry{*this, "window/geometry", {}};

    QVariant value(const QString &key, const QVariant &fallback) const
    {
        return m_store.value(key, fallback);
    }
    /// Written at once, the file whole.
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    QString file() const { return m_store.fileName(); }
    /// What was wrong with the file when it was read, as a sentence; empty: nothing. It was then
    /// set aside under a new name.
    const QString &problem() const { return m_problem; }

signals:
    void changed(const QString &key);
    void notWritten(const QString &why); ///< What was changed holds until Slipway is closed.

private:
    void write(const QString &key);
    QSettings m_store;
    QString m_problem;
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
