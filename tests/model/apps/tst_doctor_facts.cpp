// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_look.h"
#include "apps/gather_facts_job.h"
#include "apps/labels.h"
#include "apps/leftovers.h"
#include "apps/reach_job.h"
#include "doctor_samples.h"
#include "engine/engine.h"
#include "profiles/profile_store.h"
#include "support/fake_engine.h"
#include "support/job_wait.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::samples::find;

namespace {

ContainerSummary container(const QString &name, const QString &label, const QString &app,
                           const QString &image = {})
{
    ContainerSummary made;
    made.id = name;
    made.name = name;
    made.imageId = image;
    made.labels = {{label, app}};
    return made;
}

ImageSummary image(const QString &id, const QString &label, const QString &app, int build,
                   const QString &tag = {})
{
    ImageSummary made;
    made.id = id;
    if (!tag.isEmpty())
        made.tags = {tag};
    made.labels = {{label, app}};
    if (build > 0)
        made.labels.insert(label::kBuild, QString::number(build));
    return made;
}

JobRecord work(const QString &app, JobRecord::Outcome outcome)
{
    JobRecord record(*AppId::parse(app));
    record.name = app;
    record.outcome = outcome;
    return record;
}

} // namespace

/// What is read and asked, before anything is made of it.
class DoctorFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"})
            qunsetenv(name); // the servers of this test are of this machine
    }
    void asksEachServerOnce();
    void aServerThatAnswersAtAllAnswers();
    void aServerThatIsGoneDoesNot();
    void looksAtPortsAndFolders();
    void findsLeftovers();
    void leavesAloneWhatIsWorkedOn();
    void gathersFromAnEngine();
    void anEngineThatIsGoneIsAFact();
    void anEngineThatHangsIsLate();
    void aCancelEndsIt();
    void asksAQuickLookLittle();

private:
    AppsContext context(Engine &engine);
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
};

void DoctorFactsTest::asksEachServerOnce()
{
    AppNeeds two = samples::aiApp();
    Source more = two.profile->sources.first();
    more.git = u"https://github.com/other/repository"_s;
    Source own;
    own.git = u"/home/mira/sources"_s;
    two.profile->sources << more << own;
    QStringList asked;
    for (const ReachTarget &target : reachTargets({two, samples::webApp()}))
        asked << target.address.toString();
    QCOMPARE(asked,
             (QStringList{u"https://github.com/"_s, u"https://pypi.org/"_s,
                          u"https://download.pytorch.org/"_s, u"http://archive.ubuntu.com/"_s}));
    QCOMPARE(reachTargets({}).size(), 4);
}

void DoctorFactsTest::aServerThatAnswersAtAllAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer] {
            if (!peer->readAll().contains("\r\n\r\n"))
                return;
            peer->write("HTTP/1.1 403 Forbidden\r\nDate: Mon, 23 Nov 2026 22:22:34 GMT\r\n"
                        "Content-Length: 0\r\nConnection: close\r\n\r\n");
            peer->disconnectFromHost();
        });
    });
    ReachTarget target;
    target.address = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const auto reached = resultOf(new ReachJob(target, std::chrono::seconds(10), nullptr));
    VERIFY_GOOD(reached);
    QVERIFY2(!reached->problem, wordsOf(reached->problem ? &*reached->problem : nullptr));
    QCOMPARE(reached->time.toSecsSinceEpoch(), 1795472554);
}

void DoctorFactsTest::aServerThatIsGoneDoesNot()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ReachTarget target;
    target.address = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    server.close();
    const auto reached = resultOf(new ReachJob(target, std::chrono::seconds(10), nullptr));
    VERIFY_GOOD(reached);
    QVERIFY(reached->problem);
    QCOMPARE(reached->problem->kind, Error::Kind::Unreachable);
}

