// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QButtonGroup>
#include <QHash>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class Button;
class Card;
class EmptyWidget;
class FactCard;
class HistoryItem;
class RovingFocus;
class TextLabel;

/// The History tab of an app: every build that began, and what was different in the chosen one.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(Workbench &workbench, QWidget *parent = nullptr);
    using QWidget::show;
    void show(const AppId &app, const QString &name);
    const HistoryList &list() const { return m_list; }

signals:
    void buildWished(const slipway::AppId &app, int number);
    void wished(const slipway::Wish &wish);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBuilds();
    QWidget *makeComparison();
    void layItems();
    HistoryItem *itemFor(const HistoryRow &row);
    void choose(int number);
    void rollBack(int number);
    void showWays();
    void showComparison();
    void fit();

    Workbench &m_workbench;
    std::optional<AppId> m_app;
    HistoryList m_list;
    int m_chosen = 0; ///< Number of a build; 0: none.
    QStackedWidget *m_stack;
    EmptyWidget *m_empty;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_parts = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QButtonGroup m_choice;
    RovingFocus *m_roving = nullptr;
    QHash<int, HistoryItem *> m_items;
    QWidget *m_side = nullptr;
    FactCard *m_comparison = nullptr;
    TextLabel *m_hint = nullptr;
    Button *m_recipe = nullptr;
    QCheckBox *m_settings = nullptr; ///< Bring those of then back too.
    Button *m_rollBack = nullptr;
    Button *m_log = nullptr;
    QString m_recipeChanges;
};

} // namespace slipway
