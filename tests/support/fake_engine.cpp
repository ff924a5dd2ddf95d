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

FakeAnswer FakeAnswer::upgrade(const QByteArray &firstBytes)
{
    FakeAnswer answer{headOf(101, "Connection: Upgrade\r\nUpgrade: tcp\r\n") + firstBytes};
    answer.upgrades = true;
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
class FakeEngine::Peer : public QObject
{
public:
    explicit Peer(QLocalSocket *one)
        : QObject(one)
        , socket(one)
    {}
    QLocalSocket *socket;
    int number = 0;
    QByteArray input;
    bool hasHead = false;
    bool isAnswered = false; ///< Early, so that the body is left alone.
    bool isDeaf = false;
    bool isStream = false;
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
    for (Peer *peer : QList(m_peers)) {
        if (!peer->answer || !peer->answer->holds)
            continue;
        peer->answer->holds = false;
        say(*peer);
    }
}

void FakeEngine::readAtMost(qint64 bytes)
{
    m_mayRead = bytes;
    for (Peer *peer : QList(m_peers)) {
        peer->socket->setReadBufferSize(bytes < 0 ? 0 : 64 * 1024);
        QMetaObject::invokeMethod(peer->socket, &QLocalSocket::readyRead, Qt::QueuedConnection);
    }
}

void FakeEngine::dropConnections()
{
    for (Peer *peer : std::exchange(m_peers, {})) {
        peer->socket->disconnect(this);
        peer->socket->abort();
        peer->socket->deleteLater();
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
    for (Peer *peer : QList(m_peers)) {
        peer->socket->write(bytes);
        peer->socket->flush();
    }
}

void FakeEngine::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *peer = new Peer(socket);
        peer->number = ++m_connectionsMade;
        m_peers += peer;
        if (m_mayRead >= 0)
            socket->setReadBufferSize(64 * 1024);
        connect(socket, &QLocalSocket::readyRead, this, [this, peer] { read(*peer); });
        // Writing to one that is gone tells of it at once, so what is being used stays for this
        // turn.
        connect(socket, &QLocalSocket::disconnected, this, [this, peer] {
            m_peers.removeOne(peer);
            peer->socket->deleteLater();
        });
        read(*peer);
    }
}

void FakeEngine::read(Peer &peer)
{
    if (peer.isDeaf || !m_peers.contains(&peer))
        return;
    QByteArray bytes;
    if (m_mayRead < 0) {
        bytes = peer.socket->readAll();
    } else {
        bytes = peer.socket->read(m_mayRead);
        m_mayRead -= bytes.size();
    }
    m_bytesRead += bytes.size();
    if (peer.isStream) {
        m_streamed += bytes;
        return;
    }
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
    const bool isPing = peer.request.path.startsWith("/_ping");
    if (!isPing
        && (std::any_of(m_rules.begin(), m_rules.end(), isEarly)
            || (!m_queue.isEmpty() && m_queue.constFirst().isEarly))) {
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
    if (m_refusesHead && method == "HEAD")
        return {headOf(405, "Content-Length: 0\r\n")};
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
    if (!m_peers.contains(&peer))
        return;
    const FakeAnswer &answer = *peer.answer;
    const qsizetype end =
        answer.cutAfter >= 0 ? qMin(answer.cutAfter, answer.bytes.size()) : answer.bytes.size();
    const qsizetype piece = answer.pieceSize > 0 ? answer.pieceSize : end;
    const qsizetype now = qMin(piece, end - peer.said);
    peer.socket->write(answer.bytes.sliced(peer.said, now));
    peer.socket->flush();
    peer.said += now;
    if (peer.said < end) {
        QMetaObject::invokeMethod(
            &peer, [this, &peer] { say(peer); }, Qt::QueuedConnection);
        return;
    }
    peer.isStream = answer.upgrades;
    const bool closes = answer.closes || answer.cutAfter >= 0 || answer.isEarly;
    peer.answer.reset();
    if (closes) {
        peer.socket->disconnectFromServer();
        return;
    }
    QMetaObject::invokeMethod(
        &peer, [this, &peer] { read(peer); }, Qt::QueuedConnection);
}
