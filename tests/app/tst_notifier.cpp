// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_presence.h"
#include "app/launcher_entry.h"
#include "app/notifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// A notification service that keeps what it was asked to show.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList abilities;
    QList<QVariantList> shown; ///< replaces, title, text, actions
public slots:
    QStringList GetCapabilities() const
    {
        return abilities;
    } // NOLINT(readability-identifier-naming)
    // NOLINTNEXTLINE(readability-identifier-naming)
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        shown << QVariantList{replaces, title, text, actions};
        return replaces > 0 ? replaces : uint(shown.size());
    }
signals:
    void ActionInvoked(uint id, const QString &action); // NOLINT(readability-identifier-naming)
    void ActivationToken(uint id, const QString &token); // NOLINT(readability-identifier-naming)
    void NotificationClosed(uint id, uint reason); // NOLINT(readability-identifier-naming)
};

/// What the person pressed, as "comfyui leave".
struct Presses {
    explicit Presses(const Notifier &notifier)
    {
        QObject::connect(&notifier, &Notifier::opened, &context,
                         [this](const AppId &app, const QString &token) {
                             all << (app.text() + u' ' + token).trimmed();
                         });
    }
    QObject context;
    QStringList all;
};

Notice notice(const QString &text)
{
    return {*AppId::parse(u"comfyui"_s), u"ComfyUI is ready"_s, text, false};
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void escapesWhereMarkupIsRead_data();
    void escapesWhereMarkupIsRead();
    void aPressOpensTheApp();
    void anotherAppsActionIsNotOurs();
    void theNewTakesThePlaceOfTheOld();
    void withoutAServiceNothingHappens();
    void whatThePersonStoppedIsNotTold();
    void theLauncherHearsOnlyOfDifferences();

public slots:
    void takeUpdate(const QString &program, const QVariantMap &values);

private:
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
    QList<QVariantMap> m_updates;
};

void TestNotifier::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestNotifier::init()
{
    m_service = std::make_unique<FakeService>();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"service"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(QDBusConnection::connectToBus(m_address, u"window"_s).isConnected());
}

void TestNotifier::cleanup()
{
    QDBusConnection::disconnectFromBus(u"service"_s);
    QDBusConnection::disconnectFromBus(u"window"_s);
}

void TestNotifier::cleanupTestCase()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void TestNotifier::escapesWhereMarkupIsRead_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                            << u"pip &lt;b&gt;failed&lt;/b&gt; &amp; more"_s;
    QTest::newRow("plain") << QStringList{u"body"_s} << u"pip <b>failed</b> & more"_s;
}

void TestNotifier::escapesWhereMarkupIsRead()
{
    QFETCH(QStringList, abilities);
    QFETCH(QString, text);
    m_service->abilities = abilities;
    Notifier notifier(QDBusConnection(u"window"_s));
    notifier.show(notice(u"pip <b>failed</b> & more"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown[0][1].toString(), u"ComfyUI is ready"_s);
    QCOMPARE(m_service->shown[0][2].toString(), text);
    QCOMPARE(m_service->shown[0][3].toStringList().first(), u"default"_s);
}

void TestNotifier::aPressOpensTheApp()
{
    Notifier notifier(QDBusConnection(u"window"_s));
    const Presses pressed(notifier);
    notifier.show(notice({}));
    QTRY_COMPARE(m_service->shown.size(), 1);
    // The service's answer comes before its signals: one connection keeps its order.
    emit m_service->ActivationToken(1, u"leave"_s);
    emit m_service->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(pressed.all, QStringList(u"comfyui leave"_s));
}

void TestNotifier::anotherAppsActionIsNotOurs()
{
    Notifier notifier(QDBusConnection(u"window"_s));
    const Presses pressed(notifier);
    notifier.show(notice({}));
    QTRY_COMPARE(m_service->shown.size(), 1);
    emit m_service->ActionInvoked(77, u"default"_s);
    emit m_service->ActionInvoked(1, u"inline-reply"_s);
    emit m_service->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(pressed.all, QStringList(u"comfyui"_s));
}

void TestNotifier::theNewTakesThePlaceOfTheOld()
{
    Notifier notifier(QDBusConnection(u"window"_s));
    const Presses pressed(notifier);
    notifier.show(notice(u"one"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
    emit m_service->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(pressed.all.size(), 1); // Its id is known now.
    notifier.show(notice(u"two"_s));
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown[1][0].toUInt(), 1U);
}

void TestNotifier::withoutAServiceNothingHappens()
{
    QDBusConnection(u"service"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    Notifier notifier(QDBusConnection(u"window"_s));
    notifier.show(notice(u"lost"_s));
    QCoreApplication::processEvents();
    QCOMPARE(m_service->shown.size(), 0);
}

void TestNotifier::whatThePersonStoppedIsNotTold()
{
    const AppId app = *AppId::parse(u"comfyui"_s);
    const Error cancelled = Error::cancelled();
    QVERIFY(!noticeOf(app, u"ComfyUI"_s, &cancelled));
    const Error failed{Error::Kind::Failed, u"Install CLIP failed."_s, u"pip: 1"_s};
    QCOMPARE(noticeOf(app, u"ComfyUI"_s, &failed)->text, u"Install CLIP failed."_s);
    QVERIFY(noticeOf(app, u"ComfyUI"_s, &failed)->isError);
    QCOMPARE(noticeOf(app, u"ComfyUI"_s, nullptr)->title, u"ComfyUI is ready"_s);
}

void TestNotifier::takeUpdate(const QString &program, const QVariantMap &values)
{
    QCOMPARE(program, u"application://io.slipway.Slipway.desktop"_s);
    m_updates << values;
}

void TestNotifier::theLauncherHearsOnlyOfDifferences()
{
    QDBusConnection(u"service"_s)
        .connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                 SLOT(takeUpdate(QString, QVariantMap)));
    // The bus takes the wish to hear these before it answers this, and only then are they sent.
    QVERIFY(QDBusConnection(u"service"_s)
                .interface()
                ->isServiceRegistered(u"org.freedesktop.Notifications"_s));
    LauncherEntry entry(QDBusConnection(u"window"_s));
    entry.show(0, -1); // as it is
    entry.show(1, 0.431);
    entry.show(1, 0.432); // the same per cent
    entry.show(0, -1);
    QTRY_COMPARE(m_updates.size(), 2);
    QCOMPARE(m_updates[0].value(u"progress"_s).toDouble(), 0.43);
    QVERIFY(m_updates[0].value(u"count-visible"_s).toBool());
    QVERIFY(!m_updates[1].value(u"progress-visible"_s).toBool());
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
