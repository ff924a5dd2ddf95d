// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network_json.h"

#include "engine/json_values.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// The address beside the bridge's own that containers take for their way out
/// (https://docs.docker.com/engine/network/drivers/bridge/ and libnetwork's driver of bridges).
const auto kDefaultRoute = "DefaultGatewayIPv4"_L1;

QJsonObject addressesOf(const NetworkSpec &spec)
{
    QJsonObject range{{u"Subnet"_s, spec.subnet}};
    if (!spec.gateway.isEmpty())
        range.insert(u"Gateway"_s, spec.gateway);
    if (!spec.defaultRoute.isEmpty())
        range.insert(u"AuxiliaryAddresses"_s, QJsonObject{{kDefaultRoute, spec.defaultRoute}});
    return {{u"Driver"_s, u"default"_s}, {u"Config"_s, QJsonArray{range}}};
}

} // namespace

QJsonObject createBodyOf(const NetworkSpec &spec)
{
    QJsonObject body{{u"Name"_s, spec.name},
                     {u"Driver"_s, u"bridge"_s},
                     {u"CheckDuplicate"_s, true}, // of names: engines before 25 allow two
                     {u"Labels"_s, objectOf(spec.labels)}};
    if (!spec.masquerades)
        body.insert(u"Options"_s,
                    QJsonObject{{u"com.docker.network.bridge.enable_ip_masquerade"_s, u"false"_s}});
    if (!spec.subnet.isEmpty())
        body.insert(u"IPAM"_s, addressesOf(spec));
    return body;
}

Result<NetworkDetails> networkIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    NetworkDetails network;
    network.id = textAt(*answer, "Id"_L1);
    network.name = textAt(*answer, "Name"_L1);
    network.labels = labelsAt(*answer, "Labels"_L1);
    const QJsonObject range = arrayAt(objectAt(*answer, "IPAM"_L1), "Config"_L1).at(0).toObject();
    network.subnet = textAt(range, "Subnet"_L1);
    network.gateway = textAt(range, "Gateway"_L1);
    network.defaultRoute = textAt(objectAt(range, "AuxiliaryAddresses"_L1), kDefaultRoute);
    return network;
}

} // namespace slipway
