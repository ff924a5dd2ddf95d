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

#include <deque>
#include <iterator>

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
        git_oid base;
        const bool hasBase = git_merge_base(&base, m_repository.get(), &pin, &head) == 0;
        if (hasBase)
            log.base = commitOf(base);
        if (const Result<> done = fill(log.newer, &head, &pin, m_request.most); !done)
            return done;
        int code = count(log, pin, head, hasBase && git_oid_equal(&base, &pin) == 1);
        if (code != 0)
            return failure(gitError(code, m_request.remote.address));
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

    /// Of a pin on the branch the list itself tells, where it is whole.
    int count(CommitLog &log, const git_oid &pin, const git_oid &head, bool isOnBranch) const
    {
        if (isOnBranch && log.newer.size() < m_request.most) {
            log.behind = int(log.newer.size());
            return 0;
        }
        size_t ahead = 0;
        size_t behind = 0;
        const int code = git_graph_ahead_behind(&ahead, &behind, m_repository.get(), &pin, &head);
        log.ahead = static_cast<int>(ahead);
        log.behind = static_cast<int>(behind);
        return code;
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
        // Its threads begin with the first commits while the later ones are still looked for.
        std::deque<CommitEntry> found;
        MarksSearch marks(
            m_marks, m_repository, m_request.hints, m_context,
            [this](const git_commit *commit, CommitEntry &entry) { m_reader.read(commit, entry); });
        git_oid id;
        while (code == 0 && qsizetype(found.size()) < most
               && (code = git_revwalk_next(&id, walk.get())) == 0) {
            if (m_context.isCancelled())
                return failure(Error::cancelled());
            found.push_back(CommitEntry{commitOf(id)});
            marks.add(id, &found.back());
        }
        const Result<> done = marks.finish();
        if (code != 0 && code != GIT_ITEROVER)
            return failure(gitError(code, m_request.remote.address));
        if (!done)
            return done;
        entries.reserve(qsizetype(found.size()));
        std::move(found.begin(), found.end(), std::back_inserter(entries));
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
