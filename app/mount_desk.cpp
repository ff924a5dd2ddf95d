// SPDX-License-Identifier: GPL-3.0-or-later
#include "mount_desk.h"

#include "base/thread_job.h"
#include "mount_rows.h"

#include <QDir>
#include <QSet>

namespace slipway {

MountDesk::MountDesk(Apps &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
{
    connect(&m_apps, &Apps::engineChanged, this, [this] {
        if (m_app)
            emit changed(*m_app); // Another engine sees other folders.
    });
}

std::optional<MountsInput> MountDesk::inputOf(const AppSettings &settings) const
{
    const AppsContext &context = m_apps.context();
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile)
        return std::nullopt;
    const SharedFolders shared = SharedFolders::of(context.settings);
    AppSettings usual(settings.id);
    usual.profile = settings.profile;
    const EngineView &engine = m_apps.engine();
    MountsInput input{.profile = *profile,
                      .settings = settings,
                      .look = {},
                      .layout = {},
                      .counted = m_counts.found,
                      .usual = foldersWithGaps(*profile, usual, shared, context.paths),
                      .home = QDir::homePath(),
                      .store = storeFolder(context)};
    // Only of what is on this disk can the kinds be given one by one.
    const ModelsFolder models = modelsFolderOf(*profile, settings, shared, context.paths);
    if (models.host.startsWith(u'/'))
        input.layout = modelLayout(*profile, settings.id, models, context.paths);
    input.look.around =
        mountSurroundings(context, profile->name, engine.info ? &*engine.info : nullptr);
    const auto seen = [this](const QString &path) {
        const auto found = m_looks.found.constFind(path);
        return found == m_looks.found.constEnd() ? std::nullopt : std::optional(*found);
    };
    input.look.around.store = seen(input.store);
    const QList<AppFolder> folders = foldersWithGaps(*profile, settings, shared, context.paths);
    for (const AppFolder &folder : folders)
        input.look.folders.append({folder, seen(folder.host)});
    return input;
}

MountsView MountDesk::view(const AppSettings &settings) const
{
    const std::optional<MountsInput> input = inputOf(settings);
    return input ? mountsView(*input) : MountsView();
}

void MountDesk::look(const AppSettings &settings)
{
    m_app = settings.id;
    const std::optional<MountsInput> input = inputOf(settings);
    if (!input)
        return;
    QSet<QString> wanted{input->store};
    for (const LookedFolder &one : input->look.folders) {
        const AppFolder &folder = one.folder;
        if (folder.isChosen() && !folder.isVolume() && !folder.isOfLayout())
            wanted.insert(folder.host);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!m_looks.knows(path))
            lookAt(path, input->look.around.user);
    }
    for (const LayoutRow &row : input->layout) {
        if (!row.host.isEmpty() && !m_counts.knows(row.host))
            count(row.host);
    }
}

void MountDesk::glance(const AppId &app)
{
    m_app = app;
    const AppsContext &context = m_apps.context();
    const AppSettings settings = context.store.app(app);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile || !seesThisMachine())
        return;
    const std::optional<EngineInfo> &engine = m_apps.engine().info;
    const ContainerUser user = containerUser(context.person, engine.value_or(EngineInfo()));
    const QList<AppFolder> folders =
        foldersWithGaps(*profile, settings, SharedFolders::of(context.settings), context.paths);
    for (const AppFolder &folder : folders) {
        const bool isPath = folder.isChosen() && !folder.isVolume();
        if (!isPath || folder.isOptional || m_glances.running.contains(folder.host))
            continue;
        const auto work = [path = folder.host, user](const WorkContext &) -> Result<PathFacts> {
            return glanceAtPath(path, user);
        };
        find(new ThreadJob<PathFacts>(work, this), folder.host, m_glances);
    }
}

QHash<QString, PathFacts> MountDesk::glances() const
{
    return seesThisMachine() ? m_glances.found : QHash<QString, PathFacts>();
}

bool MountDesk::seesThisMachine() const
{
    const std::optional<EngineInfo> &engine = m_apps.engine().info;
    const EngineSight sight =
        sightOf(m_apps.context().engine.choice(), engine ? &*engine : nullptr);
    return sight.where != EngineSight::Where::Remote;
}

template <typename V>
void MountDesk::find(JobOf<V> *job, const QString &path, Finds<V> &finds)
{
    finds.running.insert(path, job);
    connect(job, &Job::finished, this, [this, job, path, &finds] {
        job->deleteLater();
        finds.running.remove(path);
        if (job->error())
            return;
        finds.found.insert(path, *job->result());
        emit(this->*finds.tell)(*m_app);
    });
    job->start();
}

void MountDesk::count(const QString &folder)
{
    const auto work = [folder](const WorkContext &context) -> Result<CountedModels> {
        return countModels(folder, context);
    };
    find(new ThreadJob<CountedModels>(work, this), folder, m_counts);
}

void MountDesk::lookAt(const QString &path, const ContainerUser &user)
{
    find(lookAtPath(path, user, this), path, m_looks);
}

template <typename V>
void MountDesk::forget(Finds<V> &finds)
{
    finds.found.clear();
    for (const QPointer<Job> &job : std::as_const(finds.running))
        delete job;
    finds.running.clear();
}

void MountDesk::forget()
{
    forget(m_looks);
    forget(m_counts);
}

void MountDesk::makeFolder(const QString &path)
{
    auto *job = new ThreadJob<void>([path, person = m_apps.context().person](
                                        const WorkContext &) { return makeFolderAs(path, person); },
                                    this);
    connect(job, &Job::finished, this, [this, job, path] {
        job->deleteLater();
        if (const Error *error = job->error())
            emit notMade(*error);
        m_looks.found.remove(path);
        if (m_app)
            emit changed(*m_app); // What is shown looks again.
    });
    job->start();
}

} // namespace slipway
