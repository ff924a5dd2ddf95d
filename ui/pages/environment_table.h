// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace slipway {

class Button;
class Switch;
class TextLabel;

/// One variable of an app. What is wrong with it is told under it.
class EnvironmentRow : public QWidget
{
    Q_OBJECT
public:
    struct Value {
        QString name;
        QString value; ///< Of a secret: what was typed now.
        bool isOn = true;
        bool isSecret = false;
        bool isKept = false; ///< The keyring has the secret.
        bool isOfProfile = false;
        QString usual = {}; ///< The profile's value.
    };
    explicit EnvironmentRow(const Value &value, QWidget *parent = nullptr);
    Value value() const;
    void setProblem(const QString &problem);
    void begin(); ///< Ready to be typed into.

signals:
    void changed();
    void removed();

private:
    void dress();
    Value m_value;
    Switch *m_on;
    QLineEdit *m_name;
    QLineEdit *m_text;
    Button *m_secret;
    Button *m_remove;
    TextLabel *m_problem;
};

/// The variables of an app: the profile's, which can be overridden or switched off, and the
/// person's own, each of which may be a secret.
class EnvironmentTable : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentTable(QWidget *parent = nullptr);
    void show(const Profile &profile, const AppSettings &settings);
    using QWidget::show;
    void apply(AppSettings &settings);
    bool isWrong() const { return m_isWrong; }
    QMap<QString, QString> typedSecrets() const; ///< Which the keyring does not have yet.

signals:
    void changed();

private:
    EnvironmentRow *add(const EnvironmentRow::Value &value);
    QList<EnvironmentRow *> m_rows;
    QVBoxLayout *m_list;
    TextLabel *m_none;
    bool m_isWrong = false;
};

} // namespace slipway
