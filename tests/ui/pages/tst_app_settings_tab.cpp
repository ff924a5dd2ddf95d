// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accessible_walk.h"
#include "ui/pages/app_settings_view.h"
#include "ui/pages/run_preview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestAppSettingsTab : public QObject
{
    Q_OBJECT
private slots:
    void everyControlHasAName();
    void offersNothingToSaveAtFirst();
    void savesAndRestartsAnAppThatRuns();
    void savesAnAppThatIsStopped();
    void tellsWhatIsWrongWithAPort_data();
    void tellsWhatIsWrongWithAPort();
    void tellsWhoHasAPort();
    void tellsWhatIsWrongWithAVariable_data();
    void tellsWhatIsWrongWithAVariable();
    void aSecretGoesToTheKeyringAndNotIntoTheSettings();
    void aVariableOfTheProfileCanBeSwitchedOffAndReset();
    void optionsAreSetFoundAndReset();
    void aPresetFitsTheCard();
    void tellsAnOptionThatThePinDoesNotKnow();
    void limitsAreCheckedAndShowWhatIsUsual();
    void theNetworkAndNoInternetDoNotGoTogether();
    void showsWhatWillRunAndWhatItMayDo();
    void linesOfACommand();
    void discardGoesBack();
    void keepsWhatWasEnteredWhenTheAppChangesItsState();
    void keepsAnAddressOfThePersonsOwn();

private:
    Theme m_theme{*qApp};
};

void TestAppSettingsTab::everyControlHasAName()
{
    Page page;
    page.named<QLineEdit>(u"Port"_s)->setText(u"7900"_s);
    QCOMPARE(namelessControls(page.tab), QStringList());
}

void TestAppSettingsTab::offersNothingToSaveAtFirst()
{
    const Page page;
    QVERIFY(!page.offersToSave());
    QCOMPARE(page.named<QLineEdit>(u"Port"_s)->placeholderText(), u"7861"_s);
}

void TestAppSettingsTab::savesAndRestartsAnAppThatRuns()
{
    const Page page;
    const QSignalSpy wishes(&page.tab, &AppSettingsTab::wished);
    page.named<QLineEdit>(u"Port"_s)->setText(u"7900"_s);
    page.named<QComboBox>(u"Who may open it"_s)->setCurrentIndex(1);
    page.named<QComboBox>(u"Graphics card"_s)->setCurrentIndex(2);
    page.add(u"A"_s, u"1"_s);
    page.add(u"B"_s, u"two words"_s);
    QVERIFY(page.offersToSave());
    page.button(u"Save and restart"_s)->click();
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(int(wishes[0][0].value<Wish>().kind), int(Wish::Kind::SaveAndRestart));
    const AppSettings saved = savedBy(wishes);
    QCOMPARE(saved.port->number(), quint16(7900));
    QCOMPARE(saved.address, u"0.0.0.0"_s);
    QCOMPARE(saved.gpu, std::optional(false));
    QCOMPARE(saved.environment,
             (QMap<QString, QString>{{u"A"_s, u"1"_s}, {u"B"_s, u"two words"_s}}));
}

void TestAppSettingsTab::savesAnAppThatIsStopped()
{
    const Page page("sdnext");
    const QSignalSpy wishes(&page.tab, &AppSettingsTab::wished);
    page.named<QLineEdit>(u"Port"_s)->setText(u"7900"_s);
    QVERIFY2(!page.button(u"Save and restart"_s), "it does not run");
    page.button(u"Save"_s)->click();
    QCOMPARE(int(wishes[0][0].value<Wish>().kind), int(Wish::Kind::SaveSettings));
}

void TestAppSettingsTab::tellsWhatIsWrongWithAPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("a free one") << u"7900"_s << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("its own") << u"7861"_s << true;
    QTest::newRow("another app's") << u"9090"_s << false;
    QTest::newRow("not a number") << u"80b1"_s << false;
    QTest::newRow("beyond the last") << u"65536"_s << false;
    QTest::newRow("zero") << u"0"_s << false;
}

