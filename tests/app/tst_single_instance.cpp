// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestSingleInstance : public QObject
{
    Q_OBJECT
private slots:
    void theSecondHandsOver();
    void eachConfigurationHasItsOwn();
    void theNextIsFirstAgain();
    void aKilledOnesSocketIsNoHindrance();
    void aSilentFirstIsNotWaitedForWithoutEnd();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
};

void TestSingleInstance::theSecondHandsOver()
{
    const QTemporaryDir home;
    const SingleInstance first(home.path(), u"one"_s);
    QVERIFY(first.isFirst());
    StartRequest heard;
    connect(&first, &SingleInstance::asked, this,
            [&heard](const StartRequest &request) { heard = request; });
    SingleInstance second(home.path(), u"one"_s);
    QVERIFY(!second.isFirst());
    QSignalSpy passed(&second, &SingleInstance::passed);
    second.pass({u"slipway://app/comfyui"_s, u"tökén"_s});
    QVERIFY(passed.wait());
    QCOMPARE(heard.address, u"slipway://app/comfyui"_s);
    QCOMPARE(heard.token, u"tökén"_s);
}

void TestSingleInstance::eachConfigurationHasItsOwn()
{
    const QTemporaryDir home;
    const SingleInstance one(home.path(), SingleInstance::nameFor(u"/a"_s, u"/b"_s));
    const SingleInstance other(home.path(), SingleInstance::nameFor(u"/a"_s, u"/c"_s));
    QVERIFY(one.isFirst());
    QVERIFY(other.isFirst());
    QCOMPARE(SingleInstance::nameFor(u"/a/"_s, u"/b"_s), SingleInstance::nameFor(u"/a"_s, u"/b"_s));
}

void TestSingleInstance::theNextIsFirstAgain()
{
    const QTemporaryDir home;
    {
        const SingleInstance first(home.path(), u"one"_s);
        QVERIFY(first.isFirst());
    }
    const SingleInstance next(home.path(), u"one"_s);
    QVERIFY(next.isFirst());
}

void TestSingleInstance::aKilledOnesSocketIsNoHindrance()
{
    const QTemporaryDir home;
    QFile left(home.filePath(u"one"_s)); // The lock went with its process.
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const SingleInstance first(home.path(), u"one"_s);
    QVERIFY(first.isFirst());
    SingleInstance second(home.path(), u"one"_s);
    QSignalSpy passed(&second, &SingleInstance::passed);
    second.pass({});
    QVERIFY(passed.wait());
}

void TestSingleInstance::aSilentFirstIsNotWaitedForWithoutEnd()
{
    const QTemporaryDir home;
    const QString name = home.filePath(u"one"_s);
    QLockFile lock(name + u".lock"_s);
    QVERIFY(lock.tryLock(0));
    SingleInstance second(home.path(), u"one"_s); // Nobody listens.
    QVERIFY(!second.isFirst());
    QSignalSpy unanswered(&second, &SingleInstance::unanswered);
    second.pass({});
    QVERIFY(unanswered.wait());
}

void TestSingleInstance::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("no line") << QByteArray(100'000, 'a');
}

void TestSingleInstance::whatIsNoRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir home;
    const SingleInstance first(home.path(), u"one"_s);
    int heard = 0;
    connect(&first, &SingleInstance::asked, this, [&heard] { ++heard; });
    QLocalSocket socket;
    QSignalSpy ended(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(home.filePath(u"one"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QVERIFY(ended.count() > 0 || ended.wait());
    QCOMPARE(heard, 0);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
