// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stop_undo.h"

#include "lists/app_list.h"
#include "ui/widgets/toast.h"
#include "ui/wish.h"

using namespace Qt::StringLiterals;

namespace slipway {

StopUndo::StopUndo(const AppList &apps, Toast &toast, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
    , m_toast(toast)
{
    connect(&apps, &QAbstractItemModel::dataChanged, this, &StopUndo::look);
}

void StopUndo::hear(const Wish &wish)
{
    if (!wish.app)
        return;
    if (wish.kind == Wish::Kind::Stop)
        m_stopping.insert(*wish.app);
    else if (wish.kind != Wish::Kind::Open)
        m_stopping.remove(*wish.app); // It is to become something else.
}

void StopUndo::look()
{
    if (m_offered) {
        const auto app = m_apps.find(*m_offered);
        if (!app || app->state != AppState::Stopped) {
            m_offered.reset();
            m_toast.withdrawUndo();
        }
    }
    const QSet<AppId> stopping = m_stopping;
    for (const AppId &id : stopping) {
        const auto app = m_apps.find(id);
        if (app && app->state == AppState::Running)
            continue;
        if (app && app->state != AppState::Stopped) {
            // Work that goes on may still end in the stop; a failure is told elsewhere.
            if (app->state == AppState::Failed || app->state == AppState::NotInstalled)
                m_stopping.remove(id);
            continue;
        }
        m_stopping.remove(id);
        if (!app)
            continue;
        m_offered = id;
        m_toast.offerUndo(u"stop"_s, tr("%1 is stopped").arg(app->name),
                          [this, id] { emit startWished(id); });
    }
}

} // namespace slipway
