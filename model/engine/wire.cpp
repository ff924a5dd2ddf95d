// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire.h"

#include "engine/device_wire.h"
#include "engine/engine_errors.h"
#include "engine/unix_wire.h"

#include <QBuffer>

namespace slipway {

WireFactory wiresTo(const EngineChoice &choice)
{
    switch (choice.endpoint.scheme()) {
    case Endpoint::Scheme::Unix:
        return [choice] { return std::make_unique<UnixWire>(choice); };
    case Endpoint::Scheme::Tcp:
        return [choice] { return makeTcpWire(choice); };
    case Endpoint::Scheme::Ssh:
        break;
    }
    return [choice] {
        return std::make_unique<DeviceWire>(
            std::make_unique<QBuffer>(),
            [choice](DeviceWire &wire) { emit wire.failed(unsupportedEndpoint(choice.endpoint)); });
    };
}

} // namespace slipway
