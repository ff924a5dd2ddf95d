// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_view.h"
#include "ui/pages/accessible_walk.h"
#include "ui/pages/settings_parts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/colour_card.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void opensByKeyAndSidebar();
    void everyControlHasAName();
    void coloursApplyAtOnce();
    void textGrowsAtOnce();
    void spacingAppliesAtOnce();
    void lessMovementStopsAllOfIt();
    void switchesAreKept();
    void offersOnlyLanguagesThatAreThere();
    void leavesOutWhatTheDeskCannotDo();
    void showsAChangeThatWasMadeElsewhere();
    void searchLeavesWhatMatches();
    void aCategoryGoesToItsGroup();
    void restoresDefaultsAndTakesItBack();
    void aWrongAddressIsToldAndNotUsed();
    void anAddressIsTriedBeforeItIsUsed();
    void anAddressFromTheCommandLineCannotBeChanged();
    void keysTurnEveryControl();
};

void TestSettingsPage::opensByKeyAndSidebar()
{
    SettingsView desk;
    QVERIFY(desk.page->isVisible());
    desk.window.showApps();
    QVERIFY(!desk.page->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(desk.page->isVisible());
    desk.window.showApps();
    QTest::keyClick(&desk.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(desk.page->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QVERIFY(!desk.page->isVisible());
}

void TestSettingsPage::everyControlHasAName()
{
    const SettingsView desk;
    QCOMPARE(namelessControls(*desk.page), QStringList());
}

void TestSettingsPage::coloursApplyAtOnce()
{
    const SettingsView desk;
    press(desk.named<ColourCard>(u"Dark"_s));
    QCOMPARE(currentMode(), Mode::Dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), inkIn(Mode::Dark, Role::Window));
    QCOMPARE(desk.kept().colours, Colours::Dark);
    press(desk.named<ColourCard>(u"Light"_s));
    QCOMPARE(currentMode(), Mode::Light);
}

void TestSettingsPage::textGrowsAtOnce()
{
    const SettingsView desk;
    const auto *label = desk.page->findChild<TextLabel *>();
    const int before = label->font().pixelSize();
    desk.named<QSlider>(u"Text size"_s)->setValue(200);
    QCOMPARE(label->font().pixelSize(), 2 * before);
    QCOMPARE(qApp->font().pixelSize(), 26);
    QCOMPARE(desk.kept().textSize, 200);
    const SettingsView again; // A new window of an untouched file is of ordinary size.
    QCOMPARE(qApp->font().pixelSize(), 13);
}

void TestSettingsPage::spacingAppliesAtOnce()
{
    const SettingsView desk;
    auto *row = desk.page->findChild<SettingsRow *>();
    const int before = row->sizeHint().height();
    desk.named<Segments>(u"Spacing"_s)->setCurrent(1);
    QVERIFY(row->sizeHint().height() < before);
    QCOMPARE(desk.kept().spacing, Spacing::Compact);
}

void TestSettingsPage::lessMovementStopsAllOfIt()
{
    const SettingsView desk;
    auto *movement = desk.named<QComboBox>(u"Movement"_s);
    movement->setCurrentIndex(int(Movement::Full));
    QVERIFY(!currentAppearance().still);
    movement->setCurrentIndex(int(Movement::Less));
    QVERIFY(currentAppearance().still);
    QCOMPARE(desk.kept().movement, Movement::Less);
}

void TestSettingsPage::switchesAreKept()
{
    const SettingsView desk;
    press(desk.named<Switch>(u"Notifications"_s));
    QVERIFY(!desk.kept().notifications);
    press(desk.named<Switch>(u"Go on where you were"_s));
    QVERIFY(!desk.kept().restoreSession);
    press(desk.named<Switch>(u"Notifications"_s));
    QVERIFY(desk.kept().notifications);
}

void TestSettingsPage::offersOnlyLanguagesThatAreThere()
{
    const SettingsView desk;
    auto *language = desk.named<QComboBox>(u"Language"_s);
    QStringList names;
    for (int i = 0; i < language->count(); ++i)
        names << language->itemText(i);
    QCOMPARE(names, (QStringList{u"Like the desktop"_s, u"English"_s, u"Deutsch"_s, u"日本語"_s}));
    language->setCurrentIndex(3);
    QCOMPARE(desk.kept().language, u"ja"_s);
}

void TestSettingsPage::leavesOutWhatTheDeskCannotDo()
{
    FakeWorkbench workbench;
    workbench.deskFacts.notifies = false;
    workbench.deskFacts.restoresSession = false;
    workbench.deskFacts.languages.clear();
    QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    SettingsPage page(workbench, settings);
    page.show();
    const auto switches = page.findChildren<Switch *>();
    QVERIFY(std::none_of(switches.begin(), switches.end(), [](const Switch *one) {
        const bool isOfDesk = one->accessibleName() != "Look for updates"_L1;
        return isOfDesk && one->isVisible();
    }));
    const auto items = page.findChildren<QAbstractButton *>();
    QVERIFY2(std::none_of(items.begin(), items.end(),
                          [](const QAbstractButton *one) {
                              return one->accessibleName() == "General"_L1 && one->isVisible();
                          }),
             "a category without a setting");
}

void TestSettingsPage::showsAChangeThatWasMadeElsewhere()
{
    SettingsView desk;
    Preferences other;
    other.colours = Colours::Dark;
    other.textSize = 125;
    other.notifications = false;
    other.writeTo(desk.settings);
    QVERIFY(desk.named<ColourCard>(u"Dark"_s)->isChecked());
    QCOMPARE(desk.named<QSlider>(u"Text size"_s)->value(), 125);
    QVERIFY(!desk.named<Switch>(u"Notifications"_s)->isChecked());
}

void TestSettingsPage::searchLeavesWhatMatches()
{
    const SettingsView desk;
    auto *search = desk.page->findChild<SearchField *>();
    QTest::keyClick(desk.page, Qt::Key_Slash);
    search->setText(u"move"_s);
    QVERIFY(desk.named<QComboBox>(u"Movement"_s)->isVisible());
    QVERIFY(!desk.named<QSlider>(u"Text size"_s)->isVisible());
    search->setText(u"appearance"_s); // a whole group
    QVERIFY(desk.named<QSlider>(u"Text size"_s)->isVisible());
    QVERIFY(!desk.named<Switch>(u"Notifications"_s)->isVisible());
    search->setText(u"zebra"_s);
    QVERIFY(!desk.page->findChild<QScrollArea *>()->isVisible());
    QVERIFY(desk.page->clearSearch());
    QVERIFY(desk.named<Switch>(u"Notifications"_s)->isVisible());
}

void TestSettingsPage::aCategoryGoesToItsGroup()
{
    const SettingsView desk;
    auto *bar = desk.page->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    auto *category = desk.named<QAbstractButton>(u"Folders"_s);
    press(category);
    QVERIFY(category->isChecked());
    QVERIFY(bar->value() > 0);
    press(category, Qt::Key_Up);
    QVERIFY(desk.named<QAbstractButton>(u"Sources"_s)->isChecked());
    bar->setValue(0);
    QVERIFY(desk.named<QAbstractButton>(u"General"_s)->isChecked());
}

void TestSettingsPage::restoresDefaultsAndTakesItBack()
{
    SettingsView desk;
    Preferences own;
    own.colours = Colours::Dark;
    own.engine = u"/run/other.sock"_s;
    own.writeTo(desk.settings);
    const auto buttons = desk.page->findChildren<QPushButton *>();
    auto *restore = *std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
        return one->text() == "Restore defaults"_L1;
    });
    QVERIFY(restore->isEnabled());
    press(restore);
    QCOMPARE(desk.kept(), Preferences());
    QVERIFY2(!restore->isEnabled(), "there is nothing to restore now");
    auto *toast = desk.window.findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    const auto actions = toast->findChildren<QPushButton *>();
    auto *undo = *std::find_if(actions.begin(), actions.end(),
                               [](const QPushButton *one) { return one->text() == "Undo"_L1; });
    press(undo);
    QCOMPARE(desk.kept(), own);
    QCOMPARE(currentMode(), Mode::Dark);
}

