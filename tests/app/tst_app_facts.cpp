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
        OverviewInput input{AppStatus(id), nullptr, AppSettings(id), {}, records, {}, {}};
        input.status.build = shown;
        QString told;
        const QList<Fact> facts = detailsOf(input).image;
        for (const Fact &fact : facts) {
            if (fact.key == "Last good"_L1)
                told = fact.value + u'|' + fact.tag;
        }
        QTEST(told, "told");
    }
};

QTEST_GUILESS_MAIN(AppFactsTest)
#include "tst_app_facts.moc"
