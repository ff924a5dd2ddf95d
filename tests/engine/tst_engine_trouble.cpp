// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/apps.h"
#include "apps/labels.h"
#include "engine/engine.h"
#include "engine/named_engine.h"
#include "support/build_context.h"
#include "support/job_wait.h"
#include "support/labs/local_registry.h"
#include "support/labs/own_engine.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

using Product = OwnEngineOptions::Product;

/// An engine with a small image on it.
struct Bench {
    explicit Bench(Product product)
        : lab({.product = product})
    {}
    OwnEngine lab;
    std::unique_ptr<Engine> engine;
    QString base;
};

} // namespace

/// An engine that goes away and comes back while Slipway works on it.
class EngineTroubleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanupTestCase();
    void anEngineThatGoesIsToldAndComesBack_data() { waysToGo(); }
    void anEngineThatGoesIsToldAndComesBack();
    void aBuildThatLostItsEngineFailsAndWorksAgain_data() { waysToGo(); }
    void aBuildThatLostItsEngineFailsAndWorksAgain();

private:
    static void waysToGo();
    void takeAway(bool isKilled);
    BuildRequest request(const QByteArray &instructions);

    QTemporaryDir m_folder;
    std::map<Product, std::unique_ptr<Bench>> m_benches;
    Bench *m_bench = nullptr; ///< Of the row.
    AppId m_id = *AppId::parse(u"slw-test-trouble");
};

void EngineTroubleTest::waysToGo()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("stopped as a service manager does") << false;
    QTest::newRow("killed") << true;
}

void EngineTroubleTest::initTestCase_data()
{
    QTest::addColumn<Product>("product");
    QTest::newRow("the machine's Docker") << Product::Installed;
    QTest::newRow("a newer Docker") << Product::Sid;
}

void EngineTroubleTest::init()
{
    QFETCH_GLOBAL(Product, product);
    std::unique_ptr<Bench> &bench = m_benches[product];
    const bool isNew = !bench;
    if (isNew)
        bench = std::make_unique<Bench>(product);
    m_bench = bench.get();
    QVERIFY2(bench->lab.answers() || bench->lab.start(), qPrintable(bench->lab.problem()));
    if (!isNew)
        return;
    LocalRegistry registry(bench->lab.inside({}));
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    QVERIFY2(registry.push(LocalRegistry::Base::Busybox, u"busybox:1"_s),
             qPrintable(registry.problem()));
    bench->base = registry.image(u"busybox:1"_s);
    bench->engine = std::make_unique<Engine>(namedEngine(bench->lab.socketPath()));
    const auto pulled = resultOf(
        bench->engine->pull(*ImageRef::parse(bench->base), std::nullopt, nullptr), kPatienceMs);
    VERIFY_GOOD(pulled);
}

void EngineTroubleTest::cleanupTestCase()
{
    m_benches.clear();
}

void EngineTroubleTest::takeAway(bool isKilled)
{
    if (isKilled)
        m_bench->lab.kill();
    else
        QVERIFY2(m_bench->lab.stop(), qPrintable(m_bench->lab.log().right(2000)));
    QVERIFY(!m_bench->lab.answers());
}

BuildRequest EngineTroubleTest::request(const QByteArray &instructions)
{
    BuildRequest build;
    build.tag = u"slipway/trouble:1"_s;
    build.context = contextOf("FROM " + m_bench->base.toUtf8() + "\n" + instructions, m_folder);
    return build;
}

