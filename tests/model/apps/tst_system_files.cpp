// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/file_systems.h"
#include "apps/system_facts.h"
#include "base/whole_file.h"
#include "support/job_wait.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What the system's own files say, and what of them is not believed.
class SystemFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void readsMounts();
    void findsTheMountOfAPath_data();
    void findsTheMountOfAPath();
    void readsMemory();
    void readsControllers();
    void readsNameServers();
    void readsLimitsAndNumbers();
    void readsGroups();
    void readsSubordinateIds();
    void readsAssignments();
    void seesWhatDropsForwarded_data();
    void seesWhatDropsForwarded();
    void garbageIsReadAsNothing();
    void readsAWholeSystem();
    void readsAnEmptySystem();
    void readsThisMachine();
};

void SystemFilesTest::readsMounts()
{
    const QList<MountedFileSystem> mounts = parseMountInfo(
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro\n"
        "40 22 0:35 / /mnt/my\\040models rw shared:9 master:2 - nfs4 nas:/models rw,vers=4.2\n"
        "41 22 8:17 / /mnt/stick rw - vfat /dev/sdb1 ro,uid=1000\n"
        "42 22 8:18 / /mnt/locked ro,nosuid - xfs /dev/sdb2 rw\n"
        "broken line\n36 35 98:0 / relative rw - ext3 /dev/x rw\n43 22 8:2 / /none rw\n");
    QCOMPARE(mounts,
             (QList<MountedFileSystem>{{u"/"_s, u"ext4"_s, u"/dev/sda1"_s, false},
                                       {u"/mnt/my models"_s, u"nfs4"_s, u"nas:/models"_s, false},
                                       {u"/mnt/stick"_s, u"vfat"_s, u"/dev/sdb1"_s, true},
                                       {u"/mnt/locked"_s, u"xfs"_s, u"/dev/sdb2"_s, true}}));
}

void SystemFilesTest::findsTheMountOfAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::newRow("the root") << u"/etc"_s << u"ext4"_s;
    QTest::newRow("the mount itself") << u"/mnt/a"_s << u"nfs4"_s;
    QTest::newRow("deep in it") << u"/mnt/a/b/c"_s << u"nfs4"_s;
    QTest::newRow("a name that only begins like it") << u"/mnt/ab"_s << u"ext4"_s;
    QTest::newRow("mounted over") << u"/over/x"_s << u"tmpfs"_s;
}

void SystemFilesTest::findsTheMountOfAPath()
{
    QFETCH(QString, path);
    QFETCH(QString, type);
    const QList<MountedFileSystem> mounts{{u"/"_s, u"ext4"_s, {}, false},
                                          {u"/mnt/a"_s, u"nfs4"_s, {}, false},
                                          {u"/over"_s, u"xfs"_s, {}, false},
                                          {u"/over"_s, u"tmpfs"_s, {}, false}};
    QCOMPARE(fileSystemAt(path, mounts).type, type);
    QVERIFY(fileSystemAt(path, {}).type.isEmpty());
}

void SystemFilesTest::readsMemory()
{
    QCOMPARE(
        parseMemInfo("MemTotal:       24684084 kB\nMemFree: 1 kB\nMemAvailable:   20000000 kB\n"
                     "SwapTotal:             0 kB\n"),
        (MemoryFacts{24684084LL * 1024, 20000000LL * 1024, 0}));
    QCOMPARE(parseMemInfo("MemTotal: -5 kB\nSwapTotal: x kB\nMemAvailable: 99999999999999999 kB\n"
                          "MemTotal: 5 MB\n"),
             (MemoryFacts{}));
}

void SystemFilesTest::readsControllers()
{
    QCOMPARE(parseControllers("cpuset cpu io memory pids\n"),
             (QStringList{u"cpuset"_s, u"cpu"_s, u"io"_s, u"memory"_s, u"pids"_s}));
    QCOMPARE(parseControllers("\n"), QStringList());
    QCOMPARE(parseCgroups("#subsys_name\thierarchy\tnum_cgroups\tenabled\n"
                          "memory\t9\t50\t1\npids\t3\t50\t0\nodd line\n"),
             QStringList{u"memory"_s});
}

void SystemFilesTest::readsNameServers()
{
    QCOMPARE(parseNameServers("# made by hand\nnameserver 127.0.0.53\nnameserver  fe80::1%eth0\n"
                              "search lan\nnameserver\nnameserver none\n  nameserver 9.9.9.9 \n"),
             (QStringList{u"127.0.0.53"_s, u"fe80::1%eth0"_s, u"9.9.9.9"_s}));
    QVERIFY(isLoopbackAddress(u"127.0.0.53"_s));
    QVERIFY(isLoopbackAddress(u"::1"_s));
    QVERIFY(!isLoopbackAddress(u"192.168.1.1"_s));
}

