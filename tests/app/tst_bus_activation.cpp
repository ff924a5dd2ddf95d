// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bus_activation.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// "address token", as the window hears it.
QString wordsOf(const StartRequest &request)
{
    return request.address + u' ' + request.token;
}

} // namespace

class TestBusActivation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void asksAsALaterStartDoes_data();
    void asksAsALaterStartDoes();
    void theSecondDoesNotTakeTheName();
    void theNameGoesWithIt();
    void nothingElseCanBeCalled();

private:
    QDBusMessage call(const QString &method, const QVariantList &arguments) const;
    bool isNameTaken() const;
    QProcess m_daemon;
    QString m_address;
};

void TestBusActivation::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestBusActivation::init()
{
    for (const QString &name : {u"window"_s, u"other window"_s, u"desktop"_s})
        QVERIFY(QDBusConnection::connectToBus(m_address, name).isConnected());
}

void TestBusActivation::cleanup()
{
    for (const QString &name : {u"window"_s, u"other window"_s, u"desktop"_s})
        QDBusConnection::disconnectFromBus(name);
}

void TestBusActivation::cleanupTestCase()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

bool TestBusActivation::isNameTaken() const
{
    return QDBusConnection(u"desktop"_s).interface()->isServiceRegistered(BusActivation::name());
}

QDBusMessage TestBusActivation::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        BusActivation::name(), BusActivation::path(), u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    return QDBusConnection(u"desktop"_s).call(message, QDBus::BlockWithGui);
}

void TestBusActivation::asksAsALaterStartDoes_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QStringList>("asked");
    const QVariantMap nothing;
    const QVariantMap token{{u"activation-token"_s, u"wayland-1"_s}};
    const QVariantMap id{{u"desktop-startup-id"_s, u"x11-1"_s}};
    QTest::newRow("the window") << u"Activate"_s << QVariantList{nothing} << QStringList{u" "_s};
    QTest::newRow("with Wayland's token")
        << u"Activate"_s << QVariantList{token} << QStringList{u" wayland-1"_s};
    QTest::newRow("with X11's") << u"Activate"_s << QVariantList{id} << QStringList{u" x11-1"_s};
    QTest::newRow("an address") << u"Open"_s
                                << QVariantList{QStringList{u"slipway://app/site"_s}, token}
                                << QStringList{u"slipway://app/site wayland-1"_s};
    QTest::newRow("two addresses")
        << u"Open"_s
        << QVariantList{QStringList{u"slipway://app/site"_s, u"slipway://build/site"_s}, nothing}
        << QStringList{u"slipway://app/site "_s, u"slipway://build/site "_s};
    QTest::newRow("an action of the desktop file")
        << u"ActivateAction"_s << QVariantList{u"settings"_s, QVariantList(), nothing}
        << QStringList{u"slipway://settings "_s};
}

void TestBusActivation::asksAsALaterStartDoes()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    const BusActivation activation{QDBusConnection(u"window"_s)};
    QStringList asked;
    connect(&activation, &BusActivation::asked, this,
            [&asked](const StartRequest &request) { asked << wordsOf(request); });
    QTRY_VERIFY(isNameTaken());
    const QDBusMessage reply = call(method, arguments);
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    QTEST(asked, "asked");
}

void TestBusActivation::theSecondDoesNotTakeTheName()
{
    const BusActivation first{QDBusConnection(u"window"_s)};
    QTRY_VERIFY(isNameTaken());
    int asked = 0;
    connect(&first, &BusActivation::asked, this, [&asked] { ++asked; });
    const BusActivation second{QDBusConnection(u"other window"_s)};
    // Comes after its request for the name, on the same connection.
    QVERIFY(
        QDBusConnection(u"other window"_s).interface()->isServiceRegistered(BusActivation::name()));
    call(u"Activate"_s, {QVariantMap()});
    QCOMPARE(asked, 1);
}

void TestBusActivation::theNameGoesWithIt()
{
    {
        const BusActivation activation{QDBusConnection(u"window"_s)};
        QTRY_VERIFY(isNameTaken());
    }
    QTRY_VERIFY(!isNameTaken());
}

void TestBusActivation::nothingElseCanBeCalled()
{
    const BusActivation activation{QDBusConnection(u"window"_s)};
    QTRY_VERIFY(isNameTaken());
    const QDBusMessage reply = call(u"deleteLater"_s, {});
    QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
}

QTEST_GUILESS_MAIN(TestBusActivation)
#include "tst_bus_activation.moc"
