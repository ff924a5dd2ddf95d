// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace slipway {

/// `margins` for who reads from left to right, mirrored for who reads the other way: Qt mirrors
/// what stands in a layout, not the layout's margins.
inline QMargins directed(const QMargins &margins)
{
    return QGuiApplication::isLeftToRight()
        ? margins
        : QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
}

} // namespace slipway
