// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/marks_search.h"

#include "git/commit_log.h"
#include "git/git_error.h"

#include <QSet>
#include <QThread>

#include <algorithm>
#include <utility>

namespace slipway {
namespace {

/// Neighbours in history share most of their trees, so a thread takes many of them in a row; fewer
/// towards the end, so that all threads end together.
constexpr qsizetype mostInARow = 64;
constexpr qsizetype leastInARow = 16;
constexpr int mostThreads = 8;

qsizetype threadCount()
{
    return std::clamp(QThread::idealThreadCount(), 1, mostThreads);
}

} // namespace

MarksSearch::MarksSearch(MarksCache &cache, const GitRepository &repository, const MarkHints &hints,
                         const WorkContext &context, See see)
    : m_cache(cache)
    , m_repository(repository)
    , m_hints(hints)
    , m_context(context)
    , m_see(std::move(see))
{}

MarksSearch::~MarksSearch()
{
    m_isStopped = true;
    join();
}

void MarksSearch::add(const git_oid &id, CommitEntry *entry)
{
    if (const std::optional<MarksFound> known = m_cache.find(id)) {
        seeKnown({id, entry}, *known);
        return;
    }
    bool isEnough = false;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({id, entry});
        isEnough = qsizetype(m_waiting.size()) % mostInARow == 0;
    }
    if (!isEnough)
        return;
    if (qsizetype(m_others.size()) + 1 < threadCount())
        m_others.emplace_back([this] { workApart(); });
    m_more.notify_one();
}

/// In the thread that lists: it has just read the commit, and nothing more is asked of the
/// repository.
void MarksSearch::seeKnown(const Item &item, const MarksFound &marks)
{
    if (item.entry == nullptr || m_isStopped)
        return;
    GitCommit commit;
    if (const int code = git_commit_lookup(commit.out(), m_repository.get(), &item.id); code != 0)
        return stop(gitError(code, commitOf(item.id).text()));
    item.entry->marks = marks.marks;
    item.entry->files = marks.files;
    if (m_see)
        m_see(commit.get(), *item.entry);
}

Result<> MarksSearch::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isComplete = true;
    }
    m_more.notify_all();
    work(m_repository.get());
    join();
    for (const auto &[id, marks] : std::as_const(m_found))
        m_cache.add(id, marks);
    m_found.clear();
    if (m_context.isCancelled())
        return failure(Error::cancelled());
    if (m_problem)
        return failure(*m_problem);
    return {};
}

void MarksSearch::join()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isComplete = true;
    }
    m_more.notify_all();
    for (std::thread &other : m_others)
        other.join();
    m_others.clear();
}

/// Libgit2's repositories are for one thread at a time.
void MarksSearch::workApart()
{
    GitRepository repository;
    const char *folder = git_repository_path(m_repository.get());
    if (const int code = git_repository_open_bare(repository.out(), folder); code != 0)
        return stop(gitError(code, QString::fromUtf8(folder)));
    work(repository.get());
}

void MarksSearch::work(git_repository *repository)
{
    MarksReader reader(repository, m_hints);
    Found found;
    bool goesOn = true;
    while (goesOn) {
        const std::vector<Item> items = take();
        goesOn = !items.empty();
        for (const Item &item : items) {
            goesOn = goesOn && search(item, repository, reader, found);
            if (!goesOn)
                break;
        }
    }
    const std::lock_guard lock(m_mutex);
    m_found.insert(m_found.end(), found.begin(), found.end());
}

bool MarksSearch::search(const Item &item, git_repository *repository, MarksReader &reader,
                         Found &found)
{
    if (m_isStopped || m_context.isCancelled())
        return false;
    GitCommit commit;
    if (const int code = git_commit_lookup(commit.out(), repository, &item.id); code != 0) {
        stop(gitError(code, commitOf(item.id).text()));
        return false;
    }
    const Result<MarksFound> marks = reader.marksOf(commit.get());
    if (!marks) {
        stop(marks.error());
        return false;
    }
    found.emplace_back(item.id, *marks);
    if (item.entry != nullptr) {
        item.entry->marks = marks->marks;
        item.entry->files = marks->files;
        if (m_see)
            m_see(commit.get(), *item.entry);
    }
    return true;
}

qsizetype MarksSearch::share() const
{
    const auto waiting = qsizetype(m_waiting.size());
    if (!m_isComplete)
        return waiting >= mostInARow ? mostInARow : 0;
    const qsizetype fair = waiting / (2 * (qsizetype(m_others.size()) + 1));
    return std::min(waiting, std::clamp(fair, leastInARow, mostInARow));
}

std::vector<MarksSearch::Item> MarksSearch::take()
{
    std::unique_lock lock(m_mutex);
    m_more.wait(lock, [this] { return m_isStopped || m_isComplete || share() > 0; });
    if (m_isStopped)
        return {};
    const auto end = m_waiting.begin() + share();
    std::vector<Item> items(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    return items;
}

void MarksSearch::stop(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_problem)
        m_problem = error;
    m_isStopped = true;
    m_more.notify_all();
}

Result<> findMarks(MarksCache &cache, const GitRepository &repository,
                   const QList<git_oid> &commits, const MarkHints &hints,
                   const WorkContext &context)
{
    MarksSearch search(cache, repository, hints, context);
    QSet<QByteArray> seen;
    for (const git_oid &id : commits) {
        const QByteArray raw(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
        if (seen.contains(raw))
            continue;
        seen.insert(raw);
        search.add(id);
    }
    return search.finish();
}

} // namespace slipway
