// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/base_choice.h"
#include "apps/machine_fit.h"
#include "apps/torch_choice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway {

using Fit = TorchChoice::Fit;

class TorchChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void takesTheWheelsThatRunOnTheCard_data();
    void takesTheWheelsThatRunOnTheCard();
    void workedOnIsTheCardWithTheMostMemory();
    void readsTheReleaseThatIsHeld_data();
    void readsTheReleaseThatIsHeld();
    void knowsWhetherNamedWheelsFit_data();
    void knowsWhetherNamedWheelsFit();
    void takesTheBaseThatTheDriverRuns_data();
    void takesTheBaseThatTheDriverRuns();
    void tellsBeforehandWhatDoesNotFit_data();
    void tellsBeforehandWhatDoesNotFit();
};

Gpu card(Gpu::Vendor vendor, TwoNumbers capability, qint64 gigabytes)
{
    Gpu gpu;
    gpu.vendor = vendor;
    gpu.capability = capability;
    gpu.memoryBytes = gigabytes * 1'000'000'000;
    return gpu;
}

void TorchChoiceTest::takesTheWheelsThatRunOnTheCard_data()
{
    QTest::addColumn<QString>("torch");
    QTest::addColumn<Gpu::Vendor>("vendor");
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("cuda");
    QTest::addColumn<QString>("wheels");
    QTest::addColumn<Fit>("fit");
    const auto nvidia = [](const char *name, const char *torch, const char *capability,
                           const char *driver, const char *cuda, const char *wheels,
                           Fit fit = Fit::Fits) {
        QTest::newRow(name) << QString::fromLatin1(torch) << Gpu::Vendor::Nvidia
                            << QString::fromLatin1(capability) << QString::fromLatin1(driver)
                            << QString::fromLatin1(cuda) << QString::fromLatin1(wheels) << fit;
    };
    nvidia("RTX 4090, new driver", "2.9", "8.9", "580.95.05", "13.0", "cu130");
    nvidia("RTX 4090, driver of CUDA 12.8", "2.9", "8.9", "570.86.10", "12.8", "cu128");
    nvidia("RTX 4090, driver of CUDA 12.4", "2.9", "8.9", "550.54.14", "12.4", "cu128");
    nvidia("RTX 4090, driver of CUDA 12.6", "2.9", "8.9", "560.28.03", "12.6", "cu126");
    nvidia("RTX 5090", "2.7", "12.0", "570.86.10", "12.8", "cu128");
    nvidia("RTX 5090, torch from before it", "2.5", "12.0", "580.95.05", "13.0", "cpu",
           Fit::GpuTooNew);
    nvidia("GTX 1080", "2.9", "6.1", "580.95.05", "13.0", "cu126");
    nvidia("V100", "2.9", "7.0", "580.95.05", "13.0", "cu126");
    nvidia("GTX 680", "2.9", "3.0", "470.256.02", "11.4", "cpu", Fit::GpuTooOld);
    nvidia("old driver", "2.9", "8.6", "470.256.02", "11.4", "cpu", Fit::DriverTooOld);
    nvidia("old driver, torch that suits it", "2.3", "8.6", "470.256.02", "11.4", "cu118");
    nvidia("torch 2.1", "2.1", "8.6", "580.95.05", "13.0", "cu121");
    nvidia("torch 2.12 has no cu128", "2.12", "8.6", "570.86.10", "12.8", "cu126");
    nvidia("release not held", "", "8.6", "580.95.05", "13.0", "cu128");
    nvidia("release not held, old card", "", "6.1", "580.95.05", "13.0", "cu126");
    QTest::newRow("Radeon") << u"2.9"_s << Gpu::Vendor::Amd << u"0.0"_s << QString() << u"0.0"_s
                            << u"rocm6.4"_s << Fit::Fits;
    QTest::newRow("Arc") << u"2.9"_s << Gpu::Vendor::Intel << u"0.0"_s << QString() << u"0.0"_s
                         << u"cpu"_s << Fit::NoGpu;
}

