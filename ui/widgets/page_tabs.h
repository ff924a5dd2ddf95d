// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace slipway {

/// The tabs under a page's head, over a line from edge to edge.
class PageTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    QSize sizeHint() const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway
