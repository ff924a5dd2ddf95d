// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/tool.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

/// A socket's file that is still there while nobody listens any more, as an engine leaves that was
/// killed.
bool leaveSocket(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isBound = socket >= 0
        && ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::chmod(path.constData(), 0666) == 0;
    if (socket >= 0)
        ::close(socket);
    return isBound;
}

} // namespace

/// The command line as somebody who is in no group sees it, with the machine's own engine, with
/// none, and with one that is gone.
class NoPermissionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // That user can read neither the folder of the build nor the home of the person.
        QVERIFY(::chmod(qPrintable(m_folder.path()), 0755) == 0);
        QVERIFY(QDir(m_folder.path()).mkdir(u"home"_s));
        QVERIFY(::chmod(qPrintable(m_folder.filePath(u"home"_s)), 0777) == 0);
        QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_PROGRAM), program()));
        QVERIFY(::chmod(qPrintable(program()), 0755) == 0);
        QVERIFY(leaveSocket(m_folder.filePath(u"left"_s).toLocal8Bit()));
    }

    void whyThereIsNoEngineIsTold_data()
    {
        QTest::addColumn<QString>("socket");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("remedy"); // in the summary
        QTest::addColumn<QString>("detail");
        QTest::newRow("not in the group")
            << u"/var/run/docker.sock"_s << u"no-permission"_s
            << u"sudo usermod -aG docker nobody"_s << u"Permission denied"_s;
        QTest::newRow("no such socket")
            << m_folder.filePath(u"none"_s) << u"not-installed"_s << u"Start it"_s << u""_s;
        QTest::newRow("nobody listens")
            << m_folder.filePath(u"left"_s) << u"unreachable"_s << u"sudo systemctl start docker"_s
            << u"Connection refused"_s;
    }
    void whyThereIsNoEngineIsTold()
    {
        QFETCH(QString, socket);
        QFETCH(QString, remedy);
        QFETCH(QString, detail);
        for (const QStringList &verb :
             {QStringList{u"apps"_s}, QStringList{u"start"_s, u"site"_s}}) {
            QProcess process;
            const QStringList command = asNobody(socket) + verb + QStringList{u"--json"_s};
            process.start(command.first(), command.mid(1));
            QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
            const QByteArray said = process.readAllStandardOutput();
            QVERIFY2(process.exitCode() == 3, said + process.readAllStandardError());
            const QJsonObject error = QJsonDocument::fromJson(said)[u"error"].toObject();
            QTEST(error[u"kind"].toString(), "kind");
            QVERIFY2(error[u"summary"].toString().contains(remedy), said.constData());
            QVERIFY2(error[u"detail"].toString().contains(detail), said.constData());
        }
    }

    void doctorTellsItAsAnyTrouble_data()
    {
        QTest::addColumn<QString>("socket");
        QTest::addColumn<QString>("fact");
        QTest::newRow("not in the group") << u"/var/run/docker.sock"_s << u"You may not use"_s;
        QTest::newRow("nobody listens") << m_folder.filePath(u"left"_s) << u"does not answer"_s;
    }
    void doctorTellsItAsAnyTrouble()
    {
        QFETCH(QString, socket);
        const QStringList command = asNobody(socket) + QStringList{u"doctor"_s, u"--json"_s};
        QProcess process;
        process.start(command.first(), command.mid(1));
        QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 3, said + process.readAllStandardError());
        const QJsonObject first = QJsonDocument::fromJson(said)[0].toObject();
        QCOMPARE(first[u"id"].toString(), u"engine"_s);
        QCOMPARE(first[u"level"].toString(), u"fail"_s);
        QFETCH(QString, fact);
        QVERIFY2(first[u"fact"].toString().contains(fact), said.constData());
    }

private:
    QString program() const { return m_folder.filePath(u"slipway"_s); }

    QStringList asNobody(const QString &socket) const
    {
        return asRoot({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                       u"env"_s, u"-i"_s, u"PATH=/usr/bin:/bin"_s, u"LC_ALL=C.UTF-8"_s,
                       u"HOME="_s + m_folder.filePath(u"home"_s), u"DOCKER_HOST=unix://"_s + socket,
                       // A process that changed its user cannot be looked through for leaks.
                       u"ASAN_OPTIONS=detect_leaks=0"_s, program()});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NoPermissionTest)
#include "tst_no_permission.moc"
