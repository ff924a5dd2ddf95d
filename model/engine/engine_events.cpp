// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "engine/engine.h"
#include "engine/engine_answer.h"
#include "engine/engine_json.h"
#include "engine/socket_watch.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace slipway {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestPause = 500ms;
/// Nothing tells when an engine behind a network is there again, so it has to be asked, more and
/// more seldom. A Unix socket is watched instead, and nothing is done until something is new there.
constexpr auto longestPause = 5min;
/// What is new may not listen yet: there is a moment between making a socket and listening on it.
constexpr int kTriesOfNew = 4;

/// "1795472525.149441101": seconds and nanoseconds.
QByteArray sinceOf(qint64 nano)
{
    return QByteArray::number(nano / 1'000'000'000) + '.'
        + QByteArray::number(nano % 1'000'000'000).rightJustified(9, '0');
}

} // namespace

class EngineEvents::Private
{
public:
    Private(EngineTransport *engine, EngineEvents *owner)
        : transport(engine)
        , q(owner)
    {
        pauseEnd.setSingleShot(true);
        QObject::connect(&pauseEnd, &QTimer::timeout, q, [this] { connectNow(); });
        QObject::connect(&watch, &SocketWatch::changed, q, [this] {
            if (state == State::Lost)
                begin();
        });
    }

    void begin(); ///< There is a new reason to connect.
    void connectNow();
    void tell(const QJsonObject &line);
    void lose(const Result<> &outcome);
    void tryLater();
    void drop();
    void enter(State next, const Error *why);
    const Endpoint *endpoint() const { return transport ? &transport->choice().endpoint : nullptr; }
    bool isWatched() const { return endpoint() && endpoint()->scheme() == Endpoint::Scheme::Unix; }

    QPointer<EngineTransport> transport;
    EngineEvents *q;
    State state = State::Connecting;
    bool isStarted = false;
    LineAnswer *stream = nullptr;
    QTimer pauseEnd{q};
    std::chrono::milliseconds pause = shortestPause;
    SocketWatch watch{q};
    int triesLeft = 0; ///< Of what is new at a watched socket.
    QString tried; ///< The endpoint of the last try.
    qint64 lastNano = 0;
    QStringList lastSeen; ///< Events of lastNano: `since` gives them again.
};

EngineEvents::EngineEvents(Engine &engine, QObject *owner)
    : QObject(owner)
    , d(std::make_unique<Private>(engine.m_transport.get(), this))
{}

EngineEvents::~EngineEvents()
{
    d->drop();
}

EngineEvents::State EngineEvents::state() const
{
    return d->state;
}

void EngineEvents::start()
{
    if (d->isStarted)
        return;
    d->isStarted = true;
    QMetaObject::invokeMethod(
        this, [this] { d->connectNow(); }, Qt::QueuedConnection);
}

void EngineEvents::tryNow()
{
    if (d->isStarted && d->state == State::Lost)
        d->begin();
}

void EngineEvents::tryUnlessStopped()
{
    if (!d->watch.isStopped())
        tryNow();
}

void EngineEvents::Private::begin()
{
    pause = shortestPause;
    triesLeft = 0;
    connectNow();
}

void EngineEvents::Private::connectNow()
{
    pauseEnd.stop();
    drop();
    if (watch.isNew())
        triesLeft = kTriesOfNew;
    watch.watch(isWatched() ? endpoint()->path() : QString());
    tried = endpoint() ? endpoint()->text() : QString();
    enter(State::Connecting, nullptr);
    HttpRequest request;
    request.path = "/events";
    if (lastNano > 0)
        request.path += "?since=" + sinceOf(lastNano);
    stream = new LineAnswer(transport, request,
                            EngineEvents::tr("The engine does not tell what happens."), q);
    QObject::connect(stream, &LineAnswer::accepted, q, [this] {
        pause = shortestPause;
        triesLeft = 0;
        watch.noteAlive();
        enter(State::Connected, nullptr);
        emit q->resyncNeeded();
    });
    QObject::connect(stream, &LineAnswer::lineRead, q,
                     [this](const QJsonObject &line) { tell(line); });
    QObject::connect(stream, &LineAnswer::ended, q,
                     [this](const Result<> &outcome) { lose(outcome); });
}

void EngineEvents::Private::tell(const QJsonObject &line)
{
    const EngineEvent event = engineEventOf(line);
    const QString sign = event.type + u' ' + event.action + u' ' + event.id;
    if (event.timeNano == lastNano && lastSeen.contains(sign))
        return;
    if (event.timeNano != lastNano)
        lastSeen.clear();
    lastNano = event.timeNano;
    lastSeen << sign;
    emit q->happened(event);
}

void EngineEvents::Private::lose(const Result<> &outcome)
{
    const Error why = outcome
        ? Error{Error::Kind::Lost, EngineEvents::tr("The engine stopped telling what happens."), {}}
        : outcome.error();
    qCInfo(logEngine).noquote() << "Events are lost:" << why.summary;
    drop();
    tryLater();
    enter(State::Lost, &why);
}

void EngineEvents::Private::tryLater()
{
    if (endpoint() && endpoint()->text() != tried) { // another engine was chosen
        pauseEnd.start(0);
        return;
    }
    if (isWatched()) {
        if (watch.isNew())
            triesLeft = kTriesOfNew;
        if (triesLeft == 0)
            return;
        --triesLeft;
    }
    pauseEnd.start(pause);
    pause = std::min<std::chrono::milliseconds>(pause * 2, longestPause);
}

void EngineEvents::Private::drop()
{
    if (!stream)
        return;
    stream->disconnect(q);
    stream->deleteLater();
    stream = nullptr;
}

void EngineEvents::Private::enter(State next, const Error *why)
{
    if (state == next && !why && next != State::Connecting)
        return;
    state = next;
    emit q->stateChanged(next, why);
}

} // namespace slipway
