// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pack_file.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <zlib.h>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr qsizetype bufferSize = 64 * 1024;
/// A pack is written once and read by hardly anybody: speed counts for more than its last percents.
constexpr int level = 1;

template <typename Number>
void put(QByteArray &bytes, Number number)
{
    char big[sizeof number];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

/// The type and four bits of the size, then seven bits a byte, the lowest first.
QByteArray headerOf(git_object_t type, size_t size)
{
    QByteArray header;
    uchar byte = uchar(uint(type) << 4U | (size & 15U));
    for (size >>= 4U; size > 0; size >>= 7U) {
        header += char(byte | 0x80U);
        byte = size & 0x7fU;
    }
    header += char(byte);
    return header;
}

} // namespace

bool sortByName(QList<PackedObject> &objects)
{
    std::sort(objects.begin(), objects.end(), [](const PackedObject &one, const PackedObject &two) {
        return git_oid_cmp(&one.id, &two.id) < 0;
    });
    return std::adjacent_find(objects.cbegin(), objects.cend(),
                              [](const PackedObject &one, const PackedObject &two) {
                                  return git_oid_equal(&one.id, &two.id) == 1;
                              })
        == objects.cend();
}

QByteArray packIndexOf(const QList<PackedObject> &objects, const QByteArray &packSum)
{
    constexpr qint64 largestShort = 0x7fffffff;
    QByteArray index("\377tOc\0\0\0\2", 8);
    index.reserve(8 + 256 * 4 + objects.size() * (GIT_OID_RAWSZ + 8) + 40);
    auto behind = objects.cbegin();
    for (int first = 0; first < 256; ++first) {
        behind = std::find_if(behind, objects.cend(),
                              [first](const PackedObject &one) { return one.id.id[0] > first; });
        put(index, quint32(behind - objects.cbegin()));
    }
    for (const PackedObject &one : objects)
        index.append(reinterpret_cast<const char *>(one.id.id), GIT_OID_RAWSZ);
    for (const PackedObject &one : objects)
        put(index, one.crc);
    QByteArray large;
    for (const PackedObject &one : objects) {
        if (one.at <= largestShort) {
            put(index, quint32(one.at));
        } else {
            put(index, quint32(0x80000000U | quint32(large.size() / 8)));
            put(large, quint64(one.at));
        }
    }
    index += large;
    index += packSum;
    index += sumOf(index);
    return index;
}

ObjectDeflater::ObjectDeflater()
    : m_stream(std::make_unique<z_stream>())
    , m_buffer(bufferSize, Qt::Uninitialized)
{
    deflateInit(m_stream.get(), level);
}

ObjectDeflater::~ObjectDeflater()
{
    deflateEnd(m_stream.get());
}

bool ObjectDeflater::deflate(git_object_t type, std::span<const char> content, const Sink &take)
{
    const QByteArray header = headerOf(type, content.size());
    if (!take(header.constData(), header.size()) || deflateReset(m_stream.get()) != Z_OK)
        return false;
    constexpr size_t most = 1U << 30U; // what zlib counts in has 32 bits
    for (int code = Z_OK; code != Z_STREAM_END;) {
        const size_t piece = std::min(content.size(), most);
        m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
        m_stream->avail_in = uInt(piece);
        m_stream->next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream->avail_out = uInt(m_buffer.size());
        code = ::deflate(m_stream.get(), piece == content.size() ? Z_FINISH : Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return false;
        content = content.subspan(piece - m_stream->avail_in);
        if (!take(m_buffer.constData(), m_buffer.size() - qsizetype(m_stream->avail_out)))
            return false;
    }
    return true;
}

void PackPart::append(ObjectDeflater &deflater, const git_oid &id, git_object_t type,
                      std::span<const char> content)
{
    const qsizetype at = bytes.size();
    deflater.deflate(type, content, [this](const char *piece, qsizetype size) {
        bytes.append(piece, size);
        return true;
    });
    const auto *begin = reinterpret_cast<const Bytef *>(bytes.constData() + at);
    objects.append({id, quint32(crc32_z(0, begin, size_t(bytes.size() - at))), at});
}

PackWriter::PackWriter(const QString &folder)
    : m_folder(folder)
    , m_file(folder + u"/making.pack"_s)
{}

PackWriter::~PackWriter()
{
    if (m_file.isOpen())
        m_file.remove();
}

Error PackWriter::problem() const
{
    const bool isFull =
        errno == ENOSPC || errno == EDQUOT || m_file.error() == QFileDevice::ResourceError;
    return {isFull ? Error::Kind::NoSpace : Error::Kind::Failed,
            Text::tr("%1 cannot be written.").arg(m_file.fileName()), m_file.errorString()};
}

bool PackWriter::write(const char *bytes, qsizetype size)
{
    m_hash.addData(QByteArrayView(bytes, size));
    m_size += size;
    return m_file.write(bytes, size) == size;
}

Result<> PackWriter::begin(qsizetype objects)
{
    errno = 0;
    QByteArray head = "PACK";
    put(head, quint32(2));
    put(head, quint32(objects));
    m_objects.reserve(objects);
    if (!m_file.open(QIODevice::WriteOnly) || !write(head.constData(), head.size()))
        return failure(problem());
    return {};
}

Result<> PackWriter::add(const PackPart &part)
{
    for (PackedObject one : part.objects) {
        one.at += m_size;
        m_objects.append(one);
    }
    if (!write(part.bytes.constData(), part.bytes.size()))
        return failure(problem());
    return {};
}

Result<> PackWriter::add(ObjectDeflater &deflater, const git_oid &id, git_object_t type,
                         std::span<const char> content)
{
    PackedObject object{id, 0, m_size};
    const bool isWritten =
        deflater.deflate(type, content, [this, &object](const char *bytes, qsizetype size) {
            object.crc =
                quint32(crc32_z(object.crc, reinterpret_cast<const Bytef *>(bytes), size_t(size)));
            return write(bytes, size);
        });
    m_objects.append(object);
    if (!isWritten)
        return failure(problem());
    return {};
}

Result<> PackWriter::finish()
{
    const QByteArray sum = m_hash.result();
    const QString name = m_folder + u"/pack-"_s + QString::fromLatin1(sum.toHex());
    QFile index(name + u".idx"_s);
    sortByName(m_objects);
    const QByteArray bytes = packIndexOf(m_objects, sum);
    if (m_file.write(sum) != sum.size() || !m_file.flush() || !m_file.rename(name + u".pack"_s))
        return failure(problem());
    m_file.close();
    if (!index.open(QIODevice::WriteOnly) || index.write(bytes) != bytes.size() || !index.flush())
        return failure(problem());
    return {};
}

} // namespace slipway
