// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace slipway {

class Button;
class TextLabel;

/// A command as it is run, whole, on a sunken ground, with a note and a button that copies it.
class CommandStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CommandStrip(QWidget *parent = nullptr);
    void setCommand(const QString &command, const QString &note = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();
    TextLabel *m_command;
    TextLabel *m_note;
    Button *m_copy;
    QTimer m_back; ///< to the icon before the tick
};

} // namespace slipway
