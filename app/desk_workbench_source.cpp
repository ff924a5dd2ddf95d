// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"

namespace slipway {

void DeskWorkbench::followSources()
{
    connect(m_sources, &SourceDesk::changed, this, &Workbench::sourceChanged);
    connect(m_sources, &SourceDesk::refAnswered, this, &Workbench::refAnswered);
    connect(m_sources, &SourceDesk::compared, this, &Workbench::compared);
    connect(m_sources, &SourceDesk::pinned, this,
            [this](const AppId &, const QString &name, const QString &commit) {
                tell(tr("%1 is pinned to %2").arg(name, commit), tr("The next rebuild uses it."),
                     false);
            });
    connect(m_sources, &SourceDesk::checked, &m_updates, &UpdateWatch::take);
    connect(&m_updates, &UpdateWatch::changed, m_sources, &SourceDesk::refresh);
    connect(m_searches, &SearchDesk::changed, this, &Workbench::sourceChanged);
}

SourceView DeskWorkbench::source(const AppId &id) const
{
    SourceView view = m_sources->view(id);
    if (view.notice.title.isEmpty() && m_searches->isCutShort(id)) {
        view.notice.title = tr("The search for the commit that broke it is not done.");
        view.notice.text = tr("What was answered is kept.");
        view.notice.button = tr("Go on searching");
        view.notice.remedy = SourceNotice::Remedy::GoOnSearching;
    }
    return view;
}

void DeskWorkbench::lookAtSource(const AppId &id, const SourceLook &look)
{
    m_sources->look(id, look);
}

SearchView DeskWorkbench::search(const AppId &id) const
{
    return m_searches->view(id);
}

void DeskWorkbench::compareCommit(const AppId &id, const QString &hash)
{
    m_sources->compare(id, hash);
}

} // namespace slipway
