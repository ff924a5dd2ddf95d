// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace slipway {

/// A menu of the design: rows of 30 with an icon and, at the right, a key. What loses something is
/// red and last.
class Menu : public QMenu
{
    Q_OBJECT
public:
    explicit Menu(QWidget *parent = nullptr);
    /// `hint` is only shown: a key that works elsewhere, or how long it takes.
    QAction *add(const QString &icon, const QString &text, const QString &hint = {});
    QAction *addLoss(const QString &icon, const QString &text);
    void popupUnder(const QWidget &button); ///< Ending where the button ends.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QAction &action) const;
};

} // namespace slipway
