// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/host_ports.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr quint16 kPortsTried = 200;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ownsLoopback(const QByteArray &address)
{
    static const QByteArray addresses[] = {
        "00000000", // 0.0.0.0
        "0100007F", // 127.0.0.1, in the byte order of the machine
        "00000000000000000000000000000000", // ::
        "00000000000000000000000001000000", // ::1, which "localhost" may mean
        "0000000000000000FFFF00000100007F", // ::ffff:127.0.0.1
    };
    return std::find(std::begin(addresses), std::end(addresses), address) != std::end(addresses);
}

/// Podman names the ports of containers that have ended too; Docker does not.
bool holdsNothing(const ContainerSummary &container)
{
    static const QStringList states{u"created"_s, u"configured"_s, u"exited"_s, u"stopped"_s,
                                    u"dead"_s};
    return states.contains(container.state);
}

QString processWithSocket(quint64 inode)
{
    const QString wanted = u"socket:[%1]"_s.arg(inode);
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        if (!process.at(0).isDigit())
            continue;
        const QString folder = u"/proc/"_s + process + u"/fd"_s;
        // System: descriptors are links to nothing that exists, which Qt hides by default.
        const QStringList descriptors =
            QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &descriptor : descriptors) {
            // readSymLink() would make "socket:[1]" an absolute path: compare its end.
            if (!QFile::symLinkTarget(folder + u'/' + descriptor).endsWith(wanted))
                continue;
            const QString name =
                QString::fromLocal8Bit(readAll(u"/proc/%1/comm"_s.arg(process)).trimmed());
            return u"%1 (%2)"_s.arg(name, process);
        }
    }
    return {};
}

} // namespace

QString portName(quint16 port, bool udp)
{
    return (udp ? u"%1/udp"_s : u"%1/tcp"_s).arg(port);
}

quint16 hostPortOf(const QList<PublishedPort> &ports, quint16 container)
{
    for (const PublishedPort &port : ports) {
        if (port.container == container && !port.udp && port.host != 0)
            return port.host;
    }
    return 0;
}

QList<ListeningSocket> parseListening(const QByteArray &procNet, bool udp)
{
    // A UDP socket that is open for everybody has the state of a closed one.
    const QByteArray open = udp ? "07" : "0A"; // TCP_CLOSE, TCP_LISTEN
    QList<ListeningSocket> sockets;
    const QList<QByteArray> lines = procNet.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 10 || fields[3] != open)
            continue;
        const qsizetype colon = fields[1].lastIndexOf(':');
        bool isPort = false;
        const uint port = fields[1].mid(colon + 1).toUInt(&isPort, 16);
        if (colon < 0 || !isPort || port == 0 || port > 65535)
            continue;
        sockets.append(
            {quint16(port), fields[9].toULongLong(), ownsLoopback(fields[1].left(colon)), udp});
    }
    return sockets;
}

PortMap::PortMap(QList<ListeningSocket> listening, const QList<ContainerSummary> &containers,
                 const QString &exceptContainer)
    : m_listening(std::move(listening))
{
    for (const ContainerSummary &container : containers) {
        if (container.id == exceptContainer || holdsNothing(container))
            continue;
        for (const PublishedPort &port : container.ports) {
            if (port.host != 0)
                m_containers.insert(portName(port.host, port.udp), container.name);
        }
    }
}

QList<ListeningSocket> PortMap::listeningHere()
{
    return parseListening(readAll(u"/proc/net/tcp"_s))
        + parseListening(readAll(u"/proc/net/tcp6"_s))
        + parseListening(readAll(u"/proc/net/udp"_s), true)
        + parseListening(readAll(u"/proc/net/udp6"_s), true);
}

bool PortMap::isFree(quint16 port, bool udp) const
{
    return !m_containers.contains(portName(port, udp))
        && std::none_of(m_listening.begin(), m_listening.end(),
                        [port, udp](const ListeningSocket &socket) {
                            return socket.port == port && socket.udp == udp && socket.ownsLoopback;
                        });
}

std::optional<quint16> PortMap::nextFree(quint16 preferred) const
{
    for (quint32 port = preferred; port <= 65535 && port < quint32(preferred) + kPortsTried;
         ++port) {
        if (isFree(quint16(port)))
            return quint16(port);
    }
    return std::nullopt;
}

PortUse PortMap::use(quint16 port, bool udp) const
{
    PortUse use;
    use.port = port;
    const auto container = m_containers.constFind(portName(port, udp));
    if (container != m_containers.cend()) {
        use.by = *container;
        use.isContainer = true;
        return use;
    }
    for (const ListeningSocket &socket : m_listening) {
        if (socket.port == port && socket.udp == udp && socket.ownsLoopback && use.by.isEmpty())
            use.by = processWithSocket(socket.inode);
    }
    return use;
}

} // namespace slipway
