// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/build_view.h"
#include "ui/delegates/step_delegate.h"

#include <QBasicTimer>
#include <QPointer>
#include <QWidget>

namespace slipway {

class Card;
class ElidedLabel;
class LogPane;
class NumberLabel;
class SegmentBar;
class StepView;
class TextLabel;

/// A build as it goes: how far, its steps, its whole log.
class BuildRunningView : public QWidget
{
    Q_OBJECT
public:
    explicit BuildRunningView(QWidget *parent = nullptr);
    void setBuild(BuildView *build); ///< Null: none.
    void refresh();
    void setClock(const MilliClock &clock); ///< Instead of the machine's.
    LogPane *log() const { return m_log; }

signals:
    void told(const QString &title, const QString &text, bool isError);

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeProgress();
    QWidget *makeSteps();
    QWidget *makeLog();
    QWidget *makeLogHead();
    QWidget *makeLogFoot();
    void refreshTime();
    void refreshSegments();
    void refreshLines();
    void goToStep(int row);
    void keepTime();

    QPointer<BuildView> m_build;
    MilliClock m_clock = &QDateTime::currentMSecsSinceEpoch;
    QBasicTimer m_seconds; ///< Runs while a build does and is seen.
    NumberLabel *m_percent;
    TextLabel *m_headline;
    TextLabel *m_elapsed;
    TextLabel *m_dot;
    TextLabel *m_left;
    SegmentBar *m_bar;
    QWidget *m_stepCard;
    StepView *m_steps;
    QWidget *m_cacheFoot;
    ElidedLabel *m_cacheNote;
    LogPane *m_log;
    TextLabel *m_lines;
    ElidedLabel *m_space;
    ElidedLabel *m_safe;
};

} // namespace slipway
