// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace slipway {

class RunRows;
class SearchField;
class SettingsGroup;
class SettingsRow;
class TextLabel;

/// The options that an app's profile has, to be searched, with presets by the card's memory, and
/// the free arguments.
class LaunchOptionsGroup : public QWidget
{
    Q_OBJECT
public:
    explicit LaunchOptionsGroup(QWidget *parent = nullptr);
    void show(const RunView &view, const AppSettings &settings);
    using QWidget::show;
    /// What was found out since: the cards, and which options the pinned commit does not know.
    void tell(const RunView &view, const AppSettings &settings);
    void apply(const Profile &profile, AppSettings &settings);
    bool isWrong() const;

signals:
    void changed();

private:
    void clear();
    void build(const Profile &profile);
    void addOption(SettingsGroup *group, const LaunchOption &option);
    void addPresets(const Profile &profile);
    void offerPreset(const QList<RunView::Card> &cards);
    void tellUnknown(const RunView &view, const AppSettings &settings);
    void filter(const QString &words);

    std::optional<Profile> m_profile;
    RunRows *m_rows;
    QVBoxLayout *m_groups;
    SearchField *m_search;
    TextLabel *m_count;
    TextLabel *m_nothing;
    QComboBox *m_preset = nullptr;
    SettingsRow *m_presetRow = nullptr;
    QList<SettingsGroup *> m_shown;
    QHash<QString, SettingsRow *> m_options; ///< by name
};

} // namespace slipway
