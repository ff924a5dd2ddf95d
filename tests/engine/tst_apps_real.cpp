// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/apps.h"
#include "apps/labels.h"
#include "base/whole_file.h"
#include "engine/named_engine.h"
#include "engine/try_app.h"
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 400'000;

} // namespace

/// The main job on a real engine: SLIPWAY_TEST_ENGINE, or Docker's system socket.
class AppsRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void buildsAndStartsAnAppFromAPinnedSource();
    void aBrokenRebuildLeavesTheOldOneAnswering_data();
    void aBrokenRebuildLeavesTheOldOneAnswering();
    void cancelLeavesEverythingAsItWas_data();
    void cancelLeavesEverythingAsItWas();
    void aTakenPortIsNamedOrPassedBy();
    void anAppThatEndsIsTold();
    void aKillFromOutsideIsAFailureAndAStopIsNot();
    void twoBuildsGoOnAtOnce();
    void aReplacementThatWasCutShortIsPutBack();
    void starterAppAnswersFromNothing();

private:
    void addProfile(const AppId &id, const QString &commit, const QByteArray &steps = {});
    bool run(AppJob *job);
    bool runUntil(AppJob *job, const std::function<bool()> &isReached);
    void makeApps();
    void commits();

    GitServer m_git;
    LocalRegistry m_registry;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Apps> m_apps;
    Paths m_paths;
    AppId m_id = *AppId::parse(u"slw-test-apps");
    AppId m_other = *AppId::parse(u"slw-test-apps-b");
    AppId m_site = *AppId::parse(u"slw-test-site");
    QString m_good;
    QString m_silent; ///< Its UI never answers.
    QString m_ending; ///< Its UI ends with code 3.
    QString m_base;
};

void AppsRealTest::initTestCase()
{
    QVERIFY2(m_registry.start(), qPrintable(m_registry.problem()));
    const QString name = u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s;
    QVERIFY2(m_registry.push(LocalRegistry::Base::Debian, name, {8}),
             qPrintable(m_registry.problem()));
    m_base = m_registry.image(name);
    QVERIFY2(m_git.start(), qPrintable(m_git.problem()));
    commits();
}

void AppsRealTest::commits()
{
    GitRepository repository = m_git.create(u"ui"_s);
    m_good = repository.commit({{u"ui.py"_s, ui("one")}}, u"Answer"_s);
    m_silent = repository.commit(
        {{u"ui.py"_s, "import time\nprint('quiet', flush=True)\ntime.sleep(3600)\n"}},
        u"Fall silent"_s);
    m_ending = repository.commit(
        {{u"ui.py"_s, "print('no such option', flush=True)\nraise SystemExit(3)\n"}}, u"End"_s);
    QVERIFY2(m_ending.size() == 40, qPrintable(repository.problem()));
}

void AppsRealTest::makeApps()
{
    m_apps.reset();
    m_engine = std::make_unique<Engine>(namedEngine());
    Person person = Person::current();
    person.uid = kPerson;
    person.gid = kPerson;
    m_apps = std::make_unique<Apps>(AppsContext{*m_engine, *m_store, *m_settings, m_paths, person});
    QSignalSpy listed(m_apps.get(), &Apps::listed);
    m_apps->follow();
    QVERIFY(listed.wait(30000));
}

void AppsRealTest::init()
{
    m_folder.emplace();
    m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    m_settings = std::make_unique<Settings>(m_paths.settingsFile());
    m_store = std::make_unique<ProfileStore>(m_paths, nullptr);
    // The folders as the person, who is not whom the test runs as, would have them.
    QVERIFY(chmod(qPrintable(m_folder->path()), 0755) == 0);
    for (const QString &path :
         {m_paths.outputs(m_id), m_paths.outputs(m_other), m_paths.models()}) {
        QVERIFY(QDir().mkpath(path));
        QVERIFY(chown(qPrintable(path), kPerson, kPerson) == 0);
    }
    QVERIFY(writeWhole(m_paths.models() + u"/tiny.safetensors"_s, "x"));
    addProfile(m_id, m_good);
    addProfile(m_other, m_good);
    makeApps();
}

