// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QFile>
#include <QPointer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace slipway {

struct DownloadRequest {
    QUrl address;
    QString file; ///< Where it ends up; until then its bytes are in FILE.part, from which a later
                  ///< try goes on.
    QString sha256; ///< What it must be; empty: nothing is known yet.
    std::chrono::milliseconds patience{10000}; ///< How long nothing may come.
};

/// Fetches one file over http(s), going on where an earlier try stopped. The value is its sha256.
/// Malformed: it is not what its sum says, and is thrown away.
class Download : public JobOf<QString>
{
    Q_OBJECT
public:
    Download(DownloadRequest request, QNetworkAccessManager *network, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void ask();
    void begin();
    void take();
    void end();
    void verify();

    DownloadRequest m_request;
    QNetworkAccessManager *m_network;
    QPointer<QNetworkReply> m_reply;
    QFile m_part;
    qint64 m_before = 0; ///< Bytes of an earlier try.
    bool m_isStarted = false;
};

/// The sha256 of a file, 64 hexadecimal digits; read in a thread of the pool.
JobOf<QString> *hashFile(const QString &file, QObject *owner);

} // namespace slipway
