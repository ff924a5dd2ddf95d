// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/step_list.h"
#include "ui/delegates/step_delegate.h"

#include <QBasicTimer>
#include <QListView>
#include <QPointer>

namespace slipway {

/// The steps of a build as a list. Time in it goes on only while it is seen and a step runs.
class StepView : public QListView
{
    Q_OBJECT
public:
    explicit StepView(QWidget *parent = nullptr);
    void setSteps(StepList *steps); ///< Not owned; null: an empty list.
    void setGrowing(bool grows); ///< As high as its rows, for pages that scroll as a whole.
    void setEnded(bool ended); ///< The build is over: steps that wait will not come any more.
    void setClock(const MilliClock &clock); ///< Instead of the machine's.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(int row);

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void keepTime();
    int contentHeight() const;
    StepDelegate *m_delegate;
    QPointer<StepList> m_steps;
    QBasicTimer m_seconds;
    bool m_isGrowing = false;
};

} // namespace slipway
