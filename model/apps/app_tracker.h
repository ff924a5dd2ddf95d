// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_status.h"
#include "apps/apps_context.h"
#include "apps/engine_view.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <utility>

namespace slipway {

/// Keeps the statuses of all apps true: one look at everything after each connection to the engine,
/// then one app at a time as the engine's events name it. Nothing is asked when nothing happens.
class AppTracker : public QObject
{
    Q_OBJECT
public:
    AppTracker(const AppsContext &context, QObject *owner);
    ~AppTracker() override;

    void follow();
    void tryNow();
    void tryUnlessStopped();
    void moveTo(const EngineChoice &choice);
    const EngineView &engine() const { return m_engine; }
    AppStatus status(const AppId &id) const;
    QList<ImageSummary> images(const AppId &id) const;
    QList<AppId> ids() const; ///< The store's, then those that only the engine knows.
    bool wasListed() const { return m_isListed; }
    QSet<AppId> leftovers() const; ///< Apps with a container that was set aside.
    /// Apps whose newest build had no end when Slipway began; told once.
    QSet<AppId> takeCutShort() { return std::exchange(m_cutShort, {}); }

    // What the work on apps tells.
    void setWork(const AppId &id, AppFacts::Work work);
    void setFailure(const AppId &id, const std::optional<Error> &failure);
    void setAnswer(const AppId &id,
                   AppFacts::Answer answer); ///< Of the container that is there now.
    void noteStopped(const AppId &id);
    void look(const AppId &id); ///< Looks at the app anew.
    void lookAtImages();

signals:
    void changed(const slipway::AppId &id);
    void engineChanged();
    void listed();
    void unreachable(const slipway::Error &why);

private:
    struct Tracked {
        explicit Tracked(const AppId &id)
            : facts(id)
            , status(id)
        {}
        AppFacts facts;
        AppStatus status;
        QString setAside; ///< Id of a container that waits for its successor.
        QPointer<Job> look;
        bool mustLookAgain = false;
        QPointer<Job> probe;
        QString probed; ///< Container id and start time that the answer is of.
    };
    static bool isUp(const AppFacts &facts);
    static QString probeKey(const ContainerDetails &container);
    Tracked &tracked(const AppId &id);
    void listAll();
    void endStep(); ///< One of the questions of a full look was answered.
    void take(const EngineEvent &event);
    void takeContainers(const AppId &id, const QList<ContainerSummary> &containers);
    void takeDetails(const AppId &id, const std::optional<ContainerDetails> &details);
    void takeImages(const QList<ImageSummary> &images);
    void probe(const AppId &id, std::chrono::milliseconds within);
    void rememberStop(const AppId &id); ///< Of a container that ended with a code.
    void refresh(const AppId &id); ///< Works out the status anew.
    void refreshAll();
    void describe(AppFacts &facts) const; ///< From the store.
    void readOldFailures();
    /// A question of a full look. Without an answer to one that @p isNeeded the look does not
    /// count.
    template <typename T, typename Then>
    void ask(JobOf<T> *job, bool isNeeded, Then then);

    AppsContext m_context;
    EngineEvents m_events;
    EngineView m_engine;
    QHash<AppId, std::shared_ptr<Tracked>> m_apps;
    bool m_isListed = false; ///< Since Slipway began.
    bool m_areFailuresRead = false;
    QSet<AppId> m_cutShort;
    int m_round = 0; ///< Of full looks: answers of an older one are dropped.
    int m_open = 0; ///< Questions of this round without an answer.
    bool m_hasRoundFailed = false;
    QSet<AppId> m_lookAfterRound;
    QPointer<Job> m_imagesLook;
    bool m_mustLookAtImagesAgain = false;
};

} // namespace slipway
