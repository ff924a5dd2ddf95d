// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_view.h"

#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

StepView::StepView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new StepDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setAccessibleName(tr("Steps of the build"));
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit stepChosen(index.row()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit stepChosen(index.row()); });
}

void StepView::setSteps(StepList *steps)
{
    if (m_steps == steps)
        return;
    if (m_steps)
        m_steps->disconnect(this);
    m_steps = steps;
    setModel(steps);
    if (steps) {
        connect(steps, &QAbstractItemModel::modelReset, this, &StepView::keepTime);
        connect(steps, &QAbstractItemModel::dataChanged, this, &StepView::keepTime);
        connect(steps, &QAbstractItemModel::rowsInserted, this, &StepView::keepTime);
        connect(steps, &QAbstractItemModel::rowsRemoved, this, &StepView::keepTime);
    }
    keepTime();
}

void StepView::setGrowing(bool grows)
{
    m_isGrowing = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void StepView::setEnded(bool ended)
{
    m_delegate->setEnded(ended);
    viewport()->update();
}

void StepView::setClock(const MilliClock &clock)
{
    m_delegate->setClock(clock);
    viewport()->update();
}

int StepView::contentHeight() const
{
    int height = 0;
    if (m_steps)
        for (const StepRow &step : m_steps->rows())
            height += StepDelegate::rowHeight(step);
    return height;
}

QSize StepView::sizeHint() const
{
    return {320, m_isGrowing ? contentHeight() : std::min(contentHeight(), 400)};
}

QSize StepView::minimumSizeHint() const
{
    return {200, m_isGrowing ? contentHeight() : 100};
}

/// Heights follow the states, and a running step needs its seconds drawn.
void StepView::keepTime()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
    const bool runs = m_steps
        && std::any_of(m_steps->rows().begin(), m_steps->rows().end(),
                       [](const StepRow &step) { return step.state == StepRow::State::Running; });
    if (runs && isVisible() && !m_seconds.isActive())
        m_seconds.start(1000, this);
    else if (!runs || !isVisible())
        m_seconds.stop();
}

void StepView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_seconds.timerId())
        viewport()->update();
    else
        QListView::timerEvent(event);
}

void StepView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    keepTime();
}

void StepView::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_seconds.stop();
}

} // namespace slipway
