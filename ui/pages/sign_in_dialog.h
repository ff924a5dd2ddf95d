// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wish.h"

#include <functional>

class QWidget;

namespace slipway {

class FieldDialog;
class Workbench;

/// Asks for the sign-in of a git server, and stays until it is kept: what is wrong stands under the
/// field. @p server empty: the person names it. @p say is called with the wish to keep it, @p then
/// when it is kept.
FieldDialog *askToSignIn(Workbench &workbench, const QString &server, QWidget *window,
                         const std::function<void(const Wish &)> &say,
                         const std::function<void()> &then = {});

} // namespace slipway
