// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>

namespace slipway {

/// The keys that either of two maps has, in order and once each.
template <typename K, typename V>
QList<K> keysOfEither(const QMap<K, V> &one, const QMap<K, V> &other)
{
    QMap<K, V> all = one;
    all.insert(other);
    return all.keys();
}

} // namespace slipway
