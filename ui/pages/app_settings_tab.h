// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class Button;
class Card;
class SettingsGroup;
class SettingsRow;
class TextLabel;

/// What the person may change about one app. Nothing is saved until it is said to be, and an app
/// that runs is then restarted.
class AppSettingsTab : public QWidget
{
    Q_OBJECT
public:
    explicit AppSettingsTab(Workbench &workbench, QWidget *parent = nullptr);
    /// Keeps what was entered and not saved, unless it is of another app.
    void show(const AppRow &app);
    using QWidget::show;

signals:
    void wished(const slipway::Wish &wish);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SettingsGroup *makeRun();
    SettingsGroup *makeEnvironment();
    Card *makeChanges();
    void fill();
    void take();
    void takePort();
    void takeEnvironment();
    void showChanges();
    void save(bool restarts);
    Workbench &m_workbench;
    std::optional<AppRow> m_app;
    std::optional<AppSettings> m_saved;
    std::optional<AppSettings> m_edited;
    bool m_isFilling = false;
    QLineEdit *m_port;
    SettingsRow *m_portRow = nullptr;
    QComboBox *m_reach;
    SettingsRow *m_reachRow = nullptr;
    QComboBox *m_gpu;
    QPlainTextEdit *m_environment;
    TextLabel *m_environmentProblem;
    SettingsGroup *m_run;
    Card *m_changes;
    TextLabel *m_count;
    TextLabel *m_note;
    Button *m_discard;
    Button *m_save;
    QBoxLayout *m_columns;
};

/// NAME=value lines as an app's environment; what is wrong with the first bad line otherwise.
Result<QMap<QString, QString>> environmentOf(const QString &lines);

} // namespace slipway
