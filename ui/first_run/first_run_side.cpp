// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_side.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kWidth = 368;
constexpr int kMostWidth = 560;
constexpr int kDot = 28;
constexpr int kSmallDot = 8;
constexpr int kSmallGap = 8;

TextLabel *paragraph(Face face, Role role)
{
    auto *label = new TextLabel({}, face, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

QList<FirstRunStep> firstRunSteps()
{
    return {
        {FirstRunSide::tr("Check this computer"), FirstRunSide::tr("Engine, graphics, space"),
         FirstRunSide::tr("Three steps, then your first app"),
         FirstRunSide::tr("Slipway builds each app in its own container, so nothing is installed "
                          "into your system and everything can be undone.")},
        {FirstRunSide::tr("Choose a models folder"), FirstRunSide::tr("One store for every app"),
         FirstRunSide::tr("Where do your models live?"),
         FirstRunSide::tr("Slipway never moves, renames or copies your files. Each app sees the "
                          "same store under the names it expects.")},
        {FirstRunSide::tr("Pick your first app"), FirstRunSide::tr("You can add more later"),
         FirstRunSide::tr("What would you like to run first?"),
         FirstRunSide::tr("Slipway fetches its source, pins it to a commit that is known to build, "
                          "and builds the image. You can stop at any time.")},
    };
}

/// The number of a step in a ring, a tick once it is done, and the line to the next.
class FirstRunSide::StepDot : public QWidget
{
public:
    StepDot(int number, bool isLast)
        : m_number(number)
        , m_isLast(isLast)
    {
        keepWidth(this, kDot);
    }
    void setState(bool isDone, bool isCurrent)
    {
        m_isDone = isDone;
        m_isCurrent = isCurrent;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect dot(0, 0, width(), width());
        const Role line = m_isDone ? Role::SelectedLine : Role::Border;
        if (!m_isLast)
            painter.fillRect(QRect(width() / 2 - 1, width(), 2, height() - width()), ink(line));
        if (m_isDone) {
            drawBox(painter, dot, width() / 2.0, ink(Role::Accent), {});
            const int inset = (width() - 16) / 2;
            paintIcon(painter, dot.adjusted(inset, inset, -inset, -inset), u"check"_s,
                      ink(Role::OnAccent));
            return;
        }
        drawBox(painter, dot, width() / 2.0, {},
                ink(m_isCurrent ? Role::SelectedLine : Role::Border), 2);
        QFont font = face(Face::Body);
        font.setWeight(QFont::DemiBold);
        drawText(painter, dot, QString::number(m_number), font,
                 ink(m_isCurrent ? Role::AccentText : Role::TextTertiary), Qt::AlignHCenter);
    }

private:
    int m_number;
    bool m_isLast;
    bool m_isDone = false;
    bool m_isCurrent = false;
};

FirstRunSide::FirstRunSide(const QString &version, QWidget *parent)
    : QWidget(parent)
    , m_headline(paragraph(Face::Display, Role::Text))
    , m_text(paragraph(Face::Body, Role::TextSecondary))
{
    keepWidth(this, kWidth, kMostWidth);
    setAccessibleName(tr("Steps"));
    auto *icon = new Mark(40, this);
    icon->setIcon(u"app-icon"_s, Role::Accent);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(icon);
    brand->addWidget(new TextLabel(tr("Slipway"), Face::Title));
    brand->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(directed({40, 48, 40, 40}));
    column->setSpacing(0);
    column->addLayout(brand);
    column->addSpacing(44);
    column->addWidget(m_headline);
    column->addSpacing(10);
    column->addWidget(m_text);
    column->addSpacing(40);
    const QList<FirstRunStep> steps = firstRunSteps();
    for (qsizetype i = 0; i < steps.size(); ++i)
        column->addWidget(addStep(steps[i], i == steps.size() - 1));
    column->addStretch();
    TextLabel *foot = paragraph(Face::Small, Role::TextTertiary);
    foot->setText(tr("Version %1. No account, no telemetry.").arg(version));
    column->addWidget(foot);
    setCurrent(0);
}

QWidget *FirstRunSide::addStep(const FirstRunStep &step, bool isLast)
{
    Line line;
    line.row = new QWidget;
    line.dot = new StepDot(int(m_lines.size()) + 1, isLast);
    line.name = new TextLabel(step.name, Face::Body, Role::TextSecondary);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 3, 0, 24);
    words->setSpacing(1);
    words->addWidget(line.name);
    words->addWidget(new TextLabel(step.note, Face::Small, Role::TextTertiary));
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(line.dot);
    row->addLayout(words, 1);
    m_lines << line;
    return line.row;
}

void FirstRunSide::setCurrent(int step)
{
    const QList<FirstRunStep> steps = firstRunSteps();
    m_headline->setText(steps[step].headline);
    m_text->setText(steps[step].text);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line &line = m_lines[i];
        line.dot->setState(i < step, i == step);
        line.name->setRole(i <= step ? Role::Text : Role::TextSecondary);
        QFont font = line.name->font();
        font.setWeight(i == step ? QFont::DemiBold : QFont::Normal);
        line.name->setFont(font);
        line.row->setAccessibleName(i < step        ? tr("%1, done", "a step").arg(steps[i].name)
                                        : i == step ? tr("%1, now", "a step").arg(steps[i].name)
                                                    : steps[i].name);
    }
}

void FirstRunSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::Sidebar));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), ink(Role::BorderSubtle));
}

class FirstRunDots::Dots : public QWidget
{
public:
    explicit Dots(int count)
        : m_count(count)
    {
        setFixedSize(count * kSmallDot + (count - 1) * kSmallGap, kSmallDot);
    }
    void setCurrent(int step)
    {
        m_current = step;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < m_count; ++i) {
            const int at = isRightToLeft() ? m_count - 1 - i : i;
            const QRect box(at * (kSmallDot + kSmallGap), 0, kSmallDot, kSmallDot);
            drawBox(painter, box, kSmallDot / 2.0, ink(i <= m_current ? Role::Accent : Role::Track),
                    {});
        }
    }

private:
    int m_count;
    int m_current = 0;
};

FirstRunDots::FirstRunDots(QWidget *parent)
    : QWidget(parent)
    , m_dots(new Dots(int(firstRunSteps().size())))
    , m_words(new TextLabel({}, Face::Small, Role::TextTertiary))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 16, 32, 0);
    row->setSpacing(12);
    row->addWidget(m_dots);
    row->addWidget(m_words, 1);
    setCurrent(0);
}

void FirstRunDots::setCurrent(int step)
{
    const QList<FirstRunStep> steps = firstRunSteps();
    m_dots->setCurrent(step);
    m_words->setText(tr("Step %1 of %2: %3", "number, how many, name")
                         .arg(step + 1)
                         .arg(steps.size())
                         .arg(steps[step].name));
}

} // namespace slipway
