// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "git/git_handle.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QList>

#include <functional>
#include <span>

struct z_stream_s;

namespace slipway {

/// An object of a pack as the pack's index names it.
struct PackedObject {
    git_oid id = {};
    quint32 crc = 0; ///< Of its bytes in the pack, header and all.
    qint64 at = 0; ///< Where these begin.
};

/// In the order of their names; false: one is there twice.
bool sortByName(QList<PackedObject> &objects);

/// An index, version 2, of a pack that holds these objects, sorted by name, and whose own sum is
/// @p packSum: the same bytes that git makes of it.
QByteArray packIndexOf(const QList<PackedObject> &objects, const QByteArray &packSum);

/// Turns objects into what a pack holds of them: a header and the compressed content, no deltas.
/// One thread's own; its buffers are used again and again.
class ObjectDeflater
{
public:
    using Sink = std::function<bool(const char *bytes, qsizetype size)>;
    ObjectDeflater();
    ~ObjectDeflater();
    ObjectDeflater(const ObjectDeflater &) = delete;
    ObjectDeflater &operator=(const ObjectDeflater &) = delete;
    /// Gives it away in pieces; false: the sink did not take one.
    bool deflate(git_object_t type, std::span<const char> content, const Sink &take);

private:
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_buffer;
};

/// Objects that follow one another in a pack; places count from the part's beginning.
struct PackPart {
    QByteArray bytes;
    QList<PackedObject> objects;
    void append(ObjectDeflater &deflater, const git_oid &id, git_object_t type,
                std::span<const char> content);
};

/// Writes a pack and its index into a folder; their names come from the content, as git's do. The
/// same objects in the same order make the same bytes. What was begun and not finished is removed.
class PackWriter
{
public:
    explicit PackWriter(const QString &folder);
    ~PackWriter();
    PackWriter(const PackWriter &) = delete;
    PackWriter &operator=(const PackWriter &) = delete;
    Result<> begin(qsizetype objects); ///< How many there will be.
    Result<> add(const PackPart &part);
    /// One that is too large to be kept in a part.
    Result<> add(ObjectDeflater &deflater, const git_oid &id, git_object_t type,
                 std::span<const char> content);
    Result<> finish();

private:
    bool write(const char *bytes, qsizetype size);
    Error problem() const;

    QString m_folder;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    QList<PackedObject> m_objects;
    qint64 m_size = 0;
};

} // namespace slipway