TwoNumbers numbers(const QString &text)
{
    return {text.section(u'.', 0, 0).toInt(), text.section(u'.', 1).toInt()};
}

void TorchChoiceTest::takesTheWheelsThatRunOnTheCard()
{
    QFETCH(QString, torch);
    QFETCH(Gpu::Vendor, vendor);
    QFETCH(QString, capability);
    QFETCH(QString, driver);
    QFETCH(QString, cuda);
    QFETCH(QString, wheels);
    QFETCH(Fit, fit);
    GpuFacts facts;
    facts.gpus = {card(vendor, numbers(capability), 24)};
    facts.driver = driver;
    facts.cuda = numbers(cuda);
    const TorchChoice choice = torchChoice(
        torch.isEmpty() ? std::nullopt : std::optional<TwoNumbers>(numbers(torch)), facts);
    QCOMPARE(choice.index, u"https://download.pytorch.org/whl/"_s + wheels);
    QCOMPARE(choice.fit, fit);
}

void TorchChoiceTest::workedOnIsTheCardWithTheMostMemory()
{
    GpuFacts facts;
    QCOMPARE(torchChoice(TwoNumbers{2, 9}, facts).fit, Fit::NoGpu);
    facts.driver = u"580.95.05"_s;
    facts.cuda = {13, 0};
    facts.gpus = {card(Gpu::Vendor::Nvidia, {6, 1}, 4), card(Gpu::Vendor::Nvidia, {8, 6}, 12)};
    QVERIFY(torchChoice(TwoNumbers{2, 9}, facts).index.endsWith(u"cu130"));
    facts.gpus = {card(Gpu::Vendor::Nvidia, {6, 1}, 11), card(Gpu::Vendor::Nvidia, {8, 6}, 8)};
    QVERIFY(torchChoice(TwoNumbers{2, 9}, facts).index.endsWith(u"cu126"));
}

void TorchChoiceTest::readsTheReleaseThatIsHeld_data()
{
    QTest::addColumn<QStringList>("requirements");
    QTest::addColumn<QString>("release");
    QTest::newRow("held") << QStringList{u"torchvision==0.24.1"_s, u"torch==2.9.1"_s} << u"2.9"_s;
    QTest::newRow("with its CUDA") << QStringList{u"torch==2.12.0+cu130"_s} << u"2.12"_s;
    QTest::newRow("with spaces") << QStringList{u" torch == 2.1.2"_s} << u"2.1"_s;
    QTest::newRow("not held") << QStringList{u"torch"_s, u"torch>=2.0"_s} << QString();
    QTest::newRow("another package") << QStringList{u"torchaudio==2.9.1"_s} << QString();
    QTest::newRow("none") << QStringList() << QString();
}

void TorchChoiceTest::readsTheReleaseThatIsHeld()
{
    QFETCH(QStringList, requirements);
    QFETCH(QString, release);
    const std::optional<TwoNumbers> read = torchRelease(requirements);
    QCOMPARE(read ? read->text() : QString(), release);
}

GpuFacts nvidia(const QString &capability, const QString &driver, const QString &cuda)
{
    GpuFacts facts;
    facts.gpus = {card(Gpu::Vendor::Nvidia, numbers(capability), 24)};
    facts.gpus.first().name = u"Card"_s;
    facts.driver = driver;
    facts.cuda = numbers(cuda);
    return facts;
}

void TorchChoiceTest::knowsWhetherNamedWheelsFit_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<Fit>("fit");
    const QString whl = u"https://download.pytorch.org/whl/"_s;
    QTest::newRow("they do") << whl + u"cu121"_s << u"8.6"_s << u"550.54.14"_s << Fit::Fits;
    QTest::newRow("RTX 5090, wheels from before it")
        << whl + u"cu121"_s << u"12.0"_s << u"580.95.05"_s << Fit::GpuTooNew;
    QTest::newRow("RTX 5090, its wheels")
        << whl + u"cu128"_s << u"12.0"_s << u"580.95.05"_s << Fit::Fits;
    QTest::newRow("driver too old")
        << whl + u"cu130"_s << u"8.6"_s << u"570.86.10"_s << Fit::DriverTooOld;
    QTest::newRow("card that does not tell its capability")
        << whl + u"cu121"_s << u"0.0"_s << u"550.54.14"_s << Fit::Fits;
    QTest::newRow("wheels nobody knows")
        << u"https://example.org/mine"_s << u"8.6"_s << u"470.0"_s << Fit::Fits;
}

