// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preferences.h"

#include <QAbstractButton>

namespace slipway {

/// A small window in the colours that are meant, with a word under it. One of several: put them in
/// an exclusive QButtonGroup.
class ColourCard : public QAbstractButton
{
    Q_OBJECT
public:
    ColourCard(Colours colours, const QString &name, QWidget *parent = nullptr);
    Colours colours() const { return m_colours; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colours m_colours;
};

} // namespace slipway