void TestAppSettingsTab::tellsWhatIsWrongWithAPort()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const Page page;
    auto *field = page.named<QLineEdit>(u"Port"_s);
    field->setText(text);
    QCOMPARE(field->property("wrong").toBool(), !isGood);
    if (isGood)
        return;
    QVERIFY(!page.button(u"Save and restart"_s)->isEnabled());
    QVERIFY2(!field->accessibleDescription().isEmpty(), "the reason is said aloud");
}

void TestAppSettingsTab::tellsWhoHasAPort()
{
    Page page;
    page.named<QLineEdit>(u"Port"_s)->setText(u"7900"_s);
    QCOMPARE(page.workbench.portsLookedAt.last(), quint16(7900));
    emit page.workbench.portLooked(7900, u"python3 (4711)"_s);
    QCOMPARE(page.named<QLineEdit>(u"Port"_s)->accessibleDescription(),
             u"python3 (4711) has it now"_s);
    QVERIFY2(page.button(u"Save and restart"_s)->isEnabled(), "it may be free by then");
    emit page.workbench.portLooked(7901, u"an answer to another number"_s);
    QCOMPARE(page.named<QLineEdit>(u"Port"_s)->accessibleDescription(),
             u"python3 (4711) has it now"_s);
}

void TestAppSettingsTab::tellsWhatIsWrongWithAVariable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"A"_s << u"b=c"_s << true;
    QTest::newRow("an empty value") << u"A"_s << QString() << true;
    QTest::newRow("nothing at all") << QString() << QString() << true;
    QTest::newRow("a space in the name") << u"A B"_s << u"1"_s << false;
    QTest::newRow("no name") << QString() << u"1"_s << false;
    QTest::newRow("a name that another row has") << u"HF_HOME"_s << u"/x"_s << false;
}

void TestAppSettingsTab::tellsWhatIsWrongWithAVariable()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    const Page page;
    page.named<QComboBox>(u"Graphics card"_s)->setCurrentIndex(2); // something to save
    page.add(name, value);
    QCOMPARE(page.button(u"Save and restart"_s)->isEnabled(), isGood);
}

void TestAppSettingsTab::aSecretGoesToTheKeyringAndNotIntoTheSettings()
{
    const Page page;
    const QSignalSpy wishes(&page.tab, &AppSettingsTab::wished);
    const EnvironmentRow *row = page.add(u"HF_TOKEN"_s, u"hf_abc"_s);
    for (Button *button : row->findChildren<Button *>()) {
        if (button->accessibleName() == u"Keep as a secret")
            button->click();
    }
    QCOMPARE(row->findChildren<QLineEdit *>().at(1)->echoMode(), QLineEdit::Password);
    page.button(u"Save and restart"_s)->click();
    QCOMPARE(wishes.size(), 2);
    const auto keep = wishes[0][0].value<Wish>();
    QCOMPARE(int(keep.kind), int(Wish::Kind::KeepSecret));
    QCOMPARE(keep.detail.toMap(),
             (QVariantMap{{u"name"_s, u"HF_TOKEN"_s}, {u"value"_s, u"hf_abc"_s}}));
    const AppSettings saved = savedBy(wishes);
    QCOMPARE(saved.run.secrets, QStringList{u"HF_TOKEN"_s});
    QVERIFY(saved.environment.isEmpty());
}

void TestAppSettingsTab::aVariableOfTheProfileCanBeSwitchedOffAndReset()
{
    const Page page;
    const QSignalSpy wishes(&page.tab, &AppSettingsTab::wished);
    const EnvironmentRow *row = page.variable(u"HF_HOME"_s);
    QVERIFY(row->findChildren<QLineEdit *>().at(0)->isReadOnly());
    row->findChild<Switch *>()->click();
    QVERIFY(page.offersToSave());
    page.button(u"Save and restart"_s)->click();
    QCOMPARE(savedBy(wishes).run.environmentOff, QStringList{u"HF_HOME"_s});
    QVERIFY2(savedBy(wishes).environment.isEmpty(), "the profile's value is not a difference");
    for (Button *button : row->findChildren<Button *>()) {
        if (button->accessibleName() == u"Reset")
            button->click();
    }
    QVERIFY(!page.offersToSave());
}

