// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "engine/engine.h"
#include "engine/engine_answer.h"
#include "engine/engine_json.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace slipway {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestPause = 500ms;
constexpr auto longestPause = 10s;

/// Changes when the socket's file comes, goes or is made anew.
QString signOf(const QString &socketPath)
{
    const QFileInfo file(socketPath);
    return file.exists() ? file.fileTime(QFile::FileMetadataChangeTime).toString(Qt::ISODateWithMs)
                         : QString();
}

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
        QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, q,
                         [this] { lookAtSocket(); });
    }

    void connectNow();
    void tell(const QJsonObject &line);
    void lose(const Result<> &outcome);
    void drop();
    void enter(State next, const Error *why);
    void watchSocket();
    void lookAtSocket();

    QPointer<EngineTransport> transport;
    EngineEvents *q;
    State state = State::Connecting;
    bool isStarted = false;
    LineAnswer *stream = nullptr;
    QTimer pauseEnd;
    std::chrono::milliseconds pause = shortestPause;
    QFileSystemWatcher watcher;
    QString socketSign; ///< As it was at the last try.
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
    d->pause = shortestPause;
    if (d->isStarted && d->state == State::Lost)
        d->connectNow();
}

void EngineEvents::Private::connectNow()
{
    pauseEnd.stop();
    drop();
    const EngineChoice *choice = transport ? &transport->choice() : nullptr;
    if (choice && choice->endpoint.scheme() == Endpoint::Scheme::Unix)
        socketSign = signOf(choice->endpoint.path());
    enter(State::Connecting, nullptr);
    HttpRequest request;
    request.path = "/events";
    if (lastNano > 0)
        request.path += "?since=" + sinceOf(lastNano);
    stream = new LineAnswer(transport, request,
                            EngineEvents::tr("The engine does not tell what happens."), q);
    QObject::connect(stream, &LineAnswer::accepted, q, [this] {
        pause = shortestPause;
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
    qCInfo(logEngine) << "Events are lost; trying again in" << pause.count() << "ms.";
    drop();
    pauseEnd.start(pause);
    pause = std::min<std::chrono::milliseconds>(pause * 2, longestPause);
    watchSocket();
    enter(State::Lost, &why);
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

/// A folder can be watched only once it is there: the nearest one above the socket that is.
void EngineEvents::Private::watchSocket()
{
    if (!transport || transport->choice().endpoint.scheme() != Endpoint::Scheme::Unix)
        return;
    QString folder = QFileInfo(transport->choice().endpoint.path()).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != "/"_L1)
        folder = QFileInfo(folder).absolutePath();
    const QStringList watched = watcher.directories();
    if (watched.contains(folder))
        return;
    if (!watched.isEmpty())
        watcher.removePaths(watched);
    watcher.addPath(folder);
}

void EngineEvents::Private::lookAtSocket()
{
    watchSocket();
    if (state != State::Lost || !transport)
        return;
    const QString sign = signOf(transport->choice().endpoint.path());
    if (!sign.isEmpty() && sign != socketSign) {
        pause = shortestPause;
        connectNow();
    }
}

} // namespace slipway
