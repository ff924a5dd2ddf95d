// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_reader.h"

#include "git/git_error.h"
#include "git/vault_refs.h"

namespace slipway {
namespace {

QByteArray rawOf(const git_oid &id)
{
    return {reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ};
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

} // namespace slipway
