// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;

namespace slipway {

/// A dialog that asks before something is lost: the question as a title, the consequence, options,
/// verbs. The safe answer is the default one. Shown with open(); accepted() means the verb was
/// pressed. Deletes itself when closed.
class Question : public QDialog
{
    Q_OBJECT
public:
    struct Words {
        QString title; ///< "Remove Forge?"
        QString consequence;
        QString verb; ///< "Remove Forge"
        QString safe; ///< "Keep it"
        bool isLoss = true; ///< The verb's button is red.
    };
    Question(const Words &words, QWidget *parent);

    /// A heading with lines under it: what goes, what stays.
    void addList(const QString &heading, const QStringList &lines);
    QCheckBox *addOption(const QString &text, bool checked = false);
    void addNote(const QString &text);
    void addCommand(const QString &command); ///< What the verb runs, whole.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QBoxLayout *m_body;
    Button *m_safe;
};

/// Longer text to read and copy: the engine's own words.
class Reading : public QDialog
{
    Q_OBJECT
public:
    Reading(const QString &title, const QString &text, QWidget *parent);
};

} // namespace slipway
