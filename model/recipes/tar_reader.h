// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"

#include <QByteArray>

#include <optional>

struct archive;

namespace slipway {

/// Reads a tar archive of plain files from somebody who is not trusted. Nothing is unpacked under
/// the names in it: its reader asks for bytes and says where they go.
class TarReader
{
public:
    struct Entry {
        QByteArray name;
        qint64 size = 0;
    };

    explicit TarReader(const QString &file);
    ~TarReader();
    TarReader(const TarReader &) = delete;
    TarReader &operator=(const TarReader &) = delete;

    /// Unset at the end. Malformed: no tar archive, or something in it that is no plain file.
    Result<std::optional<Entry>> next();
    Result<QByteArray> content(qint64 most); ///< Malformed: there are more bytes than @p most.
    Result<> contentTo(const QString &file, qint64 most, const WorkContext &context);

private:
    tl::unexpected<Error> broken() const;

    QString m_file;
    archive *m_archive;
    bool m_isOpen = false;
};

} // namespace slipway
