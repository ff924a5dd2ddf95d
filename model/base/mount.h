// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway {

/// What an app sees at one of its own paths: a folder of the person's, or a volume that the engine
/// keeps. Absolute paths without ".." and control characters; a volume has a name in place of the
/// host's path.
class Mount
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// "HOST:CONTAINER[:ro|:rw]" with absolute paths, or "VOLUME:CONTAINER[:ro|:rw]"; without ":ro"
    /// it is writable.
    static Result<Mount> parse(QStringView text);
    static Result<Mount> make(const QString &host, const QString &container, Access access);

    const QString &host() const { return m_host; } ///< Of a volume its name.
    bool isVolume() const { return !m_host.startsWith(u'/'); }
    const QString &container() const { return m_container; }
    Access access() const { return m_access; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    QString text() const;
    friend bool operator==(const Mount &, const Mount &) = default;

private:
    Mount(QString host, QString container, Access access)
        : m_host(std::move(host))
        , m_container(std::move(container))
        , m_access(access)
    {}
    QString m_host;
    QString m_container;
    Access m_access;
};

/// Whether @p path is absolute, clean and free of control characters: what either side of a mount
/// must be.
bool isPlainAbsolutePath(QStringView path);

/// Whether engines take @p name for a volume's: letters, digits, "_", "." and "-", two or more,
/// none of the signs first (the pattern of https://docs.docker.com/reference/api/engine/, volumes).
bool isVolumeName(QStringView name);

} // namespace slipway
