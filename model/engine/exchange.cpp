// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {
namespace {

struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

Result<QByteArray> writeRequest(const HttpRequest &request, const QByteArray &version)
{
    bool isSafe = isPlain(request.method) && !request.method.contains(' ') && isPlain(request.path)
        && !request.path.contains(' ') && request.path.startsWith('/')
        && isPlain(request.contentType);
    QByteArray bytes = request.method + ' ' + version + request.path
        + " HTTP/1.1\r\nHost: docker\r\nUser-Agent: slipway\r\n";
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header) {
        isSafe = isSafe && isPlain(header.key()) && !header.key().contains(':')
            && isPlain(header.value());
        bytes += header.key() + ": " + header.value() + "\r\n";
    }
    if (!isSafe)
        return failure(Error::Kind::Malformed,
                       ExchangeText::tr("A name in this request has characters that the engine "
                                        "cannot take."),
                       QString::fromUtf8(request.method + ' ' + request.path));
    if (request.upload || !request.body.isEmpty())
        bytes += "Content-Type: " + request.contentType + "\r\n";
    if (request.upload && request.upload->size < 0)
        bytes += "Transfer-Encoding: chunked\r\n";
    else if (request.upload)
        bytes += "Content-Length: " + QByteArray::number(request.upload->size) + "\r\n";
    else if (!request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD"))
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    bytes += "\r\n";
    return request.upload ? bytes : bytes + request.body;
}

Exchange::Exchange(HttpRequest request, QObject *owner)
    : HttpExchange(owner)
    , m_request(std::move(request))
{}

Exchange::~Exchange()
{
    if (m_connection)
        m_connection->abandon();
}

void Exchange::pause()
{
    m_isPaused = true;
    if (m_connection)
        m_connection->pause();
}

void Exchange::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    if (m_connection)
        m_connection->resume();
    if (m_outcome)
        QMetaObject::invokeMethod(
            this, [this] { end(*m_outcome); }, Qt::QueuedConnection);
}

void Exchange::write(const QByteArray &bytes)
{
    if (m_connection)
        m_connection->write(bytes);
}

void Exchange::ride(Connection *connection, const QByteArray &version)
{
    const Result<QByteArray> bytes = writeRequest(m_request, version);
    if (!bytes) {
        connection->abandon();
        end(failure(bytes.error()));
        return;
    }
    m_connection = connection;
    connect(connection, &Connection::headRead, this, &HttpExchange::headRead);
    connect(connection, &Connection::received, this, &HttpExchange::received);
    connect(connection, &Connection::sent, this, &HttpExchange::sent);
    connect(connection, &Connection::ended, this, &Exchange::connectionEnded);
    if (m_isPaused)
        connection->pause();
    connection->start(
        {*bytes, m_request.upload,
         m_request.method == "HEAD" ? HttpReader::Question::Head : HttpReader::Question::Other});
}

bool Exchange::mayTryAgain() const
{
    if (m_triedAgain || m_request.upload || !m_connection->servedBefore()
        || m_connection->sawAnswer())
        return false;
    // A POST with a body may have been done although its answer never came.
    const bool isRepeatable = m_request.method != "POST" || m_request.body.isEmpty();
    return isRepeatable || !m_connection->tookRequest();
}

void Exchange::connectionEnded(const Result<> &outcome, bool isReusable)
{
    const QPointer<Exchange> self(this);
    const bool isLost = !outcome && outcome.error().kind == Error::Kind::Lost;
    const bool goesAgain = isLost && mayTryAgain();
    Connection *connection = std::exchange(m_connection, nullptr);
    connection->disconnect(this);
    if (isReusable)
        emit released(connection);
    else
        connection->abandon();
    if (!outcome
        && outcome.error().kind != Error::Kind::Failed) // Failed: the fault is on this side
        emit lost();
    if (goesAgain) {
        m_triedAgain = true;
        emit wasStale();
    } else if (self) {
        end(outcome);
    }
}

void Exchange::end(const Result<> &outcome)
{
    if (m_isOver)
        return;
    if (m_isPaused) {
        m_outcome = outcome;
        return;
    }
    m_isOver = true;
    emit ended(outcome);
}

} // namespace slipway
