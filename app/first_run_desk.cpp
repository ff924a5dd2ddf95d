// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_run_desk.h"

#include "apps/disk_space.h"
#include "base/settings.h"
#include "base/thread_job.h"
#include "starter_rows.h"
#include "store_rows.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool holdsSomething(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists() && !dir.isEmpty();
}

} // namespace

FirstRunDesk::FirstRunDesk(Apps &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
{
    connect(&apps, &Apps::engineChanged, this, &FirstRunDesk::followEngine);
    connect(&apps.context().store, &ProfileStore::changed, this, &FirstRunDesk::startersChanged);
}

bool FirstRunDesk::isFirstStart() const
{
    const AppsContext &context = m_apps.context();
    if (context.settings.firstRunDone.get())
        return false;
    const QList<AppStatus> apps = m_apps.statuses();
    return std::none_of(apps.begin(), apps.end(),
                        [](const AppStatus &app) { return app.isInstalled; })
        && !holdsSomething(context.paths.appsFolder())
        && !holdsSomething(context.paths.data + u"/builds"_s);
}

StoresView FirstRunDesk::stores() const
{
    StoresView view;
    view.isSearching = !m_search.isNull();
    view.rows = m_stores;
    for (const StoreRow &row : m_named) {
        const auto same = std::find_if(view.rows.begin(), view.rows.end(),
                                       [&row](const auto &one) { return one.path == row.path; });
        if (same == view.rows.end())
            view.rows << row;
        else
            same->named = row.named;
    }
    if (!m_hasSearched)
        view.rows << newStoreRow(m_apps.context().paths.models(), QDir::homePath());
    return view;
}

StartersView FirstRunDesk::starters() const
{
    const AppsContext &context = m_apps.context();
    const std::optional<GpuLook> &look = context.gpus->look();
    return startersOf(
        {context.store.profiles(), look ? look->facts.gpus : QList<Gpu>(), m_freeBytes});
}

void FirstRunDesk::lookAround()
{
    m_looks = true;
    m_engineState = m_apps.engine().state;
    searchStores();
    lookAtSpace();
}

void FirstRunDesk::followEngine()
{
    if (!m_looks || m_engineState == m_apps.engine().state)
        return;
    m_engineState = m_apps.engine().state;
    emit engineMoved();
    lookAtSpace();
}

void FirstRunDesk::searchStores()
{
    delete m_search;
    const AppsContext &context = m_apps.context();
    const StoreSearch search{SearchPlaces::ofThisMachine(), context.settings.modelsFolder.get(),
                             context.paths.models()};
    auto *job = new ThreadJob<QList<StoreRow>>(
        [search](const WorkContext &work) { return searchStoreRows(search, work); }, this);
    m_search = job;
    connect(job, &Job::finished, this, [this, job] {
        m_search.clear();
        job->deleteLater();
        if (job->result()) {
            m_stores = *job->result();
            m_hasSearched = true;
        }
        emit storesChanged();
    });
    job->start();
    emit storesChanged();
}

void FirstRunDesk::lookAtSpace()
{
    delete m_spaceLook;
    const std::optional<EngineInfo> &info = m_apps.engine().info;
    auto *job = new ThreadJob<qint64>(
        [root = info ? info->dataRoot : QString()](const WorkContext &) -> Result<qint64> {
            return freeBytesAt(root);
        },
        this);
    m_spaceLook = job;
    connect(job, &Job::finished, this, [this, job] {
        m_spaceLook.clear();
        job->deleteLater();
        if (job->result())
            m_freeBytes = *job->result();
        emit startersChanged();
    });
    job->start();
}

void FirstRunDesk::lookAtStore(const QString &path)
{
    auto *job = new ThreadJob<StoreRow>(
        [path](const WorkContext &work) -> Result<StoreRow> {
            return namedStoreRow(path, QDir::homePath(), work);
        },
        this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        if (job->result())
            put(*job->result());
    });
    job->start();
}

void FirstRunDesk::put(const StoreRow &row)
{
    m_named.removeIf([&row](const StoreRow &one) { return one.path == row.path; });
    m_named << row;
    emit storesChanged();
}

void FirstRunDesk::choose(const QString &path, bool make)
{
    auto *job = new ThreadJob<KnownStore>(
        [path, make](const WorkContext &work) { return openStore(path, make, work); }, this);
    connect(job, &Job::finished, this, [this, job, path] {
        job->deleteLater();
        if (const Result<KnownStore> &store = job->result()) {
            useStore(m_apps.context().settings, *store);
            emit chosen(path, {});
        } else {
            emit chosen(path, store.error().summary);
        }
    });
    job->start();
}

void FirstRunDesk::finish()
{
    m_looks = false;
    m_apps.context().settings.firstRunDone.set(true);
}

} // namespace slipway
