// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connection.h"
#include "engine/transport.h"

#include <QPointer>

namespace slipway {

/// The bytes of a request's head, ending with the empty line, and its body when that is at hand.
/// Malformed when a part of it would break out of its line. @p version: as "/v1.41", or empty.
Result<QByteArray> writeRequest(const HttpRequest &request, const QByteArray &version);

/// A request on its way: waits for the version, rides on a connection, and tells how it goes.
class Exchange final : public HttpExchange
{
    Q_OBJECT
public:
    Exchange(HttpRequest request, QObject *owner);
    ~Exchange() override;

    void pause() override;
    void resume() override;
    void write(const QByteArray &bytes) override;

    const HttpRequest &request() const { return m_request; }
    void ride(Connection *connection, const QByteArray &version);
    void end(const Result<> &outcome); ///< Only the first counts.
    bool isOver() const { return m_isOver; }

signals:
    void released(slipway::Connection *connection); ///< It is free for another exchange.
    void wasStale(); ///< The kept connection was dead before the engine heard of this request: it
                     ///< may be sent again.
    void lost();

private:
    void connectionEnded(const Result<> &outcome, bool isReusable);
    bool mayTryAgain() const;

    HttpRequest m_request;
    QPointer<Connection> m_connection;
    std::optional<Result<>> m_outcome;
    bool m_isPaused = false;
    bool m_triedAgain = false;
    bool m_isOver = false;
};

} // namespace slipway
