// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/search_field.h"

namespace slipway {

class Button;
class LogPane;

/// Finds in a log: Enter and F3 go on, with Shift back; Alt R takes the words for a regular
/// expression. It says which of how many lines it stands at, or that the expression is none.
class FindField : public SearchField
{
    Q_OBJECT
public:
    /// `key` is the shortcut that leads here, shown while the field is empty; empty: none.
    FindField(LogPane *pane, const QString &key, QWidget *parent = nullptr);
    QString countText()
        const; ///< "3 of 17", "not found", "bad expression", or empty while nothing is looked for

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCount();
    bool hasRoomForButtons() const;
    int buttonsWidth() const;
    LogPane *m_pane;
    Button *m_previous;
    Button *m_next;
    Button *m_expression;
};

} // namespace slipway
