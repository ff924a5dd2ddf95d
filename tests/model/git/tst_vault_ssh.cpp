// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_fetch.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::labs;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Sources over ssh, from a server of the test's own: the key is in the person's agent, and the
/// server's in known_hosts, as for every other program that uses ssh.
class VaultSshTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void takesTheAgentsKeyToAKnownServer_data();
    void takesTheAgentsKeyToAKnownServer();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ToolEnd agent(const QStringList &command) const
    {
        return runTool(QStringList{u"env"_s, u"SSH_AUTH_SOCK="_s + path(u"agent"_s)} + command);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_agent;
    int m_port = freePort();
    QString m_address;
    std::optional<Commit> m_commit;
};

void VaultSshTest::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"home/.ssh"_s));
    QVERIFY(QFile::setPermissions(path(u"home/.ssh"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    GitRepository repository(path(u"source.git"_s));
    QVERIFY(runTool({u"git"_s, u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s,
                     repository.folder()})
                .ok);
    const Result<Commit> commit =
        Commit::parse(repository.commit({{u"app.py"_s, "print(1)\n"}}, u"One"_s));
    QVERIFY2(commit, qPrintable(repository.problem()));
    m_commit = *commit;
    m_address =
        u"ssh://%1@127.0.0.1:%2%3"_s.arg(QString::fromLocal8Bit(getpwuid(geteuid())->pw_name))
            .arg(m_port)
            .arg(repository.folder());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"setpriv"_s,
                   {u"--pdeathsig"_s, u"TERM"_s, labScript(u"ssh_lab.sh"_s), m_folder.path(),
                    QString::number(m_port)});
    m_agent.start(
        u"setpriv"_s,
        {u"--pdeathsig"_s, u"TERM"_s, u"ssh-agent"_s, u"-D"_s, u"-a"_s, path(u"agent"_s)});
    const auto listens = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_port));
        return socket.waitForConnected(1000) && QFile::exists(path(u"agent"_s));
    };
    QVERIFY2(
        waitUntil([&] { return m_server.state() == QProcess::NotRunning || listens(); }, 120'000)
            && m_server.state() == QProcess::Running,
        m_server.readAll().constData());
    // Before the first use of the git library, which looks once.
    qputenv("HOME", path(u"home"_s).toLocal8Bit());
}

void VaultSshTest::cleanupTestCase()
{
    for (QProcess *process : {&m_server, &m_agent}) {
        process->terminate();
        process->waitForFinished();
    }
}

void VaultSshTest::takesTheAgentsKeyToAKnownServer_data()
{
    QTest::addColumn<bool>("hasAgent");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("advice"); // empty: it works
    QTest::addRow("the agent has the key") << true << true << true << QString();
    QTest::addRow("the server is not known") << true << true << false << u"known_hosts"_s;
    QTest::addRow("the agent has no key") << true << false << true << u"ssh-add"_s;
    QTest::addRow("there is no agent") << false << false << true << u"ssh-add"_s;
}
void VaultSshTest::takesTheAgentsKeyToAKnownServer()
{
    QFETCH(bool, hasAgent);
    QFETCH(bool, hasKey);
    QFETCH(bool, isKnown);
    QFETCH(QString, advice);
    QVERIFY(agent({u"ssh-add"_s, u"-q"_s, u"-D"_s}).ok);
    if (hasKey)
        QVERIFY(agent({u"ssh-add"_s, u"-q"_s, path(u"key"_s)}).ok);
    qputenv("SSH_AUTH_SOCK", hasAgent ? path(u"agent"_s).toLocal8Bit() : QByteArray());
    const QString known = path(u"home/.ssh/known_hosts"_s);
    QFile::remove(known);
    if (isKnown)
        QVERIFY(QFile::copy(path(u"known_hosts"_s), known));
    SourceRemote remote{m_address, u"main"_s, {}, path(u"vault"_s)};
    remote.access.quiet = 20s;
    QDir(path(u"vault"_s)).removeRecursively();
    QDir(path(u"trees"_s)).removeRecursively();
    const auto tree =
        resultOf(fetchSource({remote, *m_commit, false, path(u"trees"_s)}, nullptr), 60'000);
    if (advice.isEmpty()) {
        VERIFY_GOOD(tree);
        QVERIFY(QFile::exists(tree->folder + u"/app.py"_s));
        return;
    }
    QVERIFY(!tree);
    QVERIFY2(tree.error().kind == Error::Kind::NoPermission, wordsOf(tree).constData());
    QVERIFY2(tree.error().summary.contains(advice), wordsOf(tree).constData());
    QVERIFY2(tree.error().summary.contains(u"https://"_s), wordsOf(tree).constData());
}

QTEST_GUILESS_MAIN(VaultSshTest)
#include "tst_vault_ssh.moc"
