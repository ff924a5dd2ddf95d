// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace slipway {

class Button;
class TextLabel;

/// A dialog that asks for words: fields with their names, what is wrong with them under them, and a
/// verb. Pressing the verb is only said, so that the answer can be looked at first; close it with
/// accept(). Deletes itself when closed.
class FieldDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString verb;
    };
    FieldDialog(const Words &words, QWidget *parent);
    QLineEdit *addField(const QString &name, const QString &value, const QString &placeholder = {});
    /// One of several ways; the first is chosen.
    QButtonGroup *addChoice(const QString &name, const QStringList &ways);
    /// Something to be had or not; @p warning holds while it is not chosen.
    QCheckBox *addCheck(const QString &name, const QString &warning = {});
    void addWidget(QWidget *widget); ///< Under what was added before.
    void setProblem(QLineEdit *field, const QString &problem); ///< Empty: nothing is wrong.
    QString problem(QLineEdit *field) const;
    void setFieldShown(QLineEdit *field, bool shown);
    void setBusy(bool busy); ///< The answer is being looked at.

signals:
    void verbPressed();

private:
    struct Field {
        TextLabel *name = nullptr;
        TextLabel *problem = nullptr;
    };
    QVBoxLayout *m_body;
    Button *m_verb;
    QHash<QLineEdit *, Field> m_fields;
};

} // namespace slipway
