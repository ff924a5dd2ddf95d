// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport.h"

#include "base/log.h"
#include "engine/exchange.h"
#include "engine/negotiation.h"

#include <QPointer>

#include <algorithm>

namespace slipway {
namespace {

/// More than a window's worth of calls at once is rare; the rest is closed after use.
constexpr qsizetype kMostIdle = 4;

} // namespace

class EngineTransport::Private : public QObject
{
public:
    Private(EngineChoice engine, WireFactory make)
        : choice(std::move(engine))
        , makeWire(std::move(make))
    {}
    ~Private() override;

    void begin(Exchange *exchange);
    void forgetEngine();
    void moveTo(EngineChoice engine);

    EngineChoice choice;
    WireFactory makeWire;
    std::optional<EnginePing> negotiated;
    QList<QPointer<Exchange>> exchanges; ///< Those that have not ended, and some that have.

private:
    void watch(Exchange *exchange);
    void dropDead();
    Connection *takeConnection();
    void keep(Connection *connection);
    void negotiate(const QByteArray &method);
    void settle(const Result<> &outcome);

    QList<Connection *> m_idle;
    QList<QPointer<Exchange>> m_waiting; ///< For the version.
    std::unique_ptr<Exchange> m_ping;
    HttpHead m_pingHead;
    bool m_isFresh =
        false; ///< Whether `negotiated` is of the engine that runs now, as far as anyone knows.
};

EngineTransport::Private::~Private()
{
    m_ping.reset();
    for (const QPointer<Exchange> &exchange : std::as_const(exchanges))
        if (exchange)
            QMetaObject::invokeMethod(
                exchange, [exchange] { exchange->end(failure(Error::cancelled())); },
                Qt::QueuedConnection);
}

void EngineTransport::Private::watch(Exchange *exchange)
{
    connect(exchange, &Exchange::released, this, &Private::keep);
    connect(exchange, &Exchange::lost, this, &Private::forgetEngine);
    connect(
        exchange, &Exchange::wasStale, this,
        [this, again = QPointer<Exchange>(exchange)] {
            if (again)
                begin(again);
        },
        Qt::QueuedConnection);
}

void EngineTransport::Private::begin(Exchange *exchange)
{
    if (!exchanges.contains(exchange)) {
        exchanges.removeIf([](const QPointer<Exchange> &one) { return !one || one->isOver(); });
        exchanges += exchange;
        watch(exchange);
    }
    dropDead();
    if (!exchange->request().versioned) {
        exchange->ride(takeConnection(), {});
    } else if (m_isFresh) {
        exchange->ride(takeConnection(), "/v" + negotiated->spoken.text().toLatin1());
    } else {
        m_waiting += exchange;
        if (!m_ping)
            negotiate("HEAD");
    }
}

/// A kept connection that is closed now means an engine that may not be the same any more.
void EngineTransport::Private::dropDead()
{
    const bool allReady = std::all_of(m_idle.cbegin(), m_idle.cend(),
                                      [](const Connection *one) { return one->isReady(); });
    if (!allReady)
        forgetEngine();
}

Connection *EngineTransport::Private::takeConnection()
{
    if (m_idle.isEmpty())
        return new Connection(makeWire(), this);
    Connection *connection = m_idle.takeLast();
    connection->disconnect(this);
    return connection;
}

void EngineTransport::Private::keep(Connection *connection)
{
    if (m_idle.size() >= kMostIdle) {
        connection->abandon();
        return;
    }
    m_idle += connection;
    connect(connection, &Connection::closedWhileIdle, this, [this, connection] {
        m_idle.removeOne(connection);
        connection->abandon();
        forgetEngine();
    });
}

/// The engine may be another when it is back: an older or newer one, or Podman in Docker's place.
void EngineTransport::Private::forgetEngine()
{
    m_isFresh = false;
    for (Connection *connection : std::exchange(m_idle, {}))
        connection->abandon();
}

void EngineTransport::Private::moveTo(EngineChoice engine)
{
    choice = std::move(engine);
    makeWire = wiresTo(choice);
    negotiated.reset();
    forgetEngine();
    m_ping.reset();
    m_waiting.clear();
    for (const QPointer<Exchange> &exchange : std::exchange(exchanges, {})) {
        if (!exchange)
            continue;
        exchange->disconnect(this); // Its connection must not be kept for the next engine.
        exchange->end(failure(
            Error{Error::Kind::Lost, EngineTransport::tr("Another engine was chosen."), {}}));
    }
}

void EngineTransport::Private::negotiate(const QByteArray &method)
{
    HttpRequest request;
    request.method = method;
    request.path = "/_ping";
    request.versioned = false;
    m_pingHead = {};
    m_ping = std::make_unique<Exchange>(request, nullptr);
    connect(m_ping.get(), &HttpExchange::headRead, this,
            [this](const HttpHead &head) { m_pingHead = head; });
    connect(m_ping.get(), &HttpExchange::ended, this, [this, method](const Result<> &outcome) {
        m_ping.release()->deleteLater(); // it speaks now
        if (outcome && m_pingHead.status != 200 && method == "HEAD")
            negotiate("GET");
        else
            settle(outcome);
    });
    watch(m_ping.get());
    m_ping->ride(takeConnection(), {});
}

void EngineTransport::Private::settle(const Result<> &outcome)
{
    Result<> settled = outcome;
    if (settled && m_pingHead.status != 200)
        settled =
            failure(malformedAnswer(QStringLiteral("/_ping: HTTP %1").arg(m_pingHead.status)));
    if (settled) {
        const Result<EnginePing> ping = readPing(m_pingHead, choice.newestApi);
        if (ping) {
            negotiated = *ping;
            m_isFresh = true;
            qCInfo(logEngine).noquote()
                << "Speaking version" << ping->spoken.text() << "with" << choice.endpoint.text();
        } else {
            settled = failure(ping.error());
        }
    }
    for (const QPointer<Exchange> &exchange : std::exchange(m_waiting, {})) {
        if (!exchange)
            continue;
        if (settled)
            begin(exchange);
        else
            exchange->end(settled);
    }
}

EngineTransport::EngineTransport(const EngineChoice &choice, QObject *owner)
    : EngineTransport(choice, wiresTo(choice), owner)
{}

EngineTransport::EngineTransport(EngineChoice choice, WireFactory makeWire, QObject *owner)
    : QObject(owner)
    , d(std::make_unique<Private>(std::move(choice), std::move(makeWire)))
{}

EngineTransport::~EngineTransport() = default;

const EngineChoice &EngineTransport::choice() const
{
    return d->choice;
}

void EngineTransport::moveTo(EngineChoice choice)
{
    d->moveTo(std::move(choice));
}

HttpExchange *EngineTransport::send(const HttpRequest &request, QObject *owner)
{
    auto *exchange = new Exchange(request, owner);
    QMetaObject::invokeMethod(
        exchange,
        [exchange, core = QPointer<Private>(d.get())] {
            if (core)
                core->begin(exchange);
            else
                exchange->end(failure(Error::cancelled()));
        },
        Qt::QueuedConnection);
    return exchange;
}

const std::optional<EnginePing> &EngineTransport::negotiated() const
{
    return d->negotiated;
}

} // namespace slipway
