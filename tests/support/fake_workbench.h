// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"

#include <map>
#include <memory>

namespace slipway {

/// A Workbench with the data of the drawings: 26 apps, 9 installed, a build that runs and one that
/// failed. Tests change its members and emit its signals.
class FakeWorkbench : public Workbench
{
    Q_OBJECT
public:
    explicit FakeWorkbench(QObject *owner = nullptr);

    AppList *apps() override { return &m_apps; }
    EngineRow engine() const override { return engineRow; }
    BuildView *build(const AppId &id) override;
    BuildView *pastBuild(const AppId &id, int number) override;
    ActivityList *activity() override { return &m_activity; }
    QList<HistoryRow> history(const AppId &id) const override;
    std::optional<BuildDifference> difference(const AppId &id, int number) const override;
    SourceView source(const AppId &id) const override;
    void lookAtSource(const AppId &id, const SourceLook &look) override;
    SearchView search(const AppId &id) const override;
    BesideSearch besideSearch(const AppId &) const override { return beside; }
    void compareCommit(const AppId &id, const QString &hash) override;
    AppDetails details(const AppId &id) const override;
    void lookAtDetails(const AppId &id) override { detailLooks << id; }
    QList<Metric> metrics(const AppId &id) const override;
    RecipeView recipe(const AppId &id) const override;
    LogBuffer *log(const AppId &id) override;
    void setLogRange(const AppId &id, const LogRange &range) override;
    LogRange logRange(const AppId &id) const override;
    void watch(const std::optional<AppId> &id, bool metrics, bool log) override;

    std::optional<AppSettings> appSettings(const AppId &id) const override
    {
        return settings.value(id, AppSettings(id));
    }
    MountsView mounts(const AppSettings &wanted) const override;
    void lookAtMounts(const AppSettings &wanted) override { mountLooks << wanted; }
    void forgetMounts() override { ++mountsForgotten; }
    RunView run(const AppId &id) const override { return runs.value(id); }
    ContainedView contained(const AppSettings &shown) const override;
    void lookAtPort(quint16 port) override { portsLookedAt << port; }
    DeskFacts desk() const override { return deskFacts; }
    QString endpointProblem(const QString &text) const override;
    QString proxyProblem(const QString &text) const override;
    void lookAtCertificates(const QString &path) override { lookedAt << path; }
    QStringList signIns() const override { return signInServers; }
    QList<GpuRow> gpus() const override { return gpuRows; }
    EngineDeskView engineDesk() const override { return deskView; }
    void lookAtEngine() override { ++engineLooks; }

    bool isFirstStart() const override { return isFirst; }
    void lookAround() override { ++lookedAround; }
    bool canBecomeRoot() const override { return hasPolkit; }
    StoresView foundStores() const override { return storesView; }
    void lookAtStore(const QString &path) override { lookedAtStores << path; }
    StartersView starters() const override { return startersView; }

    static AppId id(const char *text); ///< "forge", "comfyui", "a1111", "invoke", "sdnext",
                                       ///< "fooocus", "kohya", …
    AppRow row(const char *text) const; ///< The row of that app now.
    void loseEngine(); ///< As in the drawing of the error.
    void findEngine();
    void beginSearch(const char *app); ///< As in the drawing of the search.

    EngineRow engineRow;
    DeskFacts deskFacts;
    QStringList lookedAt; ///< what lookAtCertificates() was asked
    QStringList signInServers;
    QList<GpuRow> gpuRows; ///< none, so that nothing of them is shown
    EngineDeskView deskView;
    int engineLooks = 0; ///< how often lookAtEngine() was asked
    QHash<AppId, AppSettings> settings; ///< those that differ from their profiles
    QHash<QString, MountRow> seenFolders; ///< host → what is seen of it; others are good
    bool looksAtMounts = true; ///< False: what is seen of folders has not come.
    QList<MountFact> furtherFolders; ///< Of every app, beside those that it has.
    QList<AppId> detailLooks; ///< what lookAtDetails() was told
    QList<AppSettings> mountLooks; ///< what lookAtMounts() was told
    int mountsForgotten = 0;
    QHash<AppId, RunView> runs; ///< Forge has one.
    QList<quint16> portsLookedAt;
    QHash<AppId, SourceView> sources; ///< Forge has one.
    QHash<AppId, SourceLook> looks; ///< what lookAtSource() was told last
    QHash<AppId, SearchView> searches;
    BesideSearch beside; ///< of every app
    bool isFirst = false;
    int lookedAround = 0; ///< how often lookAround() was asked
    bool hasPolkit = true;
    StoresView storesView;
    QStringList lookedAtStores;
    StartersView startersView;
    struct Watch {
        std::optional<AppId> app;
        bool metrics = false;
        bool log = false;
    } watched; ///< what watch() was told last

private:
    void addBuilds();
    void addFolders();
    void addRuns();
    AppList m_apps;
    ActivityList m_activity;
    std::map<QString, std::unique_ptr<BuildView>> m_builds;
    std::map<QString, std::unique_ptr<LogBuffer>> m_logs;
    std::map<QString, LogRange> m_ranges;
};

} // namespace slipway
