// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_status.h"
#include "apps/labels.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(slipway::AppFacts)

namespace {

AppFacts facts()
{
    AppFacts facts(*AppId::parse(u"site"));
    facts.hasWeb = true;
    facts.webPort = 8080;
    facts.wasListed = true;
    return facts;
}

ImageSummary image(int build)
{
    ImageSummary image;
    image.id = u"sha256:%1"_s.arg(build);
    image.tags = {imageTag(*AppId::parse(u"site"), build)};
    image.labels = {{label::kBuild, QString::number(build)}, {label::kPin, u"pin %1"_s.arg(build)}};
    return image;
}

ContainerDetails container(const QString &state, int exitCode = 0)
{
    ContainerDetails details;
    details.id = u"c1"_s;
    details.state = state;
    details.running = state == "running"_L1;
    details.exitCode = exitCode;
    details.imageId = u"sha256:1"_s;
    details.image = u"slipway/site:1"_s;
    details.labels = {{label::kBuild, u"1"_s}, {label::kPin, u"pin 1"_s}};
    details.ports = {{8080, 8081, u"127.0.0.1"_s}};
    return details;
}

} // namespace

/// What the engine and the work say of an app, as one state.
class AppStatusTest : public QObject
{
    Q_OBJECT
private slots:
    void oneStateFollowsFromAllThatIsKnown_data()
    {
        QTest::addColumn<AppFacts>("facts");
        QTest::addColumn<AppState>("state");
        QTest::addColumn<bool>("canOpen");
        const auto row = [](const char *name, AppState state, bool canOpen, auto change) {
            AppFacts given = facts();
            change(given);
            QTest::newRow(name) << given << state << canOpen;
        };
        using Work = AppFacts::Work;
        using Answer = AppFacts::Answer;
        row("nothing is there", AppState::NotInstalled, false, [](AppFacts &) {});
        row("an image alone is a stopped app", AppState::Stopped, false,
            [](AppFacts &f) { f.images = {image(1)}; });
        row("first build", AppState::Building, false, [](AppFacts &f) { f.work = Work::Building; });
        row("running and answering", AppState::Running, true, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.answer = Answer::Yes;
        });
        row("running, no answer so far", AppState::Starting, false, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.answer = Answer::Waiting;
        });
        row("our probe knows before the engine's does", AppState::Running, true, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.container->health = u"starting"_s;
            f.answer = Answer::Yes;
        });
        row("a rebuild beside it can still be opened", AppState::Building, true, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.answer = Answer::Yes;
            f.work = Work::Building;
        });
        row("unhealthy comes before building", AppState::Unhealthy, true, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.container->health = u"unhealthy"_s;
            f.answer = Answer::Yes;
            f.work = Work::Building;
        });
        row("does not answer", AppState::Unhealthy, false, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.answer = Answer::No;
        });
        row("ended with a code", AppState::Failed, false,
            [](AppFacts &f) { f.container = container(u"exited"_s, 3); });
        row("143 is how a stopped app ends", AppState::Stopped, false,
            [](AppFacts &f) { f.container = container(u"exited"_s, 143); });
        row("137 without a wish is a failure", AppState::Failed, false,
            [](AppFacts &f) { f.container = container(u"exited"_s, 137); });
        row("137 after a wished stop that took too long", AppState::Stopped, false,
            [](AppFacts &f) {
                f.container = container(u"exited"_s, 137);
                f.wasStopped = true;
            });
        row("137 by the kernel is a failure", AppState::Failed, false, [](AppFacts &f) {
            f.container = container(u"exited"_s, 137);
            f.container->oomKilled = true;
        });
        row("a code after a wished stop is no failure", AppState::Stopped, false, [](AppFacts &f) {
            f.container = container(u"exited"_s, 1);
            f.wasStopped = true;
        });
        row("could not be started", AppState::Failed, false, [](AppFacts &f) {
            f.container = container(u"created"_s, 127);
            f.container->error = u"no such file"_s;
        });
        row("a new try after a failure", AppState::Starting, false, [](AppFacts &f) {
            f.container = container(u"exited"_s, 3);
            f.work = Work::Starting;
        });
        row("a failed build of a stopped app", AppState::Failed, false, [](AppFacts &f) {
            f.images = {image(1)};
            f.failure = Error{Error::Kind::Failed, u"It failed."_s, {}};
        });
        row("a failed rebuild leaves it running", AppState::Running, true, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.answer = Answer::Yes;
            f.failure = Error{Error::Kind::Failed, u"It failed."_s, {}};
        });
        row("cancelling is no failure", AppState::Stopped, false, [](AppFacts &f) {
            f.images = {image(1)};
            f.failure = Error::cancelled();
        });
        row("engine lost", AppState::Unknown, true, [](AppFacts &f) {
            f.container = container(u"running"_s);
            f.answer = Answer::Yes;
            f.engine = AppFacts::Engine::Lost;
            f.wasRunning = true;
        });
        row("engine lost, never installed", AppState::NotInstalled, false,
            [](AppFacts &f) { f.engine = AppFacts::Engine::Lost; });
    }
    void oneStateFollowsFromAllThatIsKnown()
    {
        QFETCH(AppFacts, facts);
        QFETCH(AppState, state);
        const AppStatus status = statusOf(facts);
        QCOMPARE(nameOf(status.state), nameOf(state));
        QTEST(status.canOpen, "canOpen");
        QCOMPARE(status.lastSeenRunning, status.state == AppState::Unknown);
    }

    void tellsTheContainersPinAndTheNewestBuild()
    {
        AppFacts given = facts();
        given.container = container(u"running"_s);
        given.images = {image(2), image(1)};
        const AppStatus status = statusOf(given);
        QCOMPARE(status.build, 1);
        QCOMPARE(status.newestBuild, 2);
        QCOMPARE(status.pin, u"pin 1"_s);
        QCOMPARE(status.port, 8081);
        QCOMPARE(status.url, u"http://localhost:8081/"_s);
    }

    void namesOfTwoAppsNeverMeet()
    {
        QCOMPARE(setAsideName(*AppId::parse(u"site")), u"slipway-site_old"_s);
        QVERIFY(!AppId::parse(u"site_old"));
    }
};

QTEST_GUILESS_MAIN(AppStatusTest)
#include "tst_app_status.moc"
