// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray headOf(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nServer: Docker/fake\r\n" + headers
        + "\r\n";
}

QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

} // namespace

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    return {headOf(status, "Content-Type: application/json\r\n" + lengthOf(body)) + body};
}

FakeAnswer FakeAnswer::text(const QByteArray &body, int status)
{
    return {headOf(status, "Content-Type: text/plain; charset=utf-8\r\n" + lengthOf(body)) + body};
}

FakeAnswer FakeAnswer::empty(int status)
{
    return {headOf(status, {})};
}

FakeAnswer FakeAnswer::chunked(const QList<QByteArray> &chunks, int status)
{
    QByteArray bytes =
        headOf(status, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n");
    for (const QByteArray &chunk : chunks)
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return {bytes + "0\r\n\r\n"};
}

FakeAnswer FakeAnswer::untilClose(const QByteArray &body, int status)
{
    FakeAnswer answer{headOf(status, "Connection: close\r\n") + body};
    answer.closes = true;
    return answer;
}

FakeAnswer FakeAnswer::inPieces(qsizetype size) const
{
    FakeAnswer answer = *this;
    answer.pieceSize = size;
    return answer;
}

FakeAnswer FakeAnswer::cut(qsizetype after) const
{
    FakeAnswer answer = *this;
    answer.cutAfter = after;
    return answer;
}

FakeAnswer FakeAnswer::held() const
{
    FakeAnswer answer = *this;
    answer.holds = true;
    return answer;
}

FakeAnswer FakeAnswer::early() const
{
    FakeAnswer answer = *this;
    answer.isEarly = true;
    return answer;
}

FakeAnswer FakeAnswer::closing() const
{
    FakeAnswer answer = *this;
    answer.closes = true;
    return answer;
}

/// One connection: what came and was not understood yet, and what is still to be said.
struct FakeEngine::Peer {
    QLocalSocket *socket = nullptr;
    int number = 0;
    QByteArray input;
    bool hasHead = false;
    bool isAnswered = false; ///< Early, so that the body is left alone.
    bool isDeaf = false;
    FakeRequest request;
    std::optional<FakeAnswer> answer;
    qsizetype said = 0;
};

FakeEngine::FakeEngine()
{
    connect(&m_server, &QLocalServer::newConnection, this, &FakeEngine::welcome);
    start();
}

FakeEngine::~FakeEngine()
{
    dropConnections();
}

QString FakeEngine::socketPath() const
{
    return m_folder.filePath(u"engine.sock"_s);
}

slipway::EngineChoice FakeEngine::choice() const
{
    return {*slipway::Endpoint::parse(socketPath()),
            slipway::EngineChoice::Rule::Setting,
            u"A test named it."_s,
            {}};
}

void FakeEngine::willAnswer(const FakeAnswer &answer)
{
    m_queue += answer;
}

void FakeEngine::willAnswer(const QByteArray &method, const QByteArray &pathStart,
                            const FakeAnswer &answer, int times)
{
    m_rules.prepend({method, pathStart, answer, times});
}

QStringList FakeEngine::asked() const
{
    QStringList lines;
    for (const FakeRequest &request : m_requests)
        lines += QString::fromUtf8(request.method + ' ' + request.path);
    return lines;
}

void FakeEngine::release()
{
    for (auto &[socket, peer] : m_peers) {
        if (!peer->answer || !peer->answer->holds)
            continue;
        peer->answer->holds = false;
        say(*peer);
    }
}

void FakeEngine::readAtMost(qint64 bytes)
{
    m_mayRead = bytes;
    for (auto &[socket, peer] : m_peers) {
        socket->setReadBufferSize(bytes < 0 ? 0 : 64 * 1024);
        QMetaObject::invokeMethod(socket, &QLocalSocket::readyRead, Qt::QueuedConnection);
    }
}

void FakeEngine::dropConnections()
{
    for (auto &[socket, peer] : std::exchange(m_peers, {})) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void FakeEngine::stop()
{
    m_server.close();
    dropConnections();
    QFile::remove(socketPath());
}

void FakeEngine::stopListening()
{
    // QLocalServer removes its file as it closes; a killed engine leaves it.
    m_server.close();
    dropConnections();
    QLocalServer other;
    const QString elsewhere = m_folder.filePath(u"other.sock"_s);
    if (!other.listen(elsewhere) || !QFile::rename(elsewhere, socketPath()))
        qFatal("FakeEngine cannot leave a dead socket");
}

void FakeEngine::start()
{
    QFile::remove(socketPath());
    if (!m_server.listen(socketPath()))
        qFatal("FakeEngine cannot listen: %s", qPrintable(m_server.errorString()));
}

void FakeEngine::sendToAll(const QByteArray &bytes)
{
    for (auto &[socket, peer] : m_peers) {
        socket->write(bytes);
        socket->flush();
    }
}

void FakeEngine::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto &peer = m_peers[socket];
        peer = std::make_unique<Peer>();
        peer->socket = socket;
        peer->number = ++m_connectionsMade;
        if (m_mayRead >= 0)
            socket->setReadBufferSize(64 * 1024);
        connect(socket, &QLocalSocket::readyRead, this, [this, p = peer.get()] { read(*p); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_peers.erase(socket);
            socket->deleteLater();
        });
        read(*peer);
    }
}