void AppsRealTest::cleanup()
{
    for (const AppId &id : {m_id, m_other, m_site}) {
        if (m_apps->status(id).isInstalled)
            QVERIFY(run(m_apps->remove(id, {.images = true, .data = true})));
    }
    m_apps.reset();
    m_engine.reset();
}

void AppsRealTest::addProfile(const AppId &id, const QString &commit, const QByteArray &steps)
{
    const QByteArray yaml = "slipway: 1\nid: " + id.text().toUtf8()
        + "\nname: Try\nsummary: Lists models\nkind: ai\nlineage: cuda\nbase: \"" + m_base.toUtf8()
        + "\"\nsources:\n  - {path: /opt/app, git: \"" + m_git.url(u"ui"_s).toUtf8()
        + "\", branch: main, commit: " + commit.toUtf8() + "}\n" + steps
        + "packages: {apt: [python3]}\nweb: {port: 8199, path: /, ready: {http: /, within: 12s}}\n"
          "run: {command: [python3, ui.py]}\n"
          "folders:\n  models: {path: /models, access: read-only}\n  output: {path: /output}\n";
    QVERIFY(writeWhole(m_paths.profilesFolder() + u'/' + id.text() + u".yaml"_s, yaml));
    m_store->load();
    QStringList told;
    for (const Problem &problem : m_store->problems())
        told.append(problem.told());
    QVERIFY2(m_store->profile(id), qPrintable(told.join(u'\n')));
}

bool AppsRealTest::run(AppJob *job)
{
    QSignalSpy ended(m_apps.get(), &Apps::jobEnded);
    bool isGood = false;
    connect(job, &Job::finished, this, [job, &isGood] {
        isGood = !job->error();
        if (!isGood)
            qInfo("%s", why(job).constData());
    });
    QSignalSpy finished(job, &Job::finished);
    return (finished.count() > 0 || finished.wait(kPatienceMs)) && isGood;
}

/// Runs @p job until something is reached, then cancels it; true when it ended as cancelled.
bool AppsRealTest::runUntil(AppJob *job, const std::function<bool()> &isReached)
{
    QSignalSpy finished(job, &Job::finished);
    bool isCancelled = false;
    connect(job, &Job::finished, this,
            [job, &isCancelled] { isCancelled = job->error() && job->error()->isCancelled(); });
    const QPointer<AppJob> alive(job);
    if (!QTest::qWaitFor([&] { return !alive || isReached() || finished.count() > 0; }, kPatienceMs)
        || !alive)
        return false;
    job->cancel();
    return (finished.count() > 0 || finished.wait(60000)) && isCancelled;
}

