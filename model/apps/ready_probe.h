// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QTimer>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace slipway {

struct ProbeRequest {
    quint16 port = 0; ///< On 127.0.0.1.
    QString path = QStringLiteral("/");
    std::chrono::milliseconds within{120'000}; ///< Zero: one try.
    std::chrono::milliseconds tryWithin{5000}; ///< Each try.
};

/// Whether this answer to the probe means that the web UI is there: 2xx, 3xx, and 401 and 403,
/// which something must be up to say.
bool isReadyStatus(int status);

/// Asks a web UI until it answers. Between tries it pauses, a little longer each time (0.1 s to 2
/// s). Timeout: it did not; the detail says what came last.
class ReadyProbe : public JobOf<void>
{
    Q_OBJECT
public:
    ReadyProbe(ProbeRequest request, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void ask();
    void take(QNetworkReply *reply);

    ProbeRequest m_request;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QTimer m_pause;
    std::chrono::milliseconds m_nextPause{100};
    qint64 m_startedMs = 0;
    QString m_last;
};

} // namespace slipway
