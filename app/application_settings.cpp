// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "apps/known_lines.h"
#include "ui/main_window.h"

namespace slipway {

void Application::saveSettings(const AppSettings &settings, bool restarts)
{
    const AppSettings before = m_store.app(settings.id);
    const Result<> saved = m_store.save(settings);
    if (!saved) {
        m_workbench.tell(saved.error().summary, saved.error().detail, true);
        return;
    }
    if (settings.lines.size() < before.lines.size()) {
        AppSettings undone = settings;
        undone.lines = before.lines;
        m_window->offerUndo(
            QStringLiteral("line"), tr("The line was taken out"),
            {Wish::Kind::SaveSettings, settings.id, QVariant::fromValue(std::optional(undone))});
    }
    if (restarts)
        m_apps.restart(settings.id);
}

/// Beside what is there, or anew.
void Application::applyLine(const AppId &id, const QString &cause)
{
    AppSettings settings = m_store.app(id);
    addLineThatMends(settings.lines, cause, QDate::currentDate());
    if (const Result<> saved = m_store.save(settings); !saved) {
        m_workbench.tell(saved.error().summary, saved.error().detail, true);
        return;
    }
    const AppStatus status = m_apps.status(id);
    if (status.isInstalled && status.state != AppState::NotInstalled)
        m_apps.rebuild(id);
    else
        m_apps.install(id);
}

} // namespace slipway
