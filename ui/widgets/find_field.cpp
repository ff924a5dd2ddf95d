// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_field.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/log_pane.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
constexpr int kWideEnough = 240;
constexpr int kRight = 10;
constexpr int kButton = 28;
} // namespace

FindField::FindField(LogPane *pane, const QString &key, QWidget *parent)
    : SearchField(tr("Find in log"), key, parent)
    , m_pane(pane)
    , m_previous(Button::ofIcon(u"chevron-up"_s, tr("Previous match (Shift F3)"),
                                Button::Kind::Quiet, Button::Size::Compact, this))
    , m_next(Button::ofIcon(u"chevron-down"_s, tr("Next match (F3)"), Button::Kind::Quiet,
                            Button::Size::Compact, this))
    , m_expression(new Button(u".*"_s, Button::Kind::Quiet, Button::Size::Compact, this))
{
    m_expression->setCheckable(true);
    m_expression->setFont(face(Face::MonoSmall));
    m_expression->setAccessibleName(tr("Regular expression (Alt R)"));
    m_expression->setToolTip(m_expression->accessibleName());
    connect(m_expression, &Button::toggled, pane, &LogPane::setFindingExpressions);
    connect(pane, &LogPane::findLeft, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, pane, &LogPane::find);
    connect(this, &QLineEdit::textChanged, this, &FindField::showCount);
    connect(pane, &LogPane::matchesChanged, this, &FindField::showCount);
    connect(m_previous, &Button::clicked, pane, &LogPane::findPrevious);
    connect(m_next, &Button::clicked, pane, &LogPane::findNext);
    connect(this, &SearchField::left, pane, [pane] { pane->setFocus(Qt::ShortcutFocusReason); });
    showCount();
}

QString FindField::countText() const
{
    if (text().isEmpty())
        return {};
    if (!m_pane->findProblem().isEmpty())
        return tr("bad expression");
    const QString all = QLocale().toString(m_pane->matches());
    if (m_pane->isSearching())
        return tr("%1 so far", "matches").arg(all);
    if (m_pane->matches() == 0)
        return tr("not found");
    if (m_pane->match() == 0)
        return all;
    return tr("%1 of %2", "this match of so many").arg(QLocale().toString(m_pane->match()), all);
}

bool FindField::hasRoomForButtons() const
{
    return width() >= kWideEnough && !text().isEmpty();
}

int FindField::buttonsWidth() const
{
    return hasRoomForButtons() ? 3 * kButton : 0;
}

void FindField::showCount()
{
    const bool hasRoom = hasRoomForButtons();
    const bool canGo = hasRoom && m_pane->matches() > 0;
    m_previous->setVisible(hasRoom);
    m_next->setVisible(hasRoom);
    m_previous->setEnabled(canGo);
    m_next->setEnabled(canGo);
    const QString count = countText();
    m_expression->setVisible(hasRoom);
    m_expression->setChecked(m_pane->findsExpressions());
    m_expression->setKind(m_pane->findsExpressions() ? Button::Kind::Tinted : Button::Kind::Quiet);
    // What is wrong with an expression is told by those who read it, in their own words.
    const QString problem = m_pane->findProblem();
    setAccessibleDescription(problem.isEmpty() ? count : count + u": "_s + problem);
    setToolTip(problem);
    const QMargins margins = textMargins();
    const int taken =
        count.isEmpty() ? hintWidth() : widthOf(count, face(Face::Small)) + buttonsWidth() + 4;
    if (isRightToLeft())
        setTextMargins(taken, margins.top(), margins.right(), margins.bottom());
    else
        setTextMargins(margins.left(), margins.top(), taken, margins.bottom());
    update();
}

void FindField::paintEvent(QPaintEvent *event)
{
    SearchField::paintEvent(event);
    const QString count = countText();
    if (count.isEmpty())
        return;
    QPainter painter(this);
    const int right = buttonsWidth() > 0 ? buttonsWidth() + 4 : kRight;
    const QRect box = rect().adjusted(right, 0, -right, 0);
    drawText(painter, box, count, face(Face::Small),
             ink(m_pane->findProblem().isEmpty() ? Role::TextTertiary : Role::Danger),
             isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::FindPrevious)
        || (isEnter && event->modifiers() & Qt::ShiftModifier))
        return m_pane->findPrevious();
    if (event->matches(QKeySequence::FindNext) || isEnter)
        return m_pane->findNext();
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::AltModifier)
        return m_pane->setFindingExpressions(!m_pane->findsExpressions());
    SearchField::keyPressEvent(event);
}

void FindField::resizeEvent(QResizeEvent *event)
{
    SearchField::resizeEvent(event);
    const int top = (height() - kButton) / 2;
    const int left = isRightToLeft() ? 2 : width() - 3 * kButton - 2;
    int at = 0;
    for (Button *button : {m_expression, m_previous, m_next}) {
        button->move(left + at * kButton, top);
        button->resize(kButton, button->sizeHint().height());
        ++at;
    }
    showCount();
}

} // namespace slipway
