// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/activity_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>

namespace slipway {

class ElidedLabel;
class MeterWidget;
class TextLabel;
class Tile;

/// Work that is over, as a row: what it was, how it went, when. Pressed it leads to the app; its
/// button to the log or to the reason.
class ActivityItem : public QAbstractButton
{
    Q_OBJECT
public:
    ActivityItem(const ActivityRow &row, QWidget *parent);
    void setRow(const ActivityRow &row);
    const ActivityRow &row() const { return m_row; }
    QSize sizeHint() const override;

signals:
    void seeWished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layButton();
    QRect textBox() const;
    ActivityRow m_row;
    Button *m_see;
};

/// Work that goes on, as a card: how far it is, its log, a way to stop it.
class RunningCard : public Card
{
    Q_OBJECT
public:
    RunningCard(const ActivityRow &row, QWidget *parent);
    void setRow(const ActivityRow &row);
    const ActivityRow &row() const { return m_row; }

signals:
    void logWished();
    void cancelWished();

private:
    ActivityRow m_row;
    Tile *m_tile;
    TextLabel *m_title;
    ElidedLabel *m_text;
    TextLabel *m_left;
    Button *m_log;
    Button *m_cancel;
    MeterWidget *m_bar;
};

} // namespace slipway
