// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/preferences.h"
#include "base/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Preferences everythingElse()
{
    Preferences chosen;
    chosen.colours = Colours::Dark;
    chosen.textSize = 150;
    chosen.spacing = Spacing::Compact;
    chosen.movement = Movement::Less;
    chosen.language = u"ja"_s;
    chosen.notifications = false;
    chosen.restoreSession = false;
    chosen.tray = true;
    chosen.engine = u"unix:///run/user/1000/docker.sock"_s;
    chosen.modelsFolder = u"/srv/größte modelle"_s;
    chosen.outputsFolder = u"/srv/bilder, neue"_s;
    chosen.checksUpdates = false;
    chosen.gitProxy = u"http://proxy.example.org:3128"_s;
    chosen.gitCertificates = u"/etc/ssl/unsere, eigenen.pem"_s;
    return chosen;
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyFileMeansTheDefaults();
    void everythingComesBack();
    void defaultsAreNotWritten();
    void keepsKeysItDoesNotKnow();
    void fallsBackFromABadValue_data();
    void fallsBackFromABadValue();
    void setsAsideAFileThatIsNoSettings();
    void tellsThatTheFileCannotBeWritten();
    void tellsOnlyWhatChanged();

private:
    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(u"%1/settings.ini"_s.arg(++number));
        QDir().mkpath(QFileInfo(m_file).absolutePath());
    }
};

void TestPreferences::anEmptyFileMeansTheDefaults()
{
    QStringList problems;
    QCOMPARE(Preferences::of(Settings(m_file), &problems), Preferences());
    QCOMPARE(problems, QStringList());
    QVERIFY(!QFile::exists(m_file));
}

void TestPreferences::everythingComesBack()
{
    {
        Settings settings(m_file);
        everythingElse().writeTo(settings);
        QVERIFY2(contentOf(m_file).contains("theme=dark"),
                 "written at once, not when it is closed");
    }
    QStringList problems;
    QCOMPARE(Preferences::of(Settings(m_file), &problems), everythingElse());
    QCOMPARE(problems, QStringList());
}

void TestPreferences::defaultsAreNotWritten()
{
    Settings settings(m_file);
    everythingElse().writeTo(settings);
    Preferences().writeTo(settings);
    QVERIFY2(!contentOf(m_file).contains('='), contentOf(m_file).constData());
}

void TestPreferences::keepsKeysItDoesNotKnow()
{
    put(m_file, "[window]\ntheme=light\nlater=7\n\n[engine]\ncontext=workshop\n");
    {
        Settings settings(m_file);
        everythingElse().writeTo(settings);
        Preferences().writeTo(settings);
    }
    const QByteArray content = contentOf(m_file);
    QVERIFY2(content.contains("later=7"), content.constData());
    QVERIFY2(content.contains("context=workshop"), content.constData());
}

void TestPreferences::fallsBackFromABadValue_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::newRow("no such colours") << QByteArray("[window]\ntheme=blue\n") << u"window/theme"_s;
    QTest::newRow("text that nobody can read")
        << QByteArray("[window]\ntext-size=20\n") << u"window/text-size"_s;
    QTest::newRow("text too large for a window")
        << QByteArray("[window]\ntext-size=4000\n") << u"window/text-size"_s;
    QTest::newRow("a size in words")
        << QByteArray("[window]\ntext-size=large\n") << u"window/text-size"_s;
    QTest::newRow("a list where a word is meant")
        << QByteArray("[window]\nspacing=roomy, compact\n") << u"window/spacing"_s;
    QTest::newRow("no such movement")
        << QByteArray("[window]\nmovement=wild\n") << u"window/movement"_s;
    QTest::newRow("neither on nor off")
        << QByteArray("[notifications]\nshown=perhaps\n") << u"notifications/shown"_s;
    QTest::newRow("checks, perhaps")
        << QByteArray("[git]\ncheck-updates=perhaps\n") << u"git/check-updates"_s;
    QTest::newRow("certificates of nowhere")
        << QByteArray("[git]\ncertificates=ours.pem\n") << u"git/certificates"_s;
    QTest::newRow("a folder of nowhere")
        << QByteArray("[folders]\nmodels=models\n") << u"folders/models"_s;
}

void TestPreferences::fallsBackFromABadValue()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    put(m_file, content);
    QStringList problems;
    Preferences read = Preferences::of(Settings(m_file), &problems);
    QCOMPARE(read, Preferences());
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].contains(key), qPrintable(problems[0]));
}

void TestPreferences::setsAsideAFileThatIsNoSettings()
{
    const QByteArray content = "\x7f"
                               "ELF [window\nthis is no settings file\n[[[";
    put(m_file, content);
    const Settings settings(m_file);
    QCOMPARE(Preferences::of(settings), Preferences());
    QVERIFY2(settings.problem().contains(u"unreadable"_s), qPrintable(settings.problem()));
    const QDir folder = QFileInfo(m_file).dir();
    const QStringList kept = folder.entryList({u"settings.ini.unreadable-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOf(folder.filePath(kept[0])), content);
}

void TestPreferences::tellsThatTheFileCannotBeWritten()
{
    put(m_folder.filePath(u"file"_s), "not a folder");
    Settings settings(m_folder.filePath(u"file/settings.ini"_s));
    const QSignalSpy told(&settings, &Settings::notWritten);
    Preferences chosen;
    chosen.textSize = 120;
    chosen.writeTo(settings);
    QCOMPARE(told.size(), 1);
    QCOMPARE(Preferences::of(settings), chosen);
}

void TestPreferences::tellsOnlyWhatChanged()
{
    Settings settings(m_file);
    everythingElse().writeTo(settings);
    const QSignalSpy changed(&settings, &Settings::changed);
    everythingElse().writeTo(settings);
    QCOMPARE(changed.size(), 0);
    Preferences other = everythingElse();
    other.textSize = 125;
    other.writeTo(settings);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), settings.textSize.key());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
