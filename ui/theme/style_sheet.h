// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// The application's style sheet in the colours of now: what a style sheet can say of fields,
/// menus, scroll bars, tool tips and labels. Buttons and cards paint themselves.
QString styleSheet();

} // namespace slipway