void SystemFilesTest::readsLimitsAndNumbers()
{
    QCOMPARE(parseOpenFiles("Limit                     Soft Limit           Hard Limit   Units\n"
                            "Max open files            1024                 524288       files\n"),
             1024);
    QCOMPARE(parseOpenFiles("Max open files            unlimited unlimited files\n"), -1);
    QCOMPARE(parseOpenFiles({}), -1);
    QCOMPARE(parseNumber(" 42\n"), std::optional<qint64>(42));
    QVERIFY(!parseNumber("4 2"));
    QVERIFY(!parseNumber({}));
    QCOMPARE(parseKernel(u"6.8.0-45-generic"_s), (TwoNumbers{6, 8}));
    QCOMPARE(parseKernel(u"linux"_s), TwoNumbers{});
}

void SystemFilesTest::readsGroups()
{
    const QByteArray groups = "root:x:0:\ndocker:x:998:mira,bench\nempty:x:5:\nodd:x\n";
    QCOMPARE(parseGroupMembers(groups, u"docker"_s),
             std::optional(QStringList{u"mira"_s, u"bench"_s}));
    QCOMPARE(parseGroupMembers(groups, u"empty"_s), std::optional(QStringList()));
    QVERIFY(!parseGroupMembers(groups, u"odd"_s));
    QVERIFY(!parseGroupMembers(groups, u"dock"_s));
    QCOMPARE(parseGroupId(groups, u"docker"_s), std::optional<qint64>(998));
}

void SystemFilesTest::readsSubordinateIds()
{
    QVERIFY(hasSubordinateIds("mira:100000:65536\n", u"mira"_s, 1000));
    QVERIFY(hasSubordinateIds("1000:100000:65536\n", u"mira"_s, 1000));
    QVERIFY(!hasSubordinateIds("mira:100000:1000\n", u"mira"_s, 1000));
    QVERIFY(!hasSubordinateIds("other:100000:65536\nmira\nmira:x:y\n", u"mira"_s, 1000));
}

void SystemFilesTest::readsAssignments()
{
    const QByteArray text = "# ENABLED=no\nENABLED=yes\nPOLICY=\"DROP\"\nHALF=\"x\nNONE=\n";
    QCOMPARE(parseAssignment(text, "ENABLED"), u"yes"_s);
    QCOMPARE(parseAssignment(text, "POLICY"), u"DROP"_s);
    QCOMPARE(parseAssignment(text, "HALF"), u"\"x"_s);
    QCOMPARE(parseAssignment(text, "NONE"), QString());
    QCOMPARE(parseAssignment(text, "OTHER"), QString());
}

void SystemFilesTest::seesWhatDropsForwarded_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("drops");
    QTest::newRow("iptables-save that drops")
        << QByteArray("*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n") << true;
    QTest::newRow("iptables-save that lets pass")
        << QByteArray("*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n") << false;
    QTest::newRow("nft that drops")
        << QByteArray("chain forward {\n  type filter hook forward priority 0; policy drop;\n}")
        << true;
    QTest::newRow("nft that only drops what comes in")
        << QByteArray("chain input {\n  type filter hook input priority 0; policy drop;\n}")
        << false;
    QTest::newRow("a comment") << QByteArray(
        "# type filter hook forward priority 0; policy drop;\n")
                               << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void SystemFilesTest::seesWhatDropsForwarded()
{
    QFETCH(QByteArray, rules);
    QFETCH(bool, drops);
    QCOMPARE(dropsForwarded(rules), drops);
}

/// Whatever lies in a file of /proc or /etc, nothing worse comes of it than no fact.
void SystemFilesTest::garbageIsReadAsNothing()
{
    QRandomGenerator random(7);
    const QByteArray letters = " \t\n\\:#=-/0123456789kBnameserverMemTotal\"'\xff\x00"_ba;
    for (int round = 0; round < 300; ++round) {
        QByteArray text;
        for (int i = random.bounded(400); i > 0; --i)
            text += letters[random.bounded(letters.size())];
        parseMountInfo(text);
        parseMemInfo(text);
        parseControllers(text);
        parseCgroups(text);
        parseNameServers(text);
        parseOpenFiles(text);
        parseNumber(text);
        parseGroupMembers(text, u"docker"_s);
        hasSubordinateIds(text, u"mira"_s, 1000);
        parseAssignment(text, "ENABLED");
        dropsForwarded(text);
        const MemoryFacts memory = parseMemInfo(text);
        QVERIFY(memory.total >= -1 && memory.available >= -1 && memory.swap >= -1);
    }
}

