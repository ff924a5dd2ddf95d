// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/build_failed_view.h"

#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/step_view.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/well.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kStepsWidth = 320;
constexpr int kReadingWidth = 992;
constexpr int kLeastCause = 320;
constexpr int kMargin = 32;
constexpr int kGutter = 16;
constexpr int kFirstLines = 3; // of an excerpt that is cut
constexpr int kLinesBeforeError = 1;

QVBoxLayout *column(QWidget *widget, const QMargins &margins, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

QList<qint64> excerptLines(qint64 first, qint64 last, qint64 error, int most)
{
    QList<qint64> lines;
    const qint64 count = last - first + 1;
    if (first <= 0 || count <= 0)
        return lines;
    if (count <= most) {
        for (qint64 line = first; line <= last; ++line)
            lines << line;
        return lines;
    }
    for (qint64 line = first; line < first + kFirstLines; ++line)
        lines << line;
    // One row is the gap's. From the line before the error on, or as much of the end as there is
    // room for.
    const qint64 room = most - kFirstLines - 1;
    qint64 from = last - room + 1;
    if (error >= first && error <= last)
        from = std::clamp(error - kLinesBeforeError, first + kFirstLines,
                          std::max(from, first + kFirstLines));
    for (qint64 line = from; line < from + room && line <= last; ++line)
        lines << line;
    return lines;
}

BuildFailedView::BuildFailedView(QWidget *parent)
    : QWidget(parent)
{
    m_right = new QWidget;
    QVBoxLayout *right = column(m_right, {}, kGutter);
    right->addWidget(makeCause());
    right->addWidget(makeLines());
    right->addWidget(makeFixes());
    right->addStretch(1);
    auto *both = new QWidget;
    both->setMaximumWidth(kReadingWidth);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(kGutter);
    m_columns->addWidget(makeSteps());
    m_columns->addWidget(m_right, 1);

    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    QVBoxLayout *around = column(content, {kMargin, 20, kMargin, 24}, 0);
    around->addWidget(both);
    around->addStretch(1);
    QScrollArea *scroll = scrolled(content);
    column(this, {}, 0)->addWidget(scroll);
}

QWidget *BuildFailedView::makeSteps()
{
    m_stepCard = new Card;
    QVBoxLayout *rows = column(m_stepCard, {1, 5, 1, 5}, 0);
    m_steps = new StepView;
    m_steps->setGrowing(true);
    m_steps->setEnded(true);
    rows->addWidget(m_steps);
    rows->addWidget(makeSafe());
    rows->addStretch(1);
    return m_stepCard;
}

QWidget *BuildFailedView::makeSafe()
{
    m_safeBox = new QWidget;
    QVBoxLayout *box = column(m_safeBox, {0, 8, 0, 0}, 0);
    box->addWidget(new Hairline);
    auto *shield = new Mark(18);
    shield->setIcon(u"shield"_s, Role::SuccessMark);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(shield);
    head->addWidget(new TextLabel(tr("Nothing is lost"), Face::Label), 1);
    m_safe = new ProseLabel({}, Face::Small, Role::TextSecondary);
    m_lastGood =
        new Button(tr("Start the last good image"), Button::Kind::Plain, Button::Size::Compact);
    m_lastGood->setIconName(u"play"_s);
    connect(m_lastGood, &Button::clicked, this, &BuildFailedView::startLastGoodPressed);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 12, 16, 12);
    inner->setSpacing(0);
    inner->addLayout(head);
    inner->addSpacing(4);
    inner->addWidget(m_safe);
    inner->addSpacing(12);
    inner->addWidget(m_lastGood, 0, Qt::AlignLeft);
    box->addLayout(inner);
    return m_safeBox;
}

QWidget *BuildFailedView::makeCause()
{
    auto *card = new Card;
    QVBoxLayout *rows = column(card, {20, 18, 20, 18}, 0);
    auto *mark = new Mark(16);
    mark->setIcon(u"error"_s, Role::Danger);
    m_step = new TextLabel({}, Face::Small, Role::Danger);
    QFont medium = m_step->font();
    medium.setWeight(QFont::Medium);
    m_step->setFont(medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_step, 1);
    m_title = new TextLabel({}, Face::Heading);
    m_title->setWordWrap(true);
    m_text = new ProseLabel({}, Face::Body, Role::TextSecondary);
    rows->addLayout(head);
    rows->addSpacing(6);
    rows->addWidget(m_title);
    rows->addSpacing(2);
    rows->addWidget(m_text);
    return card;
}