void FakeEngine::read(Peer &peer)
{
    if (peer.isDeaf)
        return;
    QByteArray bytes;
    if (m_mayRead < 0) {
        bytes = peer.socket->readAll();
    } else {
        bytes = peer.socket->read(m_mayRead);
        m_mayRead -= bytes.size();
    }
    m_bytesRead += bytes.size();
    peer.input += bytes;
    if (!peer.hasHead)
        takeHead(peer);
    if (peer.hasHead && !peer.isAnswered && !peer.answer && takeBody(peer))
        answer(peer);
}

void FakeEngine::takeHead(Peer &peer)
{
    const qsizetype end = peer.input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QList<QByteArray> lines = peer.input.first(end).split('\n');
    peer.input.remove(0, end + 4);
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    peer.request = {};
    peer.request.connection = peer.number;
    peer.request.method = words.value(0);
    peer.request.path = words.value(1);
    if (peer.request.path.startsWith("/v1.")) {
        const qsizetype slash = peer.request.path.indexOf('/', 1);
        peer.request.version = peer.request.path.sliced(2, slash - 2);
        peer.request.path = peer.request.path.sliced(slash);
    }
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        peer.request.headers[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
    }
    peer.hasHead = true;
    emit headArrived(peer.request);
    const auto isEarly = [&peer](const Rule &rule) {
        return rule.answer.isEarly && rule.times != 0 && rule.method == peer.request.method
            && peer.request.path.startsWith(rule.pathStart);
    };
    if (std::any_of(m_rules.begin(), m_rules.end(), isEarly)
        || (!m_queue.isEmpty() && m_queue.constFirst().isEarly)) {
        peer.isAnswered = true;
        peer.isDeaf = true;
        peer.socket->setReadBufferSize(1);
        answer(peer);
    }
}

/// Whether the request's body is whole.
bool FakeEngine::takeBody(Peer &peer)
{
    if (peer.request.headers.value("transfer-encoding") != "chunked") {
        const qsizetype length = peer.request.headers.value("content-length", "0").toLongLong();
        const qsizetype missing = length - peer.request.body.size();
        peer.request.body += peer.input.first(qMin(missing, peer.input.size()));
        peer.input.remove(0, qMin(missing, peer.input.size()));
        return peer.request.body.size() == length;
    }
    qsizetype at = 0;
    bool isLast = false;
    while (!isLast) {
        const qsizetype lineEnd = peer.input.indexOf("\r\n", at);
        if (lineEnd < 0)
            break;
        const qsizetype size = peer.input.sliced(at, lineEnd - at).toLongLong(nullptr, 16);
        if (peer.input.size() < lineEnd + 2 + size + 2)
            break;
        peer.request.body += peer.input.sliced(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
        isLast = size == 0;
    }
    peer.input.remove(0, at);
    return isLast;
}

void FakeEngine::answer(Peer &peer)
{
    peer.hasHead = false;
    if (peer.request.path.startsWith("/_ping")) {
        ++m_pings;
        peer.answer = m_ping ? *m_ping : pingAnswer(peer.request.method);
    } else {
        m_requests += peer.request;
        emit requested(peer.request);
        peer.answer = answerTo(peer.request);
    }
    peer.said = 0;
    if (!peer.answer->holds)
        say(peer);
}

FakeAnswer FakeEngine::answerTo(const FakeRequest &request)
{
    for (Rule &rule : m_rules) {
        if (rule.times == 0 || rule.method != request.method
            || !request.path.startsWith(rule.pathStart))
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule.answer;
    }
    if (!m_queue.isEmpty())
        return m_queue.takeFirst();
    QTest::qFail(qPrintable(u"Nobody planned the request %1 %2"_s.arg(
                     QString::fromUtf8(request.method), QString::fromUtf8(request.path))),
                 __FILE__, __LINE__);
    return FakeAnswer::json(R"({"message":"nobody planned this request"})", 501);
}

FakeAnswer FakeEngine::pingAnswer(const QByteArray &method) const
{
    QByteArray headers;
    if (!m_apiVersion.isEmpty())
        headers += "Api-Version: " + m_apiVersion + "\r\n";
    if (!m_podman.isEmpty())
        headers += "Libpod-Api-Version: " + m_podman + "\r\n";
    const QByteArray body = "OK";
    return {headOf(200, headers + lengthOf(body)) + (method == "HEAD" ? QByteArray() : body)};
}

void FakeEngine::say(Peer &peer)
{
    const FakeAnswer &answer = *peer.answer;
    const qsizetype end =
        answer.cutAfter >= 0 ? qMin(answer.cutAfter, answer.bytes.size()) : answer.bytes.size();
    const qsizetype piece = answer.pieceSize > 0 ? answer.pieceSize : end;
    const qsizetype now = qMin(piece, end - peer.said);
    QLocalSocket *socket = peer.socket;
    // The client may be gone: writing then ends the peer, at once or before the next turn.
    const auto later = [this, socket](void (FakeEngine::*step)(Peer &)) {
        QMetaObject::invokeMethod(
            socket,
            [this, socket, step] {
                if (const auto found = m_peers.find(socket); found != m_peers.end())
                    (this->*step)(*found->second);
            },
            Qt::QueuedConnection);
    };
    socket->write(answer.bytes.sliced(peer.said, now));
    socket->flush();
    if (!m_peers.contains(socket))
        return;
    peer.said += now;
    if (peer.said < end) {
        later(&FakeEngine::say);
        return;
    }
    const bool closes = answer.closes || answer.cutAfter >= 0 || answer.isEarly;
    peer.answer.reset();
    if (closes) {
        peer.socket->disconnectFromServer();
        return;
    }
    later(&FakeEngine::read);
}
