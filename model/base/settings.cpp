// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

namespace slipway {

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    emit changed(key);
}

} // namespace slipway
