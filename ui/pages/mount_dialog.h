// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/widgets/field_dialog.h"

class QButtonGroup;

namespace slipway {

class MountChecksView;

/// Adds a folder of an app's or changes one. What is entered is looked at while it is written; a
/// folder that is missing, or that apps should not have, is asked about before it is taken.
class MountDialog : public FieldDialog
{
    Q_OBJECT
public:
    /// What it is about, with what is in the fields at first.
    struct Subject {
        MountRow row;
        bool isNew = false;
        QString app; ///< Its name.
        QString home; ///< What "~" stands for.
    };
    /// @p settings: with all changes so far.
    MountDialog(Workbench &workbench, const AppSettings &settings, const Subject &subject,
                QWidget *window);
    void setHost(const QString &host); ///< As if it were written.

signals:
    void decided(const slipway::AppSettings &with);
    void makeWished(const QString &path);

private:
    void addFields();
    QString host() const;
    QString container() const;
    Mount::Access access() const;
    /// The settings with what was entered; what is wrong with that, and its field.
    Result<AppSettings> entered() const;
    QLineEdit *fieldOf(const Error &error) const;
    std::optional<MountRow> looked() const;
    void look();
    void showChecks();
    void press();
    void decide(const MountRow &row);
    void askToMake(const MountRow &row);
    void askAgain(const MountRow &row);
    void finish();
    void chooseFolder();

    Workbench &m_workbench;
    AppSettings m_settings;
    Subject m_subject;
    QLineEdit *m_name = nullptr; ///< Of further folders.
    QLineEdit *m_host = nullptr;
    QLineEdit *m_container = nullptr; ///< Of further folders.
    QButtonGroup *m_access = nullptr;
    MountChecksView *m_checks = nullptr;
    bool m_hasOwnPlace = false; ///< The person wrote where the app sees it.
    bool m_isWaiting = false; ///< The verb was pressed; what is seen of it has not come.
};

/// A path in the app for a folder of the person's: "/mnt/films".
QString usualPlace(const QString &host);

} // namespace slipway
