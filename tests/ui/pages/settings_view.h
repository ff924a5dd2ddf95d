// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/main_window.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

/// The window on its settings, over a file of its own.
struct SettingsView {
    SettingsView()
    {
        theme.follow(settings);
        window.show();
        QApplication::setActiveWindow(&window);
        window.showSettings();
        page = window.findChild<slipway::SettingsPage *>();
    }
    template <typename T>
    T *named(const QString &name) const
    {
        const auto all = page->findChildren<T *>();
        for (T *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("There is no control called %s.", qPrintable(name));
    }
    slipway::Preferences kept() const { return slipway::Preferences::of(slipway::Settings(file)); }

    QTemporaryDir home;
    QString file = home.filePath(QStringLiteral("settings.ini"));
    slipway::Settings settings{file};
    slipway::Theme theme{*qApp};
    slipway::FakeWorkbench workbench;
    slipway::MainWindow window{workbench, settings};
    slipway::SettingsPage *page = nullptr;
};

inline void press(QWidget *widget, Qt::Key key = Qt::Key_Space)
{
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, key);
}
