// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/endpoint.h"
#include "engine/engine_errors.h"
#include "engine/engine_values.h"
#include "engine/http_values.h"
#include "engine/wire.h"

#include <QObject>

#include <memory>
#include <optional>

namespace slipway {

/// One exchange: head, body in pieces, end. Owned by whoever asked; deleting it closes its
/// connection (which is how a running build is stopped). Nothing is emitted before send() has
/// returned.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void
    pause() = 0; ///< Stops reading from the socket; the kernel's buffer fills and the engine waits.
    virtual void resume() = 0;
    /// Sends bytes on a stream that the engine upgraded (head of status 101); what it sends comes
    /// with received().
    virtual void write(const QByteArray &bytes) = 0;

signals:
    /// Once, before any body. After pause() no signal comes until resume().
    void headRead(const slipway::HttpHead &head);
    void received(const QByteArray &bytes); ///< Body bytes without the transfer coding.
    void sent(qint64 bytes); ///< Of the upload, so far.
    /// Last, once. Success: the answer came whole, whatever its status. A cut body is Lost, always.
    void ended(const slipway::Result<> &outcome);
};

/// Connections to one endpoint, kept alive between requests, and the version that both sides speak.
class EngineTransport : public QObject
{
    Q_OBJECT
public:
    explicit EngineTransport(const EngineChoice &choice, QObject *owner = nullptr);
    /// @p makeWire: how connections are made, when not by the endpoint's scheme.
    EngineTransport(EngineChoice choice, WireFactory makeWire, QObject *owner = nullptr);
    ~EngineTransport() override;

    const EngineChoice &choice() const;
    /// From now on to another engine. What is under way with the one before ends as Lost.
    void moveTo(EngineChoice choice);
    /// Sends @p request as soon as a connection and the version are there; any number go at once.
    HttpExchange *send(const HttpRequest &request, QObject *owner);
    /// What /_ping said when the version was last negotiated; unset before.
    const std::optional<EnginePing> &negotiated() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
