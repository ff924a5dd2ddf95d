// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/app_options.h"
#include "apps/apps_context.h"
#include "apps/launch_job.h"
#include "engine/engine_values.h"
#include "git/commit_diff.h"
#include "git/commit_line.h"

#include <functional>

namespace slipway {

class AnswerJob;

/// Looks for the commit that broke an app: builds the middle of what could be the cause, starts it
/// beside the app on a spare port with copies of its folders, has it judged, and goes on until one
/// commit is left.
///
/// The app itself, its pin, its folders and its images are never touched, but that it is stopped
/// meanwhile where that is wished. After each answer the
/// search is kept (keptBisect()), so that it goes on after a restart; the images that were built
/// for it go at its end. Cancelling keeps the answers; stopSearching() forgets them.
class BisectJob : public AppJob
{
    Q_OBJECT
public:
    /// @p options without a good commit: the search that is kept goes on.
    BisectJob(const AppsContext &context, Profile profile, AppSettings settings,
              BisectOptions options, QObject *owner);

    /// Its line is empty until the commits are listed. At the end it tells what was found.
    const BisectSearch &search() const { return m_search; }

    enum class Doing { Listing, Building, Starting, Judging };
    Doing doing() const { return m_doing; }

    /// A commit that was built and waits for the person's verdict.
    struct Question {
        Commit commit;
        bool answers = false; ///< Its web UI is there.
        QString url = {}; ///< "http://localhost:8190/"
        QString trouble = {}; ///< Why it does not answer.
        int seconds = 0; ///< That its build took.
    };
    const std::optional<Question> &question() const { return m_question; }
    void answer(Verdict verdict); ///< Of the question; nothing without one.
    void stopSearching(); ///< Cancels, and forgets the search.
    /// What the commit that was found changes, when it could be read.
    const std::optional<CommitDiff> &diff() const { return m_diff; }

signals:
    void searched(); ///< search(), doing() or question() differ.

private:
    void run() override;
    bool putBack() override;
    bool isStopped(); ///< Then the end is under way.
    void listCommits();
    void findBad(const Commit &good);
    void list(const Commit &good, const Commit &bad);
    void begin(const CommitsBetween &between, const Commit &bad);
    void tryNext();
    void seeToApp();
    void warn(const QString &warning);
    void stopApp(const ContainerDetails &container);
    void startAppAgain(const std::function<void()> &then);
    void build(const Commit &commit);
    void start(const Commit &commit, const AppOutcome &built);
    void takeFailedStart(const Commit &commit, const Error &error);
    void judge(const Question &question);
    void ask(const Question &question);
    void runCommand(const Question &question);
    void note(const Commit &commit, Verdict verdict, const QString &reason);
    void endWith(const std::optional<Error> &error);
    void removeImages(const std::function<void()> &then);
    void removeTrees(const std::function<void()> &then);
    void tell();
    const Source *source() const; ///< Null: the profile has none such.
    SourceRemote remote() const;
    int row() const { return int(steps().size()) - 1; }

    AppsContext m_context;
    Profile m_profile;
    AppSettings m_settings;
    BisectOptions m_options;
    BisectSearch m_search;
    std::optional<Question> m_question;
    QPointer<AnswerJob> m_answer; ///< Waits for the person.
    std::optional<CommitDiff> m_diff;
    QList<ImageSummary> m_images; ///< To be removed.
    Doing m_doing = Doing::Listing;
    QStringList m_notes;
    qint64 m_builtMs = 0;
    bool m_isAppSeenTo = false;
    bool m_areImagesListed = false;
    bool m_isStopped = false; ///< Cancelled while nothing was waited for.
    bool m_isForgotten = false;
};

} // namespace slipway