void DoctorFactsTest::looksAtPortsAndFolders()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    AppNeeds app = samples::webApp();
    app.ports.clear();
    app.folders.clear();
    app.settings.port = *Port::from(taken.serverPort());
    Folder folder;
    folder.name = u"media"_s;
    folder.path = u"/media"_s;
    app.profile->folders = {folder};
    app.settings.folders.insert(u"media"_s, m_folder.filePath(u"gone"_s));
    AppLook look;
    look.apps = {app};
    look.paths.data = m_folder.path();
    QList<AppNeeds> looked = lookAtApps(look);
    QCOMPARE(looked.first().ports.size(), 1);
    QVERIFY(!looked.first().ports.first().isFree && looked.first().ports.first().isFixed);
    QVERIFY2(looked.first().ports.first().by.contains(
                 QString::number(QCoreApplication::applicationPid())),
             qPrintable(looked.first().ports.first().by));
    QVERIFY(!looked.first().folders.first().isThere);
    // The app's own container has it.
    ContainerSummary own = container(containerName(app.settings.id), label::kApp, u"site"_s);
    own.state = u"running"_s;
    own.ports = {{app.profile->web->port.number(), taken.serverPort(), u"127.0.0.1"_s}};
    look.containers = {own};
    looked = lookAtApps(look);
    QVERIFY(looked.first().runs && looked.first().ports.first().isHeld);
}

void DoctorFactsTest::findsLeftovers()
{
    LeftoverLook look;
    look.containers = {container(u"slipway-forge_try"_s, label::kTrial, u"forge"_s),
                       container(u"slipway-forge_old"_s, label::kApp, u"forge"_s),
                       container(u"slipway-forge"_s, label::kApp, u"forge"_s, u"used"_s),
                       container(u"somebody-elses_try"_s, u"com.example"_s, u"x"_s)};
    look.images = {image(u"t"_s, label::kTrial, u"forge"_s, 0, u"slipway/forge:try-963e7643"_s),
                   image(u"s"_s, label::kTrial, u"site"_s, 0, u"slipway/site:try-1"_s),
                   image(u"lost"_s, label::kApp, u"forge"_s, 3),
                   image(u"used"_s, label::kApp, u"forge"_s, 2),
                   image(u"known"_s, label::kApp, u"forge"_s, 4),
                   image(u"newest"_s, label::kApp, u"forge"_s, 9),
                   image(u"other"_s, u"com.example"_s, u"x"_s, 0)};
    look.builds = {{u"forge"_s, {4}}};
    look.searching = {u"site"_s}; // a search that goes on needs what it built
    look.trials = {{u"forge"_s, u"/data/trials/forge"_s}, {u"site"_s, u"/data/trials/site"_s}};
    look.works = {work(u"forge"_s, JobRecord::Outcome::CutShort),
                  work(u"site"_s, JobRecord::Outcome::Done),
                  work(u"site"_s, JobRecord::Outcome::CutShort)};
    const LeftoverFacts facts = leftoversOf(look);
    QCOMPARE(facts.containers, (QStringList{u"slipway-forge_try"_s, u"slipway-forge_old"_s}));
    QCOMPARE(facts.images, (QStringList{u"slipway/forge:try-963e7643"_s, u"lost"_s}));
    QCOMPARE(facts.folders, QStringList{u"/data/trials/forge"_s});
    QCOMPARE(facts.works, QStringList{u"forge"_s}); // what was done again is over
    QVERIFY(leftoversOf({}).isNothing());
}

void DoctorFactsTest::leavesAloneWhatIsWorkedOn()
{
    LeftoverLook look;
    look.containers = {container(u"slipway-forge_try"_s, label::kTrial, u"forge"_s)};
    look.images = {image(u"t"_s, label::kTrial, u"forge"_s, 0)};
    look.trials = {{u"forge"_s, u"/data/trials/forge"_s}};
    look.works = {work(u"forge"_s, JobRecord::Outcome::Running)};
    QVERIFY(leftoversOf(look).isNothing());
}

