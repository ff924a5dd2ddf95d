// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"

#include "support/fake_workbench_data.h"

using namespace Qt::StringLiterals;

namespace slipway {

FakeWorkbench::FakeWorkbench(QObject *owner)
    : Workbench(owner)
{
    deskFacts = {.version = u"0.4.0"_s,
                 .dataFolder = u"/home/mira/.local/share/slipway"_s,
                 .modelsFolder = u"/home/mira/.local/share/slipway/models"_s,
                 .outputsFolder = u"/home/mira/Pictures/slipway"_s,
                 .settingsFile = u"/home/mira/.config/slipway/settings.ini"_s,
                 .logFile = u"/home/mira/.cache/slipway/slipway.log"_s,
                 .languages = {u"de"_s, u"ja"_s},
                 .notifies = true,
                 .restoresSession = true};
    findEngine();
    addBuilds();
    addFolders();
    addRuns();
    m_activity.setRows(fake::activity());
    sources.insert(id("forge"), fake::source());
    deskView = fake::engineDesk();
    storesView = fake::stores();
    startersView = fake::starters();
}

BuildView *FakeWorkbench::pastBuild(const AppId &app, int number)
{
    BuildView *view = build(app);
    return view && view->number == number ? view : nullptr;
}

QList<HistoryRow> FakeWorkbench::history(const AppId &app) const
{
    return app == id("forge") ? fake::history() : QList<HistoryRow>();
}

std::optional<BuildDifference> FakeWorkbench::difference(const AppId &app, int number) const
{
    return app == id("forge") ? fake::difference(number) : std::nullopt;
}

AppId FakeWorkbench::id(const char *text)
{
    const auto parsed = AppId::parse(QString::fromLatin1(text));
    Q_ASSERT(parsed);
    return *parsed;
}

AppRow FakeWorkbench::row(const char *text) const
{
    const auto found = m_apps.find(id(text));
    Q_ASSERT(found);
    return *found;
}

BuildView *FakeWorkbench::build(const AppId &app)
{
    const auto found = m_builds.find(app.text());
    return found == m_builds.end() ? nullptr : found->second.get();
}

AppDetails FakeWorkbench::details(const AppId &app) const
{
    const auto found = m_apps.find(app);
    AppDetails details = fake::details(found ? *found : AppRow(app));
    details.mounts += furtherFolders;
    return details;
}

QList<Metric> FakeWorkbench::metrics(const AppId &app) const
{
    const auto found = m_apps.find(app);
    return fake::metrics(found && found->state == AppState::Running);
}

RecipeView FakeWorkbench::recipe(const AppId &) const
{
    return fake::recipe();
}

LogBuffer *FakeWorkbench::log(const AppId &app)
{
    auto &log = m_logs[app.text()];
    if (!log) {
        log = std::make_unique<LogBuffer>(this);
        const auto found = m_apps.find(app);
        if (found && found->state == AppState::Running)
            fake::fillContainerLog(*log);
    }
    return log.get();
}

/// Of earlier runs only a few lines are known.
void FakeWorkbench::setLogRange(const AppId &app, const LogRange &range)
{
    LogBuffer *buffer = log(app);
    const bool isOther = logRange(app).run != range.run;
    m_ranges[app.text()] = range;
    if (!isOther)
        return;
    buffer->clear();
    if (range.run == LogRange::Run::This)
        fake::fillContainerLog(*buffer);
    else
        buffer->append(u"Shutting down\n"_s, 1);
}

LogRange FakeWorkbench::logRange(const AppId &app) const
{
    const auto found = m_ranges.find(app.text());
    return found == m_ranges.end() ? LogRange() : found->second;
}

void FakeWorkbench::watch(const std::optional<AppId> &app, bool metrics, bool log)
{
    watched = {app, metrics, log};
}

void FakeWorkbench::findEngine()
{
    engineRow = {};
    engineRow.state = EngineRow::State::Connected;
    engineRow.title = u"Docker 28.5.2"_s;
    engineRow.where = u"Local"_s;
    engineRow.endpoint = u"unix:///var/run/docker.sock"_s;
    engineRow.reason = u"Docker’s system socket is there."_s;
    m_apps.setRows(fake::apps());
    emit engineChanged();
}

QString FakeWorkbench::endpointProblem(const QString &text) const
{
    return text.startsWith(u'/') || text.startsWith(u"unix://"_s)
        ? QString()
        : u"“%1” is not the address of an engine."_s.arg(text);
}

QString FakeWorkbench::proxyProblem(const QString &text) const
{
    return text.startsWith(u"http://"_s) ? QString()
                                         : u"“%1” is not the address of a proxy."_s.arg(text);
}

void FakeWorkbench::loseEngine()
{
    engineRow.state = EngineRow::State::Lost;
    engineRow.title = u"Docker not answering"_s;
    engineRow.bannerTitle = u"Docker is not answering."_s;
    engineRow.bannerText = u"Running apps may still work, but Slipway cannot see or change them."_s;
    engineRow.bannerButton = u"Start Docker"_s;
    engineRow.remedy = EngineRow::Remedy::Start;
    engineRow.bannerDetail = u"connect /run/docker.sock: No such file or directory"_s;
    QList<AppRow> rows = m_apps.rows();
    for (AppRow &row : rows) {
        if (!row.isInstalled)
            continue;
        row.lastSeenRunning = row.state == AppState::Running || row.state == AppState::Unhealthy;
        row.state = AppState::Unknown;
        row.reason.clear();
        row.progress = -1;
    }
    m_apps.setRows(rows);
    emit engineChanged();
}

void FakeWorkbench::addBuilds()
{
    auto running = std::make_unique<BuildView>(id("comfyui"), this);
    fake::fillRunningBuild(*running);
    m_builds[u"comfyui"_s] = std::move(running);
    auto failed = std::make_unique<BuildView>(id("a1111"), this);
    fake::fillFailedBuild(*failed);
    m_builds[u"a1111"_s] = std::move(failed);
}

} // namespace slipway
