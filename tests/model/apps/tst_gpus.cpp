// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/drm_cards.h"
#include "apps/gpu_access.h"
#include "apps/gpu_look.h"
#include "apps/nvml.h"
#include "apps/process_container.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway {

/// NVIDIA's cards through a stand-in of its library, others through a stand-in of /sys, and who
/// uses them.
class GpusTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { qunsetenv("FAKE_NVML_INIT"); }
    void tellsWhatNvidiasDriverTells();
    void tellsWhyThereIsNoNvidia_data();
    void tellsWhyThereIsNoNvidia();
    void tellsWhatTheKernelTells();
    void seesAnNvidiaCardWithoutItsDriver_data();
    void seesAnNvidiaCardWithoutItsDriver();
    void looksAtAllVendorsAtOnce();
    void givesTheDeviceFilesOfACard();
    void readsWhoseASpecificationIs_data();
    void readsWhoseASpecificationIs();
    void findsTheContainerOfAProcess_data();
    void findsTheContainerOfAProcess();
    void aProcessThatEndedIsInNoContainer();

private:
    static void write(const QString &path, const QByteArray &text);
};

void GpusTest::tellsWhatNvidiasDriverTells()
{
    const auto nvml = Nvml::open(QStringLiteral(FAKE_NVML));
    QVERIFY2(nvml, nvml ? "" : qPrintable(nvml.error().detail));
    const Result<GpuFacts> facts = (*nvml)->read();
    QVERIFY(facts);
    QCOMPARE(facts->driver, u"580.159.04"_s);
    QCOMPARE(facts->cuda, (TwoNumbers{13, 0}));
    Gpu talkative;
    talkative.id = u"GPU-1111"_s;
    talkative.name = u"NVIDIA GeForce RTX 4090"_s;
    talkative.memoryBytes = 24'000'000'000;
    talkative.usedBytes = 10'000'000'000;
    talkative.busyPercent = 97;
    talkative.capability = {8, 9};
    talkative.processes = {{4711, 9'000'000'000}, {4712, -1}};
    Gpu silent;
    silent.id = u"GPU-2222"_s;
    silent.name = u"NVIDIA Old"_s;
    QCOMPARE(facts->gpus, (QList<Gpu>{talkative, silent}));
}

void GpusTest::tellsWhyThereIsNoNvidia_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    const QString fake = QStringLiteral(FAKE_NVML);
    QTest::newRow("no library") << u"libslipway-no-such-library.so.1"_s << QByteArray()
                                << Error::Kind::Missing << u"libslipway-no-such-library"_s;
    QTest::newRow("a library that is something else")
        << u"libz.so.1"_s << QByteArray() << Error::Kind::Missing << u"nvmlInit_v2"_s;
    QTest::newRow("updated without a restart")
        << fake << QByteArray("18") << Error::Kind::Conflict << u"version mismatch"_s;
    QTest::newRow("no card") << fake << QByteArray("9") << Error::Kind::Missing << u"Not Loaded"_s;
    QTest::newRow("not for this user")
        << fake << QByteArray("4") << Error::Kind::NoPermission << QString();
}

void GpusTest::tellsWhyThereIsNoNvidia()
{
    QFETCH(QString, library);
    QFETCH(QByteArray, code);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    if (!code.isEmpty())
        qputenv("FAKE_NVML_INIT", code);
    const auto nvml = Nvml::open(library);
    QVERIFY(!nvml);
    QCOMPARE(nvml.error().kind, kind);
    QVERIFY2(nvml.error().detail.contains(detail), qPrintable(nvml.error().detail));
    QVERIFY(!nvml.error().summary.isEmpty());
}

void GpusTest::write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void GpusTest::tellsWhatTheKernelTells()
{
    const QTemporaryDir root;
    const auto at = [&root](const char *file) {
        return root.filePath(u"sys/class/drm/"_s + QLatin1StringView(file));
    };
    write(at("card0/device/vendor"), "0x8086\n");
    write(at("card0/device/device"), "0x56a0\n");
    write(at("card0-HDMI-A-1/device/vendor"), "0x1002\n"); // an output is no card
    write(at("card1/device/vendor"), "0x10de\n"); // NVIDIA's own library tells of it
    write(at("card2/device/vendor"), "0x1002\n");
    write(at("card2/device/device"), "0x164e\n");
    write(at("card2/device/mem_info_vram_total"), "536870912\n"); // a processor's graphics
    write(at("card2/device/mem_info_vram_used"), "400000000\n");
    write(at("card10/device/vendor"), "0x1002\n");
    write(at("card10/device/product_name"), "Radeon RX 7900 XTX\n");
    write(at("card10/device/mem_info_vram_total"), "25753026560\n");
    write(at("card10/device/mem_info_vram_used"), "1234567890\n");
    write(at("card10/device/gpu_busy_percent"), "42\n");
    write(at("card11/device/vendor"), QByteArray(8192, 'x')); // nonsense
    const auto card = [](Gpu::Vendor vendor, const QString &id, const QString &name) {
        Gpu gpu;
        gpu.vendor = vendor;
        gpu.id = id;
        gpu.name = name;
        return gpu;
    };
    Gpu big = card(Gpu::Vendor::Amd, u"card10"_s, u"Radeon RX 7900 XTX"_s);
    big.memoryBytes = 25753026560;
    big.usedBytes = 1234567890;
    big.busyPercent = 42;
    QCOMPARE(drmCards(root.path()),
             (QList<Gpu>{card(Gpu::Vendor::Intel, u"card0"_s, u"Intel 0x56a0"_s),
                         card(Gpu::Vendor::Amd, u"card2"_s, u"AMD 0x164e"_s), big}));
    QVERIFY(!hasKfd(root.path()));
    write(root.filePath(u"dev/kfd"_s), "");
    QVERIFY(hasKfd(root.path()));
    QCOMPARE(drmCards(root.filePath(u"nowhere"_s)), QList<Gpu>());
}

void GpusTest::seesAnNvidiaCardWithoutItsDriver_data()
{
    QTest::addColumn<QByteArray>("vendor");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a card") << QByteArray("0x10de\n") << QByteArray("0x030000\n") << true;
    QTest::newRow("one without outputs")
        << QByteArray("0x10de\n") << QByteArray("0x030200\n") << true;
    QTest::newRow("its sound") << QByteArray("0x10de\n") << QByteArray("0x040300\n") << false;
    QTest::newRow("another's card") << QByteArray("0x1002\n") << QByteArray("0x030000\n") << false;
    QTest::newRow("nonsense") << QByteArray(9000, '0') << QByteArray("0x030000\n") << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void GpusTest::seesAnNvidiaCardWithoutItsDriver()
{
    QFETCH(QByteArray, vendor);
    QFETCH(QByteArray, kind);
    QFETCH(bool, isOne);
    const QTemporaryDir root;
    const QString device = root.filePath(u"sys/bus/pci/devices/0000:01:00.0"_s);
    write(device + u"/vendor"_s, vendor);
    write(device + u"/class"_s, kind);
    QCOMPARE(hasNvidiaOnBus(root.path()), isOne);
    const GpuLook look = gpuLook(root.path(), u"libslipway-no-such-library.so.1"_s);
    QCOMPARE(look.hasNvidiaCard, isOne);
    QCOMPARE(look.facts, GpuFacts());
    QVERIFY(look.nvmlProblem);
}

void GpusTest::looksAtAllVendorsAtOnce()
{
    const QTemporaryDir root;
    write(root.filePath(u"sys/class/drm/card0/device/vendor"_s), "0x8086\n");
    const GpuLook look = gpuLook(root.path(), QStringLiteral(FAKE_NVML));
    QVERIFY(!look.nvmlProblem);
    QVERIFY(look.hasNvidiaCard);
    QCOMPARE(look.facts.driver, u"580.159.04"_s);
    QCOMPARE(look.facts.gpus.size(), 3);
    QCOMPARE(look.facts.gpus.last().vendor, Gpu::Vendor::Intel);
}

void GpusTest::givesTheDeviceFilesOfACard()
{
    const QTemporaryDir root;
    const auto card = [](Gpu::Vendor vendor) {
        Gpu gpu;
        gpu.vendor = vendor;
        return gpu;
    };
    const QList<Gpu> radeon{card(Gpu::Vendor::Amd)};
    QVERIFY2(drmAccess(radeon, root.path()).isEmpty(), "there are no device files");
    write(root.filePath(u"dev/dri/renderD128"_s), "");
    QCOMPARE(drmAccess(radeon, root.path()).devices, QStringList{u"/dev/dri"_s});
    write(root.filePath(u"dev/kfd"_s), "");
    QCOMPARE(drmAccess(radeon, root.path()).devices, (QStringList{u"/dev/dri"_s, u"/dev/kfd"_s}));
    QCOMPARE(drmAccess({card(Gpu::Vendor::Intel)}, root.path()).devices,
             QStringList{u"/dev/dri"_s});
    QVERIFY(drmAccess({card(Gpu::Vendor::Nvidia)}, root.path()).isEmpty());
    const uint owner = QFileInfo(root.filePath(u"dev/kfd"_s)).groupId();
    QCOMPARE(drmAccess(radeon, root.path()).groups,
             owner == 0 ? QStringList() : QStringList{QString::number(owner)});
}

void GpusTest::readsWhoseASpecificationIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNvidias");
    QTest::newRow("as nvidia-ctk writes it")
        << u"nvidia.yaml"_s
        << QByteArray("---\ncdiVersion: 0.5.0\nkind: nvidia.com/gpu\ndevices: []\n") << true;
    QTest::newRow("JSON in one line")
        << u"nvidia.json"_s
        << QByteArray(R"({"cdiVersion":"0.5.0","kind":"nvidia.com/gpu","devices":[]})") << true;
    QTest::newRow("quoted") << u"a.yml"_s << QByteArray("kind: \"nvidia.com/gpu\"\n") << true;
    QTest::newRow("AMD's") << u"amd.yaml"_s << QByteArray("kind: amd.com/gpu\n") << false;
    QTest::newRow("of something else of NVIDIA's")
        << u"n.yaml"_s << QByteArray("kind: nvidia.com/gpu-of-nobody\n") << false;
    QTest::newRow("another kind of file")
        << u"nvidia.yaml.bak"_s << QByteArray("kind: nvidia.com/gpu\n") << false;
    QTest::newRow("nothing") << u"nvidia.yaml"_s << QByteArray() << false;
}

void GpusTest::readsWhoseASpecificationIs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    write(folder.filePath(name), text);
    QTEST(hasNvidiaSpec({folder.filePath(u"nowhere"_s), folder.path()}), "isNvidias");
}

