// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/register_models_job.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kPatienceMs = 120'000; ///< A scan of many files on a slow disk.
constexpr qint64 kLongestAnswer = 32LL * 1024 * 1024;

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// The app's own words: {"detail": "…"}, or what there is.
QString wordsOf(QNetworkReply *reply)
{
    const QByteArray body = reply->read(4096);
    const QString detail =
        QJsonDocument::fromJson(body).object().value("detail"_L1).toString().left(400);
    if (!detail.isEmpty())
        return detail;
    const int status = statusOf(reply);
    return status > 0 ? u"HTTP %1"_s.arg(status) : reply->errorString();
}

} // namespace

Result<QStringList> unregisteredModels(const QByteArray &answer, const QString &folder, int &known)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer, &error);
    if (!document.isArray()) {
        return failure(Error::Kind::Malformed,
                       RegisterModelsJob::tr("The app's list of models cannot be read."),
                       error.error == QJsonParseError::NoError ? QString() : error.errorString());
    }
    QStringList paths;
    const QJsonArray found = document.array();
    for (const QJsonValue &value : found) {
        const QString path = value.toObject().value("path"_L1).toString();
        if (!path.startsWith(folder + u'/') || path.contains("/../"_L1))
            continue;
        if (value.toObject().value("is_installed"_L1).toBool())
            ++known;
        else
            paths += path;
    }
    return paths;
}

RegisterModelsJob::RegisterModelsJob(quint16 port, QStringList folders, QObject *owner)
    : JobOf(owner)
    , m_port(port)
    , m_folders(std::move(folders))
{}

void RegisterModelsJob::run()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setProxy(
        QNetworkProxy::NoProxy); // a proxy of the desktop's knows nothing of this machine's ports
    scanNext();
}

void RegisterModelsJob::letGo()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void RegisterModelsJob::ask(const QByteArray &verb, const QString &path, const QUrlQuery &query,
                            std::function<void(QNetworkReply *)> then)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setTransferTimeout(kPatienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    m_reply = m_network->sendCustomRequest(request, verb,
                                           verb == "POST" ? QByteArray("{}") : QByteArray());
    connect(m_reply, &QNetworkReply::finished, this,
            [this, reply = m_reply, then = std::move(then)] {
                m_reply = nullptr;
                reply->deleteLater();
                then(reply);
            });
}

Error RegisterModelsJob::errorOf(QNetworkReply *reply) const
{
    const int status = statusOf(reply);
    if (status == 401 || status == 403) {
        return {Error::Kind::NoPermission,
                tr("The app asks for a sign-in. Add its models in its own model manager."),
                wordsOf(reply)};
    }
    if (status == 404)
        return {Error::Kind::Missing, tr("This app takes no models from outside."), wordsOf(reply)};
    return {status == 0 ? Error::Kind::Unreachable : Error::Kind::Failed,
            tr("The app did not look through its folders."), wordsOf(reply)};
}

void RegisterModelsJob::scanNext()
{
    if (m_folders.isEmpty()) {
        m_all = m_paths.size();
        addNext();
        return;
    }
    const QString folder = m_folders.takeFirst();
    emit progressed({-1, tr("Looking through %1").arg(folder)});
    if (!isRunning())
        return; // a listener cancelled
    QUrlQuery query;
    query.addQueryItem(u"scan_path"_s, QString::fromLatin1(QUrl::toPercentEncoding(folder)));
    ask("GET", u"/api/v2/models/scan_folder"_s, query,
        [this, folder](QNetworkReply *reply) { takeScan(folder, reply); });
}

void RegisterModelsJob::takeScan(const QString &folder, QNetworkReply *reply)
{
    if (statusOf(reply) == 400) { // not a folder, as it sees it: this kind is not mounted
        scanNext();
        return;
    }
    if (statusOf(reply) != 200) {
        fail(errorOf(reply));
        return;
    }
    const Result<QStringList> paths =
        unregisteredModels(reply->read(kLongestAnswer), folder, m_registered.known);
    if (!paths) {
        fail(paths.error());
        return;
    }
    m_paths += *paths;
    scanNext();
}

void RegisterModelsJob::addNext()
{
    if (m_paths.isEmpty()) {
        finish(m_registered);
        return;
    }
    const QString path = m_paths.takeFirst();
    const double done = double(m_all - m_paths.size() - 1);
    emit progressed({done / double(m_all), path.section(u'/', -1)});
    if (!isRunning())
        return;
    QUrlQuery query;
    query.addQueryItem(u"source"_s, QString::fromLatin1(QUrl::toPercentEncoding(path)));
    query.addQueryItem(u"inplace"_s, u"true"_s);
    ask("POST", u"/api/v2/models/install"_s, query,
        [this, path](QNetworkReply *reply) { takeAdded(path, reply); });
}

void RegisterModelsJob::takeAdded(const QString &path, QNetworkReply *reply)
{
    const int status = statusOf(reply);
    if (status == 0) {
        fail({Error::Kind::Lost, tr("The app no longer answers."), reply->errorString()});
        return;
    }
    if (status >= 200 && status < 300)
        m_registered.added += path;
    else if (status == 409)
        ++m_registered.known;
    else
        m_registered.refused += path + u": "_s + wordsOf(reply);
    addNext();
}

} // namespace slipway