void EngineTroubleTest::anEngineThatGoesIsToldAndComesBack()
{
    QFETCH(bool, isKilled);
    const ToolEnd ran = m_bench->lab.docker(
        {u"run"_s, u"-d"_s, u"--restart"_s, u"unless-stopped"_s, u"--name"_s, containerName(m_id),
         u"--label"_s, label::kApp + u'=' + m_id.text(), m_bench->base, u"sh"_s, u"-c"_s,
         u"trap 'exit 0' TERM; while true; do echo tick; sleep 1; done"_s});
    QVERIFY2(ran.ok, qPrintable(ran.problem));
    const QString container = QString::fromLatin1(ran.output).trimmed();

    const Paths paths =
        Paths::standard(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
    Settings settings(paths.settingsFile());
    ProfileStore store(paths, nullptr);
    Apps apps(AppsContext{*m_bench->engine, store, settings, paths, Person::current()});
    QSignalSpy listed(&apps, &Apps::listed);
    apps.follow();
    QTRY_COMPARE_WITH_TIMEOUT(apps.status(m_id).state, AppState::Running, kPatienceMs);

    EngineEvents events(*m_bench->engine, nullptr);
    QList<EngineEvents::State> states;
    connect(&events, &EngineEvents::stateChanged, this,
            [&](EngineEvents::State state) { states.append(state); });
    QSignalSpy resyncs(&events, &EngineEvents::resyncNeeded);
    events.start();
    QTRY_COMPARE_WITH_TIMEOUT(resyncs.count(), 1, kPatienceMs);

    LogsRequest following;
    following.follow = true;
    const std::unique_ptr<ContainerLogsJobBase> log(
        m_bench->engine->logs(container, following, nullptr));
    QSignalSpy received(log.get(), &ContainerLogsJobBase::received);
    QSignalSpy ended(log.get(), &Job::finished);
    log->start();
    QTRY_VERIFY_WITH_TIMEOUT(received.count() > 0, kPatienceMs);

    states.clear();
    listed.clear();
    takeAway(isKilled);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
    // An engine that stops ends its containers first, and with them their logs.
    if (isKilled)
        QVERIFY2(log->error() && log->error()->kind == Error::Kind::Lost, wordsOf(log->error()));
    else
        QVERIFY2(!log->error() || log->error()->kind == Error::Kind::Lost, wordsOf(log->error()));
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(EngineEvents::State::Lost), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(apps.status(m_id).state, AppState::Unknown, kPatienceMs);
    if (isKilled)
        QVERIFY2(apps.status(m_id).lastSeenRunning, "nothing said that it ended");
    QVERIFY2(!apps.status(m_id).reason.isEmpty(), "an unknown state has a reason");

    QVERIFY2(m_bench->lab.start(), qPrintable(m_bench->lab.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(resyncs.count(), 2, kPatienceMs);
    QCOMPARE(states.first(), EngineEvents::State::Lost);
    QCOMPARE(states.last(), EngineEvents::State::Connected);
    QTRY_VERIFY_WITH_TIMEOUT(listed.count() > 0, kPatienceMs);
    // What the engine made of the container while it was away is its own affair: the status is what
    // it says.
    const auto isUp = [&] {
        return m_bench->lab.docker({u"inspect"_s, u"-f"_s, u"{{.State.Running}}"_s, container})
                   .output.trimmed()
            == "true";
    };
    QTRY_VERIFY_WITH_TIMEOUT(apps.status(m_id).state != AppState::Unknown, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(apps.status(m_id).state == AppState::Running, isUp(), kPatienceMs);
    QVERIFY2(m_bench->lab.docker({u"start"_s, container}).ok, "it can run again");
    QTRY_COMPARE_WITH_TIMEOUT(apps.status(m_id).state, AppState::Running, kPatienceMs);
    QCOMPARE(apps.status(m_id).containerId, container);
    QVERIFY(resultOf(m_bench->engine->removeContainer(container, true, nullptr), kPatienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(!apps.status(m_id).isInstalled, kPatienceMs);
}

void EngineTroubleTest::aBuildThatLostItsEngineFailsAndWorksAgain()
{
    QFETCH(bool, isKilled);
    BuildRequest wish = request("ARG PAUSE=0\nRUN echo began $PAUSE; sleep $PAUSE\n");
    wish.noCache = true;
    wish.buildArgs = {{u"PAUSE"_s, u"300"_s}};
    const std::unique_ptr<BuildImageJobBase> lost(m_bench->engine->build(wish, nullptr));
    QString output;
    connect(lost.get(), &BuildImageJobBase::logged, this,
            [&](const BuildLog &log) { output += log.text; });
    QSignalSpy ended(lost.get(), &Job::finished);
    lost->start();
    QTRY_VERIFY2_WITH_TIMEOUT(output.contains(u"began 300"_s), qPrintable(output), kPatienceMs);
    takeAway(isKilled);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
    QVERIFY2(lost->error(), "a build without an engine cannot be good");
    // An engine that stops may still say why; one that is killed says nothing.
    QVERIFY2(lost->error()->kind == Error::Kind::Lost
                 || (!isKilled && lost->error()->kind == Error::Kind::Failed),
             wordsOf(lost->error()));
    QVERIFY(!lost->error()->summary.isEmpty());

    QVERIFY2(m_bench->lab.start(), qPrintable(m_bench->lab.problem()));
    wish.buildArgs = {{u"PAUSE"_s, u"0"_s}};
    const auto again = resultOf(m_bench->engine->build(wish, nullptr), kPatienceMs);
    VERIFY_GOOD(again);
    QVERIFY(resultOf(m_bench->engine->inspectImage(wish.tag, nullptr)));
}

QTEST_GUILESS_MAIN(EngineTroubleTest)
#include "tst_engine_trouble.moc"
