// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace slipway {

/// The ring around the control that has the keyboard's focus; not shown for a focus that came with
/// the mouse. One a window; it finds the buttons of the window by itself. A button with another
/// radius than 7 says so in its property `ringRadius`.
class FocusRing : public QFocusFrame
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace slipway
