// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "ui/app_actions.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestCardActions : public QObject
{
    Q_OBJECT
private slots:
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void offersNoStartForWhatWasNeverInstalled();
};

void TestCardActions::offersWhatTheStateAllows_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("canOpen");
    QTest::addColumn<bool>("engine");
    QTest::addColumn<QString>("actions");
    using S = AppState;
    QTest::newRow("not installed") << int(S::NotInstalled) << false << true << u"Install"_s;
    QTest::newRow("building") << int(S::Building) << false << true << u"Cancel"_s;
    QTest::newRow("starting") << int(S::Starting) << false << true << u"Cancel"_s;
    QTest::newRow("running") << int(S::Running) << true << true << u"Stop, Open"_s;
    QTest::newRow("running without a web UI") << int(S::Running) << false << true << u"Stop"_s;
    QTest::newRow("unhealthy") << int(S::Unhealthy) << true << true << u"Logs, Restart"_s;
    QTest::newRow("failed") << int(S::Failed) << false << true << u"See why"_s;
    QTest::newRow("stopped") << int(S::Stopped) << false << true << u"Start"_s;
    QTest::newRow("not known") << int(S::Unknown) << false << false << u"Start (off)"_s;
    QTest::newRow("last seen running") << int(S::Unknown) << true << false << u"Open"_s;
    QTest::newRow("not installed, no engine")
        << int(S::NotInstalled) << false << false << u"Install (off)"_s;
}

void TestCardActions::offersWhatTheStateAllows()
{
    QFETCH(int, state);
    QFETCH(bool, canOpen);
    QFETCH(bool, engine);
    QFETCH(QString, actions);
    AppRow app(FakeWorkbench::id("forge"));
    app.state = AppState(state);
    app.canOpen = canOpen;
    app.lastSeenRunning = canOpen;
    app.isInstalled = app.state != AppState::NotInstalled;
    QStringList words;
    const QList<AppAction> offered = cardActions(app, engine);
    for (const AppAction &action : offered)
        words << (action.enabled ? action.text : action.text + u" (off)"_s);
    QCOMPARE(words.join(u", "_s), actions);
}

void TestCardActions::offersNoStartForWhatWasNeverInstalled()
{
    AppRow app(FakeWorkbench::id("forge"));
    app.state = AppState::Unknown;
    const QList<AppAction> offered = cardActions(app, false);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.constFirst().text, u"Install"_s);
    QVERIFY(!offered.constFirst().enabled);
}

QTEST_MAIN(TestCardActions)
#include "tst_card_actions.moc"
