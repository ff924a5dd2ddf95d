// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preferences.h"

#include <QObject>

#include <functional>

namespace slipway {

/// What the person chose, as it is being changed: each change is written and told at once.
class SettingsEditor : public QObject
{
    Q_OBJECT
public:
    explicit SettingsEditor(Settings &settings, QObject *owner = nullptr);
    const Preferences &value() const { return m_value; }
    void put(const Preferences &value);
    void change(const std::function<void(Preferences &)> &how);

signals:
    void changed(); ///< Here or elsewhere.

private:
    Settings &m_settings;
    Preferences m_value;
};

} // namespace slipway
