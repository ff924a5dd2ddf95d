// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_reader.h"

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
{
    const QMap<QByteArray, git_oid> tags = refsUnder(repository, "refs/tags/");
    for (auto it = tags.begin(); it != tags.end(); ++it)
        m_tags[rawOf(it.value())] += plainText(it.key().constData());
}

void CommitReader::read(const git_commit *commit, CommitEntry &entry) const
{
    // The summary is found anew for each commit and kept in it: nobody else has this one.
    entry.subject = plainText(git_commit_summary(const_cast<git_commit *>(commit)));
    entry.author = plainText(git_commit_author(commit)->name);
    entry.date = QDateTime::fromSecsSinceEpoch(git_commit_time(commit));
    if (!m_tags.isEmpty())
        entry.tags = m_tags.value(rawOf(*git_commit_id(commit)));
    entry.isMerge = git_commit_parentcount(commit) > 1;
}

} // namespace slipway
