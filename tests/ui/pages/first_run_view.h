// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_workbench_data.h"
#include "ui/first_run/first_run.h"
#include "ui/shown_window.h"
#include "ui/widgets/question.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

/// The window on one step of the first run.
struct FirstRunView : slipway::ShownWindow {
    using At = slipway::FirstRun::Step;
    explicit FirstRunView(At step = At::Check)
    {
        workbench.deskView.checks = slipway::fake::checks();
        window.showFirstRun();
        run = window.findChild<slipway::FirstRun *>();
        run->showStep(step);
        QCoreApplication::processEvents();
    }
    /// The visible button that says @p words, in the window or in a question over it.
    QAbstractButton *button(const QString &words) const
    {
        const auto all = window.findChildren<QAbstractButton *>();
        for (QAbstractButton *one : all) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    void click(const QString &words) const
    {
        QAbstractButton *found = button(words);
        QVERIFY2(found, qPrintable(words));
        found->click();
    }
    bool says(const QString &words) const
    {
        const auto all = window.findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }
    QList<slipway::Wish::Kind> kinds() const
    {
        QList<slipway::Wish::Kind> all;
        for (int i = 0; i < int(wishes.size()); ++i)
            all << wish(i).kind;
        return all;
    }
    slipway::Question *question() const { return window.findChild<slipway::Question *>(); }
    template <typename T>
    QList<T *> shown() const
    {
        QList<T *> all = run->findChildren<T *>();
        all.removeIf([](const T *one) { return !one->isVisible(); });
        return all;
    }

    slipway::FirstRun *run = nullptr;
};
