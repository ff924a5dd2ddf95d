// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace slipway

QTEST_GUILESS_MAIN(slipway::TorchChoiceTest)
#include "tst_torch_choice.moc"
