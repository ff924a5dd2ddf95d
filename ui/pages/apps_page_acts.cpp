// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with what was chosen on a card, a row or in a menu.
#include "ui/pages/apps_page.h"
#include "ui/widgets/menu.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace slipway {

void AppsPage::openMenu(const AppId &app, const QPoint &globalPlace)
{
    const auto row = m_workbench.apps()->find(app);
    // A key may be heard twice: as itself and as the desktop's wish for a menu.
    if (!row || QApplication::activePopupWidget())
        return;
    const bool answers = m_workbench.engine().state == EngineRow::State::Connected;
    Menu *menu = appMenu(*row, answers, this, [this, app](Act chosen) { act(app, chosen); });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPlace);
}

void AppsPage::wish(Wish::Kind kind, const AppId &app)
{
    emit wished({kind, app, {}});
}

void AppsPage::act(const AppId &app, Act chosen)
{
    const auto row = m_workbench.apps()->find(app);
    if (!row)
        return;
    switch (chosen) {
    case Act::Page:
        // While it builds, the build is what there is to see.
        if (row->state == AppState::Building && m_workbench.build(app))
            emit buildWished(app);
        else
            emit pageWished(app, u"overview"_s);
        break;
    case Act::Logs:
        emit pageWished(app, u"logs"_s);
        break;
    case Act::SeeWhy: {
        const BuildView *build = m_workbench.build(app);
        if (build && build->state == BuildView::State::Failed)
            emit buildWished(app);
        else
            emit pageWished(app, u"logs"_s);
        break;
    }
    case Act::Remove:
        remove(*row);
        break;
    case Act::Install:
        wish(Wish::Kind::Install, app);
        break;
    case Act::Cancel:
        wish(Wish::Kind::Cancel, app);
        break;
    case Act::Open:
        wish(Wish::Kind::Open, app);
        break;
    case Act::Stop:
        wish(Wish::Kind::Stop, app);
        break;
    case Act::Start:
        wish(Wish::Kind::Start, app);
        break;
    case Act::Restart:
        wish(Wish::Kind::Restart, app);
        break;
    case Act::Rebuild:
        wish(Wish::Kind::Rebuild, app);
        break;
    }
}

void AppsPage::remove(const AppRow &app)
{
    askToRemove(app, m_workbench.details(app.id), window(),
                [this, id = app.id](bool withImages, bool withData) {
                    emit wished({Wish::Kind::Remove, id,
                                 QVariantMap{{u"images"_s, withImages}, {u"data"_s, withData}}});
                });
}

} // namespace slipway
