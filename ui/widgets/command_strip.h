// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway {

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
    TextLabel *m_command;
    TextLabel *m_note;
};

} // namespace slipway
