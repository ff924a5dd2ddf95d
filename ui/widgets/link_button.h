// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace slipway {

/// Words to press that look like text: a link, the way back. Elided in the middle where they do not
/// fit.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    LinkButton(const QString &text, Face face, Role role, QWidget *parent = nullptr);
    void setIconName(const QString &name); ///< 14 pixels, before the words
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Face m_face;
    Role m_role;
    QString m_icon;
};

} // namespace slipway
