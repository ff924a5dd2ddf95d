// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/http_reader.h"
#include "engine/request_body.h"
#include "engine/wire.h"

#include <QObject>

namespace slipway {

/// One wire and the exchange that is on it: bytes of a request out, an answer in. It serves one
/// exchange after another.
class Connection : public QObject
{
    Q_OBJECT
public:
    struct Outgoing {
        QByteArray bytes; ///< The head, and a body that is at hand.
        std::optional<BodySource> upload;
        HttpReader::Question question = HttpReader::Question::Other;
    };

    Connection(std::unique_ptr<Wire> wire, QObject *owner);
    ~Connection() override;

    void start(const Outgoing &outgoing); ///< Opens the wire at the first time.
    void write(const QByteArray &bytes); ///< Onto an upgraded stream.
    void pause();
    void resume();
    void abandon(); ///< Silent from then on, and deleted when control is back in the event loop.

    bool isReady() const; ///< Idle, and the other side has neither closed nor spoken.
    bool servedBefore() const { return m_servedBefore; }
    bool sawAnswer() const { return m_sawAnswer; } ///< Whether any byte of the current answer came.
    bool tookRequest() const
    {
        return m_tookRequest;
    } ///< Whether any byte of the current request left.

signals:
    void headRead(const slipway::HttpHead &head);
    void received(const QByteArray &bytes);
    void sent(qint64 bytes);
    void ended(const slipway::Result<> &outcome, bool isReusable); ///< Last of an exchange.
    void closedWhileIdle();

private:
    enum class State { New, Opening, Busy, Streaming, Idle, Over };
    void pump();
    bool refill();
    void stopSending();
    void takeSome();
    void deliver();
    void end(const Result<> &outcome);

    std::unique_ptr<Wire> m_wire;
    State m_state = State::New;
    HttpReader m_reader;
    std::unique_ptr<RequestBody> m_body;
    QByteArray m_out;
    qsizetype m_outAt = 0;
    qint64 m_sentTold = 0;
    bool m_isSending = false;
    bool m_isPaused = false;
    bool m_headTold = false;
    bool m_peerClosed = false;
    bool m_servedBefore = false;
    bool m_sawAnswer = false;
    bool m_tookRequest = false;
};

} // namespace slipway
