// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wish.h"

#include <QWidget>

class QStackedWidget;

namespace slipway {

class FirstRunDots;
class FirstRunPage;
class FirstRunSide;
class Workbench;

/// From a fresh machine to the first app in three steps. Each can be skipped, and all of them come
/// back when they are wished.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Check, Models, App };
    FirstRun(Workbench &workbench, QWidget *parent);
    void begin(); ///< At the first step, and everything is looked at anew.
    void showStep(Step step);
    Step step() const;
    bool back(); ///< False: this is the first step.

signals:
    void wished(const slipway::Wish &wish);
    void left(); ///< It is done, or the person will come back to it.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(FirstRunPage *page);
    void next();
    void leave();
    void arrange();
    Workbench &m_workbench;
    FirstRunSide *m_side;
    FirstRunDots *m_dots;
    QStackedWidget *m_pages;
};

} // namespace slipway
