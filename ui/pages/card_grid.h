// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/app_layout.h"

#include <QListView>

namespace slipway {

class AppsFilter;
class AppViewHand;

/// Cards in as many columns as fit. It is as high as its content, so that two of them can share one
/// scroll area.
class CardGrid : public QListView
{
    Q_OBJECT
public:
    CardGrid(AppsFilter &apps, AppLayout::Form form, QWidget *parent);
    AppViewHand &hand() const { return *m_hand; }
    int columns() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

private:
    void fit();
    AppViewHand *m_hand = nullptr;
};

} // namespace slipway
