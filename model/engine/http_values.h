// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/build_values.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace slipway {

/// One request to the engine.
struct HttpRequest {
    QByteArray method = "GET";
    QByteArray
        path; ///< With its query, percent-encoded, without the version: "/containers/json?all=1".
    QMap<QByteArray, QByteArray> headers; ///< Beyond Host and the body's own.
    QByteArray body; ///< Sent when there is no `upload`.
    QByteArray contentType = "application/json";
    std::optional<BodySource> upload; ///< Read while it is sent, with back-pressure.
    bool versioned = true; ///< Prefix /vX.Y; negotiates first when that has not been done on this
                           ///< connection's engine.
};

struct HttpHead {
    int status = 0;
    QMap<QByteArray, QByteArray>
        headers; ///< Names in lower case; a name that comes twice has both values, ", " between.
};

} // namespace slipway
