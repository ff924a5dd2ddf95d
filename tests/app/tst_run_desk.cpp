// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/option_check.h"
#include "run_desk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

AppStatus statusOf(const AppId &id, AppState state, bool isInstalled = true)
{
    AppStatus status(id);
    status.state = state;
    status.isInstalled = isInstalled;
    return status;
}

/// Slipway's own profiles, and an engine that nobody asks.
struct Desk {
    Desk()
        : paths(Paths::standard(folder.filePath(u"c"_s), folder.filePath(u"d"_s)))
        , settings(paths.settingsFile())
        , store(paths, nullptr)
        , engine(EngineChoice{*Endpoint::parse(folder.filePath(u"nosocket"_s)),
                              EngineChoice::Rule::Setting,
                              {},
                              {}})
        , apps(AppsContext{engine, store, settings, paths})
        , desk(apps, nullptr)
    {
        store.load();
    }
    QTemporaryDir folder;
    Paths paths;
    Settings settings;
    ProfileStore store;
    Engine engine;
    Apps apps;
    RunDesk desk;
};

} // namespace

class RunDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void startsWhatIsWishedAndStandsStill_data()
    {
        QTest::addColumn<AppState>("state");
        QTest::addColumn<bool>("isInstalled");
        QTest::addColumn<bool>("isWished");
        QTest::addColumn<bool>("starts");
        QTest::newRow("stopped") << AppState::Stopped << true << true << true;
        QTest::newRow("it ended by itself") << AppState::Failed << true << true << true;
        QTest::newRow("it runs") << AppState::Running << true << true << false;
        QTest::newRow("not built yet") << AppState::NotInstalled << false << true << false;
        QTest::newRow("nobody wished it") << AppState::Stopped << true << false << false;
        QTest::newRow("the engine does not say") << AppState::Unknown << true << true << false;
    }
    void startsWhatIsWishedAndStandsStill()
    {
        QFETCH(AppState, state);
        QFETCH(bool, isInstalled);
        QFETCH(bool, isWished);
        const AppId id = *AppId::parse(u"forge");
        AppSettings settings(id);
        settings.run.withSlipway = isWished;
        QTEST(!appsToStart({statusOf(id, state, isInstalled)}, {settings}).isEmpty(), "starts");
    }

    void tellsWhatAnAppMayDo()
    {
        const Desk all;
        const AppId forge = *AppId::parse(u"forge");
        QVERIFY(all.desk.view(forge).profile);
        AppSettings settings(forge);
        const ContainedView usual = all.desk.contained(settings);
        QVERIFY(!usual.line.isEmpty());
        QCOMPARE(usual.looser.size(), 1); // it loads into its models
        settings.address = u"0.0.0.0"_s;
        QCOMPARE(all.desk.contained(settings).looser.size(), 2);
        QVERIFY(!all.desk.view(*AppId::parse(u"nosuch")).profile);
    }

    void tellsWhoHasAPort()
    {
        Desk all;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy looked(&all.desk, &RunDesk::portLooked);
        all.desk.lookAtPort(server.serverPort());
        QVERIFY(looked.wait(10000));
        QCOMPARE(looked[0][0].value<quint16>(), server.serverPort());
        QVERIFY2(!looked[0][1].toString().isEmpty(), "this test has it");
    }

    void looksAtAPinThatIsNotFetchedWithoutAWord()
    {
        Desk all;
        const AppId forge = *AppId::parse(u"forge");
        AppSettings settings(forge);
        settings.run.options = {{u"api"_s, u"true"_s}};
        QVERIFY(all.store.save(settings));
        all.store.load();
        auto *job = checkOptions(all.apps.context(), *all.store.profile(forge), settings, nullptr);
        QSignalSpy finished(job, &Job::finished);
        job->start();
        QVERIFY(finished.wait(10000));
        QVERIFY(!job->error() && job->result()->isEmpty());
        delete job;
        QVERIFY2(!QDir(all.paths.vault()).exists(), "nothing was made by looking");
    }
};

QTEST_GUILESS_MAIN(RunDeskTest)
#include "tst_run_desk.moc"
