// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_workbench.h"
#include "ui/pages/mount_dialog.h"
#include "ui/pages/mount_item.h"
#include "ui/pages/mounts_tab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace slipway {

using namespace Qt::StringLiterals;

/// The control that is called so, or says so.
template <typename T>
T *named(const QWidget &in, const QString &name)
{
    for (T *one : in.findChildren<T *>()) {
        if (one->accessibleName() == name || one->property("text").toString() == name)
            return one;
    }
    return nullptr;
}

/// The Mounts tab of one app, alone.
struct MountsTabView {
    explicit MountsTabView(const char *app = "forge", int width = 1056)
    {
        tab.resize(width, 700);
        tab.show(workbench.row(app));
        tab.show();
        QApplication::setActiveWindow(&tab);
    }
    MountItem *item(const QString &key) const
    {
        for (MountItem *one : tab.findChildren<MountItem *>()) {
            if (one->row().key == key)
                return one;
        }
        return nullptr;
    }
    /// The one that is open.
    MountDialog *dialog() const
    {
        for (MountDialog *one : tab.findChildren<MountDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    MountDialog *change(const QString &key) const
    {
        item(key)->click();
        return dialog();
    }
    MountDialog *add() const
    {
        named<Button>(tab, u"Add a folder"_s)->click();
        return dialog();
    }
    /// Presses what @p text is in the menu of a row.
    bool choose(const QString &key, const QString &text) const
    {
        emit item(key)->menuWished({});
        auto *menu = tab.findChild<Menu *>();
        bool isThere = false;
        for (QAction *action : menu->actions()) {
            isThere = isThere || action->text() == text;
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
        return isThere;
    }
    AppSettings saved()
    {
        const QSignalSpy wishes(&tab, &MountsTab::wished);
        named<Button>(tab, u"Save"_s)->click();
        const auto wish = wishes.last()[0].value<Wish>();
        return *wish.detail.value<std::optional<AppSettings>>();
    }
    bool offersToSave() const { return named<Button>(tab, u"Discard"_s)->isVisible(); }
    void drop(const QList<QUrl> &urls, const QPoint &at)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&tab, &enter);
        isAccepted = enter.isAccepted();
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (isAccepted)
            QApplication::sendEvent(&tab, &drop);
    }

    FakeWorkbench workbench;
    MountsTab tab{workbench};
    bool isAccepted = false;
};

inline void write(const MountDialog &dialog, const QString &host)
{
    QLineEdit *field = named<QLineEdit>(dialog, u"Folder on this computer"_s);
    if (!field)
        field = named<QLineEdit>(dialog, u"Folder on this computer, or the name of a volume"_s);
    field->setText(host);
}

inline void press(const QWidget &dialog, const QString &verb)
{
    named<Button>(dialog, verb)->click();
}

} // namespace slipway
