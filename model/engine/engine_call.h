// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/engine_answer.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>

namespace slipway {

/// A request whose answer is read whole and made into a value by a pure function.
template <typename T>
class EngineCall : public JobOf<T>
{
public:
    using Read = std::function<Result<T>(const QByteArray &body)>;
    /// @p what: the sentence for a refusal.
    EngineCall(EngineTransport *transport, HttpRequest request, QString what, Read read,
               QObject *owner)
        : JobOf<T>(owner)
        , m_transport(transport)
        , m_request(std::move(request))
        , m_what(std::move(what))
        , m_read(std::move(read))
    {}

private:
    static constexpr qsizetype largestBody = 128 * 1024 * 1024;

    void run() override
    {
        m_answer = new EngineAnswer(m_transport, m_request, m_what, this);
        this->connect(m_answer, &EngineAnswer::received, this,
                      [this](const QByteArray &bytes) { take(bytes); });
        this->connect(m_answer, &EngineAnswer::sent, this, [this](qint64 bytes) { report(bytes); });
        this->connect(m_answer, &EngineAnswer::ended, this, [this](const Result<> &outcome) {
            this->finish(outcome ? m_read(m_body) : Result<T>(failure(outcome.error())));
        });
    }
    void letGo() override
    {
        if (!m_answer)
            return;
        m_answer->disconnect(this);
        m_answer->deleteLater();
        m_answer = nullptr;
    }
    void take(const QByteArray &bytes)
    {
        m_body += bytes;
        if (m_body.size() > largestBody)
            this->fail({Error::Kind::Malformed,
                        QCoreApplication::translate("Engine",
                                                    "The engine's answer is too long to be right."),
                        {}});
    }
    void report(qint64 bytes)
    {
        if (m_request.upload && m_request.upload->size > 0)
            emit this->progressed(
                {static_cast<double>(bytes) / static_cast<double>(m_request.upload->size), {}});
    }

    QPointer<EngineTransport> m_transport;
    HttpRequest m_request;
    QString m_what;
    Read m_read;
    EngineAnswer *m_answer = nullptr;
    QByteArray m_body;
};

} // namespace slipway
