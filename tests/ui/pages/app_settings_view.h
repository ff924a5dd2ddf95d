// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_workbench.h"
#include "ui/pages/app_settings_tab.h"
#include "ui/pages/environment_table.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace slipway {

/// The Settings tab of an app, with the data of the drawings.
struct Page {
    explicit Page(const char *app = "forge")
    {
        tab.resize(992, 600);
        tab.show(workbench.row(app));
        tab.show();
    }
    template <typename T>
    T *named(const QString &name) const
    {
        const auto all = tab.findChildren<T *>();
        for (T *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("There is no control called %s.", qPrintable(name));
    }
    Button *button(const QString &text) const
    {
        const auto all = tab.findChildren<Button *>();
        for (Button *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// The row of a variable.
    EnvironmentRow *variable(const QString &name) const
    {
        const auto rows = tab.findChildren<EnvironmentRow *>();
        for (EnvironmentRow *row : rows) {
            if (row->isVisible() && row->value().name == name)
                return row;
        }
        qFatal("There is no variable %s.", qPrintable(name));
    }
    EnvironmentRow *add(const QString &name, const QString &value) const
    {
        button(QStringLiteral("Add a variable"))->click();
        EnvironmentRow *row = variable({});
        const auto fields = row->findChildren<QLineEdit *>();
        fields.at(0)->setText(name);
        fields.at(1)->setText(value);
        return row;
    }
    bool offersToSave() const { return button(QStringLiteral("Discard"))->isVisible(); }

    FakeWorkbench workbench;
    AppSettingsTab tab{workbench};
};

inline AppSettings savedBy(const QSignalSpy &wishes)
{
    const auto wish = wishes.last()[0].value<Wish>();
    return *wish.detail.value<std::optional<AppSettings>>();
}

} // namespace slipway
