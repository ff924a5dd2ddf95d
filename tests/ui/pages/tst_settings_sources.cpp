// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_view.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/switch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestSettingsSources : public QObject
{
    Q_OBJECT
private slots:
    void looksForUpdatesUnlessTheyAreSwitchedOff();
    void aProxyIsToldWhileItIsWrittenAndUsedWhenItIsMeant();
    void certificatesAreLookedAtBeforeTheyAreUsed();
    void addsASignIn();
    void removesASignInWhenItIsMeant();
};

void TestSettingsSources::looksForUpdatesUnlessTheyAreSwitchedOff()
{
    const SettingsView desk;
    QVERIFY(desk.named<Switch>(u"Look for updates"_s)->isChecked());
    press(desk.named<Switch>(u"Look for updates"_s));
    QVERIFY(!desk.kept().checksUpdates);
}

void TestSettingsSources::aProxyIsToldWhileItIsWrittenAndUsedWhenItIsMeant()
{
    const SettingsView desk;
    auto *field = desk.named<QLineEdit>(u"Proxy"_s);
    auto *use = desk.named<QAbstractButton>(u"Use this proxy"_s);
    QVERIFY2(!use->isEnabled(), "there is nothing new to use");
    QTest::keyClicks(field, u"proxy:3128"_s);
    QVERIFY(field->property("wrong").toBool());
    QVERIFY2(field->accessibleDescription().contains(u"proxy:3128"_s), "the reason is said aloud");
    QVERIFY(!use->isEnabled());
    press(field, Qt::Key_Return);
    QCOMPARE(desk.kept().gitProxy, QString());
    field->setText(u"http://proxy:3128"_s);
    QVERIFY(!field->property("wrong").toBool());
    press(use);
    QCOMPARE(desk.kept().gitProxy, u"http://proxy:3128"_s);
    QVERIFY(!use->isEnabled());
    field->clear();
    press(field, Qt::Key_Return);
    QCOMPARE(desk.kept().gitProxy, QString());
}

void TestSettingsSources::certificatesAreLookedAtBeforeTheyAreUsed()
{
    SettingsView desk;
    auto *field = desk.named<QLineEdit>(u"Certificates"_s);
    auto *use = desk.named<QAbstractButton>(u"Use these certificates"_s);
    field->setText(u"ours.pem"_s);
    QVERIFY(field->property("wrong").toBool());
    QVERIFY(desk.workbench.lookedAt.isEmpty());
    field->setText(u"/etc/ours.pem"_s);
    QCOMPARE(desk.workbench.lookedAt, QStringList{u"/etc/ours.pem"_s});
    QVERIFY2(!use->isEnabled(), "nothing is known of it yet");
    emit desk.workbench.certificatesLooked(u"/etc/our"_s, {}); // of what was written before
    QVERIFY(!use->isEnabled());
    emit desk.workbench.certificatesLooked(u"/etc/ours.pem"_s, u"There is nothing there."_s);
    QCOMPARE(field->accessibleDescription(), u"There is nothing there."_s);
    QVERIFY(!use->isEnabled());
    emit desk.workbench.certificatesLooked(u"/etc/ours.pem"_s, {});
    press(use);
    QCOMPARE(desk.kept().gitCertificates, u"/etc/ours.pem"_s);
}

void TestSettingsSources::addsASignIn()
{
    SettingsView desk;
    const QSignalSpy wishes(&desk.window, &MainWindow::wished);
    press(desk.named<QAbstractButton>(u"Add a sign-in"_s));
    auto *dialog = desk.window.findChild<FieldDialog *>();
    QVERIFY(dialog);
    const auto field = [dialog](const QString &name) {
        const auto all = dialog->findChildren<QLineEdit *>();
        return *std::find_if(all.begin(), all.end(), [&name](const QLineEdit *one) {
            return one->accessibleName() == name;
        });
    };
    emit dialog->verbPressed();
    QCOMPARE(wishes.size(), 0);
    QCOMPARE(dialog->problem(field(u"Server"_s)), u"Nothing is written here yet."_s);
    field(u"Server"_s)->setText(u"https://git.example.org"_s);
    field(u"User"_s)->setText(u"mi:ra"_s);
    QCOMPARE(field(u"Password or token"_s)->echoMode(), QLineEdit::Password);
    field(u"Password or token"_s)->setText(u"to ken"_s);
    emit dialog->verbPressed();
    QCOMPARE(dialog->problem(field(u"User"_s)), u"A user’s name has no colon."_s);
    field(u"User"_s)->setText(u"mira"_s);
    emit dialog->verbPressed();
    QCOMPARE(wishes.size(), 1);
    const auto wish = wishes[0][0].value<Wish>();
    QCOMPARE(int(wish.kind), int(Wish::Kind::SignIn));
    QCOMPARE(wish.detail.toMap(),
             (QVariantMap{{u"server"_s, u"https://git.example.org"_s},
                          {u"user"_s, u"mira"_s},
                          {u"secret"_s, u"to ken"_s}}));
    emit desk.workbench.signInAnswered(u"https://git.example.org"_s, u"There is no keyring."_s);
    QCOMPARE(dialog->problem(field(u"Server"_s)), u"There is no keyring."_s);
    const QSignalSpy closed(dialog, &QDialog::accepted);
    emit desk.workbench.signInAnswered(u"https://git.example.org"_s, {});
    QCOMPARE(closed.size(), 1);
}

void TestSettingsSources::removesASignInWhenItIsMeant()
{
    SettingsView desk;
    const QSignalSpy wishes(&desk.window, &MainWindow::wished);
    desk.workbench.signInServers = {u"https://a.test"_s, u"https://b.test:8443"_s};
    emit desk.workbench.signInsChanged();
    press(desk.named<QAbstractButton>(u"Remove the sign-in for https://b.test:8443"_s));
    auto *question = desk.window.findChild<Question *>();
    QVERIFY(question);
    QCOMPARE(wishes.size(), 0);
    question->accept();
    QCOMPARE(wishes.size(), 1);
    const auto wish = wishes[0][0].value<Wish>();
    QCOMPARE(int(wish.kind), int(Wish::Kind::ForgetSignIn));
    QCOMPARE(wish.detail.toString(), u"https://b.test:8443"_s);
    desk.workbench.signInServers.removeLast();
    emit desk.workbench.signInsChanged();
    const auto buttons = desk.page->findChildren<QPushButton *>();
    QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *one) {
        return one->isVisible() && one->accessibleName().contains(u"b.test"_s);
    }));
    desk.named<QAbstractButton>(u"Remove the sign-in for https://a.test"_s);
}

QTEST_MAIN(TestSettingsSources)
#include "tst_settings_sources.moc"
