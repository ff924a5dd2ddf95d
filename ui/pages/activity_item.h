// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/activity_row.h"
#include "ui/pages/see_row.h"
#include "ui/widgets/card.h"

namespace slipway {

class ElidedLabel;
class MeterWidget;
class TextLabel;
class Tile;

/// Work that is over, as a row: what it was, how it went, when. Pressed it leads to the app; its
/// button to the log or to the reason.
class ActivityItem : public SeeRow
{
    Q_OBJECT
public:
    ActivityItem(const ActivityRow &row, QWidget *parent);
    void setRow(const ActivityRow &row);
    const ActivityRow &row() const { return m_row; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int seeEnd() const override;
    void laidOut() override;

private:
    QRect textBox() const;
    ActivityRow m_row;
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
