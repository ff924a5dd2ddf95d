// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_facts.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

BuildRecord build(int number, bool isGood)
{
    BuildRecord record(*AppId::parse(u"forge"));
    record.number = number;
    if (isGood)
        record.good = QDateTime::fromString(u"2026-03-09T20:17:00"_s, Qt::ISODate);
    return record;
}

} // namespace

/// What the Overview tab of an app says.
class AppFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhichImageWasLastGood_data()
    {
        QTest::addColumn<QList<BuildRecord>>("records");
        QTest::addColumn<int>("shown"); // the build of the app's image
        QTest::addColumn<QString>("told"); // "value|tag"; empty: nothing
        QTest::newRow("this one") << QList{build(3, true), build(2, true)} << 3 << u"|this image"_s;
        QTest::newRow("an older one")
            << QList{build(3, false), build(2, true), build(1, true)} << 3 << u"build 2|"_s;
        QTest::newRow("a newer one, after going back")
            << QList{build(3, true), build(2, true)} << 2 << u"build 3|"_s;
        QTest::newRow("none yet") << QList{build(1, false)} << 1 << QString();
        QTest::newRow("no build") << QList<BuildRecord>() << 0 << QString();
    }
    void tellsWhichImageWasLastGood()
    {
        QFETCH(QList<BuildRecord>, records);
        QFETCH(int, shown);
        const AppId id = *AppId::parse(u"forge");
        OverviewInput input{AppStatus(id), nullptr, AppSettings(id), {}, {}, records, {}, {}};
        input.status.build = shown;
        QString told;
        const QList<Fact> facts = detailsOf(input).image;
        for (const Fact &fact : facts) {
            if (fact.key == "Last good"_L1)
                told = fact.value + u'|' + fact.tag;
        }
        QTEST(told, "told");
    }

    void tellsOfAFolderWhatWasSeen_data()
    {
        using Kind = PathFacts::Kind;
        using Answer = PathFacts::Answer;
        using Mark = Fact::Mark;
        QTest::addColumn<AppFolder>("folder");
        QTest::addColumn<std::optional<PathFacts>>("seen");
        QTest::addColumn<QString>("note");
        QTest::addColumn<Fact::Mark>("mark");
        AppFolder chosen;
        chosen.label = u"Pictures"_s;
        chosen.host = u"/data/out"_s;
        chosen.from = AppFolder::From::Person;
        AppFolder ours = chosen;
        ours.from = AppFolder::From::Default;
        AppFolder toRead = chosen;
        toRead.readOnly = true;
        AppFolder volume = chosen;
        volume.host = u"slipway-forge_config"_s;
        const auto facts = [](Kind kind, Answer writable, qint64 freeBytes) {
            PathFacts seen;
            seen.kind = kind;
            seen.writable = writable;
            seen.owner = u"root"_s;
            seen.freeBytes = freeBytes;
            return std::optional(seen);
        };
        const auto missing = facts(Kind::Missing, Answer::Unknown, -1);
        const std::optional<PathFacts> notYet;
        QTest::newRow("not looked at yet") << chosen << notYet << QString() << Mark::None;
        QTest::newRow("kept by the engine")
            << volume << notYet << u"kept by the engine"_s << Mark::Good;
        QTest::newRow("gone") << chosen << missing << u"is missing"_s << Mark::Bad;
        QTest::newRow("not made yet")
            << ours << missing << u"made when the app starts"_s << Mark::None;
        QTest::newRow("not writable") << chosen << facts(Kind::Folder, Answer::No, 5)
                                      << u"owned by root, not writable"_s << Mark::Warning;
        QTest::newRow("only read")
            << toRead << facts(Kind::Folder, Answer::No, 5) << u"read only"_s << Mark::Good;
        QTest::newRow("writable") << chosen << facts(Kind::Folder, Answer::Yes, 3'000'000'000)
                                  << u"3.0\u202FGB free"_s << Mark::Good;
        QTest::newRow("of a disk that does not tell its room")
            << chosen << facts(Kind::Folder, Answer::Unknown, -1) << u"Pictures"_s << Mark::Good;
    }
    void tellsOfAFolderWhatWasSeen()
    {
        QFETCH(AppFolder, folder);
        QFETCH(std::optional<PathFacts>, seen);
        const AppId id = *AppId::parse(u"forge");
        OverviewInput input{AppStatus(id), nullptr, AppSettings(id), {folder}, {}, {}, {}, {}};
        if (seen)
            input.seen.insert(folder.host, *seen);
        const QList<MountFact> mounts = detailsOf(input).mounts;
        QCOMPARE(mounts.size(), 1);
        QTEST(mounts[0].note, "note");
        QTEST(mounts[0].mark, "mark");
    }
};

QTEST_GUILESS_MAIN(AppFactsTest)
#include "tst_app_facts.moc"
