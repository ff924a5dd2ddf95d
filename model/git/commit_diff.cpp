// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_diff.h"

#include "base/thread_job.h"
#include "git/commit_reader.h"
#include "git/git_error.h"
#include "git/marks_reader.h"
#include "git/vault.h"

#include <QCoreApplication>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

using DiffStats = Git<git_diff_stats, git_diff_stats_free>;

FileChange::Kind kindOf(const ChangedPath &change)
{
    if (change.modeBefore == GIT_FILEMODE_UNREADABLE)
        return FileChange::Kind::Added;
    return change.modeAfter == GIT_FILEMODE_UNREADABLE ? FileChange::Kind::Removed
                                                       : FileChange::Kind::Changed;
}

struct Patch {
    QByteArray text;
    qint64 most;
};

int takeText(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line,
             void *payload)
{
    auto *patch = static_cast<Patch *>(payload);
    if (patch->text.size() + qint64(line->content_len) > patch->most)
        return GIT_EUSER;
    if (line->origin == GIT_DIFF_LINE_ADDITION || line->origin == GIT_DIFF_LINE_DELETION
        || line->origin == GIT_DIFF_LINE_CONTEXT)
        patch->text += line->origin;
    patch->text.append(line->content, qsizetype(line->content_len));
    return 0;
}

int readPatch(CommitDiff &diff, git_repository *repository, git_tree *before, git_tree *after,
              qint64 most)
{
    git_diff_options options = {};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.max_size = 1024 * 1024; // what is larger counts as binary
    GitDiff found;
    DiffStats stats;
    int code = git_diff_tree_to_tree(found.out(), repository, before, after, &options);
    if (code == 0)
        code = git_diff_get_stats(stats.out(), found.get());
    if (code != 0)
        return code;
    diff.linesAdded = static_cast<int>(git_diff_stats_insertions(stats.get()));
    diff.linesRemoved = static_cast<int>(git_diff_stats_deletions(stats.get()));
    if (most <= 0)
        return 0;
    Patch patch{{}, most};
    code = git_diff_print(found.get(), GIT_DIFF_FORMAT_PATCH, takeText, &patch);
    diff.isPatchCut = code == GIT_EUSER;
    diff.patch = plainText(patch.text.constData());
    return diff.isPatchCut ? 0 : code;
}

Result<CommitDiff> readDiff(const DiffRequest &request, const WorkContext &)
{
    useGit();
    GitRepository repository;
    if (const Result<> opened = openVault(repository, request.remote.vault, request.remote.address);
        !opened)
        return failure(opened.error());
    for (const std::optional<Commit> &commit : {std::optional(request.to), request.from}) {
        if (commit && !hasCommit(repository, *commit))
            return failure(Error::Kind::Missing,
                           Text::tr("The commit %1 of %2 was not fetched yet.")
                               .arg(commit->brief(), request.remote.address));
    }
    CommitDiff diff;
    GitCommit newer;
    GitCommit older;
    GitTree before;
    GitTree after;
    QList<ChangedPath> changes;
    const git_oid to = idOf(request.to);
    int code = git_commit_lookup(newer.out(), repository.get(), &to);
    if (code == 0)
        code = git_commit_tree(after.out(), newer.get());
    if (code == 0 && request.from) {
        const git_oid from = idOf(*request.from);
        code = git_commit_lookup(older.out(), repository.get(), &from);
    } else if (code == 0 && git_commit_parentcount(newer.get()) > 0) {
        code = git_commit_parent(older.out(), newer.get(), 0);
    }
    if (code == 0 && older.get() != nullptr)
        code = git_commit_tree(before.out(), older.get());
    if (code == 0)
        code = TreeComparison(repository.get())
                   .compare(before.get() != nullptr ? git_tree_id(before.get()) : nullptr,
                            git_tree_id(after.get()), changes);
    if (code == 0)
        code = readPatch(diff, repository.get(), before.get(), after.get(), request.mostPatch);
    if (code != 0)
        return failure(gitError(code, request.remote.address));
    diff.message = plainText(git_commit_message(newer.get()));
    for (const ChangedPath &change : std::as_const(changes))
        diff.files += FileChange{plainText(change.path.constData()), kindOf(change)};
    diff.marks = MarksReader(repository.get(), request.hints).marksOf(changes);
    diff.packages = packagesOfChanges(repository.get(), changes);
    return diff;
}

} // namespace

JobOf<CommitDiff> *compareCommits(const DiffRequest &request, QObject *owner)
{
    return new ThreadJob<CommitDiff>(
        [request](const WorkContext &context) { return readDiff(request, context); }, owner);
}

} // namespace slipway
