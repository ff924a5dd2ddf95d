// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/ready_probe.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kLongestPause = 2000ms;

QString timeoutText(std::chrono::milliseconds within)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(within).count();
    return seconds > 0 ? ReadyProbe::tr("It did not answer within %1 s.").arg(seconds)
                       : ReadyProbe::tr("It does not answer.");
}

} // namespace

bool isReadyStatus(int status)
{
    return (status >= 200 && status < 400) || status == 401 || status == 403;
}

ReadyProbe::ReadyProbe(ProbeRequest request, QObject *owner)
    : JobOf(owner)
    , m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReadyProbe::ask);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail({Error::Kind::Timeout, timeoutText(m_request.within), m_last});
    });
}

void ReadyProbe::run()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setProxy(
        QNetworkProxy::NoProxy); // a proxy of the desktop's knows nothing of this machine's ports
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    if (m_request.within > 0ms)
        m_deadline.start(m_request.within);
    ask();
}

void ReadyProbe::letGo()
{
    m_deadline.stop();
    m_pause.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void ReadyProbe::ask()
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_request.port);
    url.setPath(m_request.path.section(u'?', 0, 0));
    if (m_request.path.contains(u'?'))
        url.setQuery(m_request.path.section(u'?', 1));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(int(m_request.tryWithin.count()));
    // A kept connection would be one that a container which has just ended held.
    request.setRawHeader("Connection", "close");
    m_reply = m_network->get(request);
    // The head says it; a page may be long.
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
            [this, reply = m_reply] { take(reply); });
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply] { take(reply); });
}

void ReadyProbe::take(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isReadyStatus(status)) {
        finish({});
        return;
    }
    if (!reply->isFinished())
        return;
    m_last = status != 0 ? u"HTTP %1"_s.arg(status) : reply->errorString();
    reply->disconnect(this);
    reply->deleteLater();
    m_reply = nullptr;
    if (m_request.within <= 0ms) {
        fail({Error::Kind::Timeout, timeoutText(m_request.within), m_last});
        return;
    }
    const double waited = double(QDateTime::currentMSecsSinceEpoch() - m_startedMs);
    emit progressed(
        {qMin(1.0, waited / double(m_request.within.count())), tr("Waiting for the web UI")});
    if (!isRunning())
        return; // a listener cancelled
    m_pause.start(m_nextPause);
    m_nextPause = std::min<std::chrono::milliseconds>(m_nextPause * 3 / 2, kLongestPause);
}

} // namespace slipway
