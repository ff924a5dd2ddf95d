// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/activity_list.h"
#include "lists/app_list.h"
#include "lists/build_view.h"
#include "lists/engine_desk_view.h"
#include "lists/first_run_view.h"
#include "lists/history_list.h"
#include "lists/mount_list.h"
#include "lists/source_view.h"
#include "profiles/app_settings.h"

#include <QList>
#include <QObject>

namespace slipway {

/// The engine as the sidebar's foot and the banner show it.
struct EngineRow {
    enum class State { Connecting, Connected, Lost };
    /// What the banner's button wishes: StartEngine, TryEngine, or only to read bannerDetail.
    enum class Remedy { Try, Start, Explain };
    State state = State::Connecting;
    QString title; ///< "Docker 28.5.2", "Docker not answering"
    QString where; ///< "Local"
    /// The banner; empty title: none.
    QString bannerTitle; ///< "Docker is not answering."
    QString bannerText;
    QString bannerButton; ///< "Start Docker", "Fix this", "Try again"
    Remedy remedy = Remedy::Try;
    QString bannerDetail; ///< the engine's own words and where Slipway looked
    // For the settings:
    QString endpoint; ///< "unix:///var/run/docker.sock"
    QString reason; ///< why that one, as a sentence
    bool isGiven = false; ///< By the command line: what is set does not count this time.
};

/// What the Settings page shows beside what the person chose, and which settings do something here.
struct DeskFacts {
    QString version; ///< of Slipway
    QString dataFolder;
    QString modelsFolder; ///< the defaults, where the person chose none
    QString outputsFolder;
    QString settingsFile;
    QString logFile;
    QStringList languages; ///< those that there is a translation for: "de"
    bool notifies = false;
    bool restoresSession = false;
    bool hasTray = false; ///< The desktop shows icons of programs.
};

/// One row of a key and value card. `copy` puts a copy icon behind the value; `link` makes it a
/// link.
struct Fact {
    enum class Mark { None, Good, Warning, Bad };
    QString key{};
    QString value{};
    QString note{}; ///< secondary text behind the value
    bool mono = false;
    bool copy = false;
    QString link{};
    Mark mark = Mark::None;
    QString tag{}; ///< Something good, behind the value or in its place.
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// One graphics card as the sidebar's foot shows it.
struct GpuRow {
    QString name{}; ///< "RTX 3090"
    QString share{}; ///< "9.8 of 24 GB", by all programs
    double fraction = 0; ///< the same, 0 … 1
    friend bool operator==(const GpuRow &, const GpuRow &) = default;
};

struct MountFact {
    QString icon{}; ///< "models", "outputs", "settings", "folder"
    QString path{};
    QString note{};
    Fact::Mark mark = Fact::Mark::None;
    QString tip{};
};

struct RecentFact {
    QString icon{};
    QString text{};
    QString when{};
};

/// One metric card. Values run from 0 to `limit`; the newest sample is last.
struct Metric {
    QString name{}; ///< "Processor"
    QString icon{};
    QString figure{}; ///< "11 %"; "–" when there is no data
    QString unit{}; ///< "of 16 threads"
    QString note{}; ///< "peak 14.9 GB"
    QList<double> samples{}; ///< at most 60, 5 s apart
    double limit = 100;
    bool live = false;
};

/// What the Overview tab shows.
struct AppDetails {
    QString headline; ///< one sentence under the name
    QString noticeIcon; ///< the card above the metrics; empty text: none
    QString notice;
    bool noticeIsUpdate = false; ///< It tells of newer commits, which the Source tab shows.
    QList<Fact> running;
    QList<Fact> image;
    QList<MountFact> mounts;
    QList<RecentFact> recent;
};

/// Which part of what a container wrote is read.
struct LogRange {
    enum class Run {
        This, ///< since it was started last
        Earlier, ///< before that
    };
    static constexpr int kAll = -1;
    Run run = Run::This;
    int lines = 2000; ///< The newest so many; kAll: from the first on.
    friend bool operator==(const LogRange &, const LogRange &) = default;
};

/// What the Recipe tab shows.
struct RecipeView {
    QByteArray dockerfile;
    QList<int> ownLines; ///< Of the Dockerfile, from 1: what the person added.
    QList<OwnLine::Place> places; ///< Where the person's own lines can stand.
    QList<Fact> ingredients;
    QStringList notes;
    bool matchesImage = false; ///< The image that is there was made from this recipe.
    bool hasImage = false;
    QString problem; ///< Why there is no recipe.
};

/// What the Settings tab of an app offers beside what the person chose.
struct RunView {
    struct Card {
        QString id{}; ///< "GPU-6f0e…"
        QString name{};
        qint64 memoryBytes = -1; ///< -1: not known
    };
    std::optional<Profile> profile{}; ///< Unset: it is gone.
    QList<Card> cards{}; ///< Graphics cards of this computer.
    QStringList unknown{}; ///< Options that are given and that the pinned commit does not know.
};

/// What an app may do.
struct ContainedView {
    QString line{};
    QStringList looser{}; ///< Beyond the usual, each a sentence.
    QStringList stricter{};
};

/// Everything the window looks at. The app implements it over the core; tests implement it with
/// fixed data. It never changes anything: wishes go out of the window as signals.
class Workbench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual AppList *apps() = 0;
    virtual EngineRow engine() const = 0;
    virtual BuildView *
    build(const AppId &id) = 0; ///< The running or the newest build; null: none is known.
    /// A build of the past, from what was kept of it; null: nothing was. It lives until the next
    /// one is asked for.
    virtual BuildView *pastBuild(const AppId &id, int number) = 0;
    virtual ActivityList *activity() = 0; ///< Work on all apps, running and past.
    virtual QList<HistoryRow> history(const AppId &id) const = 0; ///< Builds, newest first.
    /// What was different when build @p number was made, beside the build that is in use.
    virtual std::optional<BuildDifference> difference(const AppId &id, int number) const = 0;
    /// The source that is looked at, as far as it is known: what takes time comes later, with
    /// sourceChanged().
    virtual SourceView source(const AppId &) const { return {}; }
    virtual void lookAtSource(const AppId &, const SourceLook &) {}
    virtual SearchView search(const AppId &) const { return {}; }
    virtual BesideSearch besideSearch(const AppId &) const { return {}; }
    virtual void compareCommit(const AppId &, const QString &) {} ///< Answered by compared().
    /// What is known by now: what takes time comes later, with detailsChanged().
    virtual AppDetails details(const AppId &id) const = 0;
    virtual void lookAtDetails(const AppId &) {} ///< Anew.
    virtual QList<Metric> metrics(const AppId &id) const = 0;
    virtual QList<GpuRow> gpus() const { return {}; } ///< Those with memory of their own.
    virtual RecipeView recipe(const AppId &id) const = 0;
    virtual LogBuffer *log(const AppId &id) = 0; ///< Of the container; never null.
    /// Reads log(id) anew where it is another range than before.
    virtual void setLogRange(const AppId &id, const LogRange &range) = 0;
    virtual LogRange logRange(const AppId &id) const = 0;
    /// What the page on screen needs to be kept fresh: metrics and logs are only followed while
    /// shown.
    virtual void watch(const std::optional<AppId> &id, bool metrics, bool log) = 0;
    /// What the person changed about an app; unset: it is not known.
    virtual std::optional<AppSettings> appSettings(const AppId &) const { return {}; }
    /// The same, and of an app that is not known what it would begin with.
    AppSettings settingsOf(const AppId &id) const
    {
        return appSettings(id).value_or(AppSettings(id));
    }
    /// An app's folders as they would be with @p settings, with what is known of each by now.
    virtual MountsView mounts(const AppSettings &) const { return {}; }
    /// Looks at those of them that are not known; what is seen comes one by one, with
    /// mountsChanged().
    virtual void lookAtMounts(const AppSettings &) {}
    virtual void forgetMounts() {} ///< What was seen of folders counts no more.
    /// How an app may be run, as far as it is known: what takes time comes later, with
    /// runChanged().
    virtual RunView run(const AppId &) const { return {}; }
    virtual void lookAtRun(const AppId &) {}
    virtual ContainedView contained(const AppSettings &) const { return {}; }
    virtual void lookAtPort(quint16) {} ///< Answered by portLooked().
    virtual DeskFacts desk() const { return {}; }
    /// What is wrong with an engine's address that the person writes; empty: nothing.
    virtual QString endpointProblem(const QString &) const { return {}; }
    virtual QString proxyProblem(const QString &) const { return {}; } ///< of git's proxy
    /// Whether certificates can be trusted that the person names; answered by certificatesLooked().
    virtual void lookAtCertificates(const QString &) {}
    virtual QStringList signIns() const { return {}; } ///< Git servers that one is kept for.
    /// The checks and what is known of the engine's machine, as of the last look.
    virtual EngineDeskView engineDesk() const { return {}; }
    virtual void lookAtEngine() {} ///< Looks anew; told by engineDeskChanged().

