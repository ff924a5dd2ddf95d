// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_job.h"
#include "keyring.h"
#include "secret_desk.h"
#include "support/job_wait.h"

#include <QSignalSpy>

using namespace slipway;
using namespace Qt::StringLiterals;

class KeyringTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAServer_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::addRow("a path") << u"https://h.test/a/b.git"_s << u"https://h.test"_s;
        QTest::addRow("a port") << u"https://h.test:8443/b.git"_s << u"https://h.test:8443"_s;
        QTest::addRow("a user in it") << u"https://me:x@h.test/b.git"_s << u"https://h.test"_s;
        QTest::addRow("not encrypted") << u"http://127.0.0.1:1/b.git"_s << u"http://127.0.0.1:1"_s;
        QTest::addRow("ssh has its own keys") << u"ssh://git@h.test/b.git"_s << QString();
        QTest::addRow("a folder") << u"/srv/b.git"_s << QString();
    }
    void namesAServer()
    {
        QFETCH(QString, address);
        QTEST(keyringName(address), "name");
    }

    void readsASignIn_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("secret");
        QTest::addRow("plain") << u"me:token"_s << u"me"_s << u"token"_s;
        QTest::addRow("a colon in the secret") << u"me:a:b"_s << u"me"_s << u"a:b"_s;
        QTest::addRow("no secret") << u"me:"_s << QString() << QString();
        QTest::addRow("no user") << u":x"_s << QString() << QString();
        QTest::addRow("nothing") << QString() << QString() << QString();
    }
    void readsASignIn()
    {
        QFETCH(QString, kept);
        const std::optional<RemoteLogin> login = loginOf(kept);
        QTEST(login ? login->user : QString(), "user");
        QTEST(login ? login->secret : QString(), "secret");
    }

    void whatComesAfterWaitsForAllSecrets()
    {
        QStringList asked;
        QList<KeyringAnswer> answers;
        SecretDesk desk(
            {.keep = {},
             .forget =
                 [&](const QString &name, const KeyringAnswer &then) {
                     asked << u"forget "_s + name;
                     answers << then;
                 },
             .keepText =
                 [&](const QString &name, const QString &text, const KeyringAnswer &then) {
                     asked << name + u'=' + text;
                     answers << then;
                 }},
            nullptr);
        const QSignalSpy failed(&desk, &SecretDesk::failed);
        const AppId app = *AppId::parse(u"comfyui");
        int done = 0;
        desk.whenDone([&done] { ++done; });
        QVERIFY2(done == 1, "nothing was asked");
        desk.keep(app, u"HF_TOKEN"_s, u"a:b"_s);
        desk.forget(app, u"OLD"_s);
        desk.whenDone([&done] { ++done; });
        QCOMPARE(asked, (QStringList{u"app/comfyui/HF_TOKEN=a:b"_s, u"forget app/comfyui/OLD"_s}));
        answers.takeLast()({});
        QVERIFY2(done == 1, "one is still asked");
        answers.takeLast()(u"It is locked."_s);
        QCOMPARE(done, 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"It is locked."_s);
    }

    void findsNothingWithoutAKeyring()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        auto *job = new ThreadJob<bool>(
            [find = keyringLogins()](const WorkContext &) -> Result<bool> {
                return find(u"https://h.test/x.git"_s).has_value();
            },
            nullptr);
        const Result<bool> found = resultOf(job);
        VERIFY_GOOD(found);
        QVERIFY(!*found);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