void TorchChoiceTest::knowsWhetherNamedWheelsFit()
{
    QFETCH(QString, index);
    QFETCH(QString, capability);
    QFETCH(QString, driver);
    const TorchChoice choice = torchFit(index, nvidia(capability, driver, u"12.4"_s));
    QCOMPARE(choice.index, index);
    QTEST(choice.fit, "fit");
}

void TorchChoiceTest::takesTheBaseThatTheDriverRuns_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QString>("cuda"); // of the driver
    QTest::addColumn<QString>("taken");
    const QString plain = u"nvidia/cuda:12.8.1-base-ubuntu22.04"_s;
    QTest::newRow("the driver runs it") << plain << u"8.9"_s << u"12.8"_s << plain;
    QTest::newRow("a newer driver runs it too") << plain << u"8.9"_s << u"13.0"_s << plain;
    QTest::newRow("an older driver")
        << plain << u"8.9"_s << u"12.4"_s << u"nvidia/cuda:12.4.1-base-ubuntu22.04"_s;
    QTest::newRow("between two releases") << u"nvidia/cuda:12.8.1-devel-ubuntu24.04"_s << u"8.9"_s
                                          << u"12.7"_s << u"nvidia/cuda:12.6.3-devel-ubuntu24.04"_s;
    QTest::newRow("no such Ubuntu for that driver")
        << u"nvidia/cuda:12.8.1-base-ubuntu24.04"_s << u"8.9"_s << u"12.4"_s << QString();
    QTest::newRow("driver of CUDA 11") << plain << u"8.6"_s << u"11.4"_s << QString();
    QTest::newRow("a new card wants newer libraries")
        << u"nvidia/cuda:12.4.1-devel-ubuntu22.04"_s << u"12.0"_s << u"13.0"_s
        << u"nvidia/cuda:12.8.1-devel-ubuntu22.04"_s;
    QTest::newRow("a plain base brings none")
        << u"nvidia/cuda:12.4.1-base-ubuntu22.04"_s << u"12.0"_s << u"13.0"_s
        << u"nvidia/cuda:12.4.1-base-ubuntu22.04"_s;
    QTest::newRow("another one's image")
        << u"ubuntu:24.04"_s << u"8.9"_s << u"11.4"_s << u"ubuntu:24.04"_s;
    QTest::newRow("a form of tag that is not known")
        << u"nvidia/cuda:12.8.1-cudnn-runtime-ubuntu22.04"_s << u"8.9"_s << u"12.4"_s
        << u"nvidia/cuda:12.8.1-cudnn-runtime-ubuntu22.04"_s;
    const QString held = plain + u"@sha256:"_s + QString(64, u'a');
    QTest::newRow("held by its digest") << held << u"8.9"_s << u"12.4"_s << held;
}

void TorchChoiceTest::takesTheBaseThatTheDriverRuns()
{
    QFETCH(QString, base);
    QFETCH(QString, capability);
    QFETCH(QString, cuda);
    const std::optional<ImageRef> taken =
        baseChoice(*ImageRef::parse(base), nvidia(capability, u"550.54.14"_s, cuda));
    QTEST(taken ? taken->text() : QString(), "taken");
    QCOMPARE(baseChoice(*ImageRef::parse(base), {}), ImageRef::parse(base).value());
}

