// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include "base/whole_file.h"

namespace slipway {

Settings::Settings(const QString &file, QObject *owner)
    : QObject(owner)
    , m_store(file, QSettings::IniFormat)
{
    if (m_store.status() != QSettings::FormatError)
        return;
    const Result<QString> aside = setAside(file);
    m_problem = aside
        ? tr("The settings could not be read. They are kept as %1, and the defaults are used.")
              .arg(*aside)
        : aside.error().summary;
    m_store.sync(); // What was half read is forgotten with the file.
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    write(key);
}

void Settings::remove(const QString &key)
{
    if (!m_store.contains(key))
        return;
    m_store.remove(key);
    write(key);
}

void Settings::write(const QString &key)
{
    m_store.sync();
    emit changed(key);
    if (m_store.status() != QSettings::NoError)
        emit notWritten(tr("The settings could not be written to %1.").arg(file()));
}

} // namespace slipway
