// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app_actions.h"
#include "ui/pages/apps_filter.h"

#include <QScrollArea>

class QBoxLayout;

namespace slipway {

class AppTableHead;
class AppViewHand;
class SectionToggle;
class TextLabel;

/// The apps of the page in one shape: the installed ones, then those that are not, in one scroll
/// area. The keyboard goes from one part to the other as if they were one.
class AppsView : public QScrollArea
{
    Q_OBJECT
public:
    enum class Shape { Grid, Table };
    AppsView(AppsFilter &installed, AppsFilter &available, Shape shape, QWidget *parent);

    void setEngineAnswers(bool answers);
    /// What the filters let through. While something is searched for, nothing is folded away.
    void showParts(bool isSearching);
    void showOrder(AppsFilter::Order order, bool reversed); ///< Of a table.
    void setUnfolded(bool isUnfolded); ///< Of a table: the apps that are not installed.
    bool isUnfolded() const;
    void setFirst(QWidget *first); ///< Stands above while nothing is installed.

    void enter(); ///< The keyboard's focus to the app that had it last, else to the first.
    std::optional<AppId> current() const;
    void setCurrent(const AppId &app);

signals:
    void acted(const slipway::AppId &app, slipway::Act act);
    void menuWished(const slipway::AppId &app, const QPoint &globalPlace);
    void orderWished(slipway::AppsFilter::Order order);
    void folded();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeGrid(QWidget *content);
    void makeTable(QWidget *content);
    void joinParts();
    void setMargins();
    QList<AppViewHand *> hands() const { return {m_installedHand, m_availableHand}; }

    Shape m_shape;
    AppsFilter &m_installed;
    AppsFilter &m_available;
    QBoxLayout *m_column = nullptr;
    AppViewHand *m_installedHand = nullptr;
    AppViewHand *m_availableHand = nullptr;
    QWidget *m_installedPart = nullptr;
    QWidget *m_availablePart = nullptr;
    QWidget *m_heading = nullptr;
    TextLabel *m_count = nullptr; ///< of a grid
    SectionToggle *m_toggle = nullptr; ///< of a table
    AppTableHead *m_head = nullptr;
    QWidget *m_first = nullptr;
    AppViewHand *m_last = nullptr; ///< had the keyboard's focus last
    bool m_isSearching = false;
};

} // namespace slipway
