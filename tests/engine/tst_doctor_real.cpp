// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor_checks.h"
#include "apps/gather_facts_job.h"
#include "apps/labels.h"
#include "base/whole_file.h"
#include "engine/engine.h"
#include "model/apps/doctor_samples.h"
#include "profiles/profile_store.h"
#include "support/job_wait.h"
#include "support/labs/own_engine.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <functional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;
using slipway::samples::find;

namespace {

using Level = Check::Level;

constexpr int kPatienceMs = 60'000;

/// A socket's file that is still there while nobody listens any more.
bool leaveSocket(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isBound = socket >= 0
        && ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (socket >= 0)
        ::close(socket);
    return isBound;
}

/// A small file system in memory, gone with the object.
class MemoryDisk
{
public:
    explicit MemoryDisk(const QString &options)
    {
        const ToolEnd made = runTool(asRoot({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s, options,
                                             u"slipway-test"_s, m_folder.path()}));
        problem = made.problem;
    }
    ~MemoryDisk() { runTool(asRoot({u"umount"_s, u"-l"_s, m_folder.path()})); }
    QString path() const { return m_folder.path(); }
    QString problem;

private:
    QTemporaryDir m_folder;
};

} // namespace

Q_DECLARE_METATYPE(slipway::Check::Level)

/// Faults made for real where a machine can have them, by stand-ins for its files where it cannot,
/// and what is told of them.
class DoctorRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void noSocket();
    void nobodyListens();
    void slowStorageAndASmallDisk();
    void aProxyOfTheShellAlone();
    void aPortThatIsTaken();
    void aFolderThatIsMissing();
    void aFolderThatCanOnlyBeRead();
    void aFullDiskOfData();
    void aDiskOfDataWithoutInodes();
    void aContainerOfATry();
    void aRegistryThatIsOutOfReach();
    void standInsForSystemFiles_data();
    void standInsForSystemFiles();

private:
    QList<Check> look(Engine &engine, const std::function<void(GatherRequest &)> &change = {});
    static Engine *engineAt(const QString &socket);
    /// Verifies that it was told, and keeps it for the table.
    void tell(const QString &fault, const QString &how, const QList<Check> &checks,
              const QString &id, Level level, const QString &fact);

    QTemporaryDir m_folder;
    Paths m_paths = Paths::standard(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
    Settings m_settings{m_paths.settingsFile()};
    ProfileStore m_store{m_paths, nullptr};
    OwnEngine m_lab{{.data = OwnEngineOptions::Data::SmallDisk,
                     .arguments = {u"--storage-driver"_s, u"vfs"_s}}};
    std::unique_ptr<Engine> m_engine;
    QStringList m_table;
};

void DoctorRealTest::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"})
        qunsetenv(name); // the engine has none either
    QVERIFY2(m_lab.start(), qPrintable(m_lab.problem()));
    m_engine.reset(engineAt(m_lab.socketPath()));
}

void DoctorRealTest::cleanupTestCase()
{
    QTextStream out(stdout);
    out << "fault | made how | told\n";
    for (const QString &row : std::as_const(m_table))
        out << row << '\n';
}

Engine *DoctorRealTest::engineAt(const QString &socket)
{
    return new Engine(EngineChoice{*Endpoint::parse(socket),
                                   EngineChoice::Rule::SystemSocket,
                                   u"Named by the test."_s,
                                   {socket}});
}

QList<Check> DoctorRealTest::look(Engine &engine,
                                  const std::function<void(GatherRequest &)> &change)
{
    GatherRequest request{
        .context = {.engine = engine, .store = m_store, .settings = m_settings, .paths = m_paths}};
    if (change)
        change(request);
    const auto facts = resultOf(new GatherFactsJob(request, nullptr), kPatienceMs);
    return facts ? allChecks(*facts) : QList<Check>();
}

void DoctorRealTest::tell(const QString &fault, const QString &how, const QList<Check> &checks,
                          const QString &id, Level level, const QString &fact)
{
    const Check *told = find(checks, id);
    m_table << u"%1 | %2 | %3"_s.arg(
        fault, how, told ? slipway::nameOf(told->level) + u": "_s + told->fact : u"nothing"_s);
    QVERIFY2(told, qPrintable(id));
    QVERIFY2(told->fact.contains(fact), qPrintable(told->fact));
    QCOMPARE(told->level, level);
}

void DoctorRealTest::noSocket()
{
    const std::unique_ptr<Engine> engine(engineAt(m_folder.filePath(u"none"_s)));
    // Where dockerd is installed, as here, it is told to be started; that is this machine's truth.
    tell(u"no engine's socket"_s, u"for real"_s, look(*engine), u"engine"_s, Level::Fail,
         u"Docker is installed, but does not run"_s);
    QTemporaryDir empty;
    tell(u"no engine installed"_s, u"stand-in: an empty system"_s,
         look(*engine, [&](GatherRequest &request) { request.root = empty.path(); }), u"engine"_s,
         Level::Fail, u"No container engine is installed"_s);
}

