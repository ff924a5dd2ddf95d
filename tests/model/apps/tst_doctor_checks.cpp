// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor_faults.h"
#include "doctor_samples.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::samples;

using Level = Check::Level;

Q_DECLARE_METATYPE(slipway::samples::Break)
Q_DECLARE_METATYPE(slipway::Check::Level)

/// Each fault is put into the facts of a machine on which all is well.
class DoctorChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void allIsWellOnAHealthyMachine();
    void tellsTheFault_data();
    void tellsTheFault();
    void staysSilentOfWhatIsWell_data();
    void staysSilentOfWhatIsWell();
    void tellsNothingOfAnotherMachine();
    void worstComesFirst();
    void sharedFaultsAreToldOnce();
    void stopsWorkOnlyForWhatItCannotSee_data();
    void stopsWorkOnlyForWhatItCannotSee();
    void warnsInTheLogOfWork();
    void aCommandIsShownAsAShellTakesIt_data();
    void aCommandIsShownAsAShellTakesIt();
    void guessesTheMemoryOfAnApp();
};

void DoctorChecksTest::allIsWellOnAHealthyMachine()
{
    for (const Check &check : allChecks(healthy()))
        QVERIFY2(check.level == Level::Ok, qPrintable(check.id + u": "_s + check.fact));
    QVERIFY(allChecks(healthy()).size() >= 25);
}

void DoctorChecksTest::tellsTheFault_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("command");
    QTest::addColumn<Break>("broken");
    for (const Fault &fault : engineFaults() + gpuFaults() + diskFaults() + networkFaults()
             + machineFaults() + appFaults())
        QTest::newRow(fault.name) << fault.id << fault.level << fault.fact << fault.command
                                  << fault.broken;
}

void DoctorChecksTest::tellsTheFault()
{
    QFETCH(QString, id);
    QFETCH(Level, level);
    QFETCH(QString, fact);
    QFETCH(QString, command);
    QFETCH(Break, broken);
    DoctorFacts facts = healthy();
    broken(facts);
    const QList<Check> checks = allChecks(facts);
    const Check *told = find(checks, id);
    QVERIFY2(told, "nothing is told of it");
    QCOMPARE(told->level, level);
    QVERIFY2(told->fact.contains(fact), qPrintable(told->fact));
    // What follows and what to do: one of them at least, where somebody can do something.
    QVERIFY2(!told->meaning.isEmpty() || !told->remedy.isEmpty() || id == u"engine-says",
             qPrintable(told->fact));
    QCOMPARE(told->command.isEmpty(), command.isEmpty());
    QVERIFY2(command.isEmpty() || commandText(*told).startsWith(command),
             qPrintable(commandText(*told)));
}

void DoctorChecksTest::staysSilentOfWhatIsWell_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Break>("changed");
    const auto row = [](const char *name, const char *id, const Break &changed) {
        QTest::newRow(name) << QString::fromUtf8(id) << changed;
    };
    row("Docker Desktop without any GPU", "engine-kind", [](DoctorFacts &f) {
        f.engine.info->operatingSystem = u"Docker Desktop"_s;
        f.gpus = GpuLook{};
        f.apps.clear();
    });
    row("btrfs", "engine-storage",
        [](DoctorFacts &f) { f.engine.info->storageDriver = u"btrfs"_s; });
    row("containerd's overlayfs", "engine-storage",
        [](DoctorFacts &f) { f.engine.info->storageDriver = u"overlayfs"_s; });
    row("an engine without root", "engine-namespaces", rootless);
    row("namespaces that an engine with root does not need", "engine-namespaces",
        [](DoctorFacts &f) { f.system.userNamespaces = 0; });
    row("a warning that a check of ours tells", "engine-says", [](DoctorFacts &f) {
        f.engine.info->warnings = {u"WARNING: No swap limit support"_s,
                                   u"WARNING: bridge-nf-call-iptables is disabled"_s};
    });
    row("a GPU by CDI", "gpu", [](DoctorFacts &f) {
        f.engine.info->runtimes.clear();
        f.engine.info->discoveredDevices = {u"nvidia.com/gpu=all"_s};
    });
    row("a GPU by the hook", "gpu", [](DoctorFacts &f) {
        f.engine.info->runtimes.clear();
        f.system.nvidia.hasHook = true;
    });
    row("AMD as it should be", "gpu-amd", amd);
    row("a disk without inodes of its own", "disk-files", [](DoctorFacts &f) {
        f.engineDisk->files = 0;
        f.engineDisk->filesFree = 0;
    });
    row("systemd-resolved with servers behind it", "network-names", [](DoctorFacts &f) {
        f.system.nameServers = {u"127.0.0.53"_s};
        f.system.upstreamServers = {u"192.168.1.1"_s};
    });
    row("ufw before Docker", "network-firewall", [](DoctorFacts &f) {
        f.system.firewall.ufw = true;
        f.system.firewall.ufwDropsForwarded = true;
    });
    row("a proxy that both use", "network-proxy", [](DoctorFacts &f) {
        f.system.proxies = {{u"https_proxy"_s, u"http://proxy:3128"_s}};
        f.engine.info->httpsProxy = u"http://proxy:3128"_s;
    });
    row("no swap but very much memory", "machine-swap",
        [](DoctorFacts &f) { f.system.memory.swap = 0; });
    row("SELinux that the engine does not use", "machine-selinux",
        [](DoctorFacts &f) { f.system.isSelinuxEnforcing = true; });
    row("a base image that is here, its registry away", "app-base:forge", [](DoctorFacts &f) {
        f.apps[0].base->isHere = true;
        f.apps[0].base->problem = Error{Error::Kind::Failed, u"No."_s, {}};
    });
    row("a port of its own", "port:8080", [](DoctorFacts &f) {
        f.apps[1].ports[0].isFree = false;
        f.apps[1].ports[0].isHeld = true;
    });
    row("a missing folder that Slipway makes", "folder:/home/mira/site", [](DoctorFacts &f) {
        f.apps[1].folders[0].isThere = false;
        f.apps[1].folders[0].folder.from = AppFolder::From::Default;
    });
    row("memory that an app holds itself", "app-memory:forge", [](DoctorFacts &f) {
        f.apps[0].runs = true;
        f.system.memory.available = 2 * kGiga;
    });
}

