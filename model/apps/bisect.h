// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "base/commit.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace slipway {

/// A commit that a search may try.
struct BisectCommit {
    Commit commit;
    QString subject = {};
    QString author = {};
    QDateTime date = {};
    friend bool operator==(const BisectCommit &, const BisectCommit &) = default;
};

enum class Verdict {
    Good, ///< What was broken works here.
    Bad,
    Skip, ///< It cannot be judged: it does not build, or the person cannot tell.
};
QString nameOf(Verdict verdict); ///< "good", "bad", "skip"
std::optional<Verdict> verdictNamed(QStringView name);

struct BisectAnswer {
    Commit commit;
    Verdict verdict = Verdict::Skip;
    QString reason = {}; ///< "It answered", "Code 1", "It does not build: …"
    QDateTime at = {};
    friend bool operator==(const BisectAnswer &, const BisectAnswer &) = default;
};

/// Who judges a commit that was built and started.
enum class BisectJudge {
    Probe, ///< Whether its web UI answers.
    Person,
    Command, ///< By its exit code.
};

/// A search for the commit that broke an app: everything that is known, and all that is kept of it.
struct BisectSearch {
    explicit BisectSearch(AppId appId)
        : app(std::move(appId))
    {}
    AppId app;
    QString source; ///< Path of the profile's source that the commits are of.
    /// Oldest first, each the parent of the next. The first one is known to be good and the last
    /// one to be bad, so neither is tried.
    QList<BisectCommit> line;
    QList<BisectAnswer> answers; ///< In the order in which they were given.
    BisectJudge judge = BisectJudge::Probe;
    QString command; ///< Of the judge Command: a line for /bin/sh.
    QDateTime began;
    bool stopFirst = false; ///< The app itself does not run while commits are tried.
    bool isAppStopped = false; ///< By the search, which starts it again at its end.
    friend bool operator==(const BisectSearch &, const BisectSearch &) = default;
};

/// What is known after the answers so far. Indices are those of BisectSearch::line.
struct BisectState {
    enum class Step {
        Try, ///< `next` is to be tried.
        Found, ///< `firstBad` broke it.
        Range, ///< One of `suspects` broke it; those between them cannot be judged.
    };
    Step step = Step::Try;
    int next = -1;
    int firstBad = -1; ///< The oldest one that is known to be bad.
    int lastGood = 0; ///< The newest one that is known to be good.
    int tries = 0; ///< Answers so far.
    int triesLeft = 0; ///< At most so many more, `next` among them, if each can be judged.
    int suspects() const { return firstBad - lastGood; } ///< How many could be the cause.
    enum class Known { Works, WorksToo, Broken, BrokenToo, Skipped, Open, Next };
    QList<Known> known; ///< Of each commit of the line. …Too: it follows from another answer.
    friend bool operator==(const BisectState &, const BisectState &) = default;
};

/// A pure function: at most ⌈log2 n⌉ tries among n suspects that can all be judged.
BisectState stateOf(const BisectSearch &search);

/// What an exit code of the person's command means: 0 good, 125 skip, else bad.
Verdict verdictOf(int exitCode);

/// Whether a build or a start that ended with an error of this kind says that the commit cannot be
/// judged; else the machine or the engine is in trouble, and the search stops. Pure.
bool saysOfTheCommit(Error::Kind kind);

/// A commit with its parents, as the history tells it.
struct BisectNode {
    BisectCommit commit;
    QList<Commit> parents; ///< The first one is what was merged into.
};

/// The line from @p good to @p bad along first parents, both included. @p nodes: all commits that
/// lead to bad and not to good, in any order. Where the line does not pass good itself, it begins
/// with the newest commit that good holds already. Conflict: bad does not come after good.
Result<QList<BisectCommit>> bisectLine(const QList<BisectNode> &nodes, const BisectCommit &good,
                                       const Commit &bad);

} // namespace slipway
