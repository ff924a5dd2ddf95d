// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slipway {

/// Looks like a field and opens the palette; in a narrow sidebar only its lens.
class PaletteButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PaletteButton(QWidget *parent);
    QSize sizeHint() const override { return {200, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway
