// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace slipway {

class Button;
class ChangesCard;
class ContainedCard;
class EnvironmentTable;
class LaunchOptionsGroup;
class RunPreview;
class RunRows;
class SettingsGroup;
class SettingsRow;

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
    QWidget *makeRows();
    QWidget *makeSide();
    SettingsGroup *makeRun();
    ChangesCard *makeChanges();
    void fill();
    void fillReach();
    void offerCards();
    void take();
    void takePort();
    void takeReach();
    void tellPort(quint16 port, const QString &by);
    void showChanges();
    QString problem() const; ///< Why it cannot be saved; empty: it can.
    int changes() const;
    void save(bool restarts);
    Profile profile() const; ///< An empty one where it is gone.

    Workbench &m_workbench;
    std::optional<AppRow> m_app;
    std::optional<AppSettings> m_saved;
    std::optional<AppSettings> m_edited;
    RunView m_view;
    bool m_isFilling = false;
    RunRows *m_rows;
    QLineEdit *m_port;
    SettingsRow *m_portRow = nullptr;
    QComboBox *m_reach;
    SettingsRow *m_reachRow = nullptr;
    LaunchOptionsGroup *m_options;
    EnvironmentTable *m_environment;
    RunPreview *m_preview;
    ContainedCard *m_contained;
    QWidget *m_side = nullptr;
    ChangesCard *m_changes = nullptr;
    Button *m_save = nullptr;
    QBoxLayout *m_columns;
};

} // namespace slipway
