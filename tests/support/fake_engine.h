// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/endpoint.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QMap>
#include <QTemporaryDir>

#include <optional>

/// What the fake engine says to one request: recorded bytes, and how they come.
struct FakeAnswer {
    QByteArray bytes; ///< Head and body as on the wire.
    qsizetype pieceSize =
        0; ///< Bytes a piece, each in its own turn of the event loop; 0: all at once.
    qsizetype cutAfter = -1; ///< Closes after so many bytes.
    bool holds = false; ///< Says nothing until FakeEngine::release().
    bool isEarly = false; ///< Comes when the request's head is there; its body is not read, and the
                          ///< end closes.
    bool closes = false; ///< Closes at its end.
    bool upgrades = false; ///< What comes after it is no request: see FakeEngine::streamed().

    static FakeAnswer json(const QByteArray &body, int status = 200); ///< With Content-Length.
    static FakeAnswer text(const QByteArray &body,
                           int status); ///< text/plain, with Content-Length.
    static FakeAnswer empty(int status); ///< 204, 304: a head alone.
    static FakeAnswer chunked(const QList<QByteArray> &chunks,
                              int status = 200); ///< Ended by the last chunk.
    static FakeAnswer
    upgrade(const QByteArray &firstBytes = {}); ///< 101, with the stream's first bytes behind it.
    static FakeAnswer untilClose(const QByteArray &body, int status = 200);

    FakeAnswer inPieces(qsizetype size) const;
    FakeAnswer cut(qsizetype after) const;
    FakeAnswer held() const;
    FakeAnswer early() const;
    FakeAnswer closing() const;
};

struct FakeRequest {
    QByteArray method;
    QByteArray path; ///< With its query, without the version.
    QByteArray version; ///< "1.41", or empty.
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body; ///< Without the transfer coding.
    int connection = 0; ///< Counted from 1 in the order of coming.
};

/// A container engine on a Unix socket in a folder of its own, which answers as it was told to.
/// /_ping is answered by itself; any other request that nobody planned fails the test.
class FakeEngine : public QObject
{
    Q_OBJECT
public:
    FakeEngine();
    ~FakeEngine() override;

    QString socketPath() const;
    slipway::EngineChoice choice() const;

    /// Answers the next request that no rule is for, in order.
    void willAnswer(const FakeAnswer &answer);
    /// Answers requests by method and the beginning of the path without version: @p times of them,
    /// -1 for all. Rules that were made later are asked first.
    void willAnswer(const QByteArray &method, const QByteArray &pathStart, const FakeAnswer &answer,
                    int times = 1);

    void setApiVersion(const QByteArray &version)
    {
        m_apiVersion = version;
    } ///< Empty: the header is left out.
    void setPodman(const QByteArray &version) { m_podman = version; }
    void setPing(const std::optional<FakeAnswer> &answer)
    {
        m_ping = answer;
    } ///< In place of the ordinary one.

    void refuseHead() { m_refusesHead = true; } ///< HEAD /_ping is answered with 405.

    const QList<FakeRequest> &requests() const
    {
        return m_requests;
    } ///< Whole ones, pings left out.
    FakeRequest last() const
    {
        return m_requests.isEmpty() ? FakeRequest() : m_requests.constLast();
    }
    QStringList asked() const; ///< "GET /containers/json", … in order.
    int pings() const { return m_pings; }
    int connectionsMade() const { return m_connectionsMade; }
    qsizetype connectionsOpen() const { return m_peers.size(); }
    QByteArray streamed() const { return m_streamed; } ///< What came on upgraded connections.
    qint64 bytesRead() const { return m_bytesRead; } ///< Of everything that was sent here.

    void release(); ///< Lets the answers that hold come.
    /// Reads on at most @p bytes more and then stops, as an engine that is busy; -1: reads freely.
    void readAtMost(qint64 bytes);
    void
    dropConnections(); ///< As a killed engine does; the socket's file stays and is listened on.
    void stop(); ///< Closes all and removes the socket's file.
    void stopListening(); ///< Closes all and leaves the file: connecting is refused.
    void start();
    /// Sends more bytes on every open connection: events, the rest of a stream.
    void sendToAll(const QByteArray &bytes);

signals:
    void requested(const FakeRequest &request); ///< It is whole; before its answer.
    void headArrived(const FakeRequest &request);

private:
    class Peer;
    struct Rule {
        QByteArray method;
        QByteArray pathStart;
        FakeAnswer answer;
        int times;
    };
    void welcome();
    void read(Peer &peer);
    void takeHead(Peer &peer);
    bool takeBody(Peer &peer);
    void answer(Peer &peer);
    FakeAnswer answerTo(const FakeRequest &request);
    FakeAnswer pingAnswer(const QByteArray &method) const;
    void say(Peer &peer);

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QList<Peer *> m_peers; ///< Children of their sockets.
    QList<FakeAnswer> m_queue;
    QList<Rule> m_rules;
    QList<FakeRequest> m_requests;
    QByteArray m_apiVersion = "1.41";
    QByteArray m_podman;
    std::optional<FakeAnswer> m_ping;
    bool m_refusesHead = false;
    int m_pings = 0;
    int m_connectionsMade = 0;
    QByteArray m_streamed;
    qint64 m_bytesRead = 0;
    qint64 m_mayRead = -1;
};
