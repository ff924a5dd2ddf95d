// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/toast.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QPropertyAnimation>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// Counts how often a widget is painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    int times = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Paint;
        return false;
    }
};

Appearance moving()
{
    Appearance appearance;
    appearance.still = false;
    return appearance;
}

bool isTicking()
{
    const auto children = qApp->findChildren<QTimer *>();
    return std::any_of(children.begin(), children.end(),
                       [](const QTimer *timer) { return timer->isActive(); });
}

} // namespace

class TestMotion : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { m_theme.setAppearance({}); }
    void theClockRunsOnlyForARingOnTheScreen();
    void aRingThatKnowsHowFarItIsStandsStill();
    void withoutMovementNothingTurnsOrFades();
    void whatThePersonChoseComesFirst_data();
    void whatThePersonChoseComesFirst();
    void heightsGrowByTheLineOnly();
    void compactRowsAreEightLess();

private:
    Theme m_theme{*qApp};
};

void TestMotion::theClockRunsOnlyForARingOnTheScreen()
{
    m_theme.setAppearance(moving());
    Ring ring;
    const Painted painted(&ring);
    ring.setFraction(-1);
    ring.show();
    QTRY_VERIFY2(painted.times > 3, "it turns by itself");
    QVERIFY(isTicking());
    ring.hide();
    QTRY_VERIFY(!isTicking());
    ring.show();
    QTRY_VERIFY(isTicking());
    ring.setFraction(0.5);
    QTRY_VERIFY(!isTicking());
}

void TestMotion::aRingThatKnowsHowFarItIsStandsStill()
{
    m_theme.setAppearance(moving());
    Ring ring;
    ring.setFraction(0.4);
    ring.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ring));
    QTRY_VERIFY(!isTicking());
}

void TestMotion::withoutMovementNothingTurnsOrFades()
{
    Ring ring;
    const Painted painted(&ring);
    ring.setFraction(-1);
    ring.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ring));
    QTRY_VERIFY(painted.times > 0);
    QVERIFY(!isTicking());
    QCOMPARE(motionMs(kStateMs), 0);

    QWidget window;
    window.resize(600, 200);
    auto *toast = new Toast(&window);
    window.show();
    toast->tell(u"check"_s, u"Forge is stopped"_s);
    toast->dismiss();
    QTRY_VERIFY(!toast->isVisible());
}

void TestMotion::whatThePersonChoseComesFirst_data()
{
    QTest::addColumn<int>("colours");
    QTest::addColumn<int>("movement");
    QTest::addColumn<bool>("desktop"); // dark and still
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("still");
    const auto row = [](const char *name, Colours colours, Movement movement, bool desktop,
                        bool dark, bool still) {
        QTest::newRow(name) << int(colours) << int(movement) << desktop << dark << still;
    };
    row("as the desktop, light", Colours::System, Movement::System, false, false, false);
    row("as the desktop, dark", Colours::System, Movement::System, true, true, true);
    row("light on a dark desktop", Colours::Light, Movement::Full, true, false, false);
    row("dark on a light desktop", Colours::Dark, Movement::Less, false, true, true);
}

void TestMotion::whatThePersonChoseComesFirst()
{
    QFETCH(int, colours);
    QFETCH(int, movement);
    QFETCH(bool, desktop);
    QFETCH(bool, dark);
    QFETCH(bool, still);
    Preferences chosen;
    chosen.colours = Colours(colours);
    chosen.movement = Movement(movement);
    chosen.textSize = 150;
    const Appearance appearance = appearanceOf(chosen, {desktop, desktop, desktop});
    QCOMPARE(appearance.mode == Mode::Dark, dark);
    QCOMPARE(appearance.still, still);
    QCOMPARE(appearance.highContrast, desktop);
    QCOMPARE(appearance.textSize, 150);
}

void TestMotion::heightsGrowByTheLineOnly()
{
    QCOMPARE(grown(32), 32);
    Appearance large;
    large.textSize = 200;
    m_theme.setAppearance(large);
    QCOMPARE(lineHeight(Face::Body), 40);
    QCOMPARE(grown(32), 52); // 6 above and below stay
    QCOMPARE(sized(256), 512);
}

void TestMotion::compactRowsAreEightLess()
{
    QCOMPARE(rowHeight(34), 34);
    QCOMPARE(gutter(), 16);
    Appearance compact;
    compact.spacing = Spacing::Compact;
    m_theme.setAppearance(compact);
    QCOMPARE(rowHeight(54), 46);
    QCOMPARE(rowHeight(34), 28); // what can be pressed is no lower
    QCOMPARE(gutter(), 12);
}

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
