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
    /// Which edges of menu and button are in one line, in the direction of reading.
    enum class Edge { Leading, Trailing };
    void popupUnder(const QWidget &button, Edge edge = Edge::Trailing);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QAction &action) const;
};

} // namespace slipway
