// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "engine/try_app.h"
#include "support/labs/git_server.h"

#include <QElapsedTimer>
#include <QTest>

inline constexpr int kLifePort = 8199; ///< In the container.
inline constexpr int kLifePatienceMs = 400'000;

/// A commit's files: an app that notes each start in its settings and shows a page.
inline QMap<QString, QByteArray> working(const QByteArray &page)
{
    return {{QStringLiteral("index.html"), page},
            {QStringLiteral("run.sh"),
             "echo started >> /config/starts\nexec busybox httpd -f -p 8199 -h /opt/app\n"}};
}
inline QMap<QString, QByteArray> silent(const QByteArray &page)
{
    return {{QStringLiteral("index.html"), page},
            {QStringLiteral("run.sh"), "echo quiet\nexec sleep 3600\n"}};
}

/// Its profile; a commit with a file "unbuildable" does not build.
inline QByteArray lifeProfile(const QString &id, const QString &base, const QString &git,
                              const QString &commit)
{
    return QStringLiteral(
               "slipway: 1\nid: %1\nname: Try\nsummary: Shows a page\nkind: ai\nlineage: cuda\n"
               "base: \"%2\"\nsources:\n"
               "  - {path: /opt/app, git: \"%3\", branch: main, commit: \"%4\"}\n"
               "steps:\n  - {name: Check, run: \"test ! -e /opt/app/unbuildable\"}\n"
               "web: {port: %5, path: /, ready: {http: /, within: 12s}}\n"
               "run: {command: [sh, /opt/app/run.sh]}\n"
               "folders:\n  config: {path: /config}\n  output: {path: /output}\n")
        .arg(id, base, git, commit)
        .arg(kLifePort)
        .toUtf8();
}

/// What the docker command says.
inline QStringList dockerLines(const QStringList &arguments)
{
    QProcess docker;
    docker.start(QStringLiteral("docker"), arguments);
    docker.waitForFinished();
    return QString::fromUtf8(docker.readAllStandardOutput())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// Asks a web UI again and again, each time when the answer before has come.
class Watcher : public QObject
{
public:
    explicit Watcher(const QString &url)
        : m_url(url)
    {
        m_since.start();
        ask();
    }
    int answers = 0;
    int failures = 0;
    qint64 longestGapMs = 0; ///< Between two answers.

private:
    void ask()
    {
        QNetworkRequest request{QUrl(m_url)};
        request.setTransferTimeout(2000);
        request.setRawHeader("Connection", "close");
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            if (reply->error() == QNetworkReply::NoError) {
                ++answers;
                longestGapMs = qMax(longestGapMs, m_since.restart());
            } else {
                ++failures;
            }
            QMetaObject::invokeMethod(
                this, [this] { ask(); }, Qt::QueuedConnection);
        });
    }

    QNetworkAccessManager m_network;
    QString m_url;
    QElapsedTimer m_since;
};
