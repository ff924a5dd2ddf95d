// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/json_lines.h"
#include "engine/transport.h"

namespace slipway {

/// One exchange as a job sees it: an answer of status 400 and above comes to its end as the Error
/// for it, anything else is handed on. Deleting it closes the connection; its owner may do so
/// whenever it is not inside one of its signals, and calls deleteLater() there.
class EngineAnswer : public QObject
{
    Q_OBJECT
public:
    /// @p what: the wish that was refused, a sentence for the person.
    EngineAnswer(EngineTransport *transport, const HttpRequest &request, QString what,
                 QObject *owner);
    void pause();
    void resume();
    bool isRefusal() const { return m_status >= 400; }

signals:
    void accepted(); ///< The head is there, and it is no refusal.
    void received(const QByteArray &bytes);
    void sent(qint64 bytes);
    void ended(const slipway::Result<> &outcome); ///< Last, once.

private:
    void takeHead(const HttpHead &head);
    void take(const QByteArray &bytes);
    void end(const Result<> &outcome);

    HttpExchange *m_exchange = nullptr;
    QString m_what;
    int m_status = 0;
    QByteArray m_refusal;
};

/// The same for an answer that is a stream of JSON objects.
class LineAnswer : public QObject
{
    Q_OBJECT
public:
    LineAnswer(EngineTransport *transport, const HttpRequest &request, const QString &what,
               QObject *owner);
    bool isRefusal() const { return m_answer.isRefusal(); }

signals:
    void accepted();
    void lineRead(const QJsonObject &line);
    void sent(qint64 bytes);
    /// Last, once. An answer that ends inside an object is Lost, one that is no JSON is Malformed.
    void ended(const slipway::Result<> &outcome);

private:
    void take(const QByteArray &bytes);
    void end(const Result<> &outcome);

    EngineAnswer m_answer;
    JsonLines m_lines;
    bool m_hasEnded = false;
};

} // namespace slipway
