// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/port.h"
#include "engine/engine_values.h"

#include <QSet>

#include <optional>

namespace slipway {

/// A socket that waits for others, from /proc/net/tcp, udp or their 6 (proc(5); fields as in
/// net/ipv4/tcp_ipv4.c and udp.c).
struct ListeningSocket {
    quint16 port = 0;
    quint64 inode = 0;
    bool ownsLoopback =
        true; ///< Bound to 127.0.0.1, ::1 or to every address: nobody else gets it on 127.0.0.1.
    bool udp = false; ///< Else TCP.
    friend bool operator==(const ListeningSocket &, const ListeningSocket &) = default;
};

QList<ListeningSocket> parseListening(const QByteArray &procNet, bool udp = false);

/// As engines name it: "22000/udp".
QString portName(quint16 port, bool udp);

/// Where @p container, a TCP port in the container, is on the host; 0: nowhere.
quint16 hostPortOf(const QList<PublishedPort> &ports, quint16 container);

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

    bool isFree(quint16 port, bool udp = false) const;
    /// @p preferred or the next free TCP one up to 200 further; unset when there is none.
    std::optional<quint16> nextFree(quint16 preferred) const;
    PortUse use(quint16 port,
                bool udp = false) const; ///< Looks through /proc/*/fd where this user may.

private:
    QList<ListeningSocket> m_listening;
    QHash<QString, QString> m_containers; ///< portName() → name
};

} // namespace slipway
