// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "ui/pages/accessible_walk.h"
#include "ui/pages/app_settings_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Page {
    explicit Page(const char *app = "forge")
    {
        tab.resize(992, 600);
        tab.show(workbench.row(app));
        tab.show();
    }
    template <typename T>
    T *named(const QString &name) const
    {
        const auto all = tab.findChildren<T *>();
        for (T *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("There is no control called %s.", qPrintable(name));
    }
    Button *button(const QString &text) const
    {
        const auto all = tab.findChildren<Button *>();
        for (Button *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    bool offersToSave() const { return button(u"Discard"_s)->isVisible(); }

    FakeWorkbench workbench;
    AppSettingsTab tab{workbench};
};

AppSettings savedBy(const QSignalSpy &wishes)
{
    const auto wish = wishes.last()[0].value<Wish>();
    return *wish.detail.value<std::optional<AppSettings>>();
}

} // namespace

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
    void readsTheEnvironment_data();
    void readsTheEnvironment();
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
    page.named<QPlainTextEdit>(u"Environment"_s)->setPlainText(u"A=1\nB=two words\n"_s);
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

void TestAppSettingsTab::readsTheEnvironment_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("answer"); // keys and values, or ! for a problem
    QTest::newRow("nothing") << u"\n \n"_s << QString();
    QTest::newRow("an equals sign in the value") << u"A=b=c"_s << u"A:b=c;"_s;
    QTest::newRow("an empty value") << u"A="_s << u"A:;"_s;
    QTest::newRow("the last of two counts") << u"A=1\nA=2"_s << u"A:2;"_s;
    QTest::newRow("no value") << u"JUST_A_NAME"_s << u"!"_s;
    QTest::newRow("a space in the name") << u"A B=1"_s << u"!"_s;
    QTest::newRow("no name") << u"=1"_s << u"!"_s;
}

void TestAppSettingsTab::readsTheEnvironment()
{
    QFETCH(QString, lines);
    QFETCH(QString, answer);
    const auto read = environmentOf(lines);
    if (answer == "!"_L1) {
        QVERIFY(!read);
        QVERIFY(!read.error().summary.isEmpty());
        return;
    }
    QVERIFY(read);
    QString text;
    for (auto value = read->cbegin(); value != read->cend(); ++value)
        text += value.key() + u':' + value.value() + u';';
    QCOMPARE(text, answer);
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
