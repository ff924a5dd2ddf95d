// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/download.h"
#include "recipes/rootfs.h"
#include "recipes/rootfs_index.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Serves files by path, with ranges; can break off after some bytes.
class FileServer : public QTcpServer
{
public:
    QMap<QByteArray, QByteArray> files;
    QList<QByteArray> asked; ///< "/path", or "/path bytes=5-"
    qsizetype breakAfter = -1; ///< Once.

    FileServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }
    QString address(const QString &path = {}) const
    {
        return u"http://127.0.0.1:%1/"_s.arg(serverPort()) + path;
    }

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray head = socket->readAll();
        const QByteArray path = head.split(' ').value(1);
        qsizetype from = 0;
        QByteArray note = path;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("range: bytes=")) {
                note += ' ' + line.mid(7).trimmed();
                from = line.mid(13).split('-').first().toInt();
            }
        }
        asked += note;
        if (!files.contains(path)) {
            socket->write(
                "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnone");
        } else {
            const QByteArray body = files.value(path).mid(from);
            socket->write((from > 0 ? "HTTP/1.1 206 Partial\r\n" : "HTTP/1.1 200 OK\r\n")
                          + QByteArray("Connection: close\r\nContent-Length: ")
                          + QByteArray::number(body.size()) + "\r\n\r\n"
                          + (breakAfter >= 0 ? body.left(breakAfter) : body));
            breakAfter = -1;
        }
        socket->disconnectFromHost();
    }
};

template <typename T>
Result<T> ended(JobOf<T> *job)
{
    const std::unique_ptr<JobOf<T>> owned(job);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    if (!finished.wait(60000))
        return failure(Error::Kind::Timeout, u"The job did not end."_s);
    return job->result();
}

} // namespace

class RootfsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fetchesAFileAndTellsItsSum()
    {
        FileServer server;
        server.files = {{"/a", "hello"}};
        const Result<QString> sum = ended(new Download(
            {QUrl(server.address(u"a"_s)), path(u"a"_s), sumOf("hello")}, &m_network, nullptr));
        QVERIFY2(sum, sum ? "" : qPrintable(sum.error().summary + sum.error().detail));
        QCOMPARE(*sum, sumOf("hello"));
        QCOMPARE(read(u"a"_s), "hello");
    }

    void goesOnWhereItStopped()
    {
        FileServer server;
        const QByteArray body(100000, 'b');
        server.files = {{"/a", body}};
        server.breakAfter = 40000;
        const DownloadRequest request{QUrl(server.address(u"a"_s)), path(u"a"_s), sumOf(body)};
        QVERIFY(!ended(new Download(request, &m_network, nullptr)));
        const qint64 got = QFileInfo(path(u"a.part"_s)).size();
        QVERIFY(got > 0 && got <= 40000);
        const Result<QString> sum = ended(new Download(request, &m_network, nullptr));
        QVERIFY2(sum, sum ? "" : qPrintable(sum.error().detail));
        QCOMPARE(server.asked.last(), "/a bytes=" + QByteArray::number(got) + "-");
        QCOMPARE(read(u"a"_s), body);
    }

    void throwsAwayWhatHasAnotherSum()
    {
        FileServer server;
        server.files = {{"/a", "tampered"}};
        const Result<QString> sum = ended(new Download(
            {QUrl(server.address(u"a"_s)), path(u"a"_s), sumOf("hello")}, &m_network, nullptr));
        QCOMPARE(sum.error().kind, Error::Kind::Malformed);
        QVERIFY(!QFile::exists(path(u"a"_s)) && !QFile::exists(path(u"a.part"_s)));
    }

    void tellsMissingFromUnreachable()
    {
        FileServer server;
        QCOMPARE(ended(new Download({QUrl(server.address(u"x"_s)), path(u"x"_s), {}}, &m_network,
                                    nullptr))
                     .error()
                     .kind,
                 Error::Kind::Missing);
        const QString gone = server.address(u"x"_s);
        server.close();
        QCOMPARE(
            ended(new Download({QUrl(gone), path(u"x"_s), {}}, &m_network, nullptr)).error().kind,
            Error::Kind::Unreachable);
    }

    void takesTheTarballsWhenTheyCanBeHad()
    {
        FileServer server;
        const QString old = u"ubuntu-base-24.04.1-base-amd64.tar.gz"_s;
        const QString base = u"ubuntu-base-24.04.10-base-amd64.tar.gz"_s;
        server.files = {
            {"/SHA256SUMS",
             (sumOf("old") + u" *"_s + old + u'\n' + sumOf("base") + u" *"_s + base + u'\n')
                 .toUtf8()},
            {'/' + base.toUtf8(), "base"}};
        for (const QString &name : overlayFiles(u"amd64"_s)) {
            server.files.insert('/' + name.toUtf8(), name.toUtf8());
            server.files.insert('/' + name.toUtf8() + ".sha256",
                                (sumOf(name.toUtf8()) + u"  "_s + name + u'\n').toUtf8());
        }
        const Result<S6BaseParts> parts = ended(prepareS6Base(request(server), nullptr));
        QVERIFY2(parts, parts ? "" : qPrintable(parts.error().summary + parts.error().detail));
        QCOMPARE(parts->kind, S6BaseParts::Kind::Overlay);
        QCOMPARE(parts->sums.value(base), sumOf("base"));
        QCOMPARE(parts->overlay.size(), 2);
        QVERIFY(parts->rootfs.endsWith(sumOf("base") + u'/' + base));

        const qsizetype asked = server.asked.size();
        const Result<S6BaseParts> held = ended(prepareS6Base(request(server), nullptr));
        QVERIFY(held);
        QCOMPARE(*held, *parts);
        QCOMPARE(server.asked.size(), asked); // held, so nobody was asked
    }

    void saysWhyNeitherWayWorks()
    {
        FileServer server; // knows no file
        S6BaseRequest without = request(server);
        without.release = {};
        const Result<S6BaseParts> parts = ended(prepareS6Base(without, nullptr));
        QCOMPARE(parts.error().kind, Error::Kind::NotInstalled);
        QVERIFY2(parts.error().detail.contains(u"SHA256SUMS"_s), qPrintable(parts.error().detail));
    }

    void aLostFileIsNotHeld()
    {
        S6BaseParts parts;
        parts.rootfs = path(u"root.tar"_s);
        QVERIFY(writeRootfsIndex(m_folder->path(), parts));
        QVERIFY(!readRootfsIndex(m_folder->path()));
    }

    void readsAptSources_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("distribution");
        QTest::addColumn<QStringList>("lines");
        QTest::addRow("deb822 with comments inside")
            << QByteArray("Types: deb\n# a snapshot\nURIs: http://deb.debian.org/debian\nSuites: "
                          "bookworm bookworm-updates\n"
                          "Components: main\nSigned-By: /x.gpg\n\nTypes: deb-src\nURIs: "
                          "http://x/\nSuites: bookworm\nComponents: main\n")
            << u"debian"_s
            << QStringList{u"deb http://deb.debian.org/debian bookworm main"_s,
                           u"deb http://deb.debian.org/debian bookworm-updates main"_s};
        QTest::addRow("one line with options")
            << QByteArray("deb [arch=amd64 signed-by=/x] https://mirror/ bookworm main contrib # "
                          "x\ndeb-src http://y bookworm main\n")
            << u"debian"_s << QStringList{u"deb https://mirror/ bookworm main contrib"_s};
        QTest::addRow("somebody else's packages")
            << QByteArray("deb https://deb.nodesource.com/node_20.x nodistro main\n") << u"debian"_s
            << QStringList{u"deb http://deb.debian.org/debian bookworm main"_s};
        QTest::addRow("Ubuntu has s6 in universe")
            << QByteArray("deb http://archive.ubuntu.com/ubuntu bookworm main\n") << u"ubuntu"_s
            << QStringList{u"deb http://archive.ubuntu.com/ubuntu bookworm main universe"_s};
        QTest::addRow("an address that is an option")
            << QByteArray("deb --evil bookworm main\n") << u"debian"_s
            << QStringList{u"deb http://deb.debian.org/debian bookworm main"_s};
    }
    void readsAptSources()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, distribution);
        QFETCH(QStringList, lines);
        QCOMPARE(aptSources({file}, distribution, u"bookworm"_s), lines);
    }

    void readsTheRelease()
    {
        const HostRelease release =
            readRelease("ID=debian\nVERSION_CODENAME=bookworm\nNAME=\"Debian GNU/Linux\"\n");
        QCOMPARE(release.distribution, u"debian"_s);
        QCOMPARE(release.codename, u"bookworm"_s);
        QVERIFY(readRelease("ID=fedora\nVERSION_ID=41\n").codename.isEmpty());
        QVERIFY(readRelease("ID=debian\nVERSION_CODENAME=\"$(evil)\"\n").codename.isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->path() + u'/' + name; }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read");
    }
    S6BaseRequest request(const FileServer &server) const
    {
        S6BaseRequest request;
        request.folder = m_folder->path();
        request.addresses = {u"noble"_s, server.address(u"SHA256SUMS"_s), server.address(),
                             server.address(u"%1"_s)};
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(RootfsTest)
#include "tst_rootfs.moc"
