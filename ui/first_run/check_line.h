// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/engine_desk_view.h"

#include <QWidget>

#include <functional>

namespace slipway {

class Button;
class CommandStrip;
class Mark;
class ProseLabel;
class TextLabel;

/// One check in a card: its mark, what is so, what it means, and the command that remedies it with
/// a button that runs it.
class CheckLine : public QWidget
{
    Q_OBJECT
public:
    /// What the window can do about it now.
    struct Means {
        bool canBecomeRoot = false;
        bool isFixing = false; ///< Its command runs.
        bool isBusy = false; ///< Another one's does.
        bool isMain = false; ///< Its button is the page's main action.
    };
    explicit CheckLine(QWidget *parent);
    void setCheck(const Check &check, const Means &means);
    void setFirst(bool isFirst); ///< Without a line above it.
    const Check &check() const { return m_check; }

signals:
    void fixPressed(const slipway::Check &check);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCommand(const Means &means);
    Check m_check;
    Mark *m_mark;
    TextLabel *m_title;
    ProseLabel *m_text;
    Button *m_fix;
    CommandStrip *m_command;
    bool m_isFirst = false;
};

/// Shows the whole command and asks; @p run is called when the person says so.
void askToFix(const Check &check, bool canBecomeRoot, QWidget *window,
              const std::function<void()> &run);

} // namespace slipway
