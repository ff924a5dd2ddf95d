// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/wished_stop.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

ContainerDetails endedRun(const QString &id, int minute)
{
    ContainerDetails details;
    details.id = id;
    details.state = u"exited"_s;
    details.exitCode = 137;
    details.started = QDateTime(QDate(2025, 3, 9), QTime(11, minute), QTimeZone::utc());
    return details;
}

} // namespace

/// Who ended a container.
class WishedStopTest : public QObject
{
    Q_OBJECT
private slots:
    void aRequestIsToldFromAKill_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<bool>("isWished");
        QTest::newRow("docker stop begins") << u"kill"_s << u"15"_s << true;
        QTest::newRow("a profile's own stop signal") << u"kill"_s << u"2"_s << true;
        QTest::newRow("docker stop has ended") << u"stop"_s << QString() << true;
        QTest::newRow("docker kill") << u"kill"_s << u"9"_s << false;
        QTest::newRow("nginx reads its files again") << u"kill"_s << u"1"_s << false;
        QTest::newRow("by name") << u"kill"_s << u"SIGKILL"_s << false;
        QTest::newRow("by itself") << u"die"_s << QString() << false;
        QTest::newRow("out of memory") << u"oom"_s << QString() << false;
    }
    void aRequestIsToldFromAKill()
    {
        QFETCH(QString, action);
        QFETCH(QString, signal);
        EngineEvent event;
        event.type = u"container"_s;
        event.action = action;
        if (!signal.isEmpty())
            event.attributes.insert(u"signal"_s, signal);
        QTEST(isWishedStop(event), "isWished");
    }

    void aMarkIsOfOneRunOnly()
    {
        const QTemporaryDir folder;
        Paths paths;
        paths.data = folder.path();
        const AppId app = *AppId::parse(u"site");
        QVERIFY(!wasStopWished(paths, app, endedRun(u"c1"_s, 4)));
        QVERIFY(noteWishedStop(paths, app, endedRun(u"c1"_s, 4)));
        QVERIFY(wasStopWished(paths, app, endedRun(u"c1"_s, 4)));
        QVERIFY2(!wasStopWished(paths, app, endedRun(u"c1"_s, 5)), "it was started again since");
        QVERIFY2(!wasStopWished(paths, app, endedRun(u"c2"_s, 4)), "another container");
        forgetWishedStop(paths, app);
        QVERIFY(!wasStopWished(paths, app, endedRun(u"c1"_s, 4)));
    }
};

QTEST_GUILESS_MAIN(WishedStopTest)
#include "tst_wished_stop.moc"
