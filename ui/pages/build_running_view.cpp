// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/build_running_view.h"

#include "ui/delegates/step_delegate.h"
#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/log_menu_button.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/step_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/well.h"
#include "ui/widgets/wrap_layout.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
constexpr int kStepsWidth = 320;
constexpr int kFoot = 36;
constexpr int kGutter = 16;
constexpr double kUnknownSeconds = 5; // as long as a short step, where earlier builds say nothing
} // namespace

BuildRunningView::BuildRunningView(QWidget *parent)
    : QWidget(parent)
    , m_percent(new NumberLabel({}))
    , m_headline(new TextLabel({}, Face::Body, Role::TextSecondary))
    , m_elapsed(new TextLabel({}, Face::Body, Role::TextTertiary))
    , m_dot(new TextLabel(u"·"_s, Face::Body, Role::TextTertiary))
    , m_left(new TextLabel({}, Face::Body, Role::TextSecondary))
    , m_bar(new SegmentBar)
    , m_stepCard(new Card)
    , m_steps(new StepView)
    , m_cacheFoot(new QWidget)
    , m_cacheNote(new ElidedLabel({}, Face::Small, Role::TextTertiary))
    , m_log(new LogPane(LogPainter::Columns::NumberAndSeconds))
    , m_lines(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_space(new ElidedLabel({}, Face::Small, Role::TextTertiary))
    , m_safe(new ElidedLabel({}, Face::Small, Role::TextTertiary))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"build"_s); // Its sizes are remembered by it.
    splitter->setHandleWidth(kGutter);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSteps());
    splitter->addWidget(makeLog());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kStepsWidth, 2 * kStepsWidth + kGutter});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 20, 32, 24);
    layout->setSpacing(16);
    layout->addWidget(makeProgress());
    layout->addWidget(splitter, 1);

    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        auto *field = findChild<FindField *>();
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
    auto *next = new QShortcut(QKeySequence::FindNext, this);
    connect(next, &QShortcut::activated, m_log, &LogPane::findNext);
    auto *previous = new QShortcut(QKeySequence::FindPrevious, this);
    connect(previous, &QShortcut::activated, m_log, &LogPane::findPrevious);
}

QWidget *BuildRunningView::makeProgress()
{
    auto *row = new QWidget;
    auto *words = new WrapLayout(row);
    words->setSpacing(10);
    words->addWidget(m_percent);
    words->addWidget(m_headline);
    words->addGap();
    for (TextLabel *label : {m_elapsed, m_dot, m_left})
        words->addWidget(label);
    for (TextLabel *label : {m_headline, m_elapsed, m_dot, m_left})
        words->setAlignment(label, Qt::AlignBottom);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(row);
    column->addWidget(m_bar);
    return card;
}

QWidget *BuildRunningView::makeSteps()
{
    connect(m_steps, &StepView::stepChosen, this, &BuildRunningView::goToStep);
    auto *bolt = new Mark(16);
    bolt->setIcon(u"bolt"_s, Role::TextTertiary);
    auto *noteRow = new QWidget;
    keepHeight(noteRow, kFoot - 1, Face::Small);
    auto *note = new QHBoxLayout(noteRow);
    note->setContentsMargins(12, 0, 12, 0);
    note->setSpacing(8);
    note->addWidget(bolt);
    note->addWidget(m_cacheNote, 1);
    auto *foot = new QVBoxLayout(m_cacheFoot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(new Hairline);
    foot->addWidget(noteRow);

    m_stepCard->setMinimumWidth(240);
    auto *column = new QVBoxLayout(m_stepCard);
    column->setContentsMargins(1, 5, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_steps, 1);
    column->addWidget(m_cacheFoot);
    return m_stepCard;
}

QWidget *BuildRunningView::makeLog()
{
    m_log->setObjectName(u"build"_s); // What was chosen for it is remembered by it.
    m_log->setAccessibleName(tr("Log of the build"));
    connect(m_log, &LogPane::refreshed, this, &BuildRunningView::refreshLines);
    connect(m_log, &LogPane::told, this, &BuildRunningView::told);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeLogHead());
    column->addWidget(new Hairline);
    column->addWidget(new Well(Well::Place::Middle, m_log), 1);
    column->addWidget(new Hairline);
    column->addWidget(makeLogFoot());
    return card;
}

QWidget *BuildRunningView::makeLogHead()
{
    auto *find = new FindField(m_log, {});
    keepWidth(find, 150, 220);
    find->setProperty("compact", true);
    auto *copy =
        Button::ofIcon(u"copy"_s, tr("Copy the log"), Button::Kind::Quiet, Button::Size::Compact);
    connect(copy, &Button::clicked, m_log, &LogPane::copy);
    auto *widen = Button::ofIcon(u"expand"_s, tr("Widen the log"), Button::Kind::Quiet,
                                 Button::Size::Compact);
    widen->setCheckable(true);
    connect(widen, &Button::toggled, this, [this](bool wide) { m_stepCard->setVisible(!wide); });
    auto *head = new QWidget;
    keepHeight(head, 43);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(directed({16, 0, 8, 0}));
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Log"), Face::Strong));
    row->addStretch(1);
    row->addWidget(find);
    row->addWidget(new FollowButton(m_log, Button::Size::Compact));
    row->addWidget(copy);
    row->addWidget(widen);
    row->addWidget(new LogMenuButton(m_log, Button::Kind::Quiet, Button::Size::Compact));
    return head;
}

