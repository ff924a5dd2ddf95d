// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_metrics.h"
#include "app/app_rows.h"
#include "app/build_report.h"
#include "app/gpu_desk.h"
#include "app/words.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x202f), u' ');
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sizesAreDecimal_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("kilobytes have no fraction") << qint64(1500) << u"2 kB"_s;
        QTest::newRow("megabytes") << qint64(12'400'000) << u"12.4 MB"_s;
        QTest::newRow("three digits have no fraction") << qint64(186'000'000'000) << u"186 GB"_s;
        QTest::newRow("a thousand megabytes are one gigabyte")
            << qint64(999'900'000) << u"1.0 GB"_s;
        QTest::newRow("terabytes") << qint64(3'200'000'000'000) << u"3.2 TB"_s;
    }
    void sizesAreDecimal()
    {
        QFETCH(qint64, bytes);
        QTEST(plain(words::bytes(bytes)), "text");
    }

    void durationsHaveTwoUnits()
    {
        QCOMPARE(words::duration(41), u"41 s"_s);
        QCOMPARE(words::duration(581), u"9 min 41 s"_s);
        QCOMPARE(words::duration(3 * 3600 + 720), u"3 h 12 min"_s);
    }

    void timeLeftNeverCountsSeconds()
    {
        QCOMPARE(words::timeLeft(-1), QString());
        QCOMPARE(words::timeLeft(20), u"less than a minute left"_s);
        QCOMPARE(words::timeLeft(250), u"about 4 min left"_s);
    }

    void timesNameTheDayWhenItIsNear()
    {
        const QDateTime now(QDate(2025, 3, 10), QTime(15, 0));
        QCOMPARE(words::when(QDateTime(QDate(2025, 3, 10), QTime(11, 4)), now), u"today 11:04"_s);
        QCOMPARE(words::when(QDateTime(QDate(2025, 3, 9), QTime(23, 2)), now),
                 u"yesterday 23:02"_s);
        QCOMPARE(words::when(QDateTime(QDate(2025, 3, 1), QTime(8, 0)), now), u"1 Mar"_s);
        QCOMPARE(words::when(QDateTime(QDate(2024, 3, 9), QTime(8, 0)), now), u"9 Mar 2024"_s);
        QCOMPARE(words::when(QDateTime(), now), QString());
    }

    void theHomeFolderIsShortened()
    {
        QCOMPARE(words::underHome(u"/home/mira/models"_s, u"/home/mira"_s), u"~/models"_s);
        QCOMPARE(words::underHome(u"/home/miranda/models"_s, u"/home/mira"_s),
                 u"/home/miranda/models"_s);
    }

    void aReportCarriesNoSecrets_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept");
        QTest::newRow("password in an address") << u"cloning https://mira:geheim@git.example/x"_s
                                                << u"cloning https://***@git.example/x"_s;
        QTest::newRow("token in an assignment")
            << u"HF_TOKEN=abc123 next"_s
            << u"HF_TOKEN=abc123 next"_s.replace(u"abc123"_s, u"***"_s);
        QTest::newRow("header") << u"Authorization: Bearer abc.def"_s << u"Authorization: ***"_s;
        QTest::newRow("token by its form")
            << u"using hf_abcdefghijkl now"_s << u"using hf_*** now"_s;
        QTest::newRow("home folder") << u"/home/mira/models/x"_s << u"~/models/x"_s;
        QTest::newRow("nothing to hide")
            << u"pip stopped with code 1"_s << u"pip stopped with code 1"_s;
    }
    void aReportCarriesNoSecrets()
    {
        QFETCH(QString, said);
        QTEST(withoutSecrets(said, u"/home/mira"_s), "kept");
    }

    void metricsKeepASampleEveryFiveSeconds()
    {
        AppMetrics metrics;
        QCOMPARE(metrics.cards().constFirst().figure, u"–"_s);
        ContainerStats stats;
        stats.cpus = 4;
        stats.memoryLimitBytes = 64'000'000'000;
        for (int second = 0; second < 600; ++second) {
            stats.at = QDateTime::fromMSecsSinceEpoch(1'000'000'000'000 + second * 1000LL);
            stats.cpuPercent = second == 599 ? 44 : 200;
            stats.memoryBytes = 11'100'000'000;
            metrics.take(stats);
        }
        const QList<Metric> cards = metrics.cards();
        QCOMPARE(cards[0].samples.size(), 60);
        QCOMPARE(cards[0].figure, u"11 %"_s);
        QCOMPARE(cards[1].figure, u"11.1"_s);
        QCOMPARE(plain(cards[1].unit), u"GB of 64.0 GB"_s);
        metrics.rest();
        QCOMPARE(metrics.cards().constFirst().figure, u"–"_s);
    }

    void vramIsTheAppsShareOrAllThatIsUsed_data()
    {
        QTest::addColumn<GpuSample>("sample");
        QTest::addColumn<QString>("name"); // of the first card
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("note");
        constexpr qint64 kGiga = 1LL << 30;
        Gpu gpu;
        gpu.memoryBytes = 24 * kGiga;
        gpu.usedBytes = 10 * kGiga;
        gpu.busyPercent = 97;
        GpuSample shared;
        shared.facts.gpus = {gpu};
        shared.byContainer = {{u"forge"_s, 7 * kGiga}, {u"invoke"_s, 2 * kGiga}};
        QTest::newRow("its share")
            << shared << u"VRAM"_s << u"7.0"_s << u"of 24 GB"_s << u"97 % busy, peak 7.0 GB"_s;
        GpuSample idle = shared;
        idle.byContainer.remove(u"forge"_s);
        idle.facts.gpus.first().busyPercent = -1;
        QTest::newRow("nothing yet")
            << idle << u"VRAM"_s << u"0.0"_s << u"of 24 GB"_s << u"peak 0.0 GB"_s;
        GpuSample radeon = idle;
        radeon.facts.gpus.first().vendor = Gpu::Vendor::Amd;
        QTest::newRow("a driver that names no processes")
            << radeon << u"VRAM, all programs"_s << u"10.0"_s << u"of 24 GB"_s << u"peak 10.0 GB"_s;
        QTest::newRow("no card: the processor comes first")
            << GpuSample() << u"Processor"_s << u"0 %"_s << u"of 4 threads"_s
            << u"last 5 minutes"_s;
    }
    void vramIsTheAppsShareOrAllThatIsUsed()
    {
        QFETCH(GpuSample, sample);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000'000'000);
        AppMetrics metrics;
        ContainerStats stats;
        stats.cpus = 4;
        stats.at = now;
        metrics.take(stats);
        metrics.take(sample, u"forge"_s, now);
        const Metric card = metrics.cards().constFirst();
        QTEST(card.name, "name");
        QTEST(card.figure, "figure");
        QTEST(card.unit, "unit");
        QTEST(plain(card.note), "note");
        QCOMPARE(metrics.cards().size(), sample.facts.gpus.isEmpty() ? 3 : 4);
        metrics.rest();
        QCOMPARE(metrics.cards().constFirst().figure, u"–"_s);
    }

    void cardsHaveTheNamesThatPeopleUse_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::newRow("NVIDIA GeForce RTX 3090") << u"RTX 3090"_s;
        QTest::newRow("NVIDIA H100 80GB HBM3") << u"H100 80GB HBM3"_s;
        QTest::newRow("AMD Radeon RX 7900 XTX") << u"RX 7900 XTX"_s;
        QTest::newRow("AMD 0x164e") << u"0x164e"_s;
        QTest::newRow("Tesla V100") << u"Tesla V100"_s;
        QTest::newRow("NVIDIA ") << u"NVIDIA "_s;
    }
    void cardsHaveTheNamesThatPeopleUse()
    {
        QTEST(briefGpuName(QString::fromLatin1(QTest::currentDataTag())), "brief");
    }

    void onlyCardsWithMemoryOfTheirOwnHaveAMeter()
    {
        Gpu shared;
        shared.vendor = Gpu::Vendor::Intel;
        Gpu own;
        own.name = u"NVIDIA GeForce RTX 3090"_s;
        own.memoryBytes = 24LL << 30;
        own.usedBytes = 12LL << 30;
        GpuFacts facts;
        facts.gpus = {shared, own};
        QCOMPARE(gpuRowsOf(facts), (QList<GpuRow>{{u"RTX 3090"_s, u"12.0 of 24 GB"_s, 0.5}}));
        facts.gpus.last().usedBytes = -1; // not told
        QCOMPARE(gpuRowsOf(facts).first().share, u"0.0 of 24 GB"_s);
    }

    void aRowShowsTheProfilesPortUntilOneIsPublished()
    {
        Profile profile(*AppId::parse(u"forge"));
        profile.name = u"Forge"_s;
        profile.web = Web{};
        profile.web->port = *Port::parse(u"7860");
        AppStatus status(profile.id);
        QCOMPARE(rowOf(status, &profile, {}, {}).port, 7860);
        status.port = 7861;
        QCOMPARE(rowOf(status, &profile, {}, {}).port, 7861);
    }

    void anAppWhoseProfileIsGoneStillHasARow()
    {
        const AppRow row = rowOf(AppStatus(*AppId::parse(u"forge")), nullptr, {}, {});
        QCOMPARE(row.name, u"forge"_s);
    }

    void aPinIsEightDigitsOfACommitOrAVersionAsItIs()
    {
        QCOMPARE(briefPin(QString(40, u'a')), QString(8, u'a'));
        QCOMPARE(briefPin(u"v1.29.5"_s), u"v1.29.5"_s);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
