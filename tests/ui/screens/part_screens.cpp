// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_actions.h"
#include "ui/key_help.h"
#include "ui/screens/gallery.h"
#include "ui/screens/screens.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/question.h"

using namespace Qt::StringLiterals;

namespace slipway {

QList<Screen> partScreens()
{
    return {
        {.name = u"14-controls"_s,
         .prepare =
             [](Stage &stage) {
                 const QWidget *gallery = stage.instead(makeGallery());
                 gallery->findChild<QWidget *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
             }},
        {.name = u"14-keys"_s,
         .prepare =
             [](Stage &stage) {
                 auto *keys = new KeyHelp(keyMap(), &stage.window);
                 keys->open();
                 stage.shown = keys;
             },
         .isMain = true},
        {.name = u"14-menu"_s,
         .prepare =
             [](Stage &stage) {
                 Menu *menu =
                     appMenu(stage.workbench.row("forge"), true, &stage.window, [](Act) {});
                 menu->popup({});
                 stage.shown = menu;
             }},
        {.name = u"14-question"_s,
         .prepare =
             [](Stage &stage) {
                 const AppRow forge = stage.workbench.row("forge");
                 askToRemove(forge, stage.workbench.details(forge.id), &stage.window,
                             [](bool, bool) {});
                 stage.shown = stage.window.findChild<Question *>();
             },
         .isMain = true},
    };
}

} // namespace slipway
