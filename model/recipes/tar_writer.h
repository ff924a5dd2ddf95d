// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/context_walk.h"

#include <archive.h>
#include <archive_entry.h>
#include <functional>

namespace slipway {

/// Packs items into a GNU tar archive (names are bytes there, whatever the locale), the same bytes
/// for the same items.
class TarWriter
{
public:
    using Sink = std::function<bool(QByteArray block)>; ///< False: stop.
    static constexpr qint64 endSize = 1024; ///< Two empty blocks end an archive.

    explicit TarWriter(Sink sink);
    ~TarWriter();
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;

    Result<> add(const ContextItem &item);
    Result<> finish();
    static qint64 sizeOf(const ContextItem &item); ///< In the archive, bytes.

private:
    Result<> addBytes(const QByteArray &path, qint64 size);
    Result<> put(const char *data, qint64 size);
    tl::unexpected<Error> broken() const;
    Result<> checked(bool isGood) const;

    struct Out {
        Sink sink;
        bool isStopped = false;
    };
    static la_ssize_t passOn(archive *archive, void *out, const void *data, std::size_t size);

    Out m_out;
    archive *m_archive;
    archive_entry *m_entry;
    QByteArray m_buffer;
};

} // namespace slipway
