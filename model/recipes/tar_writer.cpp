// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/tar_writer.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {
namespace {

constexpr int blockBytes = 1024 * 1024;

qint64 rounded(qint64 size)
{
    return (size + 511) / 512 * 512;
}

class File
{
public:
    explicit File(const QByteArray &path)
        : m_descriptor(open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW))
    {}
    ~File()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<Error> fileError(const QByteArray &path, const char *summary)
{
    return failure(Error::Kind::Failed,
                   QCoreApplication::translate("Recipe", summary).arg(QFile::decodeName(path)),
                   errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QString());
}

} // namespace

TarWriter::TarWriter(Sink sink)
    : m_out{.sink = std::move(sink)}
    , m_archive(archive_write_new())
    , m_entry(archive_entry_new())
    , m_buffer(blockBytes, Qt::Uninitialized)
{
    archive_write_set_format_gnutar(m_archive);
    archive_write_set_bytes_per_block(m_archive, blockBytes);
    archive_write_set_bytes_in_last_block(m_archive, 1);
    archive_write_open(m_archive, &m_out, nullptr, passOn, nullptr);
}

TarWriter::~TarWriter()
{
    // Freeing an unfinished archive writes its end, which nobody waits for.
    m_out.isStopped = true;
    archive_entry_free(m_entry);
    archive_write_free(m_archive);
}

// libarchive is never told that nobody reads: it would not free its buffers then (3.6).
la_ssize_t TarWriter::passOn(archive *, void *out, const void *data, std::size_t size)
{
    auto *to = static_cast<Out *>(out);
    if (!to->isStopped) {
        const QByteArray block(static_cast<const char *>(data), static_cast<qsizetype>(size));
        to->isStopped = !to->sink(block);
    }
    return static_cast<la_ssize_t>(size);
}

Result<> TarWriter::add(const ContextItem &item)
{
    archive_entry_clear(m_entry);
    const bool isFolder = item.type == ContextItem::Type::Folder;
    archive_entry_copy_pathname(m_entry, (isFolder ? item.name + '/' : item.name).constData());
    archive_entry_set_mtime(m_entry, 0, 0);
    archive_entry_set_uid(m_entry, 0);
    archive_entry_set_gid(m_entry, 0);
    switch (item.type) {
    case ContextItem::Type::Folder:
        archive_entry_set_mode(m_entry, S_IFDIR | 0755);
        break;
    case ContextItem::Type::Link:
        archive_entry_set_mode(m_entry, S_IFLNK | 0777);
        archive_entry_copy_symlink(m_entry, item.content.constData());
        break;
    case ContextItem::Type::File:
        archive_entry_set_mode(m_entry, S_IFREG | (item.executable ? 0755 : 0644));
        archive_entry_set_size(m_entry, item.size);
        break;
    }
    if (const Result<> done = checked(archive_write_header(m_archive, m_entry) == ARCHIVE_OK);
        !done)
        return done;
    if (item.type != ContextItem::Type::File)
        return {};
    return item.path.isEmpty() ? put(item.content.constData(), item.content.size())
                               : addBytes(item.path, item.size);
}

Result<> TarWriter::addBytes(const QByteArray &path, qint64 size)
{
    const File file(path);
    if (file.descriptor() < 0)
        return fileError(path, QT_TRANSLATE_NOOP("Recipe", "%1 cannot be read."));
    qint64 left = size;
    while (left >= 0) {
        // One byte more than is expected shows a file that has grown.
        const auto wanted = static_cast<std::size_t>(std::min<qint64>(left + 1, m_buffer.size()));
        const ssize_t got = read(file.descriptor(), m_buffer.data(), wanted);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileError(path, QT_TRANSLATE_NOOP("Recipe", "%1 cannot be read."));
        if (got == 0 && left == 0)
            return {};
        errno = 0;
        if (got == 0 || got > left)
            return fileError(path, QT_TRANSLATE_NOOP("Recipe", "%1 changed while it was packed."));
        if (const Result<> done = put(m_buffer.constData(), got); !done)
            return done;
        left -= got;
    }
    return {};
}

Result<> TarWriter::put(const char *data, qint64 size)
{
    return checked(size == 0
                   || archive_write_data(m_archive, data, static_cast<std::size_t>(size)) == size);
}

Result<> TarWriter::finish()
{
    return checked(archive_write_close(m_archive) == ARCHIVE_OK);
}

Result<> TarWriter::checked(bool isGood) const
{
    if (m_out.isStopped)
        return failure(Error::cancelled());
    return isGood ? Result<>() : broken();
}

tl::unexpected<Error> TarWriter::broken() const
{
    return failure(Error::Kind::Failed,
                   QCoreApplication::translate("Recipe", "The build context cannot be packed."),
                   QString::fromLocal8Bit(archive_error_string(m_archive)));
}

qint64 TarWriter::sizeOf(const ContextItem &item)
{
    const auto longName = [](qint64 length) {
        return length > 100 ? 512 + rounded(length + 1) : 0;
    };
    const bool isFolder = item.type == ContextItem::Type::Folder;
    qint64 size = 512 + longName(item.name.size() + (isFolder ? 1 : 0));
    if (item.type == ContextItem::Type::Link)
        size += longName(item.content.size());
    if (item.type == ContextItem::Type::File)
        size += rounded(item.size);
    return size;
}

} // namespace slipway
