// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/build_values.h"
#include "engine/endpoint.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace slipway {

/// One request to the engine.
struct HttpRequest {
    QByteArray method = "GET";
    QByteArray path; ///< With its query, percent-encoded, without the version: "/containers/json?all=1".
    QMap<QByteArray, QByteArray> headers; ///< Beyond Host and the body's own.
    QByteArray body; ///< Sent when there is no `upload`.
    QByteArray contentType = "application/json";
    std::optional<BodySource> upload; ///< Read while it is sent, with back-pressure.
    bool versioned = true; ///< Prefix /vX.Y; negotiates first when that has not been done on this connection's engine.
};

struct HttpHead {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
};

/// One exchange: head, body in pieces, end. Owned by whoever asked; deleting it closes its connection (which is how
/// a running build is stopped). Nothing is emitted before send() has returned.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void pause() = 0; ///< Stops reading from the socket; the kernel's buffer fills and the engine waits.
    virtual void resume() = 0;

signals:
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
    explicit EngineTransport(EngineChoice choice, QObject *owner = nullptr);
    ~EngineTransport() override;

    const EngineChoice &choice() const;
    HttpExchange *send(const HttpRequest &request, QObject *owner);
    /// What /_ping said when the version was last negotiated; unset before.
    const std::optional<EnginePing> &negotiated() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The Error for an answer of status 400 and above: the engine's message as detail, kind by status and text (Podman's
/// 500s that mean 404 or 409 too, "no space left on device" is NoSpace). @p what names the wish: "The image cannot be removed."
Error errorOfAnswer(int status, const QByteArray &body, const QString &what);

} // namespace slipway