QWidget *BuildRunningView::makeLogFoot()
{
    m_safe->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *foot = new QWidget;
    keepHeight(foot, kFoot - 1, Face::Small);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_lines);
    row->addWidget(m_space);
    row->addWidget(m_safe, 1);
    return foot;
}

void BuildRunningView::setBuild(BuildView *build)
{
    if (m_build) {
        m_build->steps.disconnect(this);
    }
    m_build = build;
    m_steps->setSteps(build ? &build->steps : nullptr);
    m_log->setBuffer(build ? &build->log : nullptr);
    if (!build)
        return;
    connect(&build->steps, &QAbstractItemModel::dataChanged, this,
            &BuildRunningView::refreshSegments);
    connect(&build->steps, &QAbstractItemModel::rowsInserted, this,
            &BuildRunningView::refreshSegments);
    connect(&build->steps, &QAbstractItemModel::rowsRemoved, this,
            &BuildRunningView::refreshSegments);
}

void BuildRunningView::refresh()
{
    if (!m_build)
        return;
    const bool isRunning = m_build->state == BuildView::State::Running;
    const bool isDone = m_build->state == BuildView::State::Succeeded;
    const double fraction = isDone ? 1 : m_build->fraction;
    m_percent->setText(fraction < 0 ? u"–"_s : tr("%1 %", "progress").arg(int(fraction * 100)));
    m_headline->setText(m_build->headline);
    m_left->setText(m_build->timeLeft);
    const bool saysLeft = isRunning && !m_build->timeLeft.isEmpty();
    m_left->setVisible(saysLeft);
    m_dot->setVisible(saysLeft);
    m_cacheNote->setText(m_build->cacheNote);
    m_cacheFoot->setVisible(!m_build->cacheNote.isEmpty());
    m_steps->setEnded(!isRunning);
    m_space->setText(m_build->spaceNote);
    m_safe->setText(m_build->safeNote);
    refreshTime();
    refreshSegments();
    refreshLines();
    keepTime();
}

void BuildRunningView::setClock(const MilliClock &clock)
{
    m_clock = clock;
    m_steps->setClock(clock);
    refreshTime();
}

void BuildRunningView::refreshTime()
{
    if (!m_build || m_build->startedMs == 0)
        return m_elapsed->setText({});
    const bool isRunning = m_build->state == BuildView::State::Running;
    const qint64 end = isRunning ? m_clock() : m_build->endedMs;
    const QString time = durationText(std::max<qint64>(0, end - m_build->startedMs));
    m_elapsed->setText(isRunning ? tr("%1 so far", "3:24 so far").arg(time)
                                 : tr("took %1", "took 9:41").arg(time));
}

void BuildRunningView::refreshSegments()
{
    if (!m_build)
        return;
    QList<SegmentBar::Segment> segments;
    for (const StepRow &step : m_build->steps.rows()) {
        SegmentBar::Segment segment;
        segment.length = step.expectedSeconds > 0 ? step.expectedSeconds : kUnknownSeconds;
        segment.failed = step.state == StepRow::State::Failed;
        const bool isOver =
            step.state == StepRow::State::Done || step.state == StepRow::State::Cached;
        segment.fraction = isOver                   ? 1
            : step.state == StepRow::State::Running ? std::max(0.0, step.fraction)
                                                    : 0;
        segments << segment;
    }
    m_bar->setSegments(segments);
}

void BuildRunningView::refreshLines()
{
    const qint64 lines = m_build ? m_build->log.lastNumber() : 0;
    m_lines->setText(lines == 1 ? tr("1 line") : tr("%Ln lines", nullptr, int(lines)));
}

/// The first line that was written after the step began.
void BuildRunningView::goToStep(int row)
{
    if (!m_build || row < 0 || row >= m_build->steps.rowCount())
        return;
    const StepRow &step = m_build->steps.rows()[row];
    const LogBuffer &log = m_build->log;
    if (step.startedMs == 0)
        return;
    if (const qint64 line = log.lines().firstSince(step.startedMs))
        m_log->scrollToLine(line);
}

void BuildRunningView::keepTime()
{
    const bool runs = m_build && m_build->state == BuildView::State::Running && isVisible();
    if (runs && !m_seconds.isActive())
        m_seconds.start(1000, this);
    else if (!runs)
        m_seconds.stop();
}

void BuildRunningView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_seconds.timerId())
        refreshTime();
    else
        QWidget::timerEvent(event);
}

void BuildRunningView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTime();
    keepTime();
}

void BuildRunningView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepTime();
}

} // namespace slipway