void TorchChoiceTest::tellsBeforehandWhatDoesNotFit_data()
{
    QTest::addColumn<GpuLook>("look");
    QTest::addColumn<QString>("index"); // that the profile names
    QTest::addColumn<GpuUse>("use");
    QTest::addColumn<QString>("wheels");
    QTest::addColumn<QString>("word"); // Part of the first one
    QTest::addColumn<bool>("isInVain");
    const auto look = [](const GpuFacts &facts) {
        return GpuLook{facts, std::nullopt, !facts.gpus.isEmpty()};
    };
    const GpuLook good = look(nvidia(u"8.9"_s, u"580.95.05"_s, u"13.0"_s));
    const GpuLook old = look(nvidia(u"8.9"_s, u"470.256.02"_s, u"11.4"_s));
    const GpuLook blackwell = look(nvidia(u"12.0"_s, u"580.95.05"_s, u"13.0"_s));
    GpuLook broken;
    broken.hasNvidiaCard = true;
    broken.nvmlProblem = Error{Error::Kind::Conflict, u"Restart the computer."_s, {}};
    GpuLook radeon = look({});
    radeon.facts.gpus = {card(Gpu::Vendor::Amd, {}, 16)};
    const QString none;
    QTest::newRow("all is well") << good << u"auto"_s << GpuUse::Required << u"cu130"_s << none
                                 << false;
    QTest::newRow("driver too old, can do without")
        << old << u"auto"_s << GpuUse::Wanted << u"cpu"_s << u"version 525 or newer"_s << false;
    QTest::newRow("driver too old, cannot do without")
        << old << u"auto"_s << GpuUse::Required << u"cpu"_s << u"version 525 or newer"_s << true;
    QTest::newRow("named wheels, card too new")
        << blackwell << u"https://download.pytorch.org/whl/cu121"_s << GpuUse::Wanted << none
        << u"newer than it"_s << false;
    QTest::newRow("no card") << look({}) << u"auto"_s << GpuUse::Wanted << u"cpu"_s
                             << u"minutes instead of seconds"_s << false;
    QTest::newRow("no card, cannot do without: for another machine")
        << look({}) << u"auto"_s << GpuUse::Required << u"cpu"_s << u"minutes instead of seconds"_s
        << false;
    QTest::newRow("a card whose driver does not work")
        << broken << u"auto"_s << GpuUse::Wanted << u"cpu"_s << u"Restart the computer."_s << false;
    QTest::newRow("Radeon") << radeon << u"auto"_s << GpuUse::Wanted << u"rocm6.4"_s << none
                            << false;
    QTest::newRow("no use for a card")
        << old << u"auto"_s << GpuUse::None << u"cpu"_s << none << false;
}

void TorchChoiceTest::tellsBeforehandWhatDoesNotFit()
{
    QFETCH(GpuLook, look);
    QFETCH(QString, index);
    QFETCH(GpuUse, use);
    QFETCH(QString, wheels);
    QFETCH(QString, word);
    Profile profile(*AppId::parse(u"paints"));
    profile.name = u"Paints"_s;
    profile.lineage = Profile::Lineage::Cuda;
    profile.base = *ImageRef::parse(u"ubuntu:24.04");
    profile.python = Python();
    profile.python->torch = {u"torch==2.9.1"_s};
    profile.python->torchIndex = index;
    profile.run.gpu = use;
    AppSettings settings(profile.id);
    const MachineFit fit = machineFit(profile, settings, look);
    QCOMPARE(fit.torchIndex.section(u'/', -1), wheels);
    QCOMPARE(fit.words.isEmpty(), word.isEmpty());
    QVERIFY2(fit.words.value(0).contains(word), qPrintable(fit.words.value(0)));
    QTEST(fit.obstacle.has_value(), "isInVain");
    // Who names the wheels decides.
    settings.torch = u"https://example.org/mine"_s;
    QVERIFY(!machineFit(profile, settings, look).obstacle);
    QCOMPARE(machineFit(profile, settings, look).torchIndex, QString());
}

} // namespace slipway

QTEST_GUILESS_MAIN(slipway::TorchChoiceTest)
#include "tst_torch_choice.moc"