QWidget *BuildFailedView::makeLines()
{
    m_fullLog = new Button({}, Button::Kind::Quiet, Button::Size::Compact);
    m_fullLog->setIconName(u"log"_s);
    connect(m_fullLog, &Button::clicked, this, [this] { emit fixPressed(u"log"_s); });
    auto *copy = new Button(tr("Copy"), Button::Kind::Quiet, Button::Size::Compact);
    copy->setIconName(u"copy"_s);
    copy->setAccessibleName(tr("Copy these lines"));
    m_lines = new LogPane(LogPainter::Columns::NumberAndSeconds);
    m_lines->setAccessibleName(tr("What the log says"));
    m_lines->setPadding(8);
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(copy, &Button::clicked, m_lines, &LogPane::copy);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(directed({16, 7, 8, 8}));
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("What the log says"), Face::Strong), 1);
    head->addWidget(m_fullLog);
    head->addWidget(copy);
    m_lineCard = new Card;
    QVBoxLayout *rows = column(m_lineCard, {1, 1, 1, 1}, 0);
    rows->addLayout(head);
    rows->addWidget(new Hairline);
    rows->addWidget(new Well(Well::Place::Bottom, m_lines));
    return m_lineCard;
}

QWidget *BuildFailedView::makeFixes()
{
    m_fixCard = new Card;
    m_fixes = column(m_fixCard, {1, 1, 1, 1}, 0);
    auto *head = new QWidget;
    keepHeight(head, 42, Face::Strong);
    column(head, {16, 2, 16, 0}, 0)
        ->addWidget(new TextLabel(tr("Ways to fix it"), Face::Strong), 0, Qt::AlignVCenter);
    m_fixes->addWidget(head);
    return m_fixCard;
}

/// The cause stands beside the steps, or over them where there is no room for both.
void BuildFailedView::fold()
{
    const int room = width() - 2 * kMargin - kGutter - kStepsWidth;
    const bool isBeside = room >= std::max(sized(kLeastCause), m_right->minimumSizeHint().width());
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_stepCard->setMinimumWidth(isBeside ? kStepsWidth : 0);
    m_stepCard->setMaximumWidth(isBeside ? kStepsWidth : kReadingWidth);
}

void BuildFailedView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void BuildFailedView::setBuild(BuildView *build)
{
    m_build = build;
    m_steps->setSteps(build ? &build->steps : nullptr);
    m_lines->setBuffer(build ? &build->log : nullptr);
}

void BuildFailedView::refresh(const QStringList &mended)
{
    if (!m_build || !m_build->failure)
        return;
    const BuildFailure &failure = *m_build->failure;
    m_step->setText(failure.step);
    m_title->setText(failure.title);
    m_text->setProse(failure.text);
    m_safeBox->setVisible(!failure.safe.isEmpty());
    m_safe->setProse(failure.safe);
    m_lastGood->setVisible(failure.canStartLastGood);

    const LogBuffer &log = m_build->log;
    const qint64 first = std::max(failure.firstLine, log.firstNumber());
    const QList<qint64> lines =
        excerptLines(first, std::min(failure.lastLine, log.lastNumber()), failure.errorLine);
    m_lineCard->setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) {
        m_lines->showOnly(lines, failure.errorLine > 0 ? failure.errorLine : -1);
        m_lines->setFixedHeight(m_lines->contentHeight());
    }
    m_fullLog->setText(tr("Open full log, %1 lines").arg(QLocale().toString(log.lastNumber())));
    m_fullLog->updateGeometry();
    QList<BuildFailure::Fix> fixes = failure.fixes;
    fixes.removeIf([&mended](const BuildFailure::Fix &fix) {
        return fix.id.startsWith("apply "_L1) && mended.contains(fix.id.section(u' ', 1));
    });
    showFixes(fixes);
}

void BuildFailedView::showFixes(const QList<BuildFailure::Fix> &fixes)
{
    QString said;
    for (const BuildFailure::Fix &fix : fixes)
        said += fix.id + u'\n' + fix.title + u'\n' + fix.text + u'\n' + fix.button + u'\n';
    if (said == m_fixesSaid)
        return;
    m_fixesSaid = said;
    while (QLayoutItem *item = m_fixes->takeAt(1)) {
        delete item->widget();
        delete item;
    }
    m_fixCard->setVisible(!fixes.isEmpty());
    for (const BuildFailure::Fix &fix : fixes) {
        m_fixes->addWidget(new Hairline);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(directed({16, 10, 12, 10}));
        row->setSpacing(12);
        auto *mark = new Mark(18);
        mark->setIcon(fix.icon.isEmpty() ? u"info"_s : fix.icon,
                      fix.suggested ? Role::AccentText : Role::TextTertiary);
        auto *titleRow = new QHBoxLayout;
        titleRow->setSpacing(10);
        titleRow->addWidget(new ElidedLabel(fix.title, Face::Label));
        if (fix.suggested)
            titleRow->addWidget(new Tag(tr("suggested"), Tag::Kind::Accent));
        titleRow->addStretch(1);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addLayout(titleRow);
        words->addWidget(new ProseLine(fix.text, Face::Small, Role::TextSecondary));
        row->addWidget(mark);
        row->addLayout(words, 1);
        // What the program cannot do itself is only told.
        if (!fix.button.isEmpty()) {
            auto *button =
                new Button(fix.button, fix.suggested ? Button::Kind::Primary : Button::Kind::Plain,
                           Button::Size::Compact);
            connect(button, &Button::clicked, this, [this, id = fix.id] { emit fixPressed(id); });
            row->addWidget(button);
        }
        m_fixes->addWidget(line);
    }
}

} // namespace slipway
