// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace slipway {

class BuildFailedView;
class BuildRunningView;
class Button;
class PageHeader;

/// One build of an app: how far it is, its steps and its log; when it failed, why and what can be
/// done. Only a view: the build goes on when the page is left, and is found again as it is then.
class BuildPage : public QWidget
{
    Q_OBJECT
public:
    explicit BuildPage(Workbench &workbench, QWidget *parent = nullptr);

    using QWidget::show;
    /// @p number: of a build of the past; 0: the one that runs, or the newest.
    void show(const AppId &id, int number = 0);
    void setBack(const QString &name); ///< Where the way back leads; empty: to the app.
    const std::optional<AppId> &app() const { return m_app; }

signals:
    void wished(const slipway::Wish &wish);
    void backWished();
    void sourceWished(const slipway::AppId &app);

private:
    void follow();
    void refresh();
    void showHeader();
    void showButtons();
    void pressFix(const QString &id);
    void wish(Wish::Kind kind);
    void buildAgain();

    Workbench &m_workbench;
    std::optional<AppId> m_app;
    int m_number = 0;
    QString m_back;
    QPointer<BuildView> m_build;
    bool m_showsLog = false; ///< The whole log of a failed build, instead of its cause.
    PageHeader *m_header;
    Button *m_hide;
    Button *m_close;
    Button *m_cancel;
    Button *m_cause;
    Button *m_again;
    Button *m_open;
    QStackedWidget *m_stack;
    BuildRunningView *m_running;
    BuildFailedView *m_failed;
};

} // namespace slipway
