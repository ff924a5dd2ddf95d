// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/labels.h"
#include "apps/offline_network.h"
#include "apps/run_extras.h"
#include "base/whole_file.h"
#include "engine/life_lab.h"

#include <QDirIterator>
#include <QNetworkInterface>
#include <QTcpServer>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kAppsUser = 1234; ///< Where root runs the test.
const auto kSecret = u"hf_abcdef0123456789"_s;

/// An app that shows what it was started with, and whether it can write beside its folders.
QByteArray script()
{
    return "mkdir -p /tmp/www\n"
           "{ echo \"words: $*\"; env; touch /opt/app/probe 2>/dev/null && echo 'root: open' || "
           "echo 'root: closed'; } > /tmp/www/index.html\n"
           "exec busybox httpd -f -p 8199 -h /tmp/www\n";
}

QByteArray profileText(const AppId &id, const QString &base, const QString &git,
                       const QString &commit)
{
    return QStringLiteral(
               "slipway: 1\nid: %1\nname: Try\nsummary: Shows a page\nkind: ai\nlineage: cuda\n"
               "base: \"%2\"\nsources:\n"
               "  - {path: /opt/app, git: \"%3\", branch: main, commit: \"%4\"}\n"
               "web: {port: %5, path: /, ready: {http: /, within: 20s}}\n"
               "run: {command: [sh, /opt/app/run.sh], env: {KEPT: \"1\", GONE: \"1\"}}\n"
               "options:\n"
               "  - {name: low, label: Low, kind: flag, flag: \"--low\"}\n"
               "  - {name: parts, label: Parts, kind: number, env: PARTS}\n")
        .arg(id.text(), base, git, commit)
        .arg(kLifePort)
        .toUtf8();
}

QString inspected(const AppId &app, const QString &format)
{
    return dockerLines({u"inspect"_s, u"-f"_s, format, containerName(app)}).value(0);
}

/// Whether the container of @p app can connect.
bool reaches(const AppId &app, const QString &address, quint16 port)
{
    QProcess docker;
    docker.start(u"docker"_s,
                 {u"exec"_s, containerName(app), u"sh"_s, u"-c"_s,
                  u"busybox nc -w 3 %1 %2 < /dev/null > /dev/null 2>&1"_s.arg(address).arg(port)});
    docker.waitForFinished(20000);
    return docker.exitStatus() == QProcess::NormalExit && docker.exitCode() == 0;
}

} // namespace

/// How an app runs, on a real engine.
class RunSettingsRealTest : public LifeLab
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsSetReachesTheAppAndTheSecretNothingElse();
    void limitsAndRightsAreTheEngines();
    void anAppWithoutInternetStillAnswersHere();
    void aNewVolumeIsTheAppsAndAnOldOneStaysAsItIs();
    void linesOfOnesOwnAreRunWhereTheyStand();
    void aSecretThatNobodyHasIsTold();

private:
    bool restartWith(const AppSettings &settings);
    QMap<QString, QString> m_keyring;
    quint32 m_user = 0; ///< As whom the app runs; never root.
    QString m_commit;
};

void RunSettingsRealTest::initTestCase()
{
    QVERIFY2(startServers(), qPrintable(m_problem));
    m_repository = u"run"_s;
    GitRepository repository = m_git.create(m_repository);
    m_commit = repository.commit({{u"run.sh"_s, script()}}, u"Show"_s);
    QVERIFY2(m_commit.size() == 40, qPrintable(repository.problem()));
}

void RunSettingsRealTest::init()
{
    QVERIFY(begin());
    // The keyring of the test instead of the desktop's.
    m_keyring = {{secretName(m_id, u"TOKEN"_s), kSecret}};
    Person person = Person::current();
    if (person.uid == 0)
        person.uid = person.gid = kAppsUser;
    m_user = person.uid;
    m_apps = std::make_unique<Apps>(
        AppsContext{*m_engine,
                    *m_store,
                    *m_settings,
                    m_paths,
                    person,
                    {},
                    [kept = m_keyring](const QString &name) -> std::optional<QString> {
                        return kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt;
                    }});
    QSignalSpy listed(m_apps.get(), &Apps::listed);
    m_apps->follow();
    QVERIFY(listed.wait(30000));
    QVERIFY(writeWhole(m_paths.profilesFolder() + u'/' + m_id.text() + u".yaml"_s,
                       profileText(m_id, m_base, m_git.url(m_repository), m_commit)));
    m_store->load();
    QVERIFY(m_store->profile(m_id));
    QVERIFY2(run(m_apps->install(m_id)), qPrintable(m_error.summary));
}

