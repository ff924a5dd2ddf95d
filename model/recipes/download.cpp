// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/download.h"

#include "base/thread_job.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cerrno>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
        return Error::Kind::Missing;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::AuthenticationRequiredError:
        return Error::Kind::NoPermission;
    case QNetworkReply::OperationCanceledError:
        return Error::Kind::Timeout; // by the transfer's own limit: letGo() listens no more
    default:
        return error < QNetworkReply::ContentAccessDenied ? Error::Kind::Unreachable
                                                          : Error::Kind::Failed;
    }
}

} // namespace

JobOf<QString> *hashFile(const QString &file, QObject *owner)
{
    return new ThreadJob<QString>(
        [file](const WorkContext &context) -> Result<QString> {
            QFile bytes(file);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return failure(
                    Error::Kind::Failed,
                    QCoreApplication::translate("Download", "%1 cannot be read.").arg(file),
                    bytes.errorString());
            QByteArray block(1024 * 1024, Qt::Uninitialized);
            while (!context.isCancelled()) {
                const qint64 got = bytes.read(block.data(), block.size());
                if (got < 0)
                    return failure(
                        Error::Kind::Failed,
                        QCoreApplication::translate("Download", "%1 cannot be read.").arg(file),
                        bytes.errorString());
                if (got == 0)
                    return QString::fromLatin1(hash.result().toHex());
                hash.addData(QByteArrayView(block.constData(), got));
            }
            return failure(Error::cancelled());
        },
        owner);
}

Download::Download(DownloadRequest request, QNetworkAccessManager *network, QObject *owner)
    : JobOf(owner)
    , m_request(std::move(request))
    , m_network(network)
    , m_part(m_request.file + u".part"_s)
{}

void Download::run()
{
    QDir().mkpath(QFileInfo(m_request.file).path());
    ask();
}

void Download::ask()
{
    m_before = m_part.exists() ? m_part.size() : 0;
    m_isStarted = false;
    QNetworkRequest request(m_request.address);
    request.setTransferTimeout(static_cast<int>(m_request.patience.count()));
    request.setRawHeader("Accept-Encoding",
                         "identity"); // a part of a compressed body could not be gone on with
    if (m_before > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_before) + '-');
    m_reply = m_network->get(request);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::take);
    connect(m_reply, &QNetworkReply::finished, this, &Download::end);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 got, qint64 total) {
        if (total > 0)
            emit progressed(
                {static_cast<double>(m_before + got) / static_cast<double>(m_before + total),
                 tr("Fetching %1").arg(QFileInfo(m_request.file).fileName())});
    });
}

void Download::begin()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    const bool goesOn = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 206;
    if (!goesOn)
        m_before = 0;
    if (!m_part.open(goesOn ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate))
        fail({Error::Kind::NoPermission, tr("%1 cannot be written.").arg(m_part.fileName()),
              m_part.errorString()});
}

void Download::take()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300)
        return; // an error's page is not the file
    begin();
    if (!m_part.isOpen())
        return;
    const QByteArray bytes = m_reply->readAll();
    errno = 0;
    if (m_part.write(bytes) == bytes.size())
        return;
    fail({errno == ENOSPC ? Error::Kind::NoSpace : Error::Kind::Failed,
          tr("%1 cannot be written.").arg(m_part.fileName()), m_part.errorString()});
}

void Download::end()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 416 && m_before > 0) { // the part is no beginning of what is there now
        m_part.remove();
        m_reply->deleteLater();
        ask();
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        m_part.close();
        fail({kindOf(m_reply->error()),
              tr("%1 cannot be fetched.").arg(m_request.address.toDisplayString()),
              m_reply->errorString()});
        return;
    }
    take(); // what is left, and an empty file's beginning
    if (isFinished())
        return;
    m_part.close();
    verify();
}

void Download::verify()
{
    JobOf<QString> *hash = hashFile(m_part.fileName(), this);
    connect(hash, &Job::finished, this, [this, hash] {
        hash->deleteLater();
        if (isFinished())
            return;
        if (!hash->result()) {
            fail(hash->result().error());
            return;
        }
        const QString sum = *hash->result();
        if (!m_request.sha256.isEmpty() && sum != m_request.sha256) {
            m_part.remove();
            fail({Error::Kind::Malformed,
                  tr("%1 is not the file that its publisher names.")
                      .arg(m_request.address.toDisplayString()),
                  u"sha256 %1, expected %2"_s.arg(sum, m_request.sha256)});
            return;
        }
        QFile::remove(m_request.file);
        if (!m_part.rename(m_request.file)) {
            fail({Error::Kind::Failed, tr("%1 cannot be written.").arg(m_request.file),
                  m_part.errorString()});
            return;
        }
        finish(sum);
    });
    hash->start();
}

void Download::letGo()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_part.close();
}

} // namespace slipway
