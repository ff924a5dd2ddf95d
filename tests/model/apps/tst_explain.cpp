// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/explain.h"
#include "apps/known_lines.h"
#include "profiles/mended_causes.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Known causes are found in what tools really print.
class ExplainTest : public QObject
{
    Q_OBJECT
private slots:
    void findsTheCause_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &log, const QString &cause) {
            QTest::newRow(name) << log << cause;
        };
        row("disk", u"cp: error writing '/x': No space left on device"_s, u"no-space"_s);
        row("setuptools 82", u"  ModuleNotFoundError: No module named 'pkg_resources'"_s,
            u"pkg-resources"_s);
        row("Python 3.12 without setuptools", u"ModuleNotFoundError: No module named 'distutils'"_s,
            u"setuptools"_s);
        row("torch", u"ERROR: No matching distribution found for torch==1.13.1"_s,
            u"no-distribution"_s);
        row("apt", u"E: Unable to locate package libgl9"_s, u"apt-missing"_s);
        row("name look-up", u"Could not resolve host: github.com"_s, u"network"_s);
        row("apt without network", u"W: Temporary failure resolving 'deb.debian.org'"_s,
            u"network"_s);
        row("apt with lists that it could not fetch",
            u"W: Some index files failed to download. They have been ignored, or old ones used "
            "instead.\nE: Unable to locate package nginx"_s,
            u"network"_s);
        row("pip without network",
            u"WARNING: Retrying after connection broken by 'NewConnectionError(...)': /simple/x\n"
            "ERROR: No matching distribution found for x"_s,
            u"network"_s);
        row("proxy", u"SSL: CERTIFICATE_VERIFY_FAILED: self-signed certificate in chain"_s,
            u"certificate"_s);
        row("git", u"fatal: remote error: upload-pack: not our ref 1234"_s, u"commit-missing"_s);
        row("base", u"manifest for nvidia/cuda:99 not found: manifest unknown"_s,
            u"base-missing"_s);
        row("login", u"unauthorized: authentication required"_s, u"registry-refused"_s);
        row("limit", u"toomanyrequests: You have reached your pull rate limit"_s,
            u"registry-refused"_s);
        row("memory",
            u"process \"/bin/sh -c make\" did not complete successfully: exit code: 137"_s,
            u"killed"_s);
        row("memory of the GPU", u"torch.OutOfMemoryError: CUDA out of memory. Tried to allocate"_s,
            u"out-of-vram"_s);
        row("owner", u"mkdir: cannot create directory '/opt/x': Permission denied"_s,
            u"permission"_s);
        row("something new", u"the flux capacitor is empty"_s, u"unknown"_s);
    }
    void findsTheCause()
    {
        QFETCH(QString, log);
        FailedStep failed;
        failed.app = u"Forge"_s;
        failed.step = u"Install requirements"_s;
        failed.error = {Error::Kind::Failed, u"The build stopped."_s, {}};
        failed.lines = {u"before"_s, log, u"after"_s};
        failed.firstNumber = 100;
        const Explanation told = explain(failed);
        QTEST(told.cause, "cause");
        QVERIFY2(told.title.split(u' ').size() <= 8, qPrintable(told.title));
        QVERIFY(!told.text.isEmpty());
        QVERIFY(!told.title.contains(u"%1"_s) && !told.text.contains(u"%1"_s));
        QVERIFY(!told.fixes.isEmpty());
        QCOMPARE(told.errorLine, told.cause == "unknown"_L1 ? 0 : 101);
        QCOMPARE(told.firstLine, 100);
        QCOMPARE(told.lastLine, 102);
    }

    void saysWhoHoldsTheMemoryOfTheGpu()
    {
        const QString line = u"torch.OutOfMemoryError: CUDA out of memory."_s;
        FailedStep failed;
        failed.app = u"Forge"_s;
        failed.error = {Error::Kind::Failed,
                        u"Forge ran out of VRAM while it started. InvokeAI holds 9.2 of 24 GB."_s,
                        line};
        failed.lines = {line};
        const Explanation told = explain(failed);
        QCOMPARE(told.title, u"Forge ran out of VRAM"_s);
        QCOMPARE(told.text, failed.error.summary);
        failed.error.detail.clear(); // It was a step of a build, and nobody looked.
        QVERIFY(explain(failed).text != failed.error.summary);
    }

    void namesWhatIsMissing()
    {
        FailedStep failed;
        failed.lines = {u"ERROR: No matching distribution found for torch==1.13.1"_s};
        QCOMPARE(explain(failed).title, u"There is no fitting version of torch==1.13.1"_s);
    }

    void offersALineThatMends_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("fixes");
        QTest::newRow("of setuptools, for a package that pip names")
            << QStringList{u"ModuleNotFoundError: No module named 'pkg_resources'"_s,
                           u"ERROR: Failed to build 'CLIP' when getting requirements"_s}
            << u"CLIP needs a part that setuptools 82 removed"_s
            << QStringList{u"apply pkg-resources"_s, u"commits"_s, u"report"_s};
        QTest::newRow("of setuptools, for some package")
            << QStringList{u"ModuleNotFoundError: No module named 'pkg_resources'"_s}
            << u"A package needs a part that setuptools removed"_s
            << QStringList{u"apply pkg-resources"_s, u"commits"_s, u"report"_s};
        QTest::newRow("without setuptools")
            << QStringList{u"ModuleNotFoundError: No module named 'distutils'"_s}
            << u"A package needs distutils to be built"_s
            << QStringList{u"apply setuptools"_s, u"commits"_s, u"report"_s};
        QTest::newRow("no line gives room")
            << QStringList{u"write: no space left on device"_s} << u"The disk is full"_s
            << QStringList{u"again"_s, u"report"_s};
        QTest::newRow("another commit may ask for less")
            << QStringList{u"ERROR: No matching distribution found for torch==1.13.1"_s}
            << u"There is no fitting version of torch==1.13.1"_s
            << QStringList{u"again"_s, u"commits"_s, u"report"_s};
    }
    void offersALineThatMends()
    {
        QFETCH(QStringList, lines);
        FailedStep failed;
        failed.lines = lines;
        const Explanation told = explain(failed);
        QTEST(told.title, "title");
        QStringList fixes;
        for (const Explanation::Fix &fix : told.fixes)
            fixes << fix.id;
        QTEST(fixes, "fixes");
        QCOMPARE(bool(lineThatMends(told.cause)), fixes.first().startsWith("apply "_L1));
    }

    void linesThatMendAreGoodLines()
    {
        for (const QString &cause : {u"pkg-resources"_s, u"setuptools"_s}) {
            const std::optional<OwnLine> line = lineThatMends(cause);
            QVERIFY(line);
            QCOMPARE(checkOwnLine(line->run), QString());
            QCOMPARE(causesMendedBy({*line}), QStringList{cause});
        }
        QVERIFY(!lineThatMends(u"network"_s));
        const QDate day(2026, 3, 9);
        QList<OwnLine> lines;
        QVERIFY(addLineThatMends(lines, u"setuptools"_s, day));
        QVERIFY(addLineThatMends(lines, u"setuptools"_s, day.addDays(1)));
        QVERIFY(!addLineThatMends(lines, u"network"_s, day));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().added, day);
    }

    void offersASignInForAPrivateSource_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("fix");
        QTest::newRow("https") << u"Bei https://git.test:8443/a/b.git muss man sich anmelden."_s
                               << u"sign-in https://git.test:8443"_s;
        QTest::newRow("a sign-in is not sent in the open")
            << u"http://git.test/a.git asks for a sign-in."_s << u"again"_s;
        QTest::newRow("of the engine") << u"You may not use Docker yet."_s << u"again"_s;
    }
    void offersASignInForAPrivateSource()
    {
        QFETCH(QString, summary);
        FailedStep failed;
        // The same words as a registry's, of which the log holds none.
        failed.error = {Error::Kind::NoPermission, summary,
                        u"remote authentication required but no callback set"_s};
        failed.lines = {u"Fetching it"_s};
        QTEST(explain(failed).fixes.first().id, "fix");
    }

    void anUnknownCauseEndsWithTheLastLines()
    {
        FailedStep failed;
        failed.step = u"Install requirements"_s;
        for (int i = 1; i <= 100; ++i)
            failed.lines.append(QString::number(i));
        const Explanation told = explain(failed);
        QCOMPARE(told.title, u"Install requirements failed"_s);
        QCOMPARE(told.lastLine, 100);
        QCOMPARE(told.firstLine, 89);
    }

    void aLostEngineNeedsNoLog()
    {
        FailedStep failed;
        failed.error = {Error::Kind::Lost, u"Docker went away."_s, {}};
        QCOMPARE(explain(failed).cause, u"engine-lost"_s);
        QCOMPARE(explain(failed).text, u"Docker went away."_s);
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
