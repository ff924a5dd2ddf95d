// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/key_map.h"

#include <QDialog>

namespace slipway {

/// All keys and what they do. Deletes itself when closed.
class KeyHelp : public QDialog
{
    Q_OBJECT
public:
    KeyHelp(const QList<KeyLine> &lines, QWidget *parent);
};

} // namespace slipway
