// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity_feed.h"
#include "app_metrics.h"
#include "apps/apps.h"
#include "build_recorder.h"
#include "gpu_desk.h"
#include "lists/workbench.h"
#include "past_builds.h"
#include "run_desk.h"
#include "search_desk.h"
#include "sign_ins.h"
#include "source_desk.h"
#include "update_watch.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace slipway {

class EngineDesk;
class FirstRunDesk;

class MountDesk;

/// The window's view of all apps on the engine. Reads; never changes anything.
class DeskWorkbench : public Workbench
{
    Q_OBJECT
public:
    DeskWorkbench(Apps &apps, KeyringHand keyring, QObject *owner);
    ~DeskWorkbench() override;

    AppList *apps() override { return &m_list; }
    EngineRow engine() const override;
    BuildView *build(const AppId &id) override;
    BuildView *pastBuild(const AppId &id, int number) override;
    ActivityList *activity() override { return &m_activity.list(); }
    QList<HistoryRow> history(const AppId &id) const override;
    std::optional<BuildDifference> difference(const AppId &id, int number) const override;
    SourceView source(const AppId &id) const override;
    void lookAtSource(const AppId &id, const SourceLook &look) override;
    SearchView search(const AppId &id) const override;
    BesideSearch besideSearch(const AppId &id) const override;
    void compareCommit(const AppId &id, const QString &hash) override;
    AppDetails details(const AppId &id) const override;
    void lookAtDetails(const AppId &id) override;
    QList<Metric> metrics(const AppId &id) const override;
    QList<GpuRow> gpus() const override { return m_gpus->rows(); }
    RecipeView recipe(const AppId &id) const override;
    LogBuffer *log(const AppId &id) override;
    void setLogRange(const AppId &id, const LogRange &range) override;
    LogRange logRange(const AppId &id) const override { return m_ranges.value(id); }
    void watch(const std::optional<AppId> &id, bool metrics, bool log) override;
    std::optional<AppSettings> appSettings(const AppId &id) const override;
    MountsView mounts(const AppSettings &settings) const override;
    void lookAtMounts(const AppSettings &settings) override;
    void forgetMounts() override;
    MountDesk &mountDesk() { return *m_mounts; }
    RunView run(const AppId &id) const override { return m_runs->view(id); }
    void lookAtRun(const AppId &id) override { m_runs->look(id); }
    ContainedView contained(const AppSettings &settings) const override
    {
        return m_runs->contained(settings);
    }
    void lookAtPort(quint16 port) override { m_runs->lookAtPort(port); }
    DeskFacts desk() const override;
    QString endpointProblem(const QString &text) const override;
    QString proxyProblem(const QString &text) const override;
    void lookAtCertificates(const QString &path) override;
    QStringList signIns() const override { return m_signIns->servers(); }
    EngineDeskView engineDesk() const override;
    void lookAtEngine() override;
    void remedy(const QString &checkId); ///< Runs the command of a check that was shown.
    bool isFirstStart() const override;
    void lookAround() override;
    bool canBecomeRoot() const override;
    StoresView foundStores() const override;
    void lookAtStore(const QString &path) override;
    StartersView starters() const override;
    FirstRunDesk &firstRun() { return *m_firstRun; }
    SignIns &signInDesk() { return *m_signIns; }
    SourceDesk &sources() { return *m_sources; }
    SearchDesk &searches() { return *m_searches; }
    void glanceAtGpus(); ///< The person came back.
    void setEngineGiven(bool isGiven) { m_isEngineGiven = isGiven; } ///< by the command line

    void tell(const QString &title, const QString &text, bool isError)
    {
        emit told(title, text, isError);
    }

private:
    void followSources();
    void followEngineDesk();
    void followMounts();
    void followFirstRun();
    void refreshAll();
    void refresh(const AppId &id);
    bool isShown(const AppStatus &status) const;
    AppRow row(const AppStatus &status) const;
    QList<BuildRecord> builds(const AppId &id) const; ///< All that began, newest first.
    BuildView *restored(const BuildRecord &record);
    void readWhatChanged();
    void begin(AppJob *job);
    void follow(const AppId &id);
    void followMetrics(const AppId &id);
    void stopMetrics();
    void followLog(const AppId &id);
    void followGpus();
    bool wantsGpu(const AppId &id) const;

    Apps &m_apps;
    AppList m_list;
    PastBuilds *m_kept;
    UpdateWatch m_updates;
    SourceDesk *m_sources;
    SearchDesk *m_searches;
    SignIns *m_signIns;
    GpuDesk *m_gpus;
    EngineDesk *m_engineDesk = nullptr;
    MountDesk *m_mounts = nullptr;
    RunDesk *m_runs;
    FirstRunDesk *m_firstRun;
    QPointer<Job> m_certificateLook;
    ActivityFeed m_activity;
    QHash<AppId, QString> m_journalled; ///< What the journal says of an app's builds.
    QHash<AppId, BuildRecorder *> m_recorders;
    QHash<AppId, QPointer<BuildView>> m_restored;
    QPointer<BuildView> m_past;
    QHash<AppId, LogBuffer *> m_logs;
    QHash<AppId, LogRange> m_ranges;
    QHash<AppId, AppMetrics> m_metrics;
    std::optional<AppId> m_watched;
    bool m_isEngineGiven = false;
    bool m_wantsMetrics = false;
    bool m_wantsLog = false;
    QPointer<Job> m_statsJob;
    QPointer<Job> m_logJob;
    QString m_loggedContainer; ///< What the watched app's log buffer holds.
};

} // namespace slipway
