// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_side.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Verdict = SearchView::Step::Verdict;
constexpr int kDot = 10;

Role colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Testing:
        return Role::Accent;
    case Verdict::Works:
        return Role::SuccessMark;
    case Verdict::Broken:
        return Role::DangerMark;
    case Verdict::Skipped:
        break;
    }
    return Role::WarningMark;
}

QString sentence(const SearchView::Step &step, bool isRunning)
{
    const QString hash = step.hash.left(8);
    switch (step.verdict) {
    case Verdict::Testing:
        return isRunning ? SearchSteps::tr("%1 is running", "a commit").arg(hash)
                         : SearchSteps::tr("%1 is tried now", "a commit").arg(hash);
    case Verdict::Works:
        return SearchSteps::tr("%1 works", "a commit").arg(hash);
    case Verdict::Broken:
        return SearchSteps::tr("%1 is broken", "a commit").arg(hash);
    case Verdict::Skipped:
        break;
    }
    return SearchSteps::tr("%1 was skipped", "a commit").arg(hash);
}

/// A dot of one colour; what it means stands beside it.
class VerdictDot : public QWidget
{
public:
    explicit VerdictDot(Role colour)
        : m_colour(colour)
    {
        setFixedSize(kDot, kDot + 5);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(m_colour));
        painter.drawEllipse(QRectF(0, 5, kDot, kDot));
    }

private:
    Role m_colour;
};

QWidget *lineOf(const SearchView::Step &step, bool isRunning)
{
    const QString said = sentence(step, isRunning);
    auto *line = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ProseLine(said));
    if (!step.note.isEmpty())
        words->addWidget(new ElidedLabel(step.note, Face::Small, Role::TextTertiary));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(12);
    row->addWidget(new VerdictDot(colourOf(step.verdict)), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(new TextLabel(step.when, Face::Small, Role::TextTertiary), 0, Qt::AlignTop);
    line->setAccessibleName(said);
    line->setAccessibleDescription(step.note);
    return line;
}

} // namespace

SearchSteps::SearchSteps(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("So far"));
    m_rows->setContentsMargins(16, 9, 16, 9);
    m_rows->setSpacing(0);
}

void SearchSteps::show(const QList<SearchView::Step> &steps, bool isRunning)
{
    if (m_steps == steps && m_isRunning == isRunning)
        return;
    m_isRunning = isRunning;
    m_steps = steps;
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const SearchView::Step &step : steps) {
        m_lines << lineOf(step, isRunning);
        m_rows->addWidget(m_lines.last());
    }
}

SearchPromise::SearchPromise(QWidget *parent)
    : Card(parent)
{
    auto *mark = new Mark(16);
    mark->setIcon(u"shield"_s, Role::TextTertiary);
    auto *title = new TextLabel(tr("Your pin stays where it is"), Face::Label);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(title, 1);
    auto *text = new ProseLabel(tr("Tests use throw-away images and copies of the app’s folders. "
                                   "Your own settings, models and pictures are not touched."),
                                Face::Small, Role::TextSecondary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(text);
    setAccessibleName(title->text());
}

} // namespace slipway
