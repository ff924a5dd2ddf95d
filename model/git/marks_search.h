// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/marks_cache.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace slipway {

struct CommitEntry;

/// Finds the marks of those commits that a cache does not know, in as many threads as there are
/// processors, while commits are still being listed. Every commit is read once, and what else is to
/// be known of it is taken then.
class MarksSearch
{
public:
    /// Called once for every commit with an entry, in any of the threads.
    using See = std::function<void(const git_commit *commit, CommitEntry &entry)>;
    /// All of these outlive it.
    MarksSearch(MarksCache &cache, const GitRepository &repository, const MarkHints &hints,
                const WorkContext &context, See see = {});
    ~MarksSearch(); ///< What was not found by then is left.

    /// One more commit; the entry, where there is one, gets its marks and stays where it is.
    void add(const git_oid &id, CommitEntry *entry = nullptr);
    /// No more come. Searches along, and fills the cache. The first error; what was found until
    /// then is kept.
    Result<> finish();

private:
    struct Item {
        git_oid id = {};
        CommitEntry *entry = nullptr;
    };
    using Found = std::vector<std::pair<git_oid, MarksFound>>;
    void seeKnown(const Item &item, const MarksFound &marks);
    void workApart();
    void work(git_repository *repository);
    bool search(const Item &item, git_repository *repository, MarksReader &reader, Found &found);
    std::vector<Item> take(); ///< The next ones to work on; empty: there are none to come.
    qsizetype share() const; ///< So many of them, with the mutex held.
    void join();
    void stop(const Error &error);

    MarksCache &m_cache;
    const GitRepository &m_repository;
    const MarkHints &m_hints;
    const WorkContext &m_context;
    const See m_see;
    std::vector<std::thread> m_others;
    std::atomic_bool m_isStopped = false;
    std::mutex m_mutex; ///< Of what follows.
    std::condition_variable m_more;
    std::deque<Item> m_waiting;
    bool m_isComplete = false;
    Found m_found;
    std::optional<Error> m_problem;
};

/// The same of commits that are all known.
Result<> findMarks(MarksCache &cache, const GitRepository &repository,
                   const QList<git_oid> &commits, const MarkHints &hints,
                   const WorkContext &context);

} // namespace slipway
