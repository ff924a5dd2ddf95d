// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/marks_search.h"

#include "git/git_error.h"

#include <QSet>
#include <QThread>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace slipway {
namespace {

/// Neighbours in history share most of their trees, so a thread takes many of them in a row.
constexpr qsizetype chunkSize = 64;
constexpr qsizetype mostThreads = 8;

class MarksSearch
{
public:
    MarksSearch(const GitRepository &repository, QList<git_oid> commits, const MarkHints &hints,
                const WorkContext &context)
        : m_repository(repository)
        , m_commits(std::move(commits))
        , m_hints(hints)
        , m_context(context)
        , m_found(size_t(m_commits.size()))
    {}

    Result<> run(const std::function<void()> &meanwhile)
    {
        const qsizetype wanted =
            std::min<qsizetype>(std::clamp<qsizetype>(QThread::idealThreadCount(), 1, mostThreads),
                                (m_commits.size() + chunkSize - 1) / chunkSize);
        std::vector<std::thread> others;
        for (qsizetype at = 1; at < wanted; ++at)
            others.emplace_back([this] { workApart(); });
        meanwhile();
        work(m_repository.get());
        for (std::thread &other : others)
            other.join();
        if (m_context.isCancelled())
            return failure(Error::cancelled());
        if (m_problem)
            return failure(*m_problem);
        return {};
    }

    void fill(MarksCache &cache) const
    {
        for (qsizetype at = 0; at < m_commits.size(); ++at) {
            if (const std::optional<MarksFound> &one = m_found[size_t(at)])
                cache.add(m_commits.at(at), *one);
        }
    }

private:
    /// Libgit2's repositories are for one thread at a time.
    void workApart()
    {
        GitRepository repository;
        const char *folder = git_repository_path(m_repository.get());
        if (const int code = git_repository_open_bare(repository.out(), folder); code != 0)
            return stop(gitError(code, QString::fromUtf8(folder)));
        work(repository.get());
    }
    void work(git_repository *repository)
    {
        MarksReader reader(repository, m_hints);
        for (;;) {
            const qsizetype begin = m_next.fetch_add(chunkSize);
            if (begin >= m_commits.size())
                return;
            const qsizetype end = std::min(begin + chunkSize, m_commits.size());
            for (qsizetype at = begin; at < end; ++at) {
                if (m_isStopped || m_context.isCancelled())
                    return;
                const Result<MarksFound> marks = reader.marksOf(m_commits.at(at));
                if (!marks)
                    return stop(marks.error());
                m_found[size_t(at)] = *marks;
            }
        }
    }
    void stop(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_problem)
            m_problem = error;
        m_isStopped = true;
    }

    const GitRepository &m_repository;
    const QList<git_oid> m_commits;
    const MarkHints &m_hints;
    const WorkContext &m_context;
    std::vector<std::optional<MarksFound>> m_found;
    std::atomic<qsizetype> m_next = 0;
    std::atomic_bool m_isStopped = false;
    std::mutex m_mutex;
    std::optional<Error> m_problem;
};

} // namespace

Result<> findMarks(MarksCache &cache, const GitRepository &repository,
                   const QList<git_oid> &commits, const MarkHints &hints,
                   const WorkContext &context, const std::function<void()> &meanwhile)
{
    QList<git_oid> unknown;
    QSet<QByteArray> seen;
    for (const git_oid &id : commits) {
        const QByteArray raw(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
        if (!cache.find(id) && !seen.contains(raw)) {
            seen.insert(raw);
            unknown.append(id);
        }
    }
    MarksSearch search(repository, std::move(unknown), hints, context);
    const Result<> done = search.run(meanwhile);
    search.fill(cache);
    return done;
}

} // namespace slipway
