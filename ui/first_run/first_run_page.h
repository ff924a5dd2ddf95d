// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class TextLabel;
class WrapLayout;

/// What the pages of the first run share: a title with an action beside it, what is scrolled, and
/// the buttons that lead on.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    struct Foot {
        QString leading; ///< "Back"
        QString leadingIcon;
        QString skip; ///< "Skip for now"
    };
    FirstRunPage(const Foot &foot, QWidget *parent);
    void enter(); ///< It is shown now: to the button that leads on.

signals:
    void backWished();
    void nextWished();
    void leaveWished(); ///< Past all that is left.

protected:
    void setTitle(const QString &title);
    void setNote(const QString &note); ///< Beside the buttons.
    Button *addAction(const QString &text, const QString &icon); ///< Beside the title.
    QVBoxLayout &body() { return *m_body; }
    Button &leading() { return *m_leading; }
    Button &skip() { return *m_skip; }
    Button &main() { return *m_main; } ///< The one that leads on.
    void orderTabs(); ///< In the order of reading; for pages that made controls anew.
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    TextLabel *m_title;
    TextLabel *m_note;
    QWidget *m_top;
    WrapLayout *m_head;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    Button *m_leading;
    Button *m_skip;
    Button *m_main;
};

} // namespace slipway
