// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/further_ports.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QList<PublishedPort> furtherPorts(const Profile &profile,
                                  const std::function<bool(quint16 port, bool udp)> &isFree)
{
    QList<PublishedPort> ports;
    for (const ExtraPort &extra : profile.ports) {
        const quint16 number = extra.port.number();
        ports.append({number, isFree(number, extra.udp) ? number : quint16(0), {}, extra.udp});
    }
    return ports;
}

bool publishes(const QList<PublishedPort> &ports, quint16 host, bool udp)
{
    return std::any_of(ports.begin(), ports.end(), [=](const PublishedPort &port) {
        return port.host == host && port.udp == udp;
    });
}

bool publishesTheSame(const QList<PublishedPort> &wished, const QList<PublishedPort> &there)
{
    return std::all_of(wished.begin(), wished.end(), [&](const PublishedPort &port) {
        if (port.host != 0)
            return publishes(there, port.host, port.udp);
        return std::none_of(there.begin(), there.end(), [&](const PublishedPort &other) {
            return other.container == port.container && other.udp == port.udp && other.host != 0;
        });
    });
}

QList<PublishedPort> refusedPorts(const QList<PublishedPort> &ports, const QString &refusal)
{
    // Before the address stands the protocol, behind a container's port too; Docker's own ledger of
    // ports names none.
    static const QRegularExpression protocol(u"\\b(tcp|udp)[46]?\\b"_s);
    const QRegularExpressionMatch said = protocol.match(refusal);
    QList<PublishedPort> refused;
    for (const PublishedPort &port : ports) {
        const QRegularExpression place(u":%1(?![0-9])"_s.arg(port.host));
        const bool isKind =
            !said.hasMatch() || said.capturedView(1) == (port.udp ? "udp"_L1 : "tcp"_L1);
        if (port.host != 0 && isKind && place.match(refusal).hasMatch())
            refused.append(port);
    }
    return refused;
}

} // namespace slipway