AppsContext DoctorFactsTest::context(Engine &engine)
{
    Paths paths = Paths::standard(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
    if (!m_settings) {
        m_settings = std::make_unique<Settings>(paths.settingsFile());
        m_store = std::make_unique<ProfileStore>(paths, nullptr);
    }
    return {.engine = engine, .store = *m_store, .settings = *m_settings, .paths = paths};
}

void DoctorFactsTest::gathersFromAnEngine()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/version",
                    FakeAnswer::json("{\"Version\":\"28.5.2\",\"ApiVersion\":\"1.51\"}"));
    fake.willAnswer("GET", "/info",
                    FakeAnswer::json("{\"DockerRootDir\":\"/nowhere/at/all\",\"Driver\":\"vfs\"}"));
    fake.willAnswer("GET", "/containers/json", FakeAnswer::json("[]"));
    fake.willAnswer("GET", "/images/json", FakeAnswer::json("[]"));
    Engine engine(fake.choice());
    QTemporaryDir root;
    GatherRequest request{.context = context(engine)};
    request.apps = {samples::webApp()};
    request.apps.first().folders.clear();
    request.apps.first().ports.clear();
    request.root = root.path();
    const auto facts = resultOf(new GatherFactsJob(request, nullptr));
    VERIFY_GOOD(facts);
    QVERIFY(!facts->engine.problem);
    QCOMPARE(facts->engine.version->version, u"28.5.2"_s);
    QVERIFY(facts->engine.heard.isValid());
    QVERIFY(facts->system.isRead);
    QVERIFY(facts->gpus);
    QVERIFY(!facts->engineDisk->isThere); // of another machine, by the look of it
    QVERIFY(facts->dataDisk->isWritable);
    QCOMPARE(facts->apps.first().ports.size(), 1);
    QVERIFY(facts->late.isEmpty());
    const QList<Check> checks = allChecks(*facts);
    QCOMPARE(find(checks, u"engine-storage"_s)->level, Check::Level::Warn);
    QCOMPARE(find(checks, u"engine"_s)->level, Check::Level::Ok);
}

void DoctorFactsTest::anEngineThatIsGoneIsAFact()
{
    const QString socket = m_folder.filePath(u"no-socket"_s);
    Engine engine(
        EngineChoice{*Endpoint::parse(socket), EngineChoice::Rule::Fallback, {}, {socket}});
    const auto facts = resultOf(new GatherFactsJob({.context = context(engine)}, nullptr));
    VERIFY_GOOD(facts);
    QVERIFY(facts->engine.problem);
    QCOMPARE(facts->engine.problem->kind, Error::Kind::NotInstalled);
    QVERIFY(!facts->engine.hasSocket);
    QCOMPARE(allChecks(*facts).first().id, u"engine"_s);
}

void DoctorFactsTest::anEngineThatHangsIsLate()
{
    FakeEngine fake;
    for (const char *path : {"/version", "/info", "/containers/json", "/images/json"})
        fake.willAnswer("GET", path, FakeAnswer::json("{}").held());
    Engine engine(fake.choice());
    GatherRequest request{.context = context(engine)};
    request.enginePatience = std::chrono::milliseconds(50);
    const auto facts = resultOf(new GatherFactsJob(request, nullptr));
    VERIFY_GOOD(facts);
    QCOMPARE(facts->engine.problem->kind, Error::Kind::Timeout);
    const QList<Check> checks = allChecks(*facts);
    QVERIFY(find(checks, u"engine"_s)->fact.contains(u"in time"));
}

void DoctorFactsTest::aCancelEndsIt()
{
    FakeEngine fake;
    for (const char *path : {"/version", "/info", "/containers/json", "/images/json"})
        fake.willAnswer("GET", path, FakeAnswer::json("{}").held());
    Engine engine(fake.choice());
    GatherFactsJob job({.context = context(engine)}, nullptr);
    QSignalSpy ended(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(!ended.isEmpty() || ended.wait());
    QVERIFY(job.error() && job.error()->isCancelled());
}

void DoctorFactsTest::asksAQuickLookLittle()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/version", FakeAnswer::json("{\"Version\":\"28.5.2\"}"));
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    fake.willAnswer("GET", "/containers/json", FakeAnswer::json("[]"));
    Engine engine(fake.choice());
    GatherRequest request{.context = context(engine)};
    request.depth = GatherRequest::Depth::Quick;
    const auto facts = resultOf(new GatherFactsJob(request, nullptr));
    VERIFY_GOOD(facts);
    QVERIFY(!facts->gpus);
    QCOMPARE(fake.requests().size(), 3);
}

QTEST_GUILESS_MAIN(DoctorFactsTest)
#include "tst_doctor_facts.moc"
