// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace slipway {

class Button;

/// A button that puts @p text() on the clipboard; its icon becomes a tick for a moment. @p what
/// names it for a screen reader: "Copy the container's id".
Button *makeCopyButton(const QString &what, const std::function<QString()> &text, QWidget *parent);

} // namespace slipway
