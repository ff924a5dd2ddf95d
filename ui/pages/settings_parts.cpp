// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_parts.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace slipway {

namespace {

constexpr int kMostChoice = 280;
constexpr int kLeastWords = 180; // as narrow as name and note may become beside the control

/// Does not take the wheel from the page that it lies in.
class Choice : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SettingsRow::SettingsRow(const QString &name, const QString &note, QWidget *control,
                         QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_note(new ElidedLabel(note, Face::Small, Role::TextTertiary))
    , m_control(control)
    , m_problem(new TextLabel({}, Face::Small, Role::Danger))
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_note->setVisible(!note.isEmpty());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new ElidedLabel(name));
    words->addWidget(m_note);
    words->addStretch();
    auto *controls = new QVBoxLayout;
    controls->setSpacing(4);
    controls->addStretch();
    controls->addWidget(control, 0, Qt::AlignRight);
    controls->addWidget(m_problem);
    controls->addStretch();
    m_box->setContentsMargins(16, 7, 16, 7);
    m_box->setSpacing(16);
    m_box->addLayout(words, 1);
    m_box->addLayout(controls);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(note);
    arrange();
}

void SettingsRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleDescription(note);
    arrange();
}

void SettingsRow::setProblem(const QString &problem, QLineEdit *field)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem.isEmpty() ? m_note->text() : problem);
    if (field->property("wrong").toBool() == !problem.isEmpty())
        return;
    field->setProperty("wrong", !problem.isEmpty());
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QString SettingsRow::problem() const
{
    return m_problem->text();
}

bool SettingsRow::holds(const QString &words) const
{
    return m_name.contains(words, Qt::CaseInsensitive)
        || m_note->text().contains(words, Qt::CaseInsensitive);
}

void SettingsRow::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    update();
}

int SettingsRow::leastHeight() const
{
    return m_note->text().isEmpty() ? rowHeight(46) : grown(grown(rowHeight(54), Face::Small));
}

QSize SettingsRow::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, leastHeight()});
}

QSize SettingsRow::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, leastHeight()});
}

void SettingsRow::arrange()
{
    updateGeometry();
    const int room = width() - 32 - m_control->sizeHint().width();
    const auto direction =
        room < sized(kLeastWords) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_box->direction() == direction)
        return;
    m_box->setDirection(direction);
    m_box->setSpacing(direction == QBoxLayout::LeftToRight ? 16 : 6);
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    if (m_isFirst)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, ink(Role::BorderSubtle));
}

void SettingsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

SettingsGroup::SettingsGroup(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
    auto *card = new Card;
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new TextLabel(title, Face::Strong));
    column->addWidget(card);
}

SettingsRow *SettingsGroup::addRow(const QString &name, const QString &note, QWidget *control)
{
    auto *row = new SettingsRow(name, note, control);
    row->setFirst(m_all.isEmpty());
    m_rows->addWidget(row);
    m_all << row;
    return row;
}

void SettingsGroup::removeRow(SettingsRow *row)
{
    m_all.removeAll(row);
    m_left.removeAll(row);
    row->hide();
    row->deleteLater();
    lineUp();
}

void SettingsGroup::addWide(QWidget *content)
{
    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 8, 16, 8);
    around->addWidget(content);
    m_rows->addLayout(around);
}

bool SettingsGroup::filter(const QString &words)
{
    m_words = m_title.contains(words, Qt::CaseInsensitive) ? QString() : words;
    lineUp();
    return !isHidden();
}

void SettingsGroup::setRowShown(SettingsRow *row, bool shown)
{
    m_left.removeAll(row);
    if (!shown)
        m_left << row;
    lineUp();
}

void SettingsGroup::lineUp()
{
    bool isFirst = true;
    for (SettingsRow *row : std::as_const(m_all)) {
        const bool shown = !m_left.contains(row) && row->holds(m_words);
        row->setVisible(shown);
        if (!shown)
            continue;
        row->setFirst(isFirst);
        isFirst = false;
    }
    setVisible(!isFirst);
}

QComboBox *makeChoice(const QStringList &words, int width)
{
    auto *choice = new Choice;
    choice->addItems(words);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepWidth(choice, width, qMax(width, kMostChoice));
    return choice;
}

QWidget *besides(const QList<QWidget *> &controls)
{
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget *control : controls)
        row->addWidget(control);
    all->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return all;
}

} // namespace slipway
