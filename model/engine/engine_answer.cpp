// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_answer.h"

#include <QCoreApplication>
#include <QPointer>

namespace slipway {

namespace {

constexpr qsizetype largestRefusal = 1024 * 1024;

Error engineIsGone()
{
    return {Error::Kind::Lost,
            QCoreApplication::translate("Engine", "There is no connection to an engine any more."),
            {}};
}

} // namespace

EngineAnswer::EngineAnswer(EngineTransport *transport, const HttpRequest &request, QString what,
                           QObject *owner)
    : QObject(owner)
    , m_what(std::move(what))
{
    if (!transport) {
        QMetaObject::invokeMethod(
            this, [this] { emit ended(failure(engineIsGone())); }, Qt::QueuedConnection);
        return;
    }
    m_exchange = transport->send(request, this);
    connect(m_exchange, &HttpExchange::headRead, this, &EngineAnswer::takeHead);
    connect(m_exchange, &HttpExchange::received, this, &EngineAnswer::take);
    connect(m_exchange, &HttpExchange::sent, this, &EngineAnswer::sent);
    connect(m_exchange, &HttpExchange::ended, this, &EngineAnswer::end);
}

void EngineAnswer::pause()
{
    if (m_exchange)
        m_exchange->pause();
}

void EngineAnswer::resume()
{
    if (m_exchange)
        m_exchange->resume();
}

void EngineAnswer::takeHead(const HttpHead &head)
{
    m_status = head.status;
    if (!isRefusal())
        emit accepted();
}

void EngineAnswer::take(const QByteArray &bytes)
{
    if (!isRefusal())
        emit received(bytes);
    else if (m_refusal.size() < largestRefusal)
        m_refusal += bytes;
}

void EngineAnswer::end(const Result<> &outcome)
{
    // A refusal says more than the way in which the connection ended after it.
    if (isRefusal())
        emit ended(failure(errorOfAnswer(m_status, m_refusal, m_what)));
    else
        emit ended(outcome);
}

LineAnswer::LineAnswer(EngineTransport *transport, const HttpRequest &request, const QString &what,
                       QObject *owner)
    : QObject(owner)
    , m_answer(transport, request, what, nullptr)
{
    connect(&m_answer, &EngineAnswer::accepted, this, &LineAnswer::accepted);
    connect(&m_answer, &EngineAnswer::received, this, &LineAnswer::take);
    connect(&m_answer, &EngineAnswer::sent, this, &LineAnswer::sent);
    connect(&m_answer, &EngineAnswer::ended, this, &LineAnswer::end);
}

void LineAnswer::take(const QByteArray &bytes)
{
    const QPointer<LineAnswer> self(this); // a listener may delete its job
    const QList<QJsonObject> lines = m_lines.take(bytes);
    for (const QJsonObject &line : lines) {
        emit lineRead(line);
        if (!self)
            return;
    }
    if (m_lines.trouble())
        end(failure(*m_lines.trouble()));
}

void LineAnswer::end(const Result<> &outcome)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    if (outcome && !m_lines.isAtRest())
        emit ended(failure(
            Error::Kind::Lost,
            QCoreApplication::translate("Engine", "The engine's answer broke off in the middle."),
            {}));
    else
        emit ended(outcome);
}

} // namespace slipway
