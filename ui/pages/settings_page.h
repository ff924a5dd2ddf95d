// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preferences.h"
#include "ui/wish.h"

#include <QButtonGroup>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class EmptyWidget;
class SearchField;
class SettingsEditor;
class SettingsGroup;
class Workbench;

/// What the person may choose about Slipway itself. Everything applies at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Workbench &workbench, Settings &settings, QWidget *parent = nullptr);
    void showGroup(const QString &title);
    bool clearSearch(); ///< False: nothing was searched.
    /// Back to `before`, for the undo of restoring the defaults.
    void put(const Preferences &before);

signals:
    void wished(const slipway::Wish &wish);
    void restored(const slipway::Preferences &before); ///< The defaults are back.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void addGroup(SettingsGroup *group);
    void restoreDefaults();
    void filter(const QString &words);
    void markCategory();
    SettingsEditor *m_editor;
    SearchField *m_search;
    QStackedWidget *m_stack;
    EmptyWidget *m_nothing;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column;
    QVBoxLayout *m_nav;
    QButtonGroup m_categories;
    QList<SettingsGroup *> m_groups;
    bool m_goesThere = false; ///< Scrolls to a category that was chosen.
};

} // namespace slipway
