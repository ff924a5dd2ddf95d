// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/tar_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBlock = 256 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TarReader)
};

} // namespace

TarReader::TarReader(const QString &file)
    : m_file(file)
    , m_archive(archive_read_new())
{
    // Nothing compressed: what comes out is as large as what goes in.
    archive_read_support_format_tar(m_archive);
    m_isOpen = archive_read_open_filename(m_archive, QFile::encodeName(file).constData(), kBlock)
        == ARCHIVE_OK;
}

TarReader::~TarReader()
{
    archive_read_free(m_archive);
}

tl::unexpected<Error> TarReader::broken() const
{
    const char *said = archive_error_string(m_archive);
    return failure(Error::Kind::Malformed,
                   Text::tr("%1 is damaged or of another kind.").arg(m_file),
                   said != nullptr ? QString::fromLocal8Bit(said) : QString());
}

Result<std::optional<TarReader::Entry>> TarReader::next()
{
    if (!m_isOpen)
        return broken();
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(m_archive, &entry);
    if (code == ARCHIVE_EOF)
        return std::optional<Entry>();
    if (code != ARCHIVE_OK)
        return broken();
    const char *name = archive_entry_pathname(entry);
    if (name == nullptr || archive_entry_filetype(entry) != AE_IFREG
        || archive_entry_hardlink(entry) != nullptr || archive_entry_size_is_set(entry) == 0) {
        return failure(Error::Kind::Malformed,
                       Text::tr("%1 is damaged or of another kind.").arg(m_file),
                       Text::tr("It has more than plain files in it."));
    }
    return std::optional(Entry{name, archive_entry_size(entry)});
}

Result<QByteArray> TarReader::content(qint64 most)
{
    QByteArray bytes;
    QByteArray block(kBlock, Qt::Uninitialized);
    while (true) {
        const la_ssize_t got = archive_read_data(m_archive, block.data(), kBlock);
        if (got < 0)
            return broken();
        if (got == 0)
            return bytes;
        bytes.append(block.constData(), got);
        if (bytes.size() > most)
            return failure(Error::Kind::Malformed,
                           Text::tr("%1 has a part that is too large.").arg(m_file));
    }
}

Result<> TarReader::contentTo(const QString &file, qint64 most, const WorkContext &context)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failure(Error::Kind::NoPermission, Text::tr("%1 cannot be written.").arg(file),
                       target.errorString());
    QByteArray block(kBlock, Qt::Uninitialized);
    qint64 size = 0;
    while (!context.isCancelled()) {
        const la_ssize_t got = archive_read_data(m_archive, block.data(), kBlock);
        if (got < 0)
            return broken();
        size += got;
        if (size > most)
            return failure(Error::Kind::Malformed,
                           Text::tr("%1 has a part that is too large.").arg(m_file));
        if (got == 0 && target.commit())
            return {};
        if (got == 0 || target.write(block.constData(), got) != got)
            return failure(Error::Kind::NoSpace, Text::tr("%1 cannot be written.").arg(file),
                           target.errorString());
    }
    return failure(Error::cancelled());
}

} // namespace slipway