void TestAppSettingsTab::optionsAreSetFoundAndReset()
{
    const Page page;
    const QSignalSpy wishes(&page.tab, &AppSettingsTab::wished);
    page.named<Switch>(u"Programming interface"_s)->click();
    page.named<QComboBox>(u"VRAM use"_s)->setCurrentIndex(2);
    page.named<QLineEdit>(u"VRAM left to others, in GB"_s)->setText(u"much"_s);
    QVERIFY2(!page.button(u"Save and restart"_s)->isEnabled(), "that is no number");
    page.named<QLineEdit>(u"VRAM left to others, in GB"_s)->setText(u"1.5"_s);
    page.named<QLineEdit>(u"More options"_s)->setText(u"--theme 'very dark'"_s);
    page.button(u"Save and restart"_s)->click();
    const AppSettings saved = savedBy(wishes);
    QCOMPARE(saved.run.options,
             (QMap<QString, QString>{{u"api"_s, u"true"_s},
                                     {u"reserve"_s, u"1.5"_s},
                                     {u"vram"_s, u"--always-low-vram"_s}}));
    QCOMPARE(saved.run.arguments, (QStringList{u"--theme"_s, u"very dark"_s}));
    page.named<Button>(u"Reset “Programming interface”"_s)->click();
    page.button(u"Save and restart"_s)->click();
    QVERIFY(!savedBy(wishes).run.options.contains(u"api"_s));
    auto *search = page.tab.findChild<SearchField *>();
    search->setText(u"full precision"_s);
    QVERIFY(page.named<Switch>(u"Keep the VAE in full precision"_s)->isVisible());
    QVERIFY(!page.named<Switch>(u"Fast memory transfer"_s)->isVisible());
}

void TestAppSettingsTab::aPresetFitsTheCard()
{
    const Page page;
    auto *presets = page.named<QComboBox>(u"Fit to the graphics card"_s);
    QCOMPARE(presets->accessibleDescription(), u"GeForce RTX 3090 has 24 GB"_s);
    emit presets->activated(2);
    auto *vram = page.named<QComboBox>(u"VRAM use"_s);
    QCOMPARE(vram->currentText(), u"Low"_s);
    emit presets->activated(1);
    QCOMPARE(vram->currentText(), u"As little as possible"_s);
    emit presets->activated(3); // plenty
    QCOMPARE(vram->currentIndex(), 0);
}

void TestAppSettingsTab::tellsAnOptionThatThePinDoesNotKnow()
{
    Page page;
    const AppId forge = FakeWorkbench::id("forge");
    AppSettings own(forge);
    own.run.options = {{u"api"_s, u"true"_s}};
    page.workbench.settings.insert(forge, own);
    page.workbench.runs[forge].unknown = {u"--api"_s};
    emit page.workbench.runChanged(forge);
    const auto labels = page.tab.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"does not know --api"_s);
    }));
}

void TestAppSettingsTab::limitsAreCheckedAndShowWhatIsUsual()
{
    const Page page;
    const QSignalSpy wishes(&page.tab, &AppSettingsTab::wished);
    QCOMPARE(page.named<QLineEdit>(u"Memory"_s)->placeholderText(), u"No limit"_s);
    QCOMPARE(page.named<QLineEdit>(u"Shared memory"_s)->placeholderText(), u"2g"_s);
    page.named<QLineEdit>(u"Memory"_s)->setText(u"lots"_s);
    QVERIFY(!page.button(u"Save and restart"_s)->isEnabled());
    page.named<QLineEdit>(u"Memory"_s)->setText(u"8g"_s);
    page.named<QLineEdit>(u"Processors"_s)->setText(u"1.5"_s);
    page.named<QComboBox>(u"If it stops by itself"_s)->setCurrentIndex(1);
    page.named<Switch>(u"Start with Slipway"_s)->click();
    page.button(u"Save and restart"_s)->click();
    const RunSettings saved = savedBy(wishes).run;
    QCOMPARE(saved.memoryBytes, std::optional<qint64>(8LL << 30));
    QCOMPARE(saved.cpus, std::optional(1.5));
    QCOMPARE(int(saved.restart->when), int(RestartPolicy::When::OnFailure));
    QVERIFY(saved.withSlipway);
}

