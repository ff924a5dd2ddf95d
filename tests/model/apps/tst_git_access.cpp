// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/git_access.h"
#include "base/settings.h"
#include "base/whole_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class GitAccessTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsAProxyWhenItSeesOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::addRow("a host and a port") << u"http://proxy.example.org:3128"_s << true;
        QTest::addRow("encrypted") << u"https://proxy.example.org"_s << true;
        QTest::addRow("a slash at its end") << u"http://10.0.0.1:8080/"_s << true;
        QTest::addRow("six numbers") << u"http://[::1]:3128"_s << true;
        QTest::addRow("without its scheme") << u"proxy.example.org:3128"_s << false;
        QTest::addRow("a kind that git does not speak") << u"socks5://127.0.0.1:1080"_s << false;
        QTest::addRow("no host") << u"http://"_s << false;
        QTest::addRow("a page") << u"http://proxy.example.org/config.pac"_s << false;
        QTest::addRow("no port") << u"http://proxy.example.org:port"_s << false;
        QTest::addRow("a blank in it") << u"http://proxy example.org"_s << false;
        QTest::addRow("a secret in a plain file") << u"http://me:secret@proxy.org:1"_s << false;
    }
    void knowsAProxyWhenItSeesOne()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const QString problem = proxyProblem(text);
        QVERIFY2(problem.isEmpty() == isGood, qPrintable(problem));
        QVERIFY2(!problem.contains(u"secret"_s), qPrintable(problem));
    }

    void looksAtCertificatesBeforeTheyAreTrusted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isGood");
        QTest::addRow("a file of them") << u"ours.pem"_s << true;
        QTest::addRow("a folder of them") << u"certificates"_s << true;
        QTest::addRow("a key") << u"key.pem"_s << false;
        QTest::addRow("an empty file") << u"empty.pem"_s << false;
        QTest::addRow("an empty folder") << u"nothing"_s << false;
        QTest::addRow("not there") << u"gone.pem"_s << false;
    }
    void looksAtCertificatesBeforeTheyAreTrusted()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        const QByteArray certificate =
            "Ours\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
        QVERIFY(dir.mkpath(u"certificates"_s) && dir.mkpath(u"nothing"_s));
        QVERIFY(writeWhole(dir.filePath(u"ours.pem"_s), certificate));
        QVERIFY(writeWhole(dir.filePath(u"certificates/ours.pem"_s), certificate));
        QVERIFY(writeWhole(dir.filePath(u"key.pem"_s), "-----BEGIN PRIVATE KEY-----\n"));
        QVERIFY(writeWhole(dir.filePath(u"empty.pem"_s), {}));
        QFETCH(QString, path);
        QFETCH(bool, isGood);
        const QString problem = certificatesProblem(dir.filePath(path));
        QVERIFY2(problem.isEmpty() == isGood, qPrintable(problem));
    }

    void heedsTheLimitsOfTheSettings_data()
    {
        QTest::addColumn<QString>("megabytes");
        QTest::addColumn<qint64>("mostBytes");
        QTest::addColumn<QString>("minutes");
        QTest::addColumn<qint64>("seconds");
        QTest::addRow("none") << QString() << qint64(0) << QString() << qint64(0);
        QTest::addRow("both") << u"500"_s << qint64(500'000'000) << u"90"_s << qint64(5400);
        QTest::addRow("no numbers") << u"many"_s << qint64(0) << u"1h"_s << qint64(0);
        QTest::addRow("less than nothing") << u"-5"_s << qint64(0) << u"-1"_s << qint64(0);
        QTest::addRow("too much to count")
            << u"99999999999"_s << qint64(0) << u"9999999999999999999999"_s << qint64(0);
    }
    void heedsTheLimitsOfTheSettings()
    {
        QFETCH(QString, megabytes);
        QFETCH(QString, minutes);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        if (!megabytes.isEmpty())
            settings.setValue(u"git/most-megabytes"_s, megabytes);
        if (!minutes.isEmpty())
            settings.setValue(u"git/most-minutes"_s, minutes);
        const RemoteAccess access = gitAccess(settings);
        QTEST(access.mostBytes, "mostBytes");
        QTEST(qint64(access.longest.count()), "seconds");
    }

    void wantsTheWholePathOfCertificates()
    {
        QVERIFY(!certificatesProblem(u"ours.pem"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(GitAccessTest)
#include "tst_git_access.moc"