    // The first run. What is known is answered at once; the rest comes with the signals below.
    virtual bool isFirstStart() const { return false; } ///< Nobody has set Slipway up here yet.
    virtual void lookAround() {} ///< Looks at the engine, and searches models.
    virtual bool canBecomeRoot() const { return false; } ///< What needs root can be run from here.
    virtual StoresView foundStores() const { return {}; }
    virtual void lookAtStore(const QString &) {} ///< A folder that the person named.
    virtual StartersView starters() const { return {}; }

signals:
    void storesChanged();
    void startersChanged();
    /// The answer to a wish to use a folder of models; empty words: it is used now.
    void modelsChosen(const QString &path, const QString &problem);
    void engineChanged();
    void engineDeskChanged();
    /// The answer to a wish to try an engine's address.
    void engineTried(const QString &endpoint, bool answers, const QString &words);
    /// Empty words: they can be trusted.
    void certificatesLooked(const QString &path, const QString &problem);
    void signInsChanged();
    void runChanged(const slipway::AppId &id); ///< run() differs
    void portLooked(quint16 port, const QString &by); ///< Empty: nobody else has it.
    /// The answer to a wish to keep a sign-in; empty words: it is kept.
    void signInAnswered(const QString &server, const QString &problem);
    void detailsChanged(const slipway::AppId &id); ///< details() or recipe() differ
    void metricsChanged(const slipway::AppId &id);
    void gpusChanged();
    void sourceChanged(const slipway::AppId &id); ///< source() or search() differ
    /// The answer to a wish to pin to something by its name; empty words: it was done.
    void refAnswered(const slipway::AppId &id, const QString &ref, const QString &problem);
    void mountsChanged(const slipway::AppId &id); ///< mounts() differs
    void compared(const slipway::AppId &id, const QString &title, const QString &text);
    void buildChanged(const slipway::AppId &id); ///< build() answers another object
    /// For a banner or a toast: something the person wished did not work or was done.
    void told(const QString &title, const QString &text, bool isError);
};

} // namespace slipway
