// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/endpoint.h"

namespace slipway {

/// The engine answered with something that is no HTTP, or not what its API promises.
Error malformedAnswer(const QString &detail);

/// The connection broke in the middle of an exchange.
Error lostConnection(const QString &detail);

/// Why connect() to the engine's Unix socket failed, by its errno, with what the person can do
/// about it. @p user: the login name, for the remedy.
Error errorOfConnect(int errorNumber, const EngineChoice &choice, const QString &user);

/// The engine behind a host and port does not answer. @p said: the system's own words.
Error hostDoesNotAnswer(const EngineChoice &choice, const QString &said);

/// The kinds of engines that Slipway knows by name but does not talk to.
Error unsupportedEndpoint(const Endpoint &endpoint);

/// The Error for an answer of status 400 and above: the engine's message as detail, kind by status
/// and text (Podman's 500s that mean 404 or 409 too, "no space left on device" is NoSpace). @p what
/// names the wish: "The image cannot be removed."
Error errorOfAnswer(int status, const QByteArray &body, const QString &what);

/// The engine's message in the body of such an answer: `message` of a JSON object (Podman: with its
/// `cause` when the message leaves it out), else the text itself; empty for an empty body.
QString messageOfAnswer(const QByteArray &body);

} // namespace slipway
