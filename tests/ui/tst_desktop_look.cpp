// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kGnome = u"org.gnome.desktop.interface"_s;
const auto kService = u"org.freedesktop.portal.Desktop"_s;

/// A session bus of the test's own, with the address that the program under test takes from its
/// environment.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            qFatal("dbus-daemon does not start.");
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QString address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Plays the desktop's portal.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    bool appear() { return m_bus.registerService(kService); }
    void vanish() { m_bus.unregisterService(kService); }
    void set(const QString &space, const QString &key, const QVariant &value)
    {
        m_values[space + key] = value;
        emit SettingChanged(space, key, QDBusVariant(value));
    }
    void forget() { m_values.clear(); }

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const QVariant value = m_values.value(space + key);
        if (!value.isValid()) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // A variant in a variant.
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QMap<QString, QVariant> m_values;
};

} // namespace

class TestDesktopLook : public QObject
{
    Q_OBJECT
public:
    explicit TestDesktopLook(const QString &address)
        : m_portal(address)
    {}

private slots:
    void init();
    void cleanup();
    void isLightAndMovesWithoutAPortal();
    void looksAsTheDesktopFromTheStart();
    void changesWithTheDesktopWhileItLives();
    void widgetsHearOfTheChange();
    void gainsContrastWithTheDesktop();
    void standsStillWithTheDesktop_data();
    void standsStillWithTheDesktop();
    void thePersonComesFirst();
    void asksAPortalThatComesLater();
    void staysCalmWithAPortalThatTalksNonsense();

private:
    /// The program's theme over settings of its own.
    struct Program {
        Program() { theme.follow(settings); }
        QTemporaryDir home;
        Settings settings{home.filePath(u"settings.ini"_s)};
        Theme theme{*qApp};
    };
    Portal m_portal;
};

void TestDesktopLook::init()
{
    QVERIFY(m_portal.appear());
}

void TestDesktopLook::cleanup()
{
    m_portal.vanish();
    m_portal.forget();
    Theme(*qApp).setAppearance({});
}

void TestDesktopLook::isLightAndMovesWithoutAPortal()
{
    m_portal.vanish();
    const Program program;
    QCOMPARE(currentMode(), Mode::Light);
    QVERIFY(!currentAppearance().still);
    QVERIFY(!currentAppearance().highContrast);
}

void TestDesktopLook::looksAsTheDesktopFromTheStart()
{
    m_portal.set(kAppearance, u"color-scheme"_s, 1U);
    const Program program;
    QTRY_COMPARE(currentMode(), Mode::Dark);
}

void TestDesktopLook::changesWithTheDesktopWhileItLives()
{
    const Program program;
    QCOMPARE(currentMode(), Mode::Light);
    m_portal.set(kAppearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(currentMode(), Mode::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), ink(Role::Window));
    m_portal.set(kAppearance, u"color-scheme"_s, 2U); // light, said aloud
    QTRY_COMPARE(currentMode(), Mode::Light);
}

void TestDesktopLook::widgetsHearOfTheChange()
{
    const Program program;
    Button button(u"Start"_s);
    button.setIconName(u"play"_s);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    const QImage before = button.grab().toImage();
    m_portal.set(kAppearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(currentMode(), Mode::Dark);
    const QImage after = button.grab().toImage();
    constexpr int kMiddle = 128;
    QVERIFY(before.pixelColor(4, 16).lightness() > kMiddle);
    QVERIFY2(after.pixelColor(4, 16).lightness() < kMiddle, "it is painted anew");
}

void TestDesktopLook::gainsContrastWithTheDesktop()
{
    const Program program;
    m_portal.set(kAppearance, u"contrast"_s, 1U);
    QTRY_VERIFY(currentAppearance().highContrast);
    QCOMPARE(ink(Role::Border), ink(Role::BorderStrong));
    QCOMPARE(ink(Role::TextTertiary), ink(Role::TextSecondary));
    m_portal.set(kAppearance, u"contrast"_s, 0U);
    QTRY_VERIFY(!currentAppearance().highContrast);
}

void TestDesktopLook::standsStillWithTheDesktop_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("less");
    QTest::addColumn<QVariant>("all");
    QTest::newRow("the portal's own word")
        << kAppearance << u"reduced-motion"_s << QVariant(1U) << QVariant(0U);
    QTest::newRow("as GNOME says it through its portal")
        << kGnome << u"enable-animations"_s << QVariant(false) << QVariant(true);
}

void TestDesktopLook::standsStillWithTheDesktop()
{
    QFETCH(QString, space);
    QFETCH(QString, key);
    QFETCH(QVariant, less);
    QFETCH(QVariant, all);
    const Program program;
    m_portal.set(space, key, less);
    QTRY_VERIFY(currentAppearance().still);
    m_portal.set(space, key, all);
    QTRY_VERIFY(!currentAppearance().still);
}

void TestDesktopLook::thePersonComesFirst()
{
    Program program;
    Preferences chosen;
    chosen.colours = Colours::Light;
    chosen.movement = Movement::Full;
    chosen.writeTo(program.settings);
    m_portal.set(kAppearance, u"color-scheme"_s, 1U);
    m_portal.set(kGnome, u"enable-animations"_s, false);
    m_portal.set(kAppearance, u"contrast"_s, 1U); // not the person's to say in Slipway
    QTRY_VERIFY(currentAppearance().highContrast);
    QCOMPARE(currentMode(), Mode::Light);
    QVERIFY(!currentAppearance().still);
    Preferences().writeTo(program.settings);
    QCOMPARE(currentMode(), Mode::Dark);
    QVERIFY(currentAppearance().still);
}

void TestDesktopLook::asksAPortalThatComesLater()
{
    m_portal.vanish();
    const Program program;
    QCOMPARE(currentMode(), Mode::Light);
    m_portal.set(kAppearance, u"color-scheme"_s, 1U);
    QVERIFY(m_portal.appear());
    QTRY_COMPARE(currentMode(), Mode::Dark);
}

void TestDesktopLook::staysCalmWithAPortalThatTalksNonsense()
{
    const Program program;
    m_portal.set(kAppearance, u"color-scheme"_s, u"pink"_s);
    m_portal.set(kAppearance, u"accent-color"_s, 7.5);
    m_portal.set(kGnome, u"enable-animations"_s, u"no"_s);
    m_portal.set(kAppearance, u"contrast"_s, 1U); // the last of them has come when this one has
    QTRY_VERIFY(currentAppearance().highContrast);
    QCOMPARE(currentMode(), Mode::Light);
    QVERIFY(!currentAppearance().still);
}

int main(int argc, char **argv)
{
    qRegisterMetaType<QDBusVariant>();
    QApplication application(argc, argv);
    const PrivateBus bus; // before anything asks for one
    TestDesktopLook test(bus.address());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop_look.moc"
