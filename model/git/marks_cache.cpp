// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/marks_cache.h"

#include "base/whole_file.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

namespace slipway {
namespace {

constexpr char form[] = "slipway marks 1\n"; // another number when the rules of marks change
constexpr qsizetype headSize = sizeof form - 1;
constexpr qsizetype recordSize = GIT_OID_RAWSZ + 1 + 4;

} // namespace

MarksCache::MarksCache(const QString &folder, const QString &address, const MarkHints &hints)
{
    if (folder.isEmpty())
        return;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList &part :
         {QStringList{address}, hints.requirements, hints.launch, hints.models})
        hash.addData(part.join(u'\n').toUtf8() + '\0');
    m_file = folder + u'/' + QString::fromLatin1(hash.result().toHex().left(32));
    const Result<QByteArray> bytes = readWhole(m_file);
    if (!bytes || !bytes->startsWith(form) || (bytes->size() - headSize) % recordSize != 0)
        return;
    m_known.reserve((bytes->size() - headSize) / recordSize);
    for (qsizetype at = headSize; at < bytes->size(); at += recordSize) {
        const char *record = bytes->constData() + at;
        const auto marks = CommitMarks::fromInt(uchar(record[GIT_OID_RAWSZ]));
        Key key;
        std::memcpy(key.id.id, record, GIT_OID_RAWSZ);
        m_known.insert(key, {marks, qFromLittleEndian<qint32>(record + GIT_OID_RAWSZ + 1)});
    }
}

std::optional<MarksFound> MarksCache::find(const git_oid &id) const
{
    const auto found = m_known.constFind({id});
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void MarksCache::add(const git_oid &id, const MarksFound &marks)
{
    m_known.insert({id}, marks);
    m_isChanged = true;
}

void MarksCache::write()
{
    if (m_file.isEmpty() || !m_isChanged)
        return;
    QByteArray bytes(form, headSize);
    bytes.reserve(headSize + m_known.size() * recordSize);
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        bytes.append(reinterpret_cast<const char *>(it.key().id.id), GIT_OID_RAWSZ);
        bytes += char(it->marks.toInt());
        char files[4];
        qToLittleEndian<qint32>(it->files, files);
        bytes.append(files, sizeof files);
    }
    if (writeWhole(m_file, bytes))
        m_isChanged = false;
}

} // namespace slipway
