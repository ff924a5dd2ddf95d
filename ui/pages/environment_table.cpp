// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/environment_table.h"

#include "profiles/text_checks.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kNameWidth = 200;

QLineEdit *monoField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    keepFont(field, [] { return face(Face::Mono); });
    return field;
}

} // namespace

EnvironmentRow::EnvironmentRow(const Value &value, QWidget *parent)
    : QWidget(parent)
    , m_value(value)
    , m_on(new Switch(tr("Given to the app")))
    , m_name(monoField(tr("Name")))
    , m_text(monoField(tr("Value")))
    , m_secret(Button::ofIcon(u"key"_s, tr("Keep as a secret"), Button::Kind::Quiet,
                              Button::Size::Compact))
    , m_remove(Button::ofIcon(value.isOfProfile ? u"rollback"_s : u"trash"_s,
                              value.isOfProfile ? tr("Reset") : tr("Remove"), Button::Kind::Quiet,
                              Button::Size::Compact))
    , m_problem(new TextLabel({}, Face::Small, Role::Danger))
{
    m_on->setCheckable(true);
    m_on->setChecked(value.isOn);
    m_name->setText(value.name);
    m_name->setPlaceholderText(tr("NAME"));
    m_name->setReadOnly(value.isOfProfile);
    keepWidth(m_name, kNameWidth);
    m_text->setText(value.value);
    m_secret->setCheckable(true);
    m_secret->setChecked(value.isSecret);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_on);
    line->addWidget(m_name);
    line->addWidget(m_text, 1);
    line->addWidget(m_secret);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_problem);
    dress();
    connect(m_on, &Switch::toggled, this, &EnvironmentRow::changed);
    connect(m_name, &QLineEdit::textChanged, this, &EnvironmentRow::changed);
    connect(m_text, &QLineEdit::textChanged, this, &EnvironmentRow::changed);
    connect(m_secret, &Button::toggled, this, [this] {
        dress();
        emit changed();
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (!m_value.isOfProfile) {
            emit removed();
            return;
        }
        m_secret->setChecked(false);
        m_on->setChecked(true);
        m_text->setText(m_value.usual);
    });
}

void EnvironmentRow::dress()
{
    const bool isSecret = m_secret->isChecked();
    m_text->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_text->setPlaceholderText(isSecret && m_value.isKept ? tr("In the keyring") : QString());
    m_secret->setIconName(isSecret ? u"lock"_s : u"key"_s);
    m_secret->setAccessibleDescription(
        isSecret ? tr("The value is in the keyring and is not shown")
                 : tr("The value is kept in the app’s settings as plain text"));
}

EnvironmentRow::Value EnvironmentRow::value() const
{
    Value value = m_value;
    value.name = m_name->text().trimmed();
    value.value = m_text->text();
    value.isOn = m_on->isChecked();
    value.isSecret = m_secret->isChecked();
    value.isKept = m_value.isKept && value.name == m_value.name; // the keyring knows it by its name
    return value;
}

void EnvironmentRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_name->setAccessibleDescription(problem);
}

void EnvironmentRow::begin()
{
    m_name->setFocus(Qt::TabFocusReason);
}

EnvironmentTable::EnvironmentTable(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_none(new TextLabel(tr("Nothing is given to the app."), Face::Small, Role::TextTertiary))
{
    auto *more = new Button(tr("Add a variable"), Button::Kind::Plain, Button::Size::Compact);
    more->setIconName(u"plus"_s);
    connect(more, &Button::clicked, this, [this] {
        add({})->begin();
        emit changed();
    });
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addWidget(more, 0, Qt::AlignLeft);
}

EnvironmentRow *EnvironmentTable::add(const EnvironmentRow::Value &value)
{
    auto *row = new EnvironmentRow(value);
    m_list->addWidget(row);
    row->show();
    m_rows.append(row);
    m_none->hide();
    connect(row, &EnvironmentRow::changed, this, &EnvironmentTable::changed);
    connect(row, &EnvironmentRow::removed, this, [this, row] {
        m_rows.removeAll(row);
        row->hide();
        row->deleteLater();
        m_none->setVisible(m_rows.isEmpty());
        emit changed();
    });
    return row;
}

void EnvironmentTable::show(const Profile &profile, const AppSettings &settings)
{
    clearLayout(m_list);
    m_rows.clear();
    QStringList names = settings.run.secrets + settings.run.environmentOff;
    names += profile.run.environment.keys();
    names += settings.environment.keys();
    names.sort();
    names.removeDuplicates();
    const QSignalBlocker quiet(this);
    for (const QString &name : std::as_const(names)) {
        EnvironmentRow::Value value{name, settings.environment.value(name)};
        value.isOfProfile = profile.run.environment.contains(name);
        value.usual = profile.run.environment.value(name);
        value.isSecret = settings.run.secrets.contains(name);
        value.isKept = value.isSecret;
        if (!value.isSecret && !settings.environment.contains(name))
            value.value = value.usual;
        value.isOn = !settings.run.environmentOff.contains(name);
        add(value);
    }
    m_none->setVisible(m_rows.isEmpty());
}

void EnvironmentTable::apply(AppSettings &settings)
{
    settings.environment.clear();
    settings.run.secrets.clear();
    settings.run.environmentOff.clear();
    m_isWrong = false;
    QStringList seen;
    for (EnvironmentRow *row : std::as_const(m_rows)) {
        const EnvironmentRow::Value value = row->value();
        if (value.name.isEmpty() && value.value.isEmpty()) { // just added
            row->setProblem({});
            continue;
        }
        QString problem = checkEnvironmentName(value.name);
        if (problem.isEmpty() && seen.contains(value.name))
            problem = tr("Another row has this name.");
        if (problem.isEmpty())
            problem = checkOneLine(value.value);
        if (problem.isEmpty() && value.isSecret && !value.isKept && value.value.isEmpty())
            problem = tr("The secret has no value yet.");
        row->setProblem(problem);
        m_isWrong = m_isWrong || !problem.isEmpty();
        if (!problem.isEmpty())
            continue;
        seen << value.name;
        if (!value.isOn)
            settings.run.environmentOff << value.name;
        if (value.isSecret)
            settings.run.secrets << value.name;
        else if (value.isOfProfile ? value.value != value.usual
                                   : value.isOn || !value.value.isEmpty())
            settings.environment.insert(value.name, value.value);
    }
    settings.run.secrets.sort();
    settings.run.environmentOff.sort();
}

QMap<QString, QString> EnvironmentTable::typedSecrets() const
{
    QMap<QString, QString> secrets;
    for (const EnvironmentRow *row : m_rows) {
        const EnvironmentRow::Value value = row->value();
        if (value.isSecret && !value.name.isEmpty() && !value.value.isEmpty())
            secrets.insert(value.name, value.value);
    }
    return secrets;
}

} // namespace slipway