void DoctorRealTest::nobodyListens()
{
    const QString socket = m_folder.filePath(u"left"_s);
    QVERIFY(leaveSocket(socket.toLocal8Bit()));
    const std::unique_ptr<Engine> engine(engineAt(socket));
    tell(u"an engine that was killed"_s, u"for real"_s, look(*engine), u"engine"_s, Level::Fail,
         u"nobody listens"_s);
}

void DoctorRealTest::slowStorageAndASmallDisk()
{
    const QList<Check> checks = look(*m_engine);
    tell(u"a slow storage driver"_s, u"for real"_s, checks, u"engine-storage"_s, Level::Warn,
         u"vfs"_s);
    tell(u"hardly any space for images"_s, u"for real, a disk of 300 MB"_s, checks, u"disk"_s,
         Level::Fail, u"are free where the engine keeps images"_s);
    QCOMPARE(find(checks, u"engine"_s)->level, Level::Ok);
}

void DoctorRealTest::aProxyOfTheShellAlone()
{
    qputenv("https_proxy", "http://mira:secret@127.0.0.1:3128");
    const QList<Check> checks = look(*m_engine);
    qunsetenv("https_proxy");
    tell(u"a proxy that the engine does not know"_s, u"for real"_s, checks, u"network-proxy"_s,
         Level::Warn, u"http://127.0.0.1:3128"_s);
    QVERIFY(!find(checks, u"network-proxy"_s)->fact.contains(u"secret"));
}

void DoctorRealTest::aPortThatIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QList<Check> checks = look(*m_engine, [&](GatherRequest &request) {
        AppNeeds app = slipway::samples::webApp();
        app.ports.clear();
        app.folders.clear();
        app.settings.port = *Port::from(taken.serverPort());
        request.apps = {app};
    });
    tell(u"a port that is taken"_s, u"for real"_s, checks, u"port:%1"_s.arg(taken.serverPort()),
         Level::Fail, QString::number(QCoreApplication::applicationPid()));
}

static AppNeeds appWithFolder(const QString &host)
{
    AppNeeds app = slipway::samples::webApp();
    app.ports.clear();
    app.folders.clear();
    app.profile->web.reset();
    Folder folder;
    folder.name = u"media"_s;
    folder.path = u"/media"_s;
    app.profile->folders = {folder};
    app.settings.folders.insert(u"media"_s, host);
    return app;
}

void DoctorRealTest::aFolderThatIsMissing()
{
    const QString gone = m_folder.filePath(u"gone"_s);
    const QList<Check> checks =
        look(*m_engine, [&](GatherRequest &request) { request.apps = {appWithFolder(gone)}; });
    tell(u"a folder that is missing"_s, u"for real"_s, checks, u"folder:"_s + gone, Level::Fail,
         u"is not there"_s);
}

void DoctorRealTest::aFolderThatCanOnlyBeRead()
{
    const MemoryDisk disk(u"ro,size=1m"_s);
    QVERIFY2(disk.problem.isEmpty(), qPrintable(disk.problem));
    const QList<Check> checks = look(
        *m_engine, [&](GatherRequest &request) { request.apps = {appWithFolder(disk.path())}; });
    tell(u"a folder that can only be read"_s, u"for real"_s, checks, u"folder:"_s + disk.path(),
         Level::Warn, u"may not write"_s);
}

void DoctorRealTest::aFullDiskOfData()
{
    const MemoryDisk disk(u"size=1m,mode=777"_s);
    QVERIFY2(disk.problem.isEmpty(), qPrintable(disk.problem));
    const QString data = m_paths.data;
    m_paths.data = disk.path();
    const QList<Check> checks = look(*m_engine);
    m_paths.data = data;
    tell(u"no space for Slipway's own files"_s, u"for real, a disk of 1 MB"_s, checks,
         u"data-space"_s, Level::Fail, disk.path());
}

void DoctorRealTest::aDiskOfDataWithoutInodes()
{
    const MemoryDisk disk(u"size=500m,nr_inodes=10,mode=777"_s);
    QVERIFY2(disk.problem.isEmpty(), qPrintable(disk.problem));
    const QString data = m_paths.data;
    m_paths.data = disk.path();
    const QList<Check> checks = look(*m_engine);
    m_paths.data = data;
    tell(u"no inodes for Slipway's own files"_s, u"for real"_s, checks, u"data-files"_s,
         Level::Fail, disk.path());
}