void TestSettingsPage::aWrongAddressIsToldAndNotUsed()
{
    const SettingsView desk;
    auto *field = desk.named<QLineEdit>(u"Address of the engine"_s);
    field->setText(u"docker"_s);
    QVERIFY(field->property("wrong").toBool());
    QVERIFY2(field->accessibleDescription().contains(u"docker"_s), "the reason is said aloud");
    QVERIFY(!desk.named<QAbstractButton>(u"Use this address"_s)->isEnabled());
    press(field, Qt::Key_Return);
    QCOMPARE(desk.kept().engine, QString());
    field->setText(u"/run/user/1000/docker.sock"_s);
    QVERIFY(!field->property("wrong").toBool());
    press(field, Qt::Key_Return);
    QCOMPARE(desk.kept().engine, u"/run/user/1000/docker.sock"_s);
}

void TestSettingsPage::anAddressIsTriedBeforeItIsUsed()
{
    SettingsView desk;
    const QSignalSpy wishes(&desk.window, &MainWindow::wished);
    desk.named<QLineEdit>(u"Address of the engine"_s)->setText(u"/run/podman.sock"_s);
    press(desk.named<QAbstractButton>(u"Test this address"_s));
    QCOMPARE(wishes.size(), 1);
    const auto wish = wishes[0][0].value<Wish>();
    QCOMPARE(int(wish.kind), int(Wish::Kind::TestEndpoint));
    QCOMPARE(wish.detail.toString(), u"/run/podman.sock"_s);
    emit desk.workbench.engineTried(u"unix:///run/podman.sock"_s, true, u"Podman 4.3.1"_s);
    QVERIFY(desk.named<TextLabel>(u"The test of the address: Answers"_s)->isVisible());
    QCOMPARE(desk.kept().engine, QString());
}

void TestSettingsPage::anAddressFromTheCommandLineCannotBeChanged()
{
    SettingsView desk;
    desk.workbench.engineRow.isGiven = true;
    emit desk.workbench.engineChanged();
    QVERIFY(!desk.named<QLineEdit>(u"Address of the engine"_s)->isEnabled());
    QVERIFY(!desk.named<QAbstractButton>(u"Use this address"_s)->isEnabled());
}

void TestSettingsPage::keysTurnEveryControl()
{
    const SettingsView desk;
    press(desk.named<ColourCard>(u"Like the desktop"_s), Qt::Key_Right);
    QCOMPARE(desk.kept().colours, Colours::Light);
    press(desk.named<QSlider>(u"Text size"_s), Qt::Key_Right);
    QCOMPARE(desk.kept().textSize, 105);
    press(desk.named<QSlider>(u"Text size"_s), Qt::Key_PageUp);
    QCOMPARE(desk.kept().textSize, 130);
    press(desk.named<QComboBox>(u"Movement"_s), Qt::Key_Down);
    QCOMPARE(desk.kept().movement, Movement::Less);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
