// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings_parts.h"
#include "ui/wish.h"

namespace slipway {

class Button;
class SettingsEditor;
class Workbench;

/// Which engine is used and why, and the address of another one, which can be tried before it is
/// used.
class EngineGroup : public SettingsGroup
{
    Q_OBJECT
public:
    EngineGroup(Workbench &workbench, SettingsEditor &editor, QWidget *parent = nullptr);

signals:
    void wished(const slipway::Wish &wish);

private:
    void showEngine();
    void showChosen();
    void check();
    void use();
    void test();
    void showAnswer(const QString &endpoint, bool answers, const QString &words);
    Workbench &m_workbench;
    SettingsEditor &m_editor;
    TextLabel *m_engine;
    SettingsRow *m_reason;
    QLineEdit *m_field;
    Button *m_use;
    Button *m_test;
    SettingsRow *m_address;
    SettingsRow *m_answer;
    TextLabel *m_answerMark;
};

} // namespace slipway