void RunSettingsRealTest::cleanup()
{
    QVERIFY(end());
    QCOMPARE(dockerLines({u"network"_s, u"ls"_s, u"-q"_s, u"--filter"_s,
                          u"name=^%1$"_s.arg(offlineNetworkName(m_id))}),
             QStringList());
}

bool RunSettingsRealTest::restartWith(const AppSettings &settings)
{
    if (!m_store->save(settings))
        return false;
    m_store->load();
    return run(m_apps->restart(m_id));
}

void RunSettingsRealTest::whatIsSetReachesTheAppAndTheSecretNothingElse()
{
    QVERIFY(page().contains("words: \n") && page().contains("GONE=1"));
    AppSettings settings(m_id);
    settings.run.options = {{u"low"_s, u"true"_s}, {u"parts"_s, u"4"_s}};
    settings.run.arguments = {u"--name"_s, u"a b; reboot"_s};
    settings.run.environmentOff = {u"GONE"_s};
    settings.run.secrets = {u"TOKEN"_s};
    QVERIFY2(restartWith(settings), qPrintable(m_error.summary));
    const QByteArray shown = page();
    QVERIFY2(shown.contains("words: --low --name a b; reboot\n"), shown.constData());
    QVERIFY2(shown.contains("PARTS=4") && shown.contains("KEPT=1"), shown.constData());
    QVERIFY2(!shown.contains("GONE="), shown.constData());
    QVERIFY2(shown.contains("TOKEN=" + kSecret.toUtf8()), shown.constData());

    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kSecret.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(!inspected(m_id, u"{{json .Config.Labels}}"_s).contains(kSecret));
    QProcess show;
    show.start(QStringLiteral(SLIPWAY_PROGRAM),
               {u"show"_s, m_id.text(), u"--json"_s, u"--config"_s, m_folder->filePath(u"config"_s),
                u"--data"_s, m_folder->filePath(u"data"_s), u"--engine"_s,
                m_engine->choice().endpoint.text()});
    QVERIFY(show.waitForFinished(60000));
    const QByteArray told = show.readAllStandardOutput();
    QCOMPARE(show.exitCode(), 0);
    QVERIFY2(told.contains("env TOKEN") && !told.contains(kSecret.toUtf8()), told.constData());
}

void RunSettingsRealTest::limitsAndRightsAreTheEngines()
{
    QVERIFY(page().contains("root: open"));
    QCOMPARE(inspected(m_id, u"{{.HostConfig.PidsLimit}}"_s), QString::number(Run::kUsualPids));
    QCOMPARE(inspected(m_id, u"{{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}}"_s),
             u"[ALL] [no-new-privileges]"_s);
    QVERIFY(!inspected(m_id, u"{{json .Mounts}}"_s).contains(u"docker.sock"_s));
    AppSettings settings(m_id);
    settings.run.memoryBytes = 256LL << 20;
    settings.run.cpus = 1.5;
    settings.run.pids = 64;
    settings.run.shmBytes = 32LL << 20;
    settings.run.restart = RestartPolicy{RestartPolicy::When::OnFailure, 2};
    settings.run.readOnlyRoot = true;
    settings.run.stopGrace = std::chrono::seconds(3);
    QVERIFY2(restartWith(settings), qPrintable(m_error.summary));
    QCOMPARE(inspected(m_id,
                       u"{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}} "
                       "{{.HostConfig.ShmSize}} {{.HostConfig.RestartPolicy.Name}} "
                       "{{.HostConfig.RestartPolicy.MaximumRetryCount}} "
                       "{{.HostConfig.ReadonlyRootfs}} {{.Config.StopTimeout}}"_s),
             u"268435456 1500000000 64 33554432 on-failure 2 true 3"_s);
    QVERIFY2(page().contains("root: closed"), "it writes to /tmp alone");
    const QString container = inspected(m_id, u"{{.Id}}"_s);
    QVERIFY2(restartWith(settings), "the same again");
    QVERIFY2(inspected(m_id, u"{{.Id}}"_s) == container, "the container is kept");
}

void RunSettingsRealTest::linesOfOnesOwnAreRunWhereTheyStand()
{
    AppSettings settings(m_id);
    settings.lines = {
        {.run = u"id -u > /who && chmod a+r /who"_s, .place = OwnLine::Place::AfterPackages},
        {.run = u"echo \"export MADE_BY='$(cat /who)-$(id -u)'\" | cat - run.sh > new "
                "&& mv new run.sh"_s}};
    QVERIFY(m_store->save(settings));
    QVERIFY2(run(m_apps->rebuild(m_id)), qPrintable(m_error.summary));
    QVERIFY2(page().contains("MADE_BY=0-" + QByteArray::number(m_user)), page());
}

