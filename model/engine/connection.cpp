// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connection.h"

#include "engine/engine_errors.h"

#include <array>

namespace slipway {
namespace {

constexpr std::size_t kReadSize = 256 * 1024;

/// Bytes sent in one turn of the event loop: about a millisecond.
constexpr qint64 kSendTurn = 2 * 1024 * 1024;

} // namespace

Connection::Connection(std::unique_ptr<Wire> wire, QObject *owner)
    : QObject(owner)
    , m_wire(std::move(wire))
{
    connect(m_wire.get(), &Wire::opened, this, [this] {
        m_state = State::Busy;
        pump();
    });
    connect(m_wire.get(), &Wire::failed, this, [this](const Error &error) {
        m_state = State::Over;
        emit ended(failure(error), false);
    });
    connect(m_wire.get(), &Wire::readable, this, &Connection::takeSome);
    connect(m_wire.get(), &Wire::writable, this, &Connection::pump);
}

Connection::~Connection()
{
    m_wire->disconnect(this);
}

void Connection::start(const Outgoing &outgoing)
{
    m_reader = HttpReader(outgoing.question);
    m_out = outgoing.bytes;
    m_outAt = 0;
    m_sentTold = 0;
    m_body = outgoing.upload ? std::make_unique<RequestBody>(*outgoing.upload) : nullptr;
    if (m_body)
        connect(m_body.get(), &RequestBody::ready, this, &Connection::pump);
    m_isSending = true;
    m_headTold = m_sawAnswer = m_tookRequest = false;
    if (m_state == State::New) {
        m_state = State::Opening;
        m_wire->open();
    } else {
        m_state = State::Busy;
        pump();
    }
}

void Connection::write(const QByteArray &bytes)
{
    if (m_state != State::Streaming)
        return;
    m_out = m_out.sliced(m_outAt) + bytes;
    m_outAt = 0;
    m_isSending = true;
    pump();
}

void Connection::pause()
{
    m_isPaused = true;
    m_wire->setReading(false);
}

void Connection::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    m_wire->setReading(true);
    QMetaObject::invokeMethod(this, &Connection::deliver, Qt::QueuedConnection);
}

void Connection::abandon()
{
    m_state = State::Over;
    stopSending();
    disconnect();
    m_wire->close();
    deleteLater();
}

bool Connection::isReady() const
{
    return m_state == State::Idle && m_wire->isQuiet();
}

void Connection::stopSending()
{
    m_isSending = false;
    m_out.clear();
    m_outAt = 0;
    if (m_body) {
        m_body->disconnect(this);
        m_body.release()->deleteLater(); // it may be the one that speaks now
    }
}

void Connection::pump()
{
    if (m_state != State::Busy && m_state != State::Streaming)
        return;
    qint64 turn = 0;
    while (m_isSending) {
        if (m_outAt == m_out.size() && !refill())
            break;
        const qint64 left = m_out.size() - m_outAt;
        const qint64 taken = m_wire->write(m_out.constData() + m_outAt, left);
        if (taken < 0) {
            // The engine may have answered early and closed: that answer is still to be read.
            stopSending();
            break;
        }
        m_outAt += taken;
        m_tookRequest = m_tookRequest || taken > 0;
        if (taken < left)
            break;
        turn += taken;
        if (turn >= kSendTurn) {
            QMetaObject::invokeMethod(this, &Connection::pump, Qt::QueuedConnection);
            break;
        }
    }
    if (m_body && m_body->sentBytes() > m_sentTold) {
        m_sentTold = m_body->sentBytes();
        emit sent(m_sentTold);
    }
}

bool Connection::refill()
{
    m_outAt = 0;
    m_out.resize(0);
    if (!m_body) {
        m_isSending = false;
        return false;
    }
    const Result<RequestBody::Next> next = m_body->next(m_out);
    if (!next) {
        end(failure(next.error()));
        return false;
    }
    if (*next == RequestBody::Next::End)
        m_isSending = false;
    return *next == RequestBody::Next::Piece;
}

void Connection::takeSome()
{
    if (m_state == State::Idle) {
        m_state = State::Over;
        m_wire->close();
        emit closedWhileIdle();
        return;
    }
    if (m_isPaused || (m_state != State::Busy && m_state != State::Streaming))
        return;
    // Never read into by two at a time: nobody gets control between the reading and the copy.
    thread_local std::array<char, kReadSize> buffer;
    const qint64 got = m_wire->read(buffer.data(), buffer.size());
    if (got == 0)
        return;
    if (got < 0) {
        m_peerClosed = true;
        m_wire->setReading(false);
        deliver();
        return;
    }
    m_sawAnswer = true;
    if (m_state == State::Streaming) {
        emit received(QByteArray(buffer.data(), static_cast<qsizetype>(got)));
        return;
    }
    if (const Result<> fed = m_reader.feed({buffer.data(), static_cast<qsizetype>(got)}); !fed) {
        end(failure(fed.error()));
        return;
    }
    deliver();
}

void Connection::deliver()
{
    // Every signal may pause, end or abandon the exchange.
    const auto mayGoOn = [this] {
        return !m_isPaused && (m_state == State::Busy || m_state == State::Streaming);
    };
    if (!mayGoOn())
        return;
    if (m_reader.isHeadRead() && !m_headTold) {
        m_headTold = true;
        if (m_reader.isUpgraded())
            m_state = State::Streaming;
        emit headRead(m_reader.head());
        if (!mayGoOn())
            return;
    }
    const QByteArray bytes =
        m_state == State::Streaming ? m_reader.takeSurplus() : m_reader.takeBody();
    if (!bytes.isEmpty()) {
        emit received(bytes);
        if (!mayGoOn())
            return;
    }
    if (m_state == State::Busy && m_reader.isComplete())
        end({});
    else if (m_peerClosed)
        end(m_state == State::Streaming ? Result<>() : m_reader.close());
}

void Connection::end(const Result<> &outcome)
{
    // An answer that came before the request was sent whole leaves a connection that nobody can
    // speak on.
    const bool isReusable =
        outcome && m_state == State::Busy && !m_isSending && !m_peerClosed && m_reader.keepsAlive();
    stopSending();
    m_state = isReusable ? State::Idle : State::Over;
    if (isReusable)
        m_servedBefore = true;
    else
        m_wire->close();
    emit ended(outcome, isReusable);
}

} // namespace slipway