void SystemFilesTest::readsAWholeSystem()
{
    QTemporaryDir root;
    const auto write = [&root](const QString &path, const QByteArray &text) {
        VERIFY_GOOD(writeWhole(root.path() + path, text));
    };
    write(u"/usr/bin/dockerd"_s, {});
    write(u"/usr/bin/apt-get"_s, {});
    write(u"/usr/bin/nvidia-ctk"_s, {});
    write(u"/etc/group"_s, "docker:x:998:\n");
    write(u"/proc/self/mountinfo"_s, "22 1 8:1 / / rw - btrfs /dev/sda1 rw\n");
    write(u"/proc/meminfo"_s, "MemTotal: 1000 kB\n");
    write(u"/proc/sys/kernel/osrelease"_s, "5.15.0-1\n");
    write(u"/proc/sys/net/ipv4/ip_forward"_s, "0\n");
    write(u"/proc/sys/fs/inotify/max_user_watches"_s, "8192\n");
    write(u"/proc/sys/user/max_user_namespaces"_s, "0\n");
    write(u"/sys/fs/cgroup/cgroup.controllers"_s, "cpu memory\n");
    write(u"/sys/fs/selinux/enforce"_s, "1");
    write(u"/sys/module/nouveau/refcnt"_s, "1");
    write(u"/etc/resolv.conf"_s, "nameserver 127.0.0.53\n");
    write(u"/run/systemd/resolve/resolv.conf"_s, "nameserver 10.0.0.1\n");
    write(u"/etc/ufw/ufw.conf"_s, "ENABLED=yes\n");
    write(u"/etc/default/ufw"_s, "DEFAULT_FORWARD_POLICY=\"DROP\"\n");
    write(u"/etc/iptables/rules.v4"_s, ":FORWARD DROP [0:0]\n");
    write(u"/etc/docker/daemon.json"_s, "{\"iptables\": false, \"runtimes\": {\"nvidia\": {}}}");
    write(u"/etc/cdi/nvidia.yaml"_s, "cdiVersion: 0.6.0\n");
    write(u"/dev/kfd"_s, {});
    write(u"/dev/dri/renderD128"_s, {});
    const SystemFacts facts = readSystem(root.path());
    QVERIFY(facts.isRead);
    QCOMPARE(facts.engines, QStringList{u"docker"_s});
    QCOMPARE(facts.installer, u"apt-get"_s);
    QVERIFY(facts.hasDockerGroup && !facts.isDockerMember);
    QCOMPARE(facts.mounts.first().type, u"btrfs"_s);
    QCOMPARE(facts.memory.total, 1000 * 1024);
    QCOMPARE(facts.kernel, (TwoNumbers{5, 15}));
    QCOMPARE(facts.cgroup.version, 2);
    QCOMPARE(facts.cgroup.controllers, (QStringList{u"cpu"_s, u"memory"_s}));
    QCOMPARE(facts.inotifyWatches, std::optional<qint64>(8192));
    QVERIFY(!facts.inotifyInstances);
    QCOMPARE(facts.userNamespaces, std::optional<qint64>(0));
    QVERIFY(facts.isSelinuxEnforcing);
    QCOMPARE(facts.nameServers, QStringList{u"127.0.0.53"_s});
    QCOMPARE(facts.upstreamServers, QStringList{u"10.0.0.1"_s});
    QVERIFY(facts.firewall.ufw && facts.firewall.ufwDropsForwarded);
    QCOMPARE(facts.firewall.savedRules, u"/etc/iptables/rules.v4"_s);
    QCOMPARE(facts.firewall.engineMakesRules, std::optional(false));
    QCOMPARE(facts.firewall.forwards, std::optional(false));
    QVERIFY(facts.nvidia.hasNouveau && facts.nvidia.hasToolkit && facts.nvidia.hasCdi);
    QVERIFY(facts.nvidia.isConfigured && !facts.nvidia.hasModule && !facts.nvidia.hasHook);
    QVERIFY(facts.amd.hasKfd && facts.amd.mayUseKfd);
    QCOMPARE(facts.amd.renderNodes, QStringList{u"/dev/dri/renderD128"_s});
}

void SystemFilesTest::readsAnEmptySystem()
{
    QTemporaryDir root;
    const SystemFacts facts = readSystem(root.path());
    QVERIFY(facts.isRead && facts.engines.isEmpty() && facts.mounts.isEmpty());
    QCOMPARE(facts.memory, MemoryFacts{});
    QCOMPARE(facts.cgroup.version, 0);
    QVERIFY(!facts.firewall.forwards && !facts.firewall.engineMakesRules && !facts.amd.hasKfd);
}

/// Files of /proc are read otherwise than others: a stand-in cannot show that they are.
void SystemFilesTest::readsThisMachine()
{
    const SystemFacts facts = readSystem();
    QVERIFY(facts.kernel > TwoNumbers{});
    QVERIFY(facts.memory.total > 0);
    QVERIFY(!facts.mounts.isEmpty());
    QVERIFY(facts.openFiles > 0);
    QVERIFY(facts.inotifyWatches && facts.firewall.forwards);
}

QTEST_GUILESS_MAIN(SystemFilesTest)
#include "tst_system_files.moc"