void RunSettingsRealTest::aNewVolumeIsTheAppsAndAnOldOneStaysAsItIs()
{
    const QString made = m_id.text() + u"-new"_s;
    const QString kept = m_id.text() + u"-old"_s;
    const auto forget = [&] { dockerLines({u"volume"_s, u"rm"_s, u"-f"_s, made, kept}); };
    forget();
    dockerLines({u"volume"_s, u"create"_s, kept});
    AppSettings settings(m_id);
    settings.mounts = {*Mount::parse(made + u":/mine"_s), *Mount::parse(kept + u":/theirs"_s)};
    QVERIFY2(restartWith(settings), qPrintable(m_error.summary));
    QCOMPARE(dockerLines({u"exec"_s, containerName(m_id), u"sh"_s, u"-c"_s,
                          u"stat -c '%n %u' /mine /theirs; touch /mine/x && echo mine; "
                          "touch /theirs/x 2>/dev/null || echo theirs"_s}),
             (QStringList{u"/mine %1"_s.arg(m_user), u"/theirs 0"_s, u"mine"_s, u"theirs"_s}));
    QCOMPARE(dockerLines({u"volume"_s, u"inspect"_s, u"-f"_s,
                          u"{{index .Labels \"io.slipway.app\"}}"_s, made}),
             QStringList{m_id.text()});
    QCOMPARE(dockerLines({u"ps"_s, u"-aq"_s, u"--filter"_s, u"name="_s + givingName(m_id)}),
             QStringList());
    const QString container = inspected(m_id, u"{{.Id}}"_s);
    QVERIFY2(restartWith(settings), "the same again");
    QCOMPARE(inspected(m_id, u"{{.Id}}"_s), container);
    QVERIFY2(run(m_apps->remove(m_id, {})), qPrintable(m_error.summary));
    QVERIFY2(
        !dockerLines({u"volume"_s, u"ls"_s, u"-q"_s, u"--filter"_s, u"name="_s + made}).isEmpty(),
        "what is in it is the person's");
    forget();
}

void RunSettingsRealTest::anAppWithoutInternetStillAnswersHere()
{
    // Stands for everything outside: an address that is not on the app's own bridge. Connections
    // are made by the kernel, whether anybody takes them or not.
    QTcpServer outside;
    QVERIFY(outside.listen(QHostAddress::AnyIPv4));
    const QString bridge = dockerLines({u"network"_s, u"inspect"_s, u"bridge"_s, u"-f"_s,
                                        u"{{index .Options \"com.docker.network.bridge.name\"}}"_s})
                               .value(0);
    QString address; // of this computer there; old engines do not tell it
    for (const QNetworkAddressEntry &entry :
         QNetworkInterface::interfaceFromName(bridge).addressEntries()) {
        if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
            address = entry.ip().toString();
    }
    QVERIFY(!address.isEmpty());
    QVERIFY2(reaches(m_id, address, outside.serverPort()), "with internet it is reached");
    AppSettings settings(m_id);
    settings.run.internet = false;
    QVERIFY2(restartWith(settings), qPrintable(m_error.summary));
    QVERIFY2(page().contains("words:"), "the web UI answers on this computer");
    QVERIFY(inspected(m_id, u"{{json .NetworkSettings.Networks}}"_s)
                .contains(offlineNetworkName(m_id)));
    QVERIFY2(!reaches(m_id, address, outside.serverPort()), "and nothing outside is reached");
    QVERIFY(!reaches(m_id, u"1.1.1.1"_s, 443));
    settings.address = u"0.0.0.0"_s;
    QVERIFY2(!restartWith(settings), "the network cannot reach it");
    QCOMPARE(m_error.kind, Error::Kind::Conflict);
    QVERIFY2(restartWith(AppSettings(m_id)), qPrintable(m_error.summary));
    QVERIFY(reaches(m_id, address, outside.serverPort()));
    QCOMPARE(dockerLines({u"network"_s, u"ls"_s, u"-q"_s, u"--filter"_s,
                          u"name=^%1$"_s.arg(offlineNetworkName(m_id))}),
             QStringList());
}

void RunSettingsRealTest::aSecretThatNobodyHasIsTold()
{
    AppSettings settings(m_id);
    settings.run.secrets = {u"NOBODYS"_s};
    QVERIFY(!restartWith(settings));
    QCOMPARE(m_error.kind, Error::Kind::Missing);
    QVERIFY(m_error.summary.contains(u"NOBODYS"_s));
    settings.run.environmentOff = {u"NOBODYS"_s};
    QVERIFY2(restartWith(settings), "one that is not given is not asked for");
}

QTEST_GUILESS_MAIN(RunSettingsRealTest)
#include "tst_run_settings_real.moc"
