// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace slipway {

/// What a screen reader takes a widget for, where its class does not say so. Set it before the
/// widget is shown.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Says @p widget's name aloud at once: something came that the person did not ask for.
void alert(QWidget *widget);

} // namespace slipway
