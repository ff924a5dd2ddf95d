// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>

#include <memory>

inline constexpr uint kPerson = 1234; ///< Neither root nor whom the base image knows.

inline const QByteArray kUi = R"(import http.server, os

class Ui(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/write":
            with open("/output/picture.txt", "w") as f:
                f.write("made")
        self.send_response(200)
        self.end_headers()
        self.wfile.write(("VERSION " + " ".join(sorted(os.listdir("/models")))).encode())

    def log_message(self, *args):
        print("asked", self.path, flush=True)

http.server.ThreadingHTTPServer(("0.0.0.0", 8199), Ui).serve_forever()
)";

inline QByteArray ui(const QByteArray &version)
{
    return QByteArray(kUi).replace("VERSION", version);
}

/// What a web UI answers; empty when it does not within 5 s.
inline QByteArray get(const QString &url)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(5000);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    return reply->readAll();
}

/// What a container wrote to its output.
inline QByteArray logOf(const QString &container)
{
    QProcess docker;
    docker.start(QStringLiteral("docker"), {QStringLiteral("logs"), container});
    docker.waitForFinished();
    return docker.readAllStandardOutput();
}

/// What a job ended with, in one line.
inline QByteArray why(const slipway::AppJob *job)
{
    const slipway::Error *error = job->error();
    return error ? (error->summary + QStringLiteral(" | ") + error->detail).toUtf8() : QByteArray();
}