void GpusTest::findsTheContainerOfAProcess_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<bool>("isInOne");
    const QByteArray id(64, 'a');
    QTest::newRow("Docker, v2, systemd") << "0::/system.slice/docker-" + id + ".scope\n" << true;
    QTest::newRow("Docker, v2, cgroupfs") << "0::/docker/" + id + "\n" << true;
    QTest::newRow("Docker, v1") << "12:pids:/docker/" + id + "\n11:memory:/docker/" + id
            + "\n0::/\n" << true;
    QTest::newRow("rootless Docker")
        << "0::/user.slice/user-1000.slice/user@1000.service/user.slice/docker-" + id + ".scope\n"
        << true;
    QTest::newRow("Podman") << "0::/machine.slice/libpod-" + id + ".scope/container\n" << true;
    QTest::newRow("Podman, cgroupfs") << "0::/libpod_parent/libpod-" + id + "\n" << true;
    QTest::newRow("a container in a container") << "0::/docker/" + id + "/docker/"
            + QByteArray(64, 'b') + "\n" << true;
    QTest::newRow("Podman's minder") << "0::/machine.slice/libpod-conmon-" + id + ".scope\n"
                                     << false;
    QTest::newRow("the engine") << QByteArray("0::/system.slice/docker.service\n") << false;
    QTest::newRow("a desktop's program")
        << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/x.scope\n")
        << false;
    QTest::newRow("too short") << "0::/docker/" + id.left(63) + "\n" << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void GpusTest::findsTheContainerOfAProcess()
{
    QFETCH(QByteArray, cgroup);
    QFETCH(bool, isInOne);
    QCOMPARE(containerOfCgroup(cgroup), isInOne ? QString(64, u'a') : QString());
}

void GpusTest::aProcessThatEndedIsInNoContainer()
{
    QCOMPARE(containerOfProcess(0), QString());
    QCOMPARE(containerOfProcess(1LL << 30), QString());
}

} // namespace slipway

QTEST_GUILESS_MAIN(slipway::GpusTest)
#include "tst_gpus.moc"
