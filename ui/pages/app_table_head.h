// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/apps_filter.h"

#include <QWidget>

namespace slipway {

/// The heads of a table of apps as true buttons, so that the keyboard sorts too. Each wishes an
/// order; showOrder() marks the one that holds.
class AppTableHead : public QWidget
{
    Q_OBJECT
public:
    explicit AppTableHead(QWidget *parent);
    void showOrder(AppsFilter::Order order, bool reversed);

signals:
    void orderWished(slipway::AppsFilter::Order order);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class HeadButton;
    void place();
    QList<HeadButton *> m_buttons;
};

} // namespace slipway
