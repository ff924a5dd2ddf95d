// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_log.h"

#include "base/thread_job.h"
#include "git/commit_reader.h"
#include "git/git_error.h"
#include "git/marks_search.h"
#include "git/vault.h"
#include "git/vault_fetch.h"
#include "git/vault_refs.h"

#include <QCoreApplication>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// The log of one open repository.
class LogReader
{
public:
    LogReader(const GitRepository &repository, const LogRequest &request,
              const WorkContext &context)
        : m_repository(repository)
        , m_request(request)
        , m_context(context)
        , m_reader(repository)
        , m_marks(request.marksCache, request.remote.address, request.hints)
    {}

    Result<CommitLog> read()
    {
        const std::optional<KnownBranch> branch = branchIn(m_repository, m_request.remote.branch);
        if (!branch && !m_request.pin)
            return failure(Error::Kind::Missing, noSuchBranch(m_request.remote));
        CommitLog log;
        const git_oid pin = m_request.pin ? idOf(*m_request.pin) : branch->head;
        log.branch = branch ? branch->name : m_request.remote.branch;
        Result<> done = fill(log.older, &pin, nullptr, m_request.mostOlder);
        if (done && branch) {
            log.head = commitOf(branch->head);
            done = compare(log, pin, branch->head);
        }
        m_marks.write();
        if (!done)
            return failure(done.error());
        return log;
    }

private:
    Result<> compare(CommitLog &log, const git_oid &pin, const git_oid &head)
    {
        if (git_oid_equal(&pin, &head) == 1) {
            log.base = log.head;
            return {};
        }
        size_t ahead = 0;
        size_t behind = 0;
        int code = git_graph_ahead_behind(&ahead, &behind, m_repository.get(), &pin, &head);
        if (code != 0)
            return failure(gitError(code, m_request.remote.address));
        log.ahead = static_cast<int>(ahead);
        log.behind = static_cast<int>(behind);
        git_oid base;
        if (git_merge_base(&base, m_repository.get(), &pin, &head) == 0)
            log.base = commitOf(base);
        if (const Result<> done = fill(log.newer, &head, &pin, m_request.most); !done)
            return done;
        GitTree before;
        GitTree after;
        QList<ChangedPath> changes;
        code = treeOf(before, pin);
        if (code == 0)
            code = treeOf(after, head);
        if (code == 0)
            code = TreeComparison(m_repository.get())
                       .compare(git_tree_id(before.get()), git_tree_id(after.get()), changes);
        if (code != 0)
            return failure(gitError(code, m_request.remote.address));
        log.packages = packagesOfChanges(m_repository.get(), changes);
        return {};
    }

    int treeOf(GitTree &tree, const git_oid &id) const
    {
        GitCommit commit;
        const int code = git_commit_lookup(commit.out(), m_repository.get(), &id);
        return code != 0 ? code : git_commit_tree(tree.out(), commit.get());
    }

    /// Commits that @p from has and @p hidden does not.
    Result<> fill(QList<CommitEntry> &entries, const git_oid *from, const git_oid *hidden, int most)
    {
        GitRevwalk walk;
        // In git's own order, newest first; any other one makes libgit2 read the whole history.
        int code = git_revwalk_new(walk.out(), m_repository.get());
        if (code == 0)
            code = git_revwalk_push(walk.get(), from);
        if (code == 0 && hidden != nullptr)
            code = git_revwalk_hide(walk.get(), hidden);
        if (code == GIT_ENOTFOUND)
            return failure(Error::Kind::Missing,
                           Text::tr("The commit %1 of %2 was not fetched yet.")
                               .arg(commitOf(*from).brief(), m_request.remote.address));
        QList<git_oid> ids;
        git_oid id;
        while (code == 0 && ids.size() < most && (code = git_revwalk_next(&id, walk.get())) == 0) {
            if (m_context.isCancelled())
                return failure(Error::cancelled());
            ids += id;
        }
        if (code != 0 && code != GIT_ITEROVER)
            return failure(gitError(code, m_request.remote.address));
        Result<> read;
        const Result<> found = findMarks(m_marks, m_repository, ids, m_request.hints, m_context,
                                         [&] { read = readEntries(entries, ids); });
        if (!read || !found)
            return !read ? read : found;
        for (qsizetype at = 0; at < ids.size(); ++at) {
            if (const std::optional<MarksFound> marks = m_marks.find(ids.at(at))) {
                entries[at].marks = marks->marks;
                entries[at].files = marks->files;
            }
        }
        return {};
    }

    Result<> readEntries(QList<CommitEntry> &entries, const QList<git_oid> &ids) const
    {
        entries.reserve(ids.size());
        for (const git_oid &id : ids) {
            Result<CommitEntry> entry = m_reader.entry(id);
            if (!entry)
                return failure(entry.error());
            entries += std::move(*entry);
        }
        return {};
    }

    const GitRepository &m_repository;
    const LogRequest &m_request;
    const WorkContext &m_context;
    CommitReader m_reader;
    MarksCache m_marks;
};

Result<CommitLog> readLog(const LogRequest &request, const WorkContext &context)
{
    useGit();
    GitRepository repository;
    if (request.fetch) {
        const Result<SyncOutcome> synced = syncVault(repository, request.remote, context);
        if (!synced)
            return failure(synced.error());
    } else if (const Result<> opened =
                   openVault(repository, request.remote.vault, request.remote.address);
               !opened) {
        return failure(opened.error());
    }
    return LogReader(repository, request, context).read();
}

} // namespace

JobOf<CommitLog> *readCommitLog(const LogRequest &request, QObject *owner)
{
    return new ThreadJob<CommitLog>(
        [request](const WorkContext &context) { return readLog(request, context); }, owner);
}

} // namespace slipway
