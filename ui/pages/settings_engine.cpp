// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_engine.h"

#include "lists/workbench.h"
#include "ui/pages/settings_editor.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

EngineGroup::EngineGroup(Workbench &workbench, SettingsEditor &editor, QWidget *parent)
    : SettingsGroup(tr("Engine"), parent)
    , m_workbench(workbench)
    , m_editor(editor)
    , m_engine(new TextLabel({}, Face::Body, Role::TextSecondary))
    , m_field(new QLineEdit)
    , m_use(new Button(tr("Use"), Button::Kind::Tinted))
    , m_test(new Button(tr("Test"), Button::Kind::Plain))
    , m_answerMark(new TextLabel({}, Face::Body))
{
    m_field->setAccessibleName(tr("Address of the engine"));
    m_field->setPlaceholderText(tr("Found by itself"));
    m_field->setClearButtonEnabled(false);
    keepFont(m_field, [] { return face(Face::Mono); });
    keepWidth(m_field, 256, 300);
    m_use->setAccessibleName(tr("Use this address"));
    m_test->setAccessibleName(tr("Test this address"));
    m_reason = addRow(tr("Used now"), {}, m_engine);
    m_address = addRow(tr("Another address"), tr("A socket’s path; empty to look for it"),
                       besides({m_field, m_test, m_use}));
    m_answer = addRow(tr("Test"), {}, m_answerMark);
    setRowShown(m_answer, false);

    connect(m_field, &QLineEdit::textChanged, this, &EngineGroup::check);
    connect(m_field, &QLineEdit::returnPressed, this, &EngineGroup::use);
    connect(m_use, &Button::clicked, this, &EngineGroup::use);
    connect(m_test, &Button::clicked, this, &EngineGroup::test);
    connect(&workbench, &Workbench::engineChanged, this, &EngineGroup::showEngine);
    connect(&workbench, &Workbench::engineTried, this, &EngineGroup::showAnswer);
    connect(&editor, &SettingsEditor::changed, this, &EngineGroup::showChosen);
    showEngine();
    showChosen();
}

void EngineGroup::showEngine()
{
    const EngineRow engine = m_workbench.engine();
    m_engine->setText(engine.title);
    m_reason->setNote(
        engine.reason.isEmpty()
            ? engine.endpoint
            : tr("%1: %2", "an engine's address, why").arg(engine.endpoint, engine.reason));
    m_field->setEnabled(!engine.isGiven);
    check();
}

void EngineGroup::showChosen()
{
    m_field->setText(m_editor.value().engine);
    check();
}

void EngineGroup::check()
{
    const QString text = m_field->text().trimmed();
    const QString problem = text.isEmpty() ? QString() : m_workbench.endpointProblem(text);
    m_address->setProblem(problem, m_field);
    const bool isGood = problem.isEmpty() && m_field->isEnabled();
    m_use->setEnabled(isGood && text != m_editor.value().engine);
    m_test->setEnabled(isGood && !m_test->isBusy());
}

void EngineGroup::use()
{
    const QString text = m_field->text().trimmed();
    if (!text.isEmpty() && !m_workbench.endpointProblem(text).isEmpty())
        return;
    m_editor.change([&text](Preferences &chosen) { chosen.engine = text; });
    check();
}

void EngineGroup::test()
{
    m_test->setBusy(true);
    emit wished({Wish::Kind::TestEndpoint, {}, m_field->text().trimmed()});
}

void EngineGroup::showAnswer(const QString &endpoint, bool answers, const QString &words)
{
    m_test->setBusy(false);
    m_answerMark->setText(answers ? tr("Answers") : tr("Does not answer"));
    m_answerMark->setRole(answers ? Role::Success : Role::Danger);
    m_answer->setNote(tr("%1: %2", "an engine's address, what it said").arg(endpoint, words));
    m_answerMark->setAccessibleName(tr("The test of the address: %1").arg(m_answerMark->text()));
    setRowShown(m_answer, true);
    check();
    QAccessibleEvent event(m_answerMark, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace slipway
