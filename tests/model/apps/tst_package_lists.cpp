// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/package_lists.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Lists = QMap<QString, PackageVersions>;

const QString kMd5(32, u'a');

} // namespace

/// What an image says of its packages.
class PackageListsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKeepersListIsRead_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<Lists>("lists");
        QTest::newRow("nothing") << QByteArray("==end\n") << Lists();
        QTest::newRow("a keeper of nothing")
            << QByteArray("==pip\n==end\n") << Lists{{u"pip"_s, {}}};
        QTest::newRow("apt: only what is installed")
            << QByteArray("==apt\nPackage: adduser\nStatus: install ok installed\n"
                          "Architecture: all\nVersion: 3.134\n"
                          "Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n==end\n")
            << Lists{{u"apt"_s, {{u"adduser"_s, u"3.134"_s}}}};
        QTest::newRow("apt: of two architectures")
            << QByteArray("==apt\n"
                          "Package: libc6\nStatus: install ok installed\nArchitecture: amd64\n"
                          "Version: 2.36-9\n"
                          "Package: libc6\nStatus: install ok installed\nArchitecture: i386\n"
                          "Version: 2.36-8\n==end\n")
            << Lists{{u"apt"_s, {{u"libc6"_s, u"2.36-9"_s}, {u"libc6:i386"_s, u"2.36-8"_s}}}};
        QTest::newRow("apk") << QByteArray("==apk\nP:musl\nV:1.2.4-r2\nP:zlib\nV:1.3-r0\n==end\n")
                             << Lists{{u"apk"_s,
                                       {{u"musl"_s, u"1.2.4-r2"_s}, {u"zlib"_s, u"1.3-r0"_s}}}};
        QTest::newRow("pip: names as pip compares them")
            << QByteArray("==pip\nName: Typing_Extensions\nVersion: 4.9.0\n==end\n")
            << Lists{{u"pip"_s, {{u"typing-extensions"_s, u"4.9.0"_s}}}};
        QTest::newRow("pip: from a repository")
            << QByteArray("==pip\nName: clip\nVersion: 1.0\n"
                          "Address: {\"url\": \"https://git.example/clip.git\", \"vcs_info\": "
                          "{\"commit_id\": \"d50d76d\", \"vcs\": \"git\"}}\n==end\n")
            << Lists{{u"pip"_s, {{u"clip"_s, u"git+https://git.example/clip.git@d50d76d"_s}}}};
        QTest::newRow("conda")
            << QByteArray("==conda\nFile: python-dateutil-2.8.2-pyhd8ed1ab_0.json\n==end\n")
            << Lists{{u"conda"_s, {{u"python-dateutil"_s, u"2.8.2 pyhd8ed1ab_0"_s}}}};
        QTest::newRow("npm: a tree")
            << QByteArray("==npm\nPlace: /usr/local/lib/node_modules/pm2\n"
                          "  \"version\": \"5.3.0\",\n"
                          "Place: /usr/local/lib/node_modules/pm2/node_modules/chalk\n"
                          "{\"name\":\"chalk\",\"version\":\"3.0.0\"}\n"
                          "Place: /opt/app/node_modules/@a/b\n\"version\" : \"1.0.0\"\n==end\n")
            << Lists{{u"npm"_s,
                      {{u"pm2"_s, u"5.3.0"_s},
                       {u"pm2/node_modules/chalk"_s, u"3.0.0"_s},
                       {u"/opt/app/node_modules/@a/b"_s, u"1.0.0"_s}}}};
        QTest::newRow("what is none of it is passed over")
            << QByteArray("hello\n==pip\nName: a\nVersion: \x1b[31m\nName: \nVersion: 1\n"
                          "==brew\nName: b\nVersion: 2\n\xff\xfe\n"
                          "==end\nName: c\nVersion: 3\n")
            << Lists{{u"pip"_s, {{u"b"_s, u"2"_s}}}};
        QTest::newRow("a line without an end")
            << "==pip\nName: a\nVersion: " + QByteArray(100'000, '1') << Lists{{u"pip"_s, {}}};
    }
    void everyKeepersListIsRead()
    {
        QFETCH(QByteArray, said);
        QTEST(packageListsIn(said).by, "lists");
    }

    void condasArchivesAreKeptWithTheirSums()
    {
        const PackageLists lists =
            packageListsIn("==conda\nFile: pip-24.0-pyhd8ed1ab_0.json\n"
                           "  \"md5\": \""
                           + kMd5.toUtf8()
                           + "\",\n  \"url\": \"https://conda.example/noarch/pip.conda\",\n"
                             "File: zlib-1.3-h1.json\n==end\n");
        QCOMPARE(lists.condaFiles,
                 (QMap<QString, QString>{
                     {u"pip"_s, u"https://conda.example/noarch/pip.conda#"_s + kMd5}}));
    }

    void theScriptSaysWhatIsReadHere()
    {
        // On this machine: whatever it has is listed, and the end is told.
        QFile script(QStringLiteral(SLIPWAY_LIST_PACKAGES));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, QString::fromUtf8(script.readAll()), u"x"_s, u"/usr/lib"_s});
        QVERIFY(shell.waitForFinished());
        const QByteArray said = shell.readAllStandardOutput();
        QVERIFY(said.endsWith("==end\n"));
        const PackageLists lists = packageListsIn(said);
        QProcess dpkg;
        dpkg.start(u"dpkg-query"_s, {u"-W"_s, u"-f"_s, u"${db:Status-Status}\n"_s});
        QVERIFY2(dpkg.waitForFinished(), "this machine is a Debian");
        QCOMPARE(lists.by.value(u"apt"_s).size(),
                 dpkg.readAllStandardOutput().split('\n').count("installed"));
    }
};

QTEST_GUILESS_MAIN(PackageListsTest)
#include "tst_package_lists.moc"
