// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_updates_job.h"

#include "base/thread_job.h"
#include "profiles/profile_store.h"

#include <chrono>

namespace slipway {

using namespace std::chrono_literals;

namespace {

bool hasUpdatesToKnow(const AppSettings &app, bool wasBuilt)
{
    return wasBuilt || !app.pins.isEmpty();
}

} // namespace

CheckUpdatesJob::CheckUpdatesJob(AppsContext context, QList<AppId> apps, QObject *owner)
    : WaitingJob(owner)
    , m_context(std::move(context))
    , m_apps(std::move(apps))
    , m_isAll(m_apps.isEmpty())
{}

void CheckUpdatesJob::run()
{
    QList<AppId> wanted = m_apps;
    if (m_isAll) {
        for (const AppSettings &app : m_context.store.apps())
            wanted += app.id;
    }
    await(new ThreadJob<AllRecords>(
              [paths = m_context.paths, wanted](const WorkContext &) -> Result<AllRecords> {
                  AllRecords records;
                  for (const AppId &id : wanted)
                      records.insert(id, buildRecords(paths, id));
                  return records;
              },
              this),
          [this](const AllRecords &records) { begin(records); });
}

void CheckUpdatesJob::begin(const AllRecords &records)
{
    m_records = records;
    if (m_isAll) {
        for (const AppSettings &app : m_context.store.apps()) {
            if (hasUpdatesToKnow(app, !records.value(app.id).isEmpty()))
                m_apps += app.id;
        }
    }
    next();
}

void CheckUpdatesJob::next()
{
    while (m_source == m_sources.size()) {
        if (m_source > 0)
            close();
        if (!isRunning())
            return; // a listener cancelled
        if (m_app == m_apps.size()) {
            keep();
            return;
        }
        const Result<QList<AppSource>> sources =
            sourcesOf(m_apps.at(m_app), m_context, m_records.value(m_apps.at(m_app)));
        m_sources = sources ? *sources : QList<AppSource>();
        m_sources.removeIf([](const AppSource &source) { return !source.pin.has_value(); });
        m_source = 0;
        m_updates = AppUpdates();
        if (m_sources.isEmpty())
            ++m_app;
    }
    const AppSource &source = m_sources.at(m_source);
    emit progressed({m_apps.isEmpty() ? -1 : double(m_app) / double(m_apps.size()),
                     tr("Looking for updates of %1").arg(m_apps.at(m_app).text())});
    if (!isRunning())
        return;
    await(
        checkForUpdates(source.remote, *source.pin, this,
                        {marksFolder(m_context.paths), source.hints}),
        [this, pin = source.pin->text()](const SourceUpdate &update) {
            take({pin, update});
        },
        [this, pin = source.pin->text()](const Error &error) {
            if (error.isCancelled())
                fail(error);
            else
                take({pin, std::nullopt, error.summary, error.kind == Error::Kind::NoPermission});
        });
}

void CheckUpdatesJob::take(const SourceCheck &check)
{
    m_updates.sources.insert(m_sources.at(m_source).path, check);
    ++m_source;
    next();
}

void CheckUpdatesJob::close()
{
    m_updates.checked = QDateTime::currentDateTimeUtc();
    m_found.insert(m_apps.at(m_app), m_updates);
    m_sources.clear();
    m_source = 0;
    emit checked(m_apps.at(m_app++));
}

void CheckUpdatesJob::keep()
{
    const QDateTime checked = m_isAll ? QDateTime::currentDateTimeUtc() : QDateTime();
    awaitWhole(new ThreadJob<UpdateBook>(
                   [paths = m_context.paths, found = m_found, checked](const WorkContext &)
                       -> Result<UpdateBook> { return addToBook(paths, found, checked); },
                   this),
               [this](const UpdateBook &book) { finish(book); });
}

QList<AppId> appsToCheck(const AppsContext &context)
{
    QList<AppId> apps;
    for (const AppSettings &app : context.store.apps()) {
        if (hasUpdatesToKnow(app, newestBuild(context.paths, app.id).has_value()))
            apps += app.id;
    }
    return apps;
}

std::optional<qint64> millisecondsToNextCheck(const QDateTime &last, const QDateTime &now,
                                              bool isOn)
{
    constexpr std::chrono::milliseconds daily = 24h;
    constexpr std::chrono::milliseconds settled = 10min; // who starts Slipway wants the window
    if (!isOn)
        return std::nullopt;
    // A clock that was set back must not keep checks away for years.
    const bool isKnown = last.isValid() && last <= now;
    const qint64 due = isKnown ? now.msecsTo(last) + daily.count() : 0;
    return std::max<qint64>(due, settled.count());
}

} // namespace slipway
