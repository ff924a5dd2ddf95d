// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/port.h"
#include "engine/engine_values.h"

#include <QSet>

#include <optional>

namespace slipway {

/// A TCP socket that listens, from /proc/net/tcp or tcp6 (proc(5); fields as in
/// net/ipv4/tcp_ipv4.c).
struct ListeningSocket {
    quint16 port = 0;
    quint64 inode = 0;
    bool ownsLoopback =
        true; ///< Bound to 127.0.0.1, ::1 or to every address: nobody else gets it on 127.0.0.1.
    friend bool operator==(const ListeningSocket &, const ListeningSocket &) = default;
};

QList<ListeningSocket> parseListening(const QByteArray &procNetTcp);

/// Who has a port.
struct PortUse {
    quint16 port = 0;
    QString by; ///< "python3 (4711)", an app's or container's name; empty: not known, e.g. another
                ///< user's process.
    bool isContainer = false;
    friend bool operator==(const PortUse &, const PortUse &) = default;
};

/// The ports that are taken on this machine: listening ones and those that containers publish
/// (running or not matters not for @p except, the container that is about to be started again).
class PortMap
{
public:
    PortMap(QList<ListeningSocket> listening, const QList<ContainerSummary> &containers,
            const QString &exceptContainer = {});
    static QList<ListeningSocket> listeningHere(); ///< Reads /proc.

    bool isFree(quint16 port) const;
    /// @p preferred or the next free one up to 200 further; unset when there is none.
    std::optional<quint16> nextFree(quint16 preferred) const;
    PortUse use(quint16 port) const; ///< Looks through /proc/*/fd where this user may.

private:
    QList<ListeningSocket> m_listening;
    QHash<quint16, QString> m_containers; ///< port → name
};

} // namespace slipway
