// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/gpu_sampler.h"
#include "apps/labels.h"
#include "apps/trial_folders.h"
#include "apps/vram_words.h"
#include "support/job_wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kGiga = 1LL << 30;

const QString kForge(64, u'a');
const QString kInvoke(64, u'b');
const QString kOther(64, u'c');

Gpu card(qint64 gigabytes, qint64 usedGigabytes, QList<GpuProcess> processes = {})
{
    Gpu gpu;
    gpu.memoryBytes = gigabytes * kGiga;
    gpu.usedBytes = usedGigabytes * kGiga;
    gpu.processes = std::move(processes);
    return gpu;
}

/// 24 GB, of which @p used are used and so much of it by containers.
GpuSample sampleOf(qint64 used, const QHash<QString, qint64> &byContainer)
{
    GpuSample sample;
    sample.facts.gpus = {card(24, used)};
    sample.byContainer = byContainer;
    return sample;
}

ContainerSummary container(const QString &id, const QString &name, const QString &app = {})
{
    ContainerSummary made;
    made.id = id;
    made.name = name;
    if (!app.isEmpty())
        made.labels.insert(label::kApp, app);
    return made;
}

} // namespace

/// Memory of GPUs: which container holds how much of it, and what is said of that.
class VramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { qunsetenv("FAKE_NVML_INIT"); }
    void addsUpWhatAContainerHolds_data();
    void addsUpWhatAContainerHolds();
    void asksForEachProcessOnce();
    void findsContainersByTheirGroups();
    void samplesAsOftenAsItIsAsked();
    void restsInTheMiddleOfASample();
    void withoutADriverThereIsNothingToTell();
    void countsAsDriversDo();
    void namesWhoHoldsIt_data();
    void namesWhoHoldsIt();
    void knowsThatItRanOut_data();
    void knowsThatItRanOut();
    void warnsOfASecondThatMayNotFit_data();
    void warnsOfASecondThatMayNotFit();

private:
    static void putIntoGroup(const QTemporaryDir &root, qint64 pid, const QByteArray &group);
};

void VramTest::addsUpWhatAContainerHolds_data()
{
    QTest::addColumn<QList<Gpu>>("cards");
    QTest::addColumn<qint64>("held"); // by Forge, whose processes are 1 and 2
    QTest::newRow("one process") << QList<Gpu>{card(24, 9, {{1, 7 * kGiga}})} << 7 * kGiga;
    QTest::newRow("two processes")
        << QList<Gpu>{card(24, 9, {{1, kGiga}, {2, 2 * kGiga}})} << 3 * kGiga;
    QTest::newRow("on two cards") << QList<Gpu>{card(24, 9, {{1, kGiga}}),
                                                card(24, 9, {{1, 4 * kGiga}})}
                                  << 5 * kGiga;
    QTest::newRow("another container's and a desktop's")
        << QList<Gpu>{card(24, 9, {{3, kGiga}, {4, kGiga}})} << qint64(0);
    QTest::newRow("the driver does not say how much")
        << QList<Gpu>{card(24, 9, {{1, -1}})} << qint64(-1);
    QTest::newRow("it says so of one of them")
        << QList<Gpu>{card(24, 9, {{1, -1}, {2, kGiga}})} << kGiga;
    QTest::newRow("nobody uses it") << QList<Gpu>{card(24, 0)} << qint64(0);
    Gpu radeon = card(16, 3);
    radeon.vendor = Gpu::Vendor::Amd;
    QTest::newRow("a driver that names no processes") << QList<Gpu>{radeon} << qint64(-1);
    QTest::newRow("no card") << QList<Gpu>() << qint64(-1);
}

void VramTest::addsUpWhatAContainerHolds()
{
    QFETCH(QList<Gpu>, cards);
    GpuFacts facts;
    facts.gpus = cards;
    const GpuSample sample = gpuSampleOf(facts, [](qint64 pid) {
        return pid <= 2 ? kForge : pid == 3 ? kInvoke : QString();
    });
    QTEST(sample.heldBy(kForge), "held");
    QCOMPARE(sample.facts, facts);
}

