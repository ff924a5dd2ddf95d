// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "ui/wish.h"

#include <QMainWindow>

#include <memory>

namespace slipway {

class Workbench;
class Settings;

/// The one window: sidebar, banner and pages over a Workbench. Knows no engine.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workbench &workbench, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showApps();
    void showApp(const AppId &id,
                 const QString &tab = QStringLiteral("overview")); ///< As AppPage::show().
    void showBuild(const AppId &id);
    void showPastBuild(const AppId &id, int number);
    void showActivity();
    void showEnginePage();
    void showSettings();
    void showFirstRun(); ///< In place of all pages, at its first step.
    /// Before other windows; @p token is the desktop's leave for it, where it asks one.
    void comeToFront(const QString &token);
    /// Says that something was done; undoing it is a wish as well.
    void offerUndo(const QString &icon, const QString &text, const Wish &undo);
    /// Closed by its frame it only hides: something else brings it back. Quitting is closing it by
    /// close().
    void setStaying(bool stays);
    void closeUnasked(); ///< Whatever runs: nobody is there to answer.
    void keepUses(const QString &file); ///< Where the palette counts what is used.

signals:
    void wished(const slipway::Wish &wish);
    void stayed(); ///< It was closed, and only hid.

protected:
    void closeEvent(QCloseEvent *event) override; ///< Asks first while a build runs.
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
