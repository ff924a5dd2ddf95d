// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/pages/search_strip.h"
#include "ui/wish.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QBoxLayout;
class QScrollArea;
class QSpacerItem;
class QStackedWidget;

namespace slipway {

class BannerWidget;
class Button;
class CommitCard;
class CommitPanel;
class EmptyWidget;
class SearchSteps;
class SourceStrip;
class TextLabel;

/// The Source tab of an app: where each of its sources is pinned, what is newer, and the search for
/// the commit that broke it.
class SourceTab : public QWidget
{
    Q_OBJECT
public:
    explicit SourceTab(Workbench &workbench, QWidget *parent = nullptr);
    using QWidget::show;
    void show(const AppId &app, const QString &name);
    void check(); ///< for updates of the chosen source

signals:
    void wished(const slipway::Wish &wish);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeSide();
    void connectParts();
    void showSource();
    void showSearch(const SearchView &search);
    void showChoices(const SourceView &source);
    void showNotice(const SourceNotice &notice);
    void showEmpty(const SourceView &source);
    void look(const SourceLook &look);
    void wish(Wish::Kind kind, QVariantMap detail = {});
    void pinTo(const QString &ref);
    void askForName();
    void beginSearch();
    void signIn(const QString &server);
    void heedNotice();
    void fit();

    Workbench &m_workbench;
    std::optional<AppId> m_app;
    QString m_name;
    QHash<AppId, SourceLook> m_looks;
    SourceNotice m_notice;
    QStackedWidget *m_stack;
    EmptyWidget *m_empty;
    Button *m_emptyAct;
    QString m_emptyServer; ///< that m_emptyAct signs in to; empty: it checks
    QScrollArea *m_scroll = nullptr;
    QWidget *m_choices = nullptr;
    QButtonGroup *m_choice = nullptr;
    QList<SourceView::Choice> m_shownChoices;
    BannerWidget *m_banner = nullptr;
    Button *m_remedy = nullptr;
    SourceStrip *m_strip = nullptr;
    SearchStrip *m_search = nullptr;
    QBoxLayout *m_parts = nullptr;
    CommitPanel *m_panel = nullptr;
    QWidget *m_side = nullptr;
    TextLabel *m_sideTitle = nullptr;
    QSpacerItem *m_sideGap = nullptr;
    CommitCard *m_card = nullptr;
    SearchSteps *m_steps = nullptr;
    QWidget *m_promise = nullptr;
};

} // namespace slipway
