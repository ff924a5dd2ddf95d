// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace slipway {

/// Makes one stop for Tab of a column of widgets: the arrows, Home and End move among them, and Tab
/// comes back to the one that had the focus last.
class RovingFocus : public QObject
{
    Q_OBJECT
public:
    explicit RovingFocus(QObject *owner);
    void setWidgets(const QList<QWidget *> &widgets); ///< From top to bottom.

signals:
    void entered(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(QWidget *widget);
    QWidget *neighbour(QWidget *widget, int key) const;
    QList<QPointer<QWidget>> m_widgets;
    QPointer<QWidget> m_current;
};

} // namespace slipway
