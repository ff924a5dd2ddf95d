// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace slipway {

/// The window over fixed data, shown and in front, with all that it wishes.
struct ShownWindow {
    ShownWindow()
        : settings(home.filePath(QStringLiteral("settings.ini")))
        , window(workbench, settings)
        , wishes(&window, &MainWindow::wished)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    /// On what has the focus.
    void press(const QKeySequence &keys)
    {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, keys[0].key(), keys[0].keyboardModifiers());
    }
    Wish wish(int at = 0) const { return wishes.at(at).at(0).value<Wish>(); }
    template <typename Page>
    Page *page() const
    {
        return window.findChild<Page *>();
    }
    template <typename Page>
    bool shows() const
    {
        return page<Page>() && page<Page>()->isVisible();
    }
    /// As the engine tells it.
    void become(const char *app, AppState state)
    {
        AppRow row = workbench.row(app);
        row.state = state;
        workbench.apps()->update(row);
    }

    QTemporaryDir home;
    Settings settings;
    FakeWorkbench workbench;
    MainWindow window;
    QSignalSpy wishes;
};

} // namespace slipway