void TestAppSettingsTab::theNetworkAndNoInternetDoNotGoTogether()
{
    const Page page;
    page.named<QComboBox>(u"Who may open it"_s)->setCurrentIndex(1);
    page.named<Switch>(u"Internet"_s)->click();
    QVERIFY(!page.button(u"Save and restart"_s)->isEnabled());
    page.named<QComboBox>(u"Who may open it"_s)->setCurrentIndex(0);
    QVERIFY(page.button(u"Save and restart"_s)->isEnabled());
}

void TestAppSettingsTab::showsWhatWillRunAndWhatItMayDo()
{
    const Page page;
    const auto *preview = page.tab.findChild<RunPreview *>();
    QVERIFY(!preview->text().contains(u"--api"_s));
    page.named<Switch>(u"Programming interface"_s)->click();
    QVERIFY2(preview->text().contains(u"python launch.py"_s)
                 && preview->text().contains(u"--api"_s),
             qPrintable(preview->text()));
    page.named<QComboBox>(u"Who may open it"_s)->setCurrentIndex(1);
    const auto labels = page.tab.findChild<ContainedCard *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Reachable from the network."_s);
    }));
}

void TestAppSettingsTab::linesOfACommand()
{
    QCOMPARE(commandLines({u"python"_s, u"-u"_s, u"launch.py"_s, u"--port"_s, u"1"_s, u"--api"_s}),
             (QList<QStringList>{
                 {u"python"_s, u"-u"_s, u"launch.py"_s}, {u"--port"_s, u"1"_s}, {u"--api"_s}}));
    QCOMPARE(commandLines({u"--odd"_s}), (QList<QStringList>{{u"--odd"_s}}));
}

void TestAppSettingsTab::discardGoesBack()
{
    const Page page;
    page.named<QLineEdit>(u"Port"_s)->setText(u"bad"_s);
    page.named<QComboBox>(u"Graphics card"_s)->setCurrentIndex(1);
    page.button(u"Discard"_s)->click();
    QVERIFY(!page.offersToSave());
    QCOMPARE(page.named<QLineEdit>(u"Port"_s)->text(), QString());
    QCOMPARE(page.named<QComboBox>(u"Graphics card"_s)->currentIndex(), 0);
}

void TestAppSettingsTab::keepsWhatWasEnteredWhenTheAppChangesItsState()
{
    Page page;
    page.named<QLineEdit>(u"Port"_s)->setText(u"7900"_s);
    AppRow row = page.workbench.row("forge");
    row.state = AppState::Stopped;
    page.tab.show(row);
    QCOMPARE(page.named<QLineEdit>(u"Port"_s)->text(), u"7900"_s);
    QVERIFY(page.button(u"Save"_s));
    page.tab.show(page.workbench.row("sdnext")); // of another app
    QCOMPARE(page.named<QLineEdit>(u"Port"_s)->text(), QString());
}

void TestAppSettingsTab::keepsAnAddressOfThePersonsOwn()
{
    Page page("sdnext");
    AppSettings own(FakeWorkbench::id("forge"));
    own.address = u"192.168.1.5"_s;
    page.workbench.settings.insert(own.id, own);
    page.tab.show(page.workbench.row("forge"));
    QVERIFY(!page.offersToSave());
    QCOMPARE(page.named<QComboBox>(u"Who may open it"_s)->currentText(), u"192.168.1.5"_s);
}

QTEST_MAIN(TestAppSettingsTab)
#include "tst_app_settings_tab.moc"
