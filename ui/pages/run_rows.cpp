// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_rows.h"

#include "profiles/run_keys.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kChoiceWidth = 196;

bool isOn(const QString &value)
{
    return value == u"yes" || value == u"true";
}

} // namespace

QWidget *RunRows::withReset(Row &row, QWidget *control)
{
    row.reset = Button::ofIcon(u"rollback"_s, tr("Reset “%1”").arg(row.words.name),
                               Button::Kind::Quiet, Button::Size::Compact);
    // The row stays as it is when there is nothing to reset.
    QSizePolicy policy = row.reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(policy);
    row.reset->hide();
    control->setAccessibleName(row.words.name);
    control->setAccessibleDescription(row.words.note);
    return besides({row.reset, control});
}

SettingsRow *RunRows::add(SettingsGroup *group, Row row, QWidget *control)
{
    QWidget *both = withReset(row, control);
    row.row = group->addRow(row.words.name, row.words.note, both);
    const QString key = row.words.key;
    connect(row.reset, &Button::clicked, this, [this, key] { choose({{key, {}}}); });
    m_rows.append(row);
    return row.row;
}

SettingsRow *RunRows::addField(SettingsGroup *group, const Words &words, const QString &none,
                               int width)
{
    Row row{words, none};
    row.field = new QLineEdit;
    keepFont(row.field, [] { return face(Face::Mono); });
    keepWidth(row.field, width);
    connect(row.field, &QLineEdit::textChanged, this, &RunRows::tell);
    return add(group, row, row.field);
}

SettingsRow *RunRows::addChoice(SettingsGroup *group, const Words &words,
                                const QList<Choice> &choices)
{
    Row row{words, {}};
    row.choice = makeChoice({}, kChoiceWidth);
    for (const Choice &one : choices)
        row.choice->addItem(one.label, one.value);
    connect(row.choice, &QComboBox::currentIndexChanged, this, &RunRows::tell);
    return add(group, row, row.choice);
}

SettingsRow *RunRows::addSwitch(SettingsGroup *group, const Words &words)
{
    Row row{words, {}};
    row.flip = new Switch(words.name);
    row.flip->setCheckable(true);
    connect(row.flip, &Switch::toggled, this, &RunRows::tell);
    return add(group, row, row.flip);
}

void RunRows::setChoices(const QString &key, const QList<Choice> &choices)
{
    const bool wasFilling = m_isFilling;
    m_isFilling = true;
    for (Row &row : m_rows) {
        if (row.words.key != key || !row.choice)
            continue;
        const QString value = valueOf(row);
        row.choice->clear();
        for (const Choice &one : choices)
            row.choice->addItem(one.label, one.value);
        put(row, value);
    }
    m_isFilling = wasFilling;
}

void RunRows::clear()
{
    m_rows.clear();
    m_isWrong = false;
}

QString RunRows::valueOf(const Row &row) const
{
    if (row.field)
        return row.field->text().trimmed();
    if (row.choice)
        return row.choice->currentData().toString();
    if (row.flip->isChecked() == row.isUsuallyOn)
        return {};
    return row.flip->isChecked() ? u"yes"_s : u"no"_s;
}

void RunRows::put(Row &row, const QString &value)
{
    if (row.field) {
        row.field->setText(value);
        return;
    }
    if (row.flip) {
        row.flip->setChecked(value.isEmpty() ? row.isUsuallyOn : isOn(value));
        return;
    }
    int index = row.choice->findData(value);
    if (index < 0) { // of the person's own, or of a profile that has changed
        row.choice->addItem(value, value);
        index = row.choice->count() - 1;
    }
    row.choice->setCurrentIndex(index);
}

void RunRows::show(const Profile &profile, const AppSettings &settings)
{
    QMap<QString, RunKey> keys;
    for (const RunKey &key : runKeys(profile, settings))
        keys.insert(key.key, key);
    m_isFilling = true;
    for (Row &row : m_rows) {
        const RunKey key = keys.value(row.words.key);
        row.isUsuallyOn = isOn(key.usual);
        put(row, key.isSet ? key.value : QString());
        if (row.field)
            row.field->setPlaceholderText(key.usual.isEmpty() || key.usual == u"0" ? row.none
                                                                                   : key.usual);
    }
    m_isFilling = false;
}

void RunRows::apply(const Profile &profile, AppSettings &settings)
{
    m_isWrong = false;
    for (const Row &row : std::as_const(m_rows)) {
        const QString value = valueOf(row);
        const Result<> set = setRunKey(settings, profile, row.words.key, value);
        m_isWrong = m_isWrong || !set;
        if (row.field)
            row.row->setProblem(set ? QString() : set.error().summary, row.field);
        row.reset->setVisible(!value.isEmpty());
    }
}

void RunRows::choose(const QMap<QString, QString> &values)
{
    m_isFilling = true;
    for (Row &row : m_rows) {
        if (values.contains(row.words.key))
            put(row, values.value(row.words.key));
    }
    m_isFilling = false;
    emit changed();
}

void RunRows::tell()
{
    if (!m_isFilling)
        emit changed();
}

} // namespace slipway
