// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/further_ports.h"
#include "apps/labels.h"
#include "apps/launch_job.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kPortTries = 10;
constexpr quint16 kFirstOwnPort = 1024;
constexpr quint16 kSystemPortShift = 8000;

} // namespace

quint16 preferredPort(const Web &web)
{
    if (web.preferred)
        return web.preferred->number();
    const quint16 own = web.port.number();
    return own < kFirstOwnPort ? quint16(own + kSystemPortShift) : own;
}

void LaunchJob::choosePort()
{
    m_portNotes.clear();
    if (m_request.profile.web) {
        const Result<quint16> port = pickPort(*m_request.profile.web);
        if (!port) {
            fail(port.error());
            return;
        }
        m_plan.port = *port;
    }
    pickFurtherPorts();
    m_spec = containerSpec(m_plan);
    if (!m_spec) {
        fail(m_spec.error());
        return;
    }
    const bool isSame = m_own && m_own->imageId == m_request.imageId
        && m_own->labels.value(label::kConfig) == m_spec->labels.value(label::kConfig)
        && (ownPort() == m_plan.port || !m_request.profile.web)
        && (m_own->running || publishesTheSame(m_plan.furtherPorts, m_own->ports));
    if (!isSame && m_own) {
        removeOwn();
    } else if (!isSame) {
        create();
    } else {
        m_id = m_own->id;
        if (m_own->running)
            waitForAnswer();
        else
            startContainer();
    }
}

quint16 LaunchJob::ownPort() const
{
    const std::optional<Web> &web = m_request.profile.web;
    return m_own && web ? hostPortOf(m_own->ports, web->port.number()) : quint16(0);
}

Result<quint16> LaunchJob::pickPort(const Web &web)
{
    const PortMap ports(PortMap::listeningHere(), m_containers, m_own ? m_own->id : QString());
    const auto isFree = [&](quint16 port) {
        return (ports.isFree(port) && !m_refusedPorts.contains(port))
            || (m_own && m_own->running && port == ownPort());
    };
    if (m_request.settings.port && !m_plan.isTrial) {
        const quint16 asked = m_request.settings.port->number();
        return isFree(asked) ? Result<quint16>(asked) : failure(portTaken(asked));
    }
    // Where it was before is where bookmarks lead.
    for (const quint16 held : {m_request.heldPort.value_or(0), ownPort()}) {
        if (held != 0 && isFree(held))
            return held;
    }
    const QList<PublishedPort> further =
        furtherPorts(m_request.profile, [](quint16, bool) { return true; });
    const quint16 wanted = preferredPort(web);
    quint32 port = wanted;
    while (port <= 65535 && (!isFree(quint16(port)) || publishes(further, quint16(port), false)))
        ++port;
    if (port > 65535)
        return failure(Error::Kind::Conflict, tr("No free port was found for the web UI."));
    if (port != wanted && !m_plan.isTrial) {
        const QString by = ports.use(wanted).by;
        m_portNotes.append(
            by.isEmpty() ? tr("Port %1 is taken: the web UI is at port %2.").arg(wanted).arg(port)
                         : tr("Port %1 is used by %2: the web UI is at port %3.")
                               .arg(wanted)
                               .arg(by)
                               .arg(port));
    }
    return quint16(port);
}

void LaunchJob::pickFurtherPorts()
{
    const PortMap ports(PortMap::listeningHere(), m_containers, m_own ? m_own->id : QString());
    m_plan.furtherPorts = furtherPorts(m_request.profile, [&](quint16 port, bool udp) {
        const bool isWebUi = !udp && port == m_plan.port;
        const bool isHeld = m_own && m_own->running && publishes(m_own->ports, port, udp);
        return !isWebUi && !publishes(m_refusedFurtherPorts, port, udp)
            && (isHeld || ports.isFree(port, udp));
    });
    for (const PublishedPort &port : std::as_const(m_plan.furtherPorts)) {
        if (port.host != 0 || m_plan.isTrial)
            continue;
        const QString name = portName(port.container, port.udp);
        const QString by = ports.use(port.container, port.udp).by;
        if (!port.udp && port.container == m_plan.port)
            m_portNotes.append(tr("The web UI has port %1, which the app wanted for others too: "
                                  "only the web UI is there.")
                                   .arg(port.container));
        else if (by.isEmpty())
            m_portNotes.append(
                tr("Port %1 is used by another program: the app starts without it.").arg(name));
        else
            m_portNotes.append(
                tr("Port %1 is used by %2: the app starts without it.").arg(name, by));
    }
}

Error LaunchJob::portTaken(quint16 port) const
{
    const PortMap ports(PortMap::listeningHere(), m_containers);
    const QString by = ports.use(port).by;
    Error error{Error::Kind::Conflict,
                by.isEmpty() ? tr("Port %1 is used by another program.").arg(port)
                             : tr("Port %1 is used by %2.").arg(port).arg(by),
                {}};
    if (const std::optional<quint16> free = ports.nextFree(quint16(port + 1)))
        error.summary += u' ' + tr("Port %1 is free.").arg(*free);
    return error;
}

void LaunchJob::retryPort(const Error &error)
{
    const QList<PublishedPort> further = refusedPorts(m_plan.furtherPorts, error.detail);
    m_refusedFurtherPorts += further;
    if (further.isEmpty()) {
        m_refusedPorts.insert(m_plan.port);
        if (!m_request.profile.web) {
            fail(error);
            return;
        }
        if ((m_request.settings.port && !m_plan.isTrial) || m_refusedPorts.size() >= kPortTries) {
            Error taken = portTaken(m_plan.port);
            taken.detail = error.detail;
            fail(taken);
            return;
        }
    }
    // A container whose start failed keeps the port that it was made with.
    awaitWhole(m_context.engine.removeContainer(m_id, true, this), [this] {
        m_own.reset();
        m_isMade = false;
        choosePort();
    });
}

} // namespace slipway
