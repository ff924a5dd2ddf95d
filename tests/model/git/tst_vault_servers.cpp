// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ref_lookup.h"
#include "git/source_fetch.h"
#include "git/source_updates.h"
#include "odd_server.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Commit nowhere = *Commit::parse(QString(40, u'c'));

} // namespace

/// Git servers as they are and as they should not be; all on 127.0.0.1.
class VaultServersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        labs::GitRepository open = m_server.create(u"open"_s);
        labs::GitRepository closed = m_server.create(u"private/closed"_s);
        m_commit = open.commit({{u"a.txt"_s, "one"}}, u"One"_s);
        QCOMPARE(closed.commit({{u"a.txt"_s, "one"}}, u"One"_s), m_commit);
        QVERIFY2(!m_commit.isEmpty(), qPrintable(open.problem()));
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fetchesByEveryProtocol_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addRow("git") << m_server.url(u"open"_s);
        QTest::addRow("smart HTTP") << m_server.httpUrl(u"open"_s);
    }
    void fetchesByEveryProtocol()
    {
        QFETCH(QString, address);
        const auto tree = resultOf(fetchSource(request({address}, commit()), nullptr));
        VERIFY_GOOD(tree);
        QVERIFY(QFile::exists(tree->folder + u"/a.txt"_s));
        const auto synced = resultOf(syncSource(at({address}), nullptr));
        VERIFY_GOOD(synced);
        QCOMPARE(synced->branches, 1);
    }

    void tellsWhatIsWrongWithAServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        const auto row = [](const char *name, const QString &scheme, const QByteArray &answer,
                            Kind kind) { QTest::addRow("%s", name) << answer << scheme << kind; };
        row("hangs up", u"git"_s, {}, Kind::Unreachable);
        row("garbage", u"git"_s, "\x01\x02garbage garbage garbage\n", Kind::Malformed);
        row("a length too large", u"git"_s, "fff9", Kind::Unreachable);
        row("an error in git's own words", u"git"_s, "0015ERR access denied", Kind::NoPermission);
        row("garbage for HTTP", u"http"_s, "\x01\x02garbage\r\n\r\n", Kind::Malformed);
        row("a web page", u"http"_s, http("200 OK\r\nContent-Type: text/html", "<html>"),
            Kind::Malformed);
        row("nothing there", u"http"_s, http("404 Not Found"), Kind::Missing);
        row("broken", u"http"_s, http("500 Internal Server Error"), Kind::Unreachable);
        row("wants a sign-in", u"http"_s,
            http("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\""), Kind::NoPermission);
        row("garbage in the advertisement", u"http"_s,
            http("200 OK\r\nContent-Type: application/x-git-upload-pack-advertisement",
                 "001e# service=git-upload-pack\n0000zzzznot a line"),
            Kind::Malformed);
    }
    void tellsWhatIsWrongWithAServer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, scheme);
        QFETCH(Error::Kind, kind);
        OddServer server(answer);
        const auto tree = resultOf(fetchSource(request({server.url(scheme)}, nowhere), nullptr));
        QVERIFY(!tree);
        QVERIFY2(tree.error().kind == kind, wordsOf(tree).constData());
        QVERIFY2(!tree.error().summary.isEmpty(), "a sentence for the person");
        QCOMPARE(QDir(path(u"trees"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void endsWithAServerThatSaysNothing_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addRow("git") << u"git"_s;
        QTest::addRow("HTTP") << u"http"_s;
    }
    void endsWithAServerThatSaysNothing()
    {
        QFETCH(QString, scheme);
        OddServer server({}, OddServer::Then::Stays);
        SourceRemote remote = at({server.url(scheme)});
        remote.access.quiet = 1s;
        const auto synced = resultOf(syncSource(remote, nullptr));
        QVERIFY(!synced);
        QVERIFY2(synced.error().kind == Error::Kind::Timeout, wordsOf(synced).constData());
    }

    void aCancelledJobLetsGoOfASilentServer()
    {
        OddServer server({}, OddServer::Then::Stays);
        std::unique_ptr<JobOf<SyncOutcome>> job(syncSource(at({server.url(u"git"_s)}), nullptr));
        QSignalSpy ended(job.get(), &Job::finished);
        job->start();
        QTRY_VERIFY(!server.asked().isEmpty());
        job->cancel();
        QVERIFY(ended.wait());
        QVERIFY(job->error()->isCancelled());
        QThreadPool::globalInstance()->waitForDone(); // the thread too, well before a minute
    }

    void keepsToTheLimitOfSize()
    {
        labs::GitRepository large = m_server.create(u"large"_s);
        QByteArray noise(2 * 1024 * 1024, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : noise)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        QVERIFY(!large.commit({{u"large.bin"_s, noise}}, u"Large"_s).isEmpty());
        SourceRemote remote = at({m_server.url(u"large"_s)});
        remote.access.mostBytes = 100 * 1024;
        const auto synced = resultOf(syncSource(remote, nullptr));
        QVERIFY(!synced);
        QVERIFY2(synced.error().kind == Error::Kind::NoSpace, wordsOf(synced).constData());
        remote.access.mostBytes = 0;
        VERIFY_GOOD(resultOf(syncSource(remote, nullptr)));
    }

    void signsInWithWhatIsKept_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("isGood");
        QTest::addRow("right") << u"secret"_s << true;
        QTest::addRow("wrong") << u"old"_s << false;
        QTest::addRow("none") << QString() << false;
    }
    void signsInWithWhatIsKept()
    {
        QFETCH(QString, secret);
        QFETCH(bool, isGood);
        SourceRemote remote = at({m_server.httpUrl(u"private/closed"_s)});
        if (!secret.isEmpty())
            remote.access.login = [secret](const QString &) {
                return std::optional(RemoteLogin{u"me"_s, secret});
            };
        const auto tree =
            resultOf(fetchSource({remote, commit(), false, path(u"trees"_s)}, nullptr));
        QVERIFY2(bool(tree) == isGood, wordsOf(tree).constData());
        if (!isGood)
            QVERIFY2(tree.error().kind == Error::Kind::NoPermission, wordsOf(tree).constData());
    }

    void followsARedirectButTakesNoSignInAlong()
    {
        OddServer moved(
            http("301 Moved Permanently\r\nLocation: " + m_server.httpUrl(u"open"_s).toUtf8()
                 + "/info/refs?service=git-upload-pack"));
        VERIFY_GOOD(resultOf(syncSource(at({moved.url(u"http"_s)}), nullptr)));

        OddServer thief(http("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\""));
        OddServer leads(http("301 Moved Permanently\r\nLocation: " + thief.url(u"http"_s).toUtf8()
                             + "/info/refs?service=git-upload-pack"));
        SourceRemote remote = at({leads.url(u"http"_s)});
        remote.access.login = [](const QString &) {
            return std::optional(RemoteLogin{u"me"_s, u"secret"_s});
        };
        const auto synced = resultOf(syncSource(remote, nullptr));
        QVERIFY(!synced);
        QVERIFY2(!thief.asked().isEmpty(), "the redirect is followed without a sign-in");
        QVERIFY2(!thief.asked().contains("Authorization"), thief.asked().constData());
    }

    void aRedirectThatNeverEndsEnds()
    {
        OddServer first(http("302 Found\r\nLocation: /x.git/info/refs?service=git-upload-pack"));
        const auto synced = resultOf(syncSource(at({first.url(u"http"_s)}), nullptr));
        QVERIFY(!synced);
        QVERIFY2(!synced.error().summary.isEmpty(), wordsOf(synced).constData());
    }

    void refusesASubmoduleOfThisMachine()
    {
        labs::GitRepository outer = m_server.create(u"outer"_s);
        QVERIFY(!outer.commit({{u"a.txt"_s, "one"}}, u"One"_s).isEmpty());
        QVERIFY(outer.addSubmodule(u"x"_s, u"file:///etc/x.git"_s, QString(40, u'a')));
        const auto head = resultOf(resolveHead(at({m_server.url(u"outer"_s)}), nullptr));
        VERIFY_GOOD(head);
        FetchRequest wanted = request({m_server.url(u"outer"_s)}, *head);
        wanted.submodules = true;
        const auto tree = resultOf(fetchSource(wanted, nullptr));
        QVERIFY(!tree);
        QVERIFY2(tree.error().kind == Error::Kind::Malformed, wordsOf(tree).constData());
        QVERIFY(tree.error().detail.contains(u"file:///etc"_s));
    }

    void aMirrorStandsInForAVanishedSource()
    {
        const QString gone = m_server.httpUrl(u"vanished"_s);
        SourceRemote remote = at({gone});
        QVERIFY(!resultOf(syncSource(remote, nullptr)));
        remote.mirrors = {m_server.url(u"nothing-either"_s), m_server.url(u"open"_s)};
        const auto tree =
            resultOf(fetchSource({remote, commit(), false, path(u"trees"_s)}, nullptr));
        VERIFY_GOOD(tree);
        const auto synced = resultOf(syncSource(remote, nullptr));
        VERIFY_GOOD(synced);
        QCOMPARE(synced->address, m_server.url(u"open"_s));
        QVERIFY2(!synced->notes.isEmpty(), "it is told that a mirror was used");
    }

    void tellsThatNoRemoteHasTheCommit()
    {
        const SourceRemote remote =
            at({m_server.url(u"open"_s), {}, {m_server.httpUrl(u"open"_s)}});
        const auto tree =
            resultOf(fetchSource({remote, nowhere, false, path(u"trees"_s)}, nullptr));
        QVERIFY(!tree);
        QVERIFY2(tree.error().kind == Error::Kind::Missing, wordsOf(tree).constData());
        QVERIFY2(tree.error().detail.contains(m_server.url(u"open"_s))
                     && tree.error().detail.contains(m_server.httpUrl(u"open"_s)),
                 wordsOf(tree).constData());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Commit commit() const { return *Commit::parse(m_commit); }
    SourceRemote at(SourceRemote remote) const
    {
        remote.vault = path(u"vault"_s);
        remote.access.quiet = 20s;
        return remote;
    }
    FetchRequest request(const SourceRemote &remote, const Commit &wanted) const
    {
        return {at(remote), wanted, false, path(u"trees"_s)};
    }

    GitServer m_server;
    QString m_commit;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(VaultServersTest)
#include "tst_vault_servers.moc"
