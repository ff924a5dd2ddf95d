// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_editor.h"

#include "base/settings.h"

namespace slipway {

SettingsEditor::SettingsEditor(Settings &settings, QObject *owner)
    : QObject(owner)
    , m_settings(settings)
    , m_value(Preferences::of(settings))
{
    connect(&settings, &Settings::changed, this, [this] {
        const Preferences now = Preferences::of(m_settings);
        if (now == m_value)
            return;
        m_value = now;
        emit changed();
    });
}

void SettingsEditor::put(const Preferences &value)
{
    value.writeTo(m_settings);
}

void SettingsEditor::change(const std::function<void(Preferences &)> &how)
{
    Preferences value = m_value;
    how(value);
    put(value);
}

} // namespace slipway
