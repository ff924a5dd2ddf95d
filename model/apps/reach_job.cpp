// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/reach_job.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using What = ReachFacts::What;

void add(QList<ReachTarget> &targets, What what, const QString &address)
{
    const QUrl url(address);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || url.host().isEmpty())
        return;
    for (const ReachTarget &target : std::as_const(targets)) {
        if (target.address.host() == url.host() && target.address.port() == url.port())
            return;
    }
    // Its front page: what lies deeper may ask for a sign-in, or be large.
    QUrl front;
    front.setScheme(url.scheme());
    front.setHost(url.host());
    front.setPort(url.port());
    front.setPath(u"/"_s);
    targets.append({what, front});
}

constexpr QLatin1StringView kUbuntu{"http://archive.ubuntu.com/"};
constexpr QLatin1StringView kPackages{"https://pypi.org/"};
constexpr QLatin1StringView kTorch{"https://download.pytorch.org/"};

/// "Fri, 27 Nov 2026 20:26:00 GMT" (RFC 9110, 5.6.7)
QDateTime httpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header);
    if (!text.endsWith(" GMT"_L1))
        return {};
    QDateTime time = QLocale::c().toDateTime(text.chopped(4), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QList<ReachTarget> reachTargets(const QList<AppNeeds> &apps)
{
    QList<ReachTarget> targets;
    for (const AppNeeds &app : apps) {
        if (!app.profile)
            continue;
        for (const Source &source : app.profile->sources)
            add(targets, What::Git, app.settings.sources.value(source.path, source.git));
        if (app.profile->python) {
            add(targets, What::Packages, kPackages);
            if (!app.profile->python->torch.isEmpty())
                add(targets, What::Torch, kTorch);
        }
        if (app.profile->lineage != Profile::Lineage::Image)
            add(targets, What::Distribution, kUbuntu);
    }
    if (targets.isEmpty()) {
        add(targets, What::Git, u"https://github.com/"_s);
        add(targets, What::Packages, kPackages);
        add(targets, What::Torch, kTorch);
        add(targets, What::Distribution, kUbuntu);
    }
    return targets;
}

ReachJob::ReachJob(ReachTarget target, std::chrono::milliseconds patience, QObject *owner)
    : JobOf(owner)
    , m_target(std::move(target))
    , m_patience(patience)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ReachFacts facts{m_target.what, m_target.address.host(), {}, {}, {}};
        facts.problem =
            Error{Error::Kind::Timeout, tr("%1 does not answer in time.").arg(facts.host), {}};
        finish(facts);
    });
}

void ReachJob::run()
{
    auto *network = new QNetworkAccessManager(this);
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_target.address));
    network->setProxy(proxies.value(0, QNetworkProxy::NoProxy));
    QNetworkRequest request(m_target.address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    m_deadline.start(m_patience);
    m_reply = network->head(request);
    connect(m_reply, &QNetworkReply::finished, this, &ReachJob::end);
}

void ReachJob::letGo()
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void ReachJob::end()
{
    ReachFacts facts{m_target.what, m_target.address.host(), {}, {}, {}};
    facts.heard = QDateTime::currentDateTimeUtc();
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    facts.time = httpDate(m_reply->rawHeader("Date"));
    if (!hasStatus)
        facts.problem = Error{Error::Kind::Unreachable, tr("%1 cannot be reached.").arg(facts.host),
                              m_reply->errorString()};
    finish(facts);
}

} // namespace slipway