void DoctorRealTest::aContainerOfATry()
{
    const ToolEnd imported =
        runTool(m_lab.dockerCommand({u"import"_s, u"--change"_s, u"CMD [\"/none\"]"_s,
                                     u"--change"_s, u"LABEL io.slipway.trial=site"_s, u"-"_s,
                                     u"slipway/site:try-963e7643"_s}),
                QByteArray(10240, '\0')); // an empty tar archive
    QVERIFY2(imported.ok, qPrintable(imported.problem));
    const ToolEnd made = m_lab.docker(
        {u"create"_s, u"--name"_s, u"slipway-site_try"_s, u"slipway/site:try-963e7643"_s});
    QVERIFY2(made.ok, qPrintable(made.problem));
    QList<Check> checks = look(*m_engine);
    tell(u"a container of a try that was cut short"_s, u"for real"_s, checks,
         u"leftovers-containers"_s, Level::Warn, u"slipway-site_try"_s);
    QVERIFY(!find(checks, u"leftovers-images"_s)); // its container still has it
    // What is offered does it.
    const QStringList command = find(checks, u"leftovers-containers"_s)->command;
    QCOMPARE(command.value(0), u"docker"_s);
    const ToolEnd removed = m_lab.docker(command.mid(1));
    QVERIFY2(removed.ok, qPrintable(removed.problem));
    checks = look(*m_engine);
    tell(u"an image of a try that was cut short"_s, u"for real"_s, checks, u"leftovers-images"_s,
         Level::Warn, u"slipway/site:try-963e7643"_s);
    const ToolEnd dropped = m_lab.docker(find(checks, u"leftovers-images"_s)->command.mid(1));
    QVERIFY2(dropped.ok, qPrintable(dropped.problem));
    QVERIFY(!find(look(*m_engine), u"leftovers-images"_s));
}

/// The engine's network has nothing but itself.
void DoctorRealTest::aRegistryThatIsOutOfReach()
{
    const QList<Check> checks = look(*m_engine, [&](GatherRequest &request) {
        AppNeeds app = slipway::samples::aiApp(GpuUse::None);
        app.base.reset();
        app.profile->sources.clear();
        app.profile->python.reset();
        app.profile->base = *ImageRef::parse(u"127.0.0.1:9/nobody/here:1");
        request.apps = {app};
        request.network = true;
    });
    tell(u"a registry that does not answer"_s, u"for real"_s, checks, u"app-base:forge"_s,
         Level::Fail, u"does not answer"_s);
}

void DoctorRealTest::standInsForSystemFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const QString &file, const QByteArray &text,
                        const QString &id, Level level, const QString &fact) {
        QTest::newRow(name) << file << text << id << level << fact;
    };
    row("few watches", u"/proc/sys/fs/inotify/max_user_watches"_s, "8192\n", u"machine-watches"_s,
        Level::Warn, u"can be watched"_s);
    row("few watchers", u"/proc/sys/fs/inotify/max_user_instances"_s, "16\n", u"machine-watchers"_s,
        Level::Warn, u"can watch files"_s);
    row("no swap", u"/proc/meminfo"_s, "MemTotal: 15000000 kB\nSwapTotal: 0 kB\n",
        u"machine-swap"_s, Level::Warn, u"no swap"_s);
    row("little memory", u"/proc/meminfo"_s, "MemTotal: 3000000 kB\n", u"machine-memory"_s,
        Level::Warn, u"of memory"_s);
    row("an old kernel", u"/proc/sys/kernel/osrelease"_s, "3.10.0-1160\n", u"machine-kernel"_s,
        Level::Warn, u"3.10"_s);
    row("a name server of its own alone", u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\n",
        u"network-names"_s, Level::Warn, u"127.0.0.1"_s);
    row("saved rules that cut off", u"/etc/iptables/rules.v4"_s, ":FORWARD DROP [0:0]\n",
        u"network-firewall"_s, Level::Warn, u"rules.v4"_s);
    row("an engine without rules", u"/etc/docker/daemon.json"_s, "{\"iptables\": false}",
        u"network-firewall"_s, Level::Warn, u"no rules"_s);
    row("an NVIDIA card without a driver", u"/sys/bus/pci/devices/0000:01:00.0/class"_s,
        "0x030000\n", u"gpu-driver"_s, Level::Warn, u"its driver does not run"_s);
    row("few open files", u"/proc/self/limits"_s,
        "Max open files            256                  256                  files\n",
        u"machine-files"_s, Level::Warn, u"256"_s);
}

void DoctorRealTest::standInsForSystemFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(Level, level);
    QFETCH(QString, fact);
    QTemporaryDir root;
    VERIFY_GOOD(writeWhole(root.path() + file, text));
    if (file.endsWith(u"/class"_s))
        VERIFY_GOOD(writeWhole(QFileInfo(root.path() + file).path() + u"/vendor"_s, "0x10de\n"));
    const QList<Check> checks =
        look(*m_engine, [&](GatherRequest &request) { request.root = root.path(); });
    tell(QString::fromUtf8(QTest::currentDataTag()), u"stand-in for "_s + file, checks, id, level,
         fact);
}

QTEST_GUILESS_MAIN(DoctorRealTest)
#include "tst_doctor_real.moc"
