// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace slipway {

class Button;
class SettingsGroup;
class SettingsRow;
class Switch;

/// Rows of settings that each set one key of profiles/run_keys.h, with the usual value shown and a
/// button that goes back to it.
class RunRows : public QObject
{
    Q_OBJECT
public:
    struct Choice {
        QString value; ///< Empty: as usual.
        QString label;
    };
    struct Words {
        QString key;
        QString name;
        QString note = {};
    };
    using QObject::QObject;
    /// @p none: what an empty field says where the usual value is none.
    SettingsRow *addField(SettingsGroup *group, const Words &words, const QString &none = {},
                          int width = 120);
    SettingsRow *addChoice(SettingsGroup *group, const Words &words, const QList<Choice> &choices);
    SettingsRow *addSwitch(SettingsGroup *group, const Words &words);
    /// Offers other values; what is chosen stays where it is among them.
    void setChoices(const QString &key, const QList<Choice> &choices);
    void clear(); ///< The rows' group goes.

    void show(const Profile &profile, const AppSettings &settings);
    /// Sets what the rows say, and tells at its row what cannot be.
    void apply(const Profile &profile, AppSettings &settings);
    bool isWrong() const { return m_isWrong; }
    /// Puts values into rows as if they had been chosen: key → value, empty: as usual.
    void choose(const QMap<QString, QString> &values);

signals:
    void changed();

private:
    struct Row {
        Words words;
        QString none;
        SettingsRow *row = nullptr;
        QLineEdit *field = nullptr;
        QComboBox *choice = nullptr;
        Switch *flip = nullptr;
        Button *reset = nullptr;
        bool isUsuallyOn = false;
    };
    QWidget *withReset(Row &row, QWidget *control);
    SettingsRow *add(SettingsGroup *group, Row row, QWidget *control);
    QString valueOf(const Row &row) const; ///< Empty: as usual.
    void put(Row &row, const QString &value);
    void tell();

    QList<Row> m_rows;
    bool m_isFilling = false;
    bool m_isWrong = false;
};

} // namespace slipway
