// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_dialog.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kWidth = 480;

TextLabel *prose(const QString &text, Face face, Role role)
{
    auto *label = new TextLabel(text, face, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldDialog::FieldDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_verb(new Button(words.verb, Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    new FocusRing(this);
    auto *leave = new Button(tr("Cancel"));
    m_verb->setDefault(true);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (!m_verb->isBusy())
            emit verbPressed();
    });
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addStretch();
    verbs->addWidget(leave);
    verbs->addWidget(m_verb);
    m_body->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addStrut(kWidth - 40);
    column->addWidget(prose(words.title, Face::Heading, Role::Text));
    column->addSpacing(4);
    column->addWidget(prose(words.text, Face::Body, Role::TextSecondary));
    column->addSpacing(12);
    column->addLayout(m_body);
    column->addSpacing(16);
    column->addLayout(verbs);
}

QLineEdit *FieldDialog::addField(const QString &name, const QString &value,
                                 const QString &placeholder)
{
    auto *field = new QLineEdit(value);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    const Field parts{new TextLabel(name, Face::Label), prose({}, Face::Small, Role::Danger)};
    parts.name->setBuddy(field);
    parts.problem->hide();
    if (m_body->count() > 0)
        m_body->addSpacing(8);
    m_body->addWidget(parts.name);
    m_body->addWidget(field);
    m_body->addWidget(parts.problem);
    m_fields.insert(field, parts);
    connect(field, &QLineEdit::textEdited, this, [this, field] { setProblem(field, {}); });
    return field;
}

QButtonGroup *FieldDialog::addChoice(const QString &name, const QStringList &ways)
{
    auto *group = new QButtonGroup(this);
    m_body->addSpacing(8);
    m_body->addWidget(new TextLabel(name, Face::Label));
    for (const QString &way : ways) {
        auto *choice = new QRadioButton(way);
        choice->setAccessibleDescription(name);
        group->addButton(choice, int(group->buttons().size()));
        m_body->addWidget(choice);
    }
    group->button(0)->setChecked(true);
    return group;
}

QCheckBox *FieldDialog::addCheck(const QString &name, const QString &warning)
{
    auto *check = new QCheckBox(name);
    check->setAccessibleDescription(warning);
    m_body->addSpacing(8);
    m_body->addWidget(check);
    if (warning.isEmpty())
        return check;
    TextLabel *told = prose(warning, Face::Small, Role::Warning);
    m_body->addWidget(told);
    connect(check, &QCheckBox::toggled, told, &QWidget::setHidden);
    return check;
}

void FieldDialog::addWidget(QWidget *widget)
{
    m_body->addSpacing(4);
    m_body->addWidget(widget);
}

void FieldDialog::setProblem(QLineEdit *field, const QString &problem)
{
    const bool isWrong = !problem.isEmpty();
    const Field &parts = m_fields[field];
    parts.problem->setText(problem);
    parts.problem->setVisible(isWrong);
    field->setAccessibleDescription(problem);
    field->setProperty("wrong", isWrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
    if (isWrong) {
        field->setFocus(Qt::OtherFocusReason);
        parts.problem->setAccessibleName(problem);
        alert(parts.problem);
    }
}

QString FieldDialog::problem(QLineEdit *field) const
{
    return m_fields[field].problem->text();
}

void FieldDialog::setFieldShown(QLineEdit *field, bool shown)
{
    field->setVisible(shown);
    m_fields[field].name->setVisible(shown);
    if (!shown)
        setProblem(field, {});
}

void FieldDialog::setBusy(bool busy)
{
    m_verb->setBusy(busy);
    for (auto field = m_fields.keyBegin(); field != m_fields.keyEnd(); ++field)
        (*field)->setReadOnly(busy);
}

} // namespace slipway
