// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/build_values.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace slipway {

/// Follows what an engine says while it pulls an image: Docker's own store (Waiting, Verifying
/// Checksum, Extracting in bytes), containerd's (Extracting in seconds, several layers at once) and
/// Podman's (failures inside the stream).
class PullStream
{
public:
    std::optional<PullLayer>
    take(const QJsonObject &line); ///< The layer that the line changes, if it is about one.
    const QString &digest() const { return m_digest; } ///< "sha256:…" when the stream told it.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// Fetching is one half of the work, unpacking the other. Never goes back.
    Progress progress() const;
    qint64 currentBytes() const; ///< Fetched so far, of the layers whose size is known.
    qint64 totalBytes() const;

private:
    struct Layer {
        qint64 fetched = 0;
        qint64 unpacked = 0;
        qint64 total = 0;
    };
    QHash<QString, Layer> m_layers;
    QString m_digest;
    QString m_status;
    mutable double m_furthest = -1;
    std::optional<Error> m_trouble;
};

/// The Error for an engine's words about a pull that failed.
Error pullErrorOf(const QString &message);

} // namespace slipway
