// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/tar_devices.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <memory>

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rootfs)
};

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;

bool isDevice(archive_entry *entry)
{
    const auto type = archive_entry_filetype(entry);
    return type == AE_IFCHR || type == AE_IFBLK;
}

tl::unexpected<Error> unreadable(const QString &path, archive *reader)
{
    return failure(Error::Kind::Malformed, Text::tr("The root file system is not whole."),
                   path + QStringLiteral(": ") + QString::fromUtf8(archive_error_string(reader)));
}

tl::unexpected<Error> unwritable(const QString &path, archive *writer)
{
    const bool isFull = archive_errno(writer) == ENOSPC;
    return failure(isFull ? Error::Kind::NoSpace : Error::Kind::Failed,
                   isFull ? Text::tr("The disk is full.")
                          : Text::tr("%1 cannot be written.").arg(path),
                   QString::fromUtf8(archive_error_string(writer)));
}

} // namespace

Result<> leaveOutDevices(const QString &from, const QString &to, const WorkContext &context)
{
    const Reader reader(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(from).constData(), 1024 * 1024)
        != ARCHIVE_OK)
        return unreadable(from, reader.get());
    const Writer writer(archive_write_new(), archive_write_free);
    archive_write_set_format_pax_restricted(writer.get());
    if (archive_write_open_filename(writer.get(), QFile::encodeName(to).constData()) != ARCHIVE_OK)
        return unwritable(to, writer.get());
    std::array<char, 256 * 1024> piece{};
    archive_entry *entry = nullptr;
    int said = ARCHIVE_OK;
    while ((said = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        if (context.isCancelled())
            return failure(Error::cancelled());
        if (isDevice(entry))
            continue;
        if (archive_write_header(writer.get(), entry) != ARCHIVE_OK)
            return unwritable(to, writer.get());
        la_ssize_t got = 0;
        while ((got = archive_read_data(reader.get(), piece.data(), piece.size())) > 0) {
            if (archive_write_data(writer.get(), piece.data(), std::size_t(got)) != got)
                return unwritable(to, writer.get());
        }
        if (got < 0)
            return unreadable(from, reader.get());
    }
    if (said != ARCHIVE_EOF)
        return unreadable(from, reader.get());
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return unwritable(to, writer.get());
    return {};
}

} // namespace slipway
