// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/names.h"
#include "ui/screens/gallery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aBusyButtonKeepsItsWidthAndCannotBePressed();
    void iconButtonsSayWhatTheyDo();
    void theRingFollowsTheKeyboardOnly();
    void numbersDoNotJitter();
    void longTextIsElided();
    void copiesTheLongForm();
    void chipsSayTheirCount();
    void pillsSayTheState_data();
    void pillsSayTheState();
    void oneSegmentIsChosen();
    void aNewToastTakesThePlace();
    void theToastsActionIsDone();
    void meterSaysWhenItDoesNotKnow();
    void everyControlHasAName();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestWidgets::aBusyButtonKeepsItsWidthAndCannotBePressed()
{
    Button button(u"Start"_s);
    button.setIconName(u"play"_s);
    button.show();
    const QSize before = button.sizeHint();
    button.setBusy(true);
    QCOMPARE(button.sizeHint(), before);
    const QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 0);
}

void TestWidgets::iconButtonsSayWhatTheyDo()
{
    const std::unique_ptr<Button> button(Button::ofIcon(u"stop"_s, u"Stop Forge"_s));
    QCOMPARE(button->accessibleName(), u"Stop Forge"_s);
    QCOMPARE(button->toolTip(), u"Stop Forge"_s);
    QCOMPARE(button->sizeHint(), QSize(32, 32));
}

void TestWidgets::theRingFollowsTheKeyboardOnly()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new Button(u"One"_s);
    auto *second = new Button(u"Two"_s);
    column->addWidget(first);
    column->addWidget(second);
    FocusRing ring(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.widget());
    first->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.widget(), first);
    QTRY_VERIFY(ring.isVisible());
    QCOMPARE(ring.geometry().size(), first->size() + QSize(8, 8));
    second->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.widget());
}

void TestWidgets::numbersDoNotJitter()
{
    NumberLabel label(u"11.1"_s);
    const int ones = label.sizeHint().width();
    label.setText(u"88.8"_s);
    QCOMPARE(label.sizeHint().width(), ones);
    QCOMPARE(label.accessibleName(), u"88.8"_s);
}

void TestWidgets::longTextIsElided()
{
    ElidedLabel label(u"/srv/models/checkpoints/juggernautXL_v9Rdphoto2Lightning.safetensors"_s);
    QVERIFY(label.minimumSizeHint().width() < 30);
    QVERIFY(label.sizeHint().width() > 200);
}

void TestWidgets::copiesTheLongForm()
{
    CopyLabel label(u"4f825bc0"_s, u"Copy the commit"_s);
    label.setValue(u"4f825bc0"_s, u"4f825bc0a1b2c3d4e5f60718293a4b5c6d7e8f90"_s);
    label.show();
    buttonNamed(label, u"Copy the commit"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"4f825bc0a1b2c3d4e5f60718293a4b5c6d7e8f90"_s);
}

void TestWidgets::chipsSayTheirCount()
{
    Chip chip(u"Running"_s);
    chip.setCount(4);
    QCOMPARE(chip.accessibleName(), u"Running, 4"_s);
    chip.setCount(-1); // not known
    QCOMPARE(chip.accessibleName(), u"Running"_s);
}

void TestWidgets::pillsSayTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<double>("progress");
    QTest::addColumn<QString>("text");
    QTest::newRow("not installed") << int(AppState::NotInstalled) << -1. << u"Not installed"_s;
    QTest::newRow("building") << int(AppState::Building) << 0.43 << u"Building 43\u202f%"_s;
    QTest::newRow("nothing known yet") << int(AppState::Building) << -1. << u"Building"_s;
    QTest::newRow("starting") << int(AppState::Starting) << -1. << u"Starting"_s;
    QTest::newRow("running") << int(AppState::Running) << -1. << u"Running"_s;
    QTest::newRow("unhealthy") << int(AppState::Unhealthy) << -1. << u"Unhealthy"_s;
    QTest::newRow("failed") << int(AppState::Failed) << -1. << u"Failed"_s;
    QTest::newRow("stopped") << int(AppState::Stopped) << -1. << u"Stopped"_s;
    QTest::newRow("engine lost") << int(AppState::Unknown) << -1. << u"Not known"_s;
}

void TestWidgets::pillsSayTheState()
{
    QFETCH(int, state);
    QFETCH(double, progress);
    QFETCH(QString, text);
    AppRow app(*AppId::parse(u"forge"_s));
    app.state = AppState(state);
    app.progress = progress;
    StatePill pill;
    pill.setApp(app);
    QCOMPARE(pill.accessibleName(), text);
    QCOMPARE(pill.sizeHint().height(), 22);
}

void TestWidgets::oneSegmentIsChosen()
{
    Segments segments;
    segments.add(u"All"_s);
    segments.add(u"Warnings"_s);
    QCOMPARE(segments.current(), 0);
    const QSignalSpy changed(&segments, &Segments::currentChanged);
    segments.setCurrent(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toInt(), 1);
}

void TestWidgets::aNewToastTakesThePlace()
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window);
    window.show();
    toast.tell(u"check"_s, u"Forge is stopped"_s);
    toast.tell(u"check"_s, u"Jellyfin is stopped"_s);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.text(), u"Jellyfin is stopped"_s);
    QCOMPARE(toast.geometry().bottomRight(), QPoint(800 - 24 - 1, 600 - 24 - 1));
    toast.dismiss();
    QTRY_VERIFY(!toast.isVisible());
}

void TestWidgets::theToastsActionIsDone()
{
    QWidget window;
    Toast toast(&window);
    window.show();
    bool done = false;
    toast.tell(u"pin"_s, u"Forge is pinned"_s, u"Undo"_s, [&done] { done = true; });
    buttonNamed(toast, u"Undo"_s)->click();
    QVERIFY(done);
}

void TestWidgets::meterSaysWhenItDoesNotKnow()
{
    MeterWidget meter;
    meter.setFraction(-1);
    QCOMPARE(meter.accessibleDescription(), u"not known"_s);
    meter.setFraction(0.5);
    QCOMPARE(meter.accessibleDescription(), u"50\u202f%"_s);
}

void TestWidgets::everyControlHasAName()
{
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->show();
    QStringList nameless = controlsWithoutName(*gallery);
    // A field of the gallery alone has no label.
    nameless.removeAll(u"QLineEdit in QWidget"_s);
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
