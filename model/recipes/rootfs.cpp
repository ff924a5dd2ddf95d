// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/rootfs.h"

#include "base/log.h"
#include "base/whole_file.h"
#include "recipes/distribution_rootfs.h"
#include "recipes/download.h"
#include "recipes/rootfs_index.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QSysInfo>

#include <deque>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

class PrepareS6Base : public JobOf<S6BaseParts>
{
    Q_OBJECT
public:
    PrepareS6Base(S6BaseRequest request, QObject *owner)
        : JobOf(owner)
        , m_request(std::move(request))
        , m_network(new QNetworkAccessManager(this))
    {
        m_parts.kind = S6BaseParts::Kind::Overlay;
        m_parts.suite = m_request.addresses.suite;
    }

private:
    using Next = std::function<void()>;

    void run() override
    {
        if (!m_request.refresh) {
            if (const std::optional<S6BaseParts> held = readRootfsIndex(m_request.folder)) {
                finish(*held);
                return;
            }
        }
        readSumFile(m_request.addresses.ubuntuSums, [this](const QMap<QString, QString> &sums) {
            const QString name = newestUbuntuBase(sums, m_request.architecture);
            if (name.isEmpty()) {
                useDistribution({Error::Kind::Missing,
                                 tr("The publisher lists no base system for this computer."),
                                 {}});
                return;
            }
            getFile(m_request.addresses.ubuntuFolder + name, name, sums.value(name),
                    [this](const QString &file) {
                        m_parts.rootfs = file;
                        m_waiting = overlayFiles(m_request.architecture);
                        nextOverlay();
                    });
        });
    }

    void nextOverlay()
    {
        if (m_waiting.isEmpty()) {
            m_parts.notes = {tr("The base system is Ubuntu %1, supervised by s6-overlay; both as "
                                "their publishers' sums say.")
                                 .arg(m_parts.suite)};
            keep(m_parts);
            return;
        }
        const QString name = m_waiting.takeFirst();
        const QString address = m_request.addresses.overlay.arg(name);
        readSumFile(address + u".sha256"_s,
                    [this, name, address](const QMap<QString, QString> &sums) {
                        if (!sums.contains(name)) {
                            useDistribution(
                                {Error::Kind::Missing,
                                 tr("The publisher of s6-overlay names no sum for %1.").arg(name),
                                 {}});
                            return;
                        }
                        getFile(address, name, sums.value(name), [this](const QString &file) {
                            m_parts.overlay += file;
                            nextOverlay();
                        });
                    });
    }

    void readSumFile(const QString &address,
                     std::function<void(const QMap<QString, QString> &)> then)
    {
        const QString file = m_request.folder + u"/.sums"_s;
        QFile::remove(file + u".part"_s);
        download({QUrl(address), file, {}, m_request.patience},
                 [this, file, then = std::move(then)](const QString &) {
                     const Result<QByteArray> text = readWhole(file, 1024 * 1024);
                     QFile::remove(file);
                     if (text)
                         then(readSums(*text));
                     else
                         useDistribution(text.error());
                 });
    }

    void getFile(const QString &address, const QString &name, const QString &sum,
                 std::function<void(const QString &)> then)
    {
        const QString file = m_request.folder + u'/' + sum + u'/' + name;
        m_parts.sums.insert(name, sum);
        if (QFile::exists(file)) { // its folder's name was checked when it was put there
            then(file);
            return;
        }
        download({QUrl(address), file, sum, m_request.patience},
                 [file, then = std::move(then)](const QString &) { then(file); });
    }

    void download(const DownloadRequest &request, std::function<void(const QString &sum)> then)
    {
        auto *job = new Download(request, m_network, this);
        follow(job);
        connect(job, &Job::finished, this, [this, job, then = std::move(then)] {
            job->deleteLater();
            if (isFinished())
                return;
            if (job->result())
                then(*job->result());
            else if (job->error()->kind == Error::Kind::NoSpace)
                fail(*job->error());
            else
                useDistribution(*job->error());
        });
        job->start();
    }

    void useDistribution(const Error &why)
    {
        qCInfo(logRecipes) << "No tarballs:" << why.summary << why.detail;
        JobOf<S6BaseParts> *job =
            makeDistributionRootfs(m_request.release, m_request.sources, m_request.folder, this);
        follow(job);
        connect(job, &Job::finished, this, [this, job, why] {
            job->deleteLater();
            if (isFinished())
                return;
            if (!job->result()) {
                Error error = *job->error();
                error.detail += u"\n"_s + why.summary + u' ' + why.detail;
                fail(error);
                return;
            }
            S6BaseParts parts = *job->result();
            parts.notes += why.summary;
            keep(parts);
        });
        job->start();
    }

    void keep(const S6BaseParts &parts)
    {
        if (const Result<> written = writeRootfsIndex(m_request.folder, parts); !written)
            fail(written.error());
        else
            finish(parts);
    }

    void follow(Job *job)
    {
        m_current = job;
        connect(job, &Job::progressed, this, &Job::progressed);
        connect(job, &Job::wrote, this, &Job::wrote);
    }

    void letGo() override
    {
        if (m_current) {
            m_current->disconnect(this);
            m_current->cancel();
        }
    }

    S6BaseRequest m_request;
    QNetworkAccessManager *m_network;
    S6BaseParts m_parts;
    QStringList m_waiting;
    QPointer<Job> m_current;
};

} // namespace

S6BaseRequest s6BaseRequestForHost(const QString &folder)
{
    S6BaseRequest request;
    request.folder = folder;
    if (QSysInfo::currentCpuArchitecture() == u"arm64")
        request.architecture = u"arm64"_s;
    if (const Result<QByteArray> release = readWhole(u"/etc/os-release"_s))
        request.release = readRelease(*release);
    QList<QByteArray> files;
    const QDir folderOfSources(u"/etc/apt/sources.list.d"_s);
    QStringList names{u"/etc/apt/sources.list"_s};
    for (const QString &name :
         folderOfSources.entryList({u"*.list"_s, u"*.sources"_s}, QDir::Files, QDir::Name))
        names += folderOfSources.filePath(name);
    for (const QString &name : names) {
        if (const Result<QByteArray> text = readWhole(name))
            files += *text;
    }
    request.sources = aptSources(files, request.release.distribution, request.release.codename);
    return request;
}

QMap<QString, QByteArray> hostCertificates()
{
    QMap<QString, QByteArray> certificates;
    const QDir folder(u"/usr/local/share/ca-certificates"_s);
    for (const QString &name : folder.entryList({u"*.crt"_s}, QDir::Files, QDir::Name)) {
        if (const Result<QByteArray> pem = readWhole(folder.filePath(name)))
            certificates.insert(name, *pem);
    }
    return certificates;
}

JobOf<S6BaseParts> *prepareS6Base(const S6BaseRequest &request, QObject *owner)
{
    return new PrepareS6Base(request, owner);
}

} // namespace slipway

#include "rootfs.moc"
