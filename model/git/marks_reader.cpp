// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/marks_reader.h"

#include "git/git_error.h"

#include <utility>

namespace slipway {
namespace {

constexpr git_object_size_t largestRead = 512 * 1024;
constexpr int mostPackageFiles = 40;
constexpr int mostLineFiles = 40;
constexpr qsizetype mostPaths = 100000;

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

MarksReader::MarksReader(git_repository *repository, MarkHints hints)
    : m_repository(repository)
    , m_hints(std::move(hints))
    , m_comparison(repository)
{}

MarksReader::OfPath MarksReader::ofPath(const QByteArray &path)
{
    const auto known = m_paths.constFind(path);
    if (known != m_paths.cend())
        return *known;
    const QString text = QString::fromUtf8(path);
    const OfPath found{marksOfPath(text, m_hints), marksDependOnLines(text, m_hints)};
    if (m_paths.size() < mostPaths)
        m_paths.insert(path, found);
    return found;
}

CommitMarks MarksReader::marksOf(const QList<ChangedPath> &changes)
{
    CommitMarks marks;
    int read = 0;
    for (const ChangedPath &change : changes) {
        const OfPath path = ofPath(change.path);
        marks |= path.marks;
        if (read < mostLineFiles && path.dependsOnLines) {
            marks |= marksOfLines(m_repository, change);
            ++read;
        }
    }
    return marks;
}

Result<MarksFound> MarksReader::marksOf(const git_oid &commit)
{
    GitCommit found;
    if (const int code = git_commit_lookup(found.out(), m_repository, &commit); code != 0)
        return failure(gitError(code, commitOf(commit).text()));
    return marksOf(found.get());
}

Result<MarksFound> MarksReader::marksOf(const git_commit *commit)
{
    QList<ChangedPath> changes;
    if (const int code = m_comparison.changesOf(commit, changes); code != 0)
        return failure(gitError(code, commitOf(*git_commit_id(commit)).text()));
    return MarksFound{marksOf(changes), int(changes.size())};
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