void DoctorChecksTest::staysSilentOfWhatIsWell()
{
    QFETCH(QString, id);
    QFETCH(Break, changed);
    DoctorFacts facts = healthy();
    changed(facts);
    const QList<Check> checks = allChecks(facts);
    const Check *told = find(checks, id);
    QVERIFY2(!told || told->level == Level::Ok, qPrintable(told ? told->fact : QString()));
}

/// Of an engine that is reached by a network, the files here say nothing.
void DoctorChecksTest::tellsNothingOfAnotherMachine()
{
    DoctorFacts facts = healthy();
    facts.engine.socket.clear();
    facts.engine.endpoint = u"tcp://workshop:2376"_s;
    facts.engineDisk.reset();
    facts.gpus.reset();
    facts.system.nameServers.clear();
    facts.system.memory.available = kGiga;
    facts.system.proxies = {{u"http_proxy"_s, u"http://proxy:3128"_s}};
    const QList<Check> checks = allChecks(facts);
    for (const Check &check : checks)
        QVERIFY2(check.level == Level::Ok, qPrintable(check.id + u": "_s + check.fact));
    QVERIFY(find(checks, u"disk"_s)->fact.contains(u"not on this machine"));
    QVERIFY(!find(checks, u"app-space:forge"_s));
}

void DoctorChecksTest::worstComesFirst()
{
    DoctorFacts facts = healthy();
    facts.apps[1].folders[0].isThere = false;
    facts.system.inotifyWatches = 1;
    const QList<Check> checks = allChecks(facts);
    QCOMPARE(checks[0].id, u"folder:/home/mira/site"_s);
    QCOMPARE(checks[1].id, u"machine-watches"_s);
    QCOMPARE(checks[2].id, u"engine"_s);
}

void DoctorChecksTest::sharedFaultsAreToldOnce()
{
    DoctorFacts facts = healthy();
    AppNeeds other = webApp();
    other.ports.clear();
    facts.apps << other;
    facts.apps[1].folders[0].isWritable = false;
    facts.apps[2].folders[0].isWritable = false;
    const QList<Check> checks = allChecks(facts);
    QCOMPARE(
        std::count_if(checks.begin(), checks.end(),
                      [](const Check &check) { return check.id == u"folder:/home/mira/site"; }),
        1);
}

