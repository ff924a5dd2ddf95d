// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/endpoint.h"
#include "support/labs/system_engine.h"

/// An engine that the test names: nothing is looked for.
inline slipway::EngineChoice namedEngine(const QString &endpoint = slipway::labs::systemEngine())
{
    return {*slipway::Endpoint::parse(endpoint),
            slipway::EngineChoice::Rule::Setting,
            QStringLiteral("Named by the test."),
            {endpoint}};
}