void VramTest::asksForEachProcessOnce()
{
    GpuFacts facts;
    facts.gpus = {card(24, 9, {{1, kGiga}}), card(24, 9, {{1, kGiga}, {2, kGiga}})};
    QList<qint64> asked;
    gpuSampleOf(facts, [&asked](qint64 pid) {
        asked.append(pid);
        return QString();
    });
    QCOMPARE(asked, (QList<qint64>{1, 2}));
}

void VramTest::putIntoGroup(const QTemporaryDir &root, qint64 pid, const QByteArray &group)
{
    const QString folder = root.filePath(u"proc/%1"_s.arg(pid));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/cgroup"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(group);
}

/// The stand-in of NVIDIA's library has the processes 4711, with 9 GB, and 4712, which it says
/// nothing of.
void VramTest::findsContainersByTheirGroups()
{
    const QTemporaryDir root;
    putIntoGroup(root, 4711, "0::/system.slice/docker-" + kForge.toLatin1() + ".scope\n");
    putIntoGroup(root, 4712, "0::/user.slice/user-1000.slice/session-2.scope\n");
    const auto nvml = Nvml::open(QStringLiteral(FAKE_NVML));
    QVERIFY(nvml);
    const GpuSample sample = readGpuSample(nvml->get(), root.path());
    QCOMPARE(sample.byContainer, (QHash<QString, qint64>{{kForge, 9'000'000'000}}));
    QCOMPARE(sample.totalBytes(), 24'000'000'000);
    QCOMPARE(sample.usedBytes(), 10'000'000'000);
    QCOMPARE(sample.busyPercent(), 97);
}

void VramTest::samplesAsOftenAsItIsAsked()
{
    const QTemporaryDir root;
    putIntoGroup(root, 4711, "0::/docker/" + kForge.toLatin1() + "\n");
    GpuSampler sampler(nullptr, QStringLiteral(FAKE_NVML), root.path());
    QSignalSpy sampled(&sampler, &GpuSampler::sampled);
    sampler.sample();
    sampler.sample(); // while the first is under way
    QVERIFY(sampled.wait());
    QCOMPARE(sampled.size(), 1);
    QCOMPARE(sampled.first().first().value<GpuSample>().heldBy(kForge), 9'000'000'000);
    sampler.sample();
    QVERIFY(sampled.wait());
    sampler.rest();
    sampler.sample();
    QVERIFY2(sampled.wait(), "it wakes again");
    QCOMPARE(sampled.size(), 3);
}

void VramTest::restsInTheMiddleOfASample()
{
    GpuSampler sampler(nullptr, QStringLiteral(FAKE_NVML));
    QSignalSpy sampled(&sampler, &GpuSampler::sampled);
    sampler.sample();
    sampler.rest();
    sampler.sample();
    QVERIFY(sampled.wait());
    QCOMPARE(sampled.size(), 1);
}

void VramTest::withoutADriverThereIsNothingToTell()
{
    const QTemporaryDir root;
    GpuSampler sampler(nullptr, u"libslipway-no-such-library.so.1"_s, root.path());
    QSignalSpy sampled(&sampler, &GpuSampler::sampled);
    sampler.sample();
    QVERIFY(sampled.wait());
    QCOMPARE(sampled.first().first().value<GpuSample>(), GpuSample());
}

void VramTest::countsAsDriversDo()
{
    QCOMPARE(vramShare(92 * kGiga / 10, 24 * kGiga), u"9.2 of 24 GB"_s);
    QCOMPARE(vramFigure(0), u"0.0"_s);
    QCOMPARE(vramOf(25'757'220'864), u"of 24 GB"_s); // an RTX 3090
    QCOMPARE(vramSize(25'757'220'864), u"24\u202fGB"_s);
}

void VramTest::namesWhoHoldsIt_data()
{
    QTest::addColumn<GpuSample>("sample");
    QTest::addColumn<QString>("holders");
    const QString none;
    QTest::newRow("another app") << sampleOf(10, {{kForge, kGiga}, {kInvoke, 92 * kGiga / 10}})
                                 << u"InvokeAI holds 9.2 of 24 GB."_s;
    QTest::newRow("two others, the larger first")
        << sampleOf(20, {{kOther, 3 * kGiga}, {kInvoke, 9 * kGiga}})
        << u"InvokeAI holds 9.0 of 24 GB. a-trainer holds 3.0 of 24 GB."_s;
    QTest::newRow("a program outside of containers")
        << sampleOf(12, {{kForge, 2 * kGiga}}) << u"Other programs hold 10.0 of 24 GB."_s;
    QTest::newRow("only the app itself") << sampleOf(20, {{kForge, 20 * kGiga}}) << none;
    QTest::newRow("an app without a model") << sampleOf(0, {{kInvoke, kGiga / 4}}) << none;
    GpuSample radeon = sampleOf(12, {});
    radeon.facts.gpus.first().vendor = Gpu::Vendor::Amd;
    QTest::newRow("it may be the app itself: its driver names no processes") << radeon << none;
    QTest::newRow("no card") << GpuSample() << none;
}

void VramTest::namesWhoHoldsIt()
{
    QFETCH(GpuSample, sample);
    const QList<ContainerSummary> containers{container(kForge, u"slipway-forge"_s, u"forge"_s),
                                             container(kInvoke, u"slipway-invoke"_s, u"invoke"_s),
                                             container(kOther, u"a-trainer"_s)};
    const auto nameOf = [](const AppId &id) {
        return id.text() == "invoke"_L1 ? u"InvokeAI"_s : u"Forge"_s;
    };
    QTEST(vramHolders(sample, containers, kForge, nameOf), "holders");
}

void VramTest::knowsThatItRanOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("itDid");
    QTest::newRow("torch 2") << u"torch.OutOfMemoryError: CUDA out of memory. Tried to allocate "
                                "2.00 GiB. GPU 0 has a total capacity of 23.69 GiB"_s
                             << true;
    QTest::newRow("torch 1") << u"RuntimeError: CUDA out of memory. Tried to allocate 512.00 MiB"_s
                             << true;
    QTest::newRow("ROCm") << u"torch.OutOfMemoryError: HIP out of memory."_s << true;
    QTest::newRow("the driver") << u"RuntimeError: CUDA error: out of memory"_s << true;
    QTest::newRow("llama.cpp") << u"ggml_backend_cuda_buffer_type_alloc_buffer: allocating 8192.00 "
                                  "MiB on device 0: cudaMalloc failed: out of memory"_s
                               << true;
    QTest::newRow("the computer's own memory") << u"Out of memory: Killed process 4711"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void VramTest::knowsThatItRanOut()
{
    QFETCH(QString, line);
    QTEST(saysOutOfVram(line), "itDid");
}

void VramTest::warnsOfASecondThatMayNotFit_data()
{
    QTest::addColumn<GpuSample>("sample");
    QTest::addColumn<QString>("word"); // empty: no warning
    QTest::newRow("nothing is known") << GpuSample() << u"may need more memory"_s;
    QTest::newRow("it does not fit twice") << sampleOf(15, {{kForge, 14 * kGiga}})
                                           << u"Forge holds 14.0 of 24 GB of the GPU's memory."_s;
    QTest::newRow("it fits twice") << sampleOf(9, {{kForge, 8 * kGiga}}) << QString();
    QTest::newRow("another app is in the way")
        << sampleOf(20, {{kForge, 8 * kGiga}, {kInvoke, 11 * kGiga}}) << u"Forge holds 8.0"_s;
    QTest::newRow("it has not loaded anything yet")
        << sampleOf(1, {{kForge, kGiga / 2}}) << u"may need more memory"_s;
    GpuSample two = sampleOf(9, {{kForge, 8 * kGiga}});
    two.facts.gpus.append(card(24, 0));
    QTest::newRow("which of two cards it takes is not known") << two << u"Forge holds 8.0"_s;
}

void VramTest::warnsOfASecondThatMayNotFit()
{
    QFETCH(GpuSample, sample);
    QFETCH(QString, word);
    Profile profile(*AppId::parse(u"forge"));
    profile.name = u"Forge"_s;
    profile.run.gpu = GpuUse::Wanted;
    AppSettings settings(profile.id);
    const QString warning = besideWarning(profile, settings, sample, kForge);
    QCOMPARE(warning.isEmpty(), word.isEmpty());
    QVERIFY2(warning.contains(word), qPrintable(warning));
    settings.gpu = false;
    QCOMPARE(besideWarning(profile, settings, sample, kForge), QString());
}

} // namespace slipway

QTEST_GUILESS_MAIN(slipway::VramTest)
#include "tst_vram.moc"