void DoctorChecksTest::stopsWorkOnlyForWhatItCannotSee_data()
{
    QTest::addColumn<Break>("broken");
    QTest::addColumn<QString>("start"); // what it is stopped with; empty: it goes on
    QTest::addColumn<QString>("build");
    QTest::addColumn<QString>("install");
    const auto row = [](const char *name, const Break &broken, const char *start, const char *build,
                        const char *install) {
        QTest::newRow(name) << broken << QString::fromUtf8(start) << QString::fromUtf8(build)
                            << QString::fromUtf8(install);
    };
    row(
        "nothing is wrong", [](DoctorFacts &) {}, "", "", "");
    row(
        "a missing folder, which a start tells itself",
        [](DoctorFacts &f) { f.apps[1].folders[0].isThere = false; }, "", "", "is not there");
    row(
        "a port that was set and is taken",
        [](DoctorFacts &f) {
            f.apps[1].ports[0].isFree = false;
            f.apps[1].ports[0].isFixed = true;
        },
        "", "", "Port 8080");
    row(
        "Slipway's folder cannot be written, where nothing is built but a lock is noted",
        [](DoctorFacts &f) { f.dataDisk->isWritable = false; }, "", "cannot write", "cannot write");
    row(
        "no inodes", [](DoctorFacts &f) { f.engineDisk->filesFree = 1; }, "more files",
        "more files", "more files");
    row(
        "a disk that became read-only",
        [](DoctorFacts &f) { f.system.mounts[0].isReadOnly = true; }, "only be read",
        "only be read", "only be read");
    row(
        "an engine that is gone, which the work's own question tells",
        [](DoctorFacts &f) { gone(f, Error::Kind::Unreachable); }, "", "", "");
    row(
        "another app's trouble",
        [](DoctorFacts &f) {
            f.apps[0].profile->run.gpu = GpuUse::Required;
            f.gpus = GpuLook{};
        },
        "", "", "");
}

void DoctorChecksTest::stopsWorkOnlyForWhatItCannotSee()
{
    QFETCH(Break, broken);
    DoctorFacts facts = healthy();
    broken(facts);
    for (const auto &[work, column] :
         {std::pair{BeforeWork::Start, "start"}, std::pair{BeforeWork::Build, "build"},
          std::pair{BeforeWork::Install, "install"}}) {
        const QString expected = *static_cast<QString *>(QTest::qData(column, QMetaType::QString));
        const std::optional<Error> stop = stopOf(checksBefore(work, facts.apps[1], facts));
        QVERIFY2(stop.has_value() != expected.isEmpty(),
                 qPrintable(QString::fromLatin1(column) + (stop ? stop->summary : QString())));
        if (stop)
            QVERIFY2(stop->summary.contains(expected), qPrintable(stop->summary));
    }
}

void DoctorChecksTest::warnsInTheLogOfWork()
{
    DoctorFacts facts = healthy();
    facts.system.memory.available = kGiga;
    facts.system.inotifyWatches = 1; // of no matter for this work
    const QList<Check> checks = checksBefore(BeforeWork::Start, facts.apps[0], facts);
    QVERIFY(!stopOf(checks));
    const QString lines = warningLines(checks);
    QCOMPARE(lines.count(u'\n'), 1);
    QVERIFY2(lines.startsWith(u"Forge works with about 8.0 GB of memory"_s), qPrintable(lines));
}

void DoctorChecksTest::aCommandIsShownAsAShellTakesIt_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("asRoot");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringList{u"systemctl"_s, u"start"_s, u"docker"_s} << true
                           << u"pkexec systemctl start docker"_s;
    QTest::newRow("a blank") << QStringList{u"rm"_s, u"a b"_s} << false << u"rm 'a b'"_s;
    QTest::newRow("a quote") << QStringList{u"echo"_s, u"it's"_s} << false << u"echo 'it'\\''s'"_s;
    QTest::newRow("what a shell would run")
        << QStringList{u"echo"_s, u"$(id)"_s} << false << u"echo '$(id)'"_s;
    QTest::newRow("nothing") << QStringList{} << true << QString();
    QTest::newRow("an empty word") << QStringList{u"echo"_s, QString()} << false << u"echo ''"_s;
}

void DoctorChecksTest::aCommandIsShownAsAShellTakesIt()
{
    QFETCH(QStringList, command);
    QFETCH(bool, asRoot);
    QFETCH(QString, shown);
    const Check check{u"id"_s, Level::Fail, u"fact"_s, {}, {}, command, asRoot};
    QCOMPARE(commandText(check), shown);
}

void DoctorChecksTest::guessesTheMemoryOfAnApp()
{
    QCOMPARE(memoryNeeded(*aiApp().profile), 8 * kGiga);
    QCOMPARE(memoryNeeded(*webApp().profile), kGiga / 2);
}

QTEST_GUILESS_MAIN(DoctorChecksTest)
#include "tst_doctor_checks.moc"
