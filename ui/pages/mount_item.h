// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/mount_list.h"

#include <QAbstractButton>

namespace slipway {

class Button;

/// Where the parts of a row of folders stand, measured from the leading edge. Where there is no
/// room for columns they stand under each other.
struct MountColumns {
    MountColumns(int width, int height);
    static int heightFor(int width);
    static bool areBeside(int width);
    bool isWide = true;
    QRect name;
    QRect host; ///< Both of its lines.
    QRect arrow;
    QRect container;
    QRect access;
    QRect exists;
    QRect use; ///< Whether the app can read or write it.
    QRect free;
    QRect more;
};

/// The names of the columns; without height where there are none.
class MountHead : public QWidget
{
    Q_OBJECT
public:
    explicit MountHead(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; ///< Of no height where its columns are not.
};

/// One folder of an app's. Pressed it is changed; its button has what else can be done.
class MountItem : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MountItem(QWidget *parent);
    void setRow(const MountRow &row, const QString &spoken, const QString &told);
    const MountRow &row() const { return m_row; }
    QSize sizeHint() const override;

signals:
    void menuWished(const QPoint &at); ///< Where it opens, on the screen.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect seen(const QRect &box) const;
    void layButton();
    void paintName(QPainter &painter, const MountColumns &columns) const;
    void paintPlaces(QPainter &painter, const MountColumns &columns) const;
    void paintCells(QPainter &painter, const MountColumns &columns) const;
    void paintCell(QPainter &painter, const QRect &box, MountRow::Cell cell) const;
    MountRow m_row;
    Button *m_more;
};

} // namespace slipway
