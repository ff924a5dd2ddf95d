// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPropertyAnimation>
#include <QTimer>
#include <QWidget>

#include <functional>

class QGraphicsOpacityEffect;
class QPushButton;

namespace slipway {

/// One short message at the lower right of its parent, gone after six seconds unless it is pointed
/// at or has the focus. A new one takes the place of the one before.
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    /// `act`, where given, is offered as a button called `action`.
    void tell(const QString &icon, const QString &text, const QString &action = {},
              std::function<void()> act = {});
    /// Says that something was done and offers to undo it. That stays possible by undo() until
    /// another message is shown, also when this one went by itself.
    void offerUndo(const QString &icon, const QString &text, std::function<void()> undo);
    bool undo(); ///< False: there is nothing to undo.
    void withdrawUndo(); ///< What was done has changed since; the message goes.
    void dismiss();
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void fade(double to);
    void waitOn();
    QRect textBox() const;
    QString m_icon;
    QString m_text;
    std::function<void()> m_act;
    bool m_undoes = false; ///< m_act takes back what the message says
    QPushButton *m_action;
    QPushButton *m_close;
    QGraphicsOpacityEffect *m_opacity;
    QPropertyAnimation m_fade;
    QTimer m_stay;
};

} // namespace slipway
