// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"
#include "profiles/profile.h"

#include <functional>

namespace slipway {

/// The ports of @p profile beside its web UI's, each under its own number on the host, since others
/// look for it there; host 0 where @p isFree says that it is taken.
QList<PublishedPort> furtherPorts(const Profile &profile,
                                  const std::function<bool(quint16 port, bool udp)> &isFree);

/// Whether @p ports has this number on the host.
bool publishes(const QList<PublishedPort> &ports, quint16 host, bool udp);

/// Whether @p there publishes those of @p wished that have a place on the host, and not the others.
bool publishesTheSame(const QList<PublishedPort> &wished, const QList<PublishedPort> &there);

/// Those of @p ports that an engine's refusal names, as in "Bind for 127.0.0.1:22000 failed: port
/// is already allocated" or "listen udp4 127.0.0.1:22000: bind: address already in use".
QList<PublishedPort> refusedPorts(const QList<PublishedPort> &ports, const QString &refusal);

} // namespace slipway
