// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run.h"

#include "lists/workbench.h"
#include "ui/first_run/check_step.h"
#include "ui/first_run/first_run_side.h"
#include "ui/first_run/models_step.h"
#include "ui/first_run/starter_step.h"
#include "ui/theme/measures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kSideFrom = 1100; // narrower than this there is no room beside the pages

} // namespace

FirstRun::FirstRun(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_side(new FirstRunSide(workbench.desk().version, this))
    , m_dots(new FirstRunDots(this))
    , m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Set up Slipway"));
    auto *checks = new CheckStep(workbench, m_pages);
    auto *models = new ModelsStep(workbench, m_pages);
    auto *app = new StarterStep(workbench, m_pages);
    connect(checks, &CheckStep::wished, this, &FirstRun::wished);
    connect(models, &ModelsStep::wished, this, &FirstRun::wished);
    connect(app, &StarterStep::installWished, this, [this](const AppId &id) {
        emit wished({Wish::Kind::Install, id, {}});
        leave();
    });
    addPage(checks);
    addPage(models);
    addPage(app);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_dots);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(column, 1);
    arrange();
}

void FirstRun::addPage(FirstRunPage *page)
{
    m_pages->addWidget(page);
    connect(page, &FirstRunPage::backWished, this, &FirstRun::back);
    connect(page, &FirstRunPage::nextWished, this, &FirstRun::next);
    connect(page, &FirstRunPage::leaveWished, this, &FirstRun::leave);
}

void FirstRun::begin()
{
    m_workbench.lookAround();
    showStep(Step::Check);
}

void FirstRun::showStep(Step step)
{
    m_pages->setCurrentIndex(int(step));
    m_side->setCurrent(int(step));
    m_dots->setCurrent(int(step));
    static_cast<FirstRunPage *>(m_pages->currentWidget())->enter();
}

FirstRun::Step FirstRun::step() const
{
    return Step(m_pages->currentIndex());
}

bool FirstRun::back()
{
    if (step() == Step::Check)
        return false;
    showStep(Step(int(step()) - 1));
    return true;
}

void FirstRun::next()
{
    if (step() != Step::App)
        showStep(Step(int(step()) + 1));
}

void FirstRun::leave()
{
    emit wished({Wish::Kind::FinishFirstRun, {}, {}});
    emit left();
}

void FirstRun::arrange()
{
    const bool hasSide = width() >= sized(kSideFrom);
    m_side->setVisible(hasSide);
    m_dots->setVisible(!hasSide);
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace slipway
