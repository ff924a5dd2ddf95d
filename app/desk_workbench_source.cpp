// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/git_access.h"
#include "apps/trial_folders.h"
#include "base/thread_job.h"
#include "desk_workbench.h"

namespace slipway {

void DeskWorkbench::followSources()
{
    connect(m_sources, &SourceDesk::changed, this, &Workbench::sourceChanged);
    connect(m_sources, &SourceDesk::refAnswered, this, &Workbench::refAnswered);
    connect(m_sources, &SourceDesk::compared, this, &Workbench::compared);
    connect(m_sources, &SourceDesk::pinned, m_searches,
            [this](const AppId &id, const QString &, const Commit &commit) {
                m_searches->closeOnceHeeded(id, commit);
            });
    connect(m_sources, &SourceDesk::checked, &m_updates, &UpdateWatch::take);
    connect(&m_updates, &UpdateWatch::changed, m_sources, &SourceDesk::refresh);
    connect(m_searches, &SearchDesk::changed, this, &Workbench::sourceChanged);
    connect(m_signIns, &SignIns::changed, this, &Workbench::signInsChanged);
    connect(m_signIns, &SignIns::answered, this, &Workbench::signInAnswered);
    connect(m_signIns, &SignIns::notForgotten, this,
            [this](const QString &problem) { tell(problem, {}, true); });
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
    m_searches->look(id);
}

QString DeskWorkbench::proxyProblem(const QString &text) const
{
    return slipway::proxyProblem(text);
}

void DeskWorkbench::lookAtCertificates(const QString &path)
{
    delete m_certificateLook; // of what was written before
    auto *job = new ThreadJob<QString>(
        [path](const WorkContext &) -> Result<QString> { return certificatesProblem(path); }, this);
    m_certificateLook = job;
    connect(job, &Job::finished, this, [this, job, path] {
        job->deleteLater();
        emit certificatesLooked(path, *job->result());
    });
    job->start();
}

SearchView DeskWorkbench::search(const AppId &id) const
{
    return m_searches->view(id);
}

BesideSearch DeskWorkbench::besideSearch(const AppId &id) const
{
    const ProfileStore &store = m_apps.context().store;
    const AppSettings settings = store.app(id);
    const std::optional<Profile> profile = store.profile(settings.profile);
    if (!profile || !isAlive(m_apps.status(id).state))
        return {};
    return {true, besideWarning(*profile, settings)};
}

void DeskWorkbench::compareCommit(const AppId &id, const QString &hash)
{
    m_sources->compare(id, hash);
}

} // namespace slipway
