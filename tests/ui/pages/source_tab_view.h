// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_workbench.h"
#include "ui/pages/source_tab.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// A Source tab over the data of the drawings, and what a person sees of it.
struct SourceTabView {
    SourceTabView()
    {
        tab.resize(1056, 655);
        tab.show(slipway::FakeWorkbench::id("forge"), QStringLiteral("Forge"));
        static_cast<QWidget &>(tab).show();
        QApplication::setActiveWindow(&tab);
    }
    slipway::FakeWorkbench workbench;
    slipway::SourceTab tab{workbench};
    QSignalSpy wishes{&tab, &slipway::SourceTab::wished};

    slipway::SourceView &source() { return workbench.sources[slipway::FakeWorkbench::id("forge")]; }
    slipway::SearchView &search()
    {
        return workbench.searches[slipway::FakeWorkbench::id("forge")];
    }
    void showAgain() { emit workbench.sourceChanged(slipway::FakeWorkbench::id("forge")); }
    slipway::SourceLook look() const
    {
        return workbench.looks.value(slipway::FakeWorkbench::id("forge"));
    }
    slipway::Button *button(const QString &name) { return button(tab, name); }
    static slipway::Button *button(const QWidget &root, const QString &name)
    {
        for (slipway::Button *one : root.findChildren<slipway::Button *>()) {
            if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = tab.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && (label->text() == text || label->accessibleName() == text);
        });
    }
    slipway::Wish wish() const { return wishes.last().first().value<slipway::Wish>(); }
    QVariantMap detail() const { return wish().detail.toMap(); }
};
