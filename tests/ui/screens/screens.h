// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/main_window.h"

#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace slipway {

/// One window with the data of the drawings, at its first page.
struct Stage {
    explicit Stage(QSize size);
    QImage picture() const;
    QWidget *instead(QWidget *own); ///< Shows `own`, which it takes, in the window's place.
    /// Shows `id`'s running build as at the moment at which the data was made.
    void showBuildStandingStill(const AppId &id);

    QTemporaryDir home;
    Settings settings;
    FakeWorkbench workbench;
    MainWindow window;
    std::unique_ptr<QWidget> own;
    QPointer<QWidget> shown; ///< What the picture is of; the window unless said otherwise.
};

/// A screen of the design, a state of one, or a part that is shown alone.
struct Screen {
    QString name; ///< Begins with its drawing's: "01-apps", "01-apps-narrow".
    std::function<void(Stage &)> prepare;
    QSize size = {1280, 800};
    bool isMain = false; ///< One of those that are looked at in every language and size.
};

QList<Screen> screens();
QList<Screen> partScreens(); ///< Controls, menus and dialogs.

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Screen)
