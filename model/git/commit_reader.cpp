// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_reader.h"

#include "git/git_error.h"
#include "git/vault_refs.h"

namespace slipway {
namespace {

constexpr git_object_size_t largestRead = 512 * 1024;
constexpr int mostPackageFiles = 40;
constexpr int mostLineFiles = 40;

QByteArray rawOf(const git_oid &id)
{
    return {reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ};
}

bool isFile(git_filemode_t mode)
{
    return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

/// Null for what is not there, is no file or is too large to be looked into.
const git_blob *smallBlob(GitBlob &blob, git_repository *repository, const git_oid &id,
                          git_filemode_t mode)
{
    if (!isFile(mode) || git_blob_lookup(blob.out(), repository, &id) != 0
        || git_blob_rawsize(blob.get()) > largestRead)
        return nullptr;
    return blob.get();
}

QByteArray contentOf(git_repository *repository, const git_oid &id, git_filemode_t mode)
{
    GitBlob blob;
    const git_blob *found = smallBlob(blob, repository, id, mode);
    if (found == nullptr)
        return {};
    return {static_cast<const char *>(git_blob_rawcontent(found)),
            static_cast<qsizetype>(git_blob_rawsize(found))};
}

int takeLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line,
             void *payload)
{
    if (line->origin == GIT_DIFF_LINE_ADDITION || line->origin == GIT_DIFF_LINE_DELETION)
        *static_cast<CommitMarks *>(payload) |=
            marksOfLine({line->content, static_cast<qsizetype>(line->content_len)});
    return 0;
}

CommitMarks marksOfLines(git_repository *repository, const ChangedPath &change)
{
    GitBlob before;
    GitBlob after;
    const git_blob *old = smallBlob(before, repository, change.before, change.modeBefore);
    const git_blob *now = smallBlob(after, repository, change.after, change.modeAfter);
    CommitMarks marks;
    if (old == nullptr && now == nullptr)
        return marks;
    git_diff_options options = {};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = 0;
    git_diff_blobs(old, nullptr, now, nullptr, &options, nullptr, nullptr, nullptr, takeLine,
                   &marks);
    return marks;
}

} // namespace

QString plainText(const char *text)
{
    QString plain = QString::fromUtf8(text != nullptr ? text : "");
    for (QChar &one : plain) {
        if (one.category() == QChar::Other_Control && one != u'\n' && one != u'\t')
            one = QChar::ReplacementCharacter;
    }
    return plain;
}

CommitReader::CommitReader(const GitRepository &repository)
    : m_repository(repository)
{
    const QMap<QByteArray, git_oid> tags = refsUnder(repository, "refs/tags/");
    for (auto it = tags.begin(); it != tags.end(); ++it)
        m_tags[rawOf(it.value())] += plainText(it.key().constData());
}

Result<CommitEntry> CommitReader::entry(const git_oid &id) const
{
    GitCommit commit;
    if (const int code = git_commit_lookup(commit.out(), m_repository.get(), &id); code != 0)
        return failure(gitError(code, commitOf(id).text()));
    CommitEntry entry{commitOf(id)};
    entry.subject = plainText(git_commit_summary(commit.get()));
    entry.author = plainText(git_commit_author(commit.get())->name);
    entry.date = QDateTime::fromSecsSinceEpoch(git_commit_time(commit.get()));
    entry.tags = m_tags.value(rawOf(id));
    entry.isMerge = git_commit_parentcount(commit.get()) > 1;
    return entry;
}

CommitMarks marksOfChanges(git_repository *repository, const QList<ChangedPath> &changes,
                           const MarkHints &hints)
{
    CommitMarks marks;
    int read = 0;
    for (const ChangedPath &change : changes) {
        const QString path = QString::fromUtf8(change.path);
        marks |= marksOfPath(path, hints);
        if (read < mostLineFiles && marksDependOnLines(path, hints)) {
            marks |= marksOfLines(repository, change);
            ++read;
        }
    }
    return marks;
}

Result<MarksFound> marksOfCommit(git_repository *repository, const git_oid &id,
                                 const MarkHints &hints)
{
    GitCommit commit;
    QList<ChangedPath> changes;
    int code = git_commit_lookup(commit.out(), repository, &id);
    if (code == 0)
        code = changesOf(repository, commit.get(), changes);
    if (code != 0)
        return failure(gitError(code, commitOf(id).text()));
    return MarksFound{marksOfChanges(repository, changes, hints), int(changes.size())};
}

QList<PackageChange> packagesOfChanges(git_repository *repository,
                                       const QList<ChangedPath> &changes)
{
    QList<PackageChange> packages;
    int read = 0;
    for (const ChangedPath &change : changes) {
        const QString path = QString::fromUtf8(change.path);
        if (!listsPackages(path) || read++ >= mostPackageFiles)
            continue;
        packages += packageChanges(path, contentOf(repository, change.before, change.modeBefore),
                                   contentOf(repository, change.after, change.modeAfter));
    }
    return packages;
}

} // namespace slipway