void AppsRealTest::buildsAndStartsAnAppFromAPinnedSource()
{
    QCOMPARE(m_apps->status(m_id).state, AppState::NotInstalled);
    QStringList steps;
    AppJob *install = m_apps->install(m_id);
    connect(install, &AppJob::stepsKnown, this, [&](const QList<AppStep> &known) {
        steps.clear();
        for (const AppStep &step : known)
            steps.append(step.name);
    });
    QCOMPARE(m_apps->status(m_id).state, AppState::Building);
    QVERIFY(run(install));
    QCOMPARE(steps.first(), u"Check engine and free space"_s);
    QCOMPARE(steps.value(1), u"Fetch source at "_s + m_good.left(8));
    QCOMPARE(steps.last(), u"Start and wait for health"_s);
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    const AppStatus status = m_apps->status(m_id);
    QCOMPARE(status.pin, m_good);
    QVERIFY(status.canOpen);
    QCOMPARE(get(status.url), "one tiny.safetensors");
    QVERIFY(!get(status.url + u"write"_s).isEmpty());
    const QFileInfo made(m_paths.outputs(m_id) + u"/picture.txt"_s);
    QVERIFY(made.exists());
    QCOMPARE(made.ownerId(), kPerson);
    QVERIFY(QFileInfo::exists(m_paths.builds(m_id) + u"/1/lock.yaml"_s));
    QVERIFY(QFileInfo::exists(m_paths.builds(m_id) + u"/1/log"_s));
    QVERIFY(QFileInfo::exists(m_paths.builds(m_id) + u"/1/recipe/Dockerfile"_s));

    makeApps(); // Slipway is started again: the engine knows it all
    QCOMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).url, status.url);

    QVERIFY(run(m_apps->stop(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Stopped);
    QVERIFY(run(m_apps->start(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QVERIFY2(m_apps->status(m_id).containerId == status.containerId,
             "what has not changed is not made anew");
}

void AppsRealTest::aBrokenRebuildLeavesTheOldOneAnswering_data()
{
    QTest::addColumn<QString>("commit");
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("the build fails")
        << m_good << QByteArray("steps:\n  - {name: Break, run: \"echo broken; exit 9\"}\n");
    QTest::newRow("no such commit") << QString(40, u'1') << QByteArray();
    QTest::newRow("it ends") << m_ending << QByteArray();
    QTest::newRow("it never answers") << m_silent << QByteArray();
    QTest::newRow("it ends, in the place of the old one") << m_ending << QByteArray();
}
void AppsRealTest::aBrokenRebuildLeavesTheOldOneAnswering()
{
    QFETCH(QString, commit);
    QFETCH(QByteArray, steps);
    QVERIFY(run(m_apps->install(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    const AppStatus before = m_apps->status(m_id);
    addProfile(m_id, commit, steps);
    const bool beside = !QByteArray(QTest::currentDataTag()).contains("in the place");
    AppJob *rebuild = m_apps->rebuild(m_id, {.beside = beside});
    bool isExplained = false;
    connect(rebuild, &Job::finished, this,
            [rebuild, &isExplained] { isExplained = rebuild->explanation().has_value(); });
    QVERIFY(!run(rebuild));
    QVERIFY(isExplained);
    QCOMPARE(get(before.url), "one tiny.safetensors");
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).containerId, before.containerId);
    QVERIFY(m_apps->status(m_id).failure);
}

void AppsRealTest::cancelLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"build", "start", "start in place"})
        QTest::newRow(where) << QString::fromLatin1(where);
}
void AppsRealTest::cancelLeavesEverythingAsItWas()
{
    QFETCH(QString, where);
    QVERIFY(run(m_apps->install(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    const AppStatus before = m_apps->status(m_id);
    bool isReached = false;
    if (where == "build"_L1)
        addProfile(m_id, m_good, "steps:\n  - {name: Wait, run: \"echo waiting; sleep 300\"}\n");
    else
        addProfile(m_id, m_silent);
    AppJob *job = m_apps->rebuild(m_id, {.beside = where != "start in place"_L1});
    connect(job, &AppJob::logged, this,
            [&](const AppLog &log) { isReached = isReached || log.text.startsWith("waiting"_L1); });
    connect(job, &AppJob::stepChanged, this, [&](int, const AppStep &step) {
        if (where != "build"_L1)
            isReached = isReached || step.detail.endsWith("Waiting for the web UI"_L1);
    });
    QVERIFY(runUntil(job, [&] { return isReached; }));
    QCOMPARE(get(before.url), "one tiny.safetensors");
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).containerId, before.containerId);
    QVERIFY(!m_apps->status(m_id).failure);
}

void AppsRealTest::aTakenPortIsNamedOrPassedBy()
{
    QVERIFY(run(m_apps->install(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    const int first = m_apps->status(m_id).port;
    QVERIFY(run(m_apps->install(m_other)));
    QTRY_COMPARE(m_apps->status(m_other).state, AppState::Running);
    QVERIFY(m_apps->status(m_other).port != first);

    QVERIFY(run(m_apps->stop(m_other)));
    AppSettings settings = m_store->app(m_other);
    settings.port = *Port::from(first);
    QVERIFY(m_store->save(settings));
    AppJob *start = m_apps->start(m_other);
    Error error;
    connect(start, &Job::finished, this,
            [start, &error] { error = start->error() ? *start->error() : Error(); });
    QVERIFY(!run(start));
    QCOMPARE(error.kind, Error::Kind::Conflict);
    QVERIFY2(error.summary.contains(containerName(m_id)), qPrintable(error.summary));
}

void AppsRealTest::anAppThatEndsIsTold()
{
    addProfile(m_id, m_ending);
    AppJob *job = m_apps->install(m_id);
    Error error;
    connect(job, &Job::finished, this,
            [job, &error] { error = job->error() ? *job->error() : Error(); });
    QVERIFY(!run(job));
    QVERIFY2(error.summary.contains(u"code 3"_s), qPrintable(error.summary));
    QVERIFY2(error.detail.contains(u"no such option"_s), qPrintable(error.detail));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Failed);
}

void AppsRealTest::aKillFromOutsideIsAFailureAndAStopIsNot()
{
    QVERIFY(run(m_apps->install(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(QProcess::execute(u"docker"_s, {u"kill"_s, containerName(m_id)}), 0);
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Failed);
    QVERIFY2(m_apps->status(m_id).reason.contains(u"137"_s),
             qPrintable(m_apps->status(m_id).reason));
    makeApps();
    QCOMPARE(m_apps->status(m_id).state, AppState::Failed);

    QVERIFY(run(m_apps->start(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QVERIFY(run(m_apps->stop(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Stopped);
    makeApps();
    QCOMPARE(m_apps->status(m_id).state, AppState::Stopped);
}

void AppsRealTest::twoBuildsGoOnAtOnce()
{
    AppJob *one = m_apps->build(m_id);
    AppJob *two = m_apps->build(m_other);
    bool areBoth = false;
    QByteArray told;
    for (AppJob *job : {one, two})
        connect(job, &Job::finished, this, [job, &told] { told += why(job); });
    connect(two, &AppJob::stepChanged, this,
            [&, one] { areBoth = areBoth || (m_apps->job(m_id) == one && one->isRunning()); });
    AppJob *again = m_apps->build(m_id);
    QVERIFY2(!run(again), "one build of an app at a time");
    QSignalSpy ended(m_apps.get(), &Apps::jobEnded);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, kPatienceMs);
    QVERIFY2(told.isEmpty(), told.constData());
    QVERIFY(areBoth);
    QTRY_COMPARE(m_apps->status(m_id).newestBuild + m_apps->status(m_other).newestBuild, 2);
}

void AppsRealTest::aReplacementThatWasCutShortIsPutBack()
{
    QVERIFY(run(m_apps->install(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    const AppStatus before = m_apps->status(m_id);
    const std::unique_ptr<JobOf<void>> stop(
        m_engine->stopContainer(before.containerId, 1, nullptr));
    stop->start();
    QTRY_VERIFY_WITH_TIMEOUT(stop->isFinished(), 30000);
    const std::unique_ptr<JobOf<void>> rename(
        m_engine->renameContainer(before.containerId, setAsideName(m_id), nullptr));
    rename->start();
    QTRY_VERIFY_WITH_TIMEOUT(rename->isFinished(), 30000);
    makeApps();
    QTRY_COMPARE_WITH_TIMEOUT(m_apps->status(m_id).state, AppState::Running, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_apps->job(m_id), 30000);
    QCOMPARE(get(before.url), "one tiny.safetensors");
}

void AppsRealTest::starterAppAnswersFromNothing()
{
    // The profile as it comes with Slipway, under a name that no app of the person's has.
    QFile shipped(u":/profiles/site.yaml"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const AppId &site = m_site;
    QVERIFY(writeWhole(m_paths.profilesFolder() + u"/slw-test-site.yaml"_s,
                       shipped.readAll().replace("\nid: site\n", "\nid: slw-test-site\n")));
    m_store->load();
    QVERIFY(m_store->profile(site));
    QVERIFY(QDir().mkpath(m_paths.outputs()));
    QVERIFY(writeWhole(m_paths.outputs() + u"/index.html"_s, "<p>It is here.</p>"));
    QVERIFY(run(m_apps->install(site)));
    QTRY_COMPARE(m_apps->status(site).state, AppState::Running);
    QCOMPARE(get(m_apps->status(site).url), "<p>It is here.</p>");
    QTRY_VERIFY2(logOf(containerName(site)).contains("\"GET / HTTP/1.1\" 200"),
                 logOf(containerName(site)).constData());
}

QTEST_GUILESS_MAIN(AppsRealTest)
#include "tst_apps_real.moc"
