// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/offline_network.h"

#include "apps/labels.h"
#include "engine/engine.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

NetworkSpec plainNetwork(const AppId &app)
{
    NetworkSpec spec;
    spec.name = offlineNetworkName(app);
    spec.labels = {{label::kApp, app.text()}};
    spec.masquerades = false;
    return spec;
}

} // namespace

QString offlineNetworkName(const AppId &app)
{
    return containerName(app);
}

Result<NetworkSpec> offlineNetwork(const AppId &app, const NetworkDetails &chosen)
{
    const auto [base, bits] = QHostAddress::parseSubnet(chosen.subnet);
    // The bridge, the app, one that is tried beside it, and the way out: eight addresses do.
    if (base.protocol() != QAbstractSocket::IPv4Protocol || bits < 8 || bits > 29)
        return failure(
            Error::Kind::Malformed,
            OfflineNetworkJob::tr("The engine gave no range of addresses for a network."),
            chosen.subnet);
    const quint32 last = base.toIPv4Address() | (0xffffffffU >> bits); // it is everybody's
    NetworkSpec spec = plainNetwork(app);
    spec.subnet = chosen.subnet;
    spec.gateway = chosen.gateway;
    spec.defaultRoute = QHostAddress(last - 1).toString();
    return spec;
}

void OfflineNetworkJob::run()
{
    await(m_context.engine.ping(this), [this](const EnginePing &ping) {
        if (ping.isPodman)
            fail({Error::Kind::Conflict,
                  tr("Podman has no network without internet whose pages this computer can open. "
                     "Use Docker, or let the app use the internet."),
                  {}});
        else
            lookAtOwn();
    });
}

void OfflineNetworkJob::lookAtOwn()
{
    await(
        m_context.engine.inspectNetwork(offlineNetworkName(m_app), this),
        [this](const NetworkDetails &network) {
            if (appOf(network.labels) != m_app)
                fail({Error::Kind::Conflict,
                      tr("A network that is not Slipway's has the name %1. Rename or remove it.")
                          .arg(network.name),
                      {}});
            else if (network.defaultRoute.isEmpty()) // made, and cut short then
                awaitWhole(m_context.engine.removeNetwork(network.id, this),
                           [this] { letEngineChoose(); });
            else
                finish(network.name);
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                letEngineChoose();
            else
                fail(error);
        });
}

/// The engine alone knows which ranges are free, and takes the way out only with a range: it is
/// asked for a network, which is made once more with both.
void OfflineNetworkJob::letEngineChoose()
{
    awaitWhole(m_context.engine.createNetwork(plainNetwork(m_app), this),
               [this](const QString &id) {
                   await(m_context.engine.inspectNetwork(id, this),
                         [this, id](const NetworkDetails &chosen) {
                             awaitWhole(m_context.engine.removeNetwork(id, this),
                                        [this, chosen] { make(chosen); });
                         });
               });
}

void OfflineNetworkJob::make(const NetworkDetails &chosen)
{
    const Result<NetworkSpec> spec = offlineNetwork(m_app, chosen);
    if (!spec) {
        fail(spec.error());
        return;
    }
    awaitWhole(m_context.engine.createNetwork(*spec, this),
               [this, name = spec->name](const QString &) { finish(name); });
}

void RemoveNetworkJob::run()
{
    const auto end = [this](const Error &) { finish({}); };
    await(
        m_context.engine.inspectNetwork(offlineNetworkName(m_app), this),
        [this, end](const NetworkDetails &network) {
            if (appOf(network.labels) != m_app)
                finish({});
            else
                awaitWhole(
                    m_context.engine.removeNetwork(network.id, this), [this] { finish({}); }, end);
        },
        end);
}

} // namespace slipway
