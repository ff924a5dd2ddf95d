// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/labels.h"
#include "apps/rollback_choice.h"
#include "base/settings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId &app()
{
    static const AppId id = *AppId::parse(u"site");
    return id;
}

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 3, 1).addDays(number), QTime(), QTimeZone::utc());
}

/// "5!": not ready, "4+": good, "3": there, "2-": its image is gone.
struct Past {
    QList<BuildRecord> records;
    QList<ImageSummary> images;
    explicit Past(const QString &text)
    {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const QChar mark = word.back();
            BuildRecord record(app());
            record.number = QString(word).remove(QRegularExpression(u"\\D"_s)).toInt();
            record.outcome = BuildRecord::Outcome::Good;
            if (mark == u'+')
                record.good = day(record.number);
            if (mark == u'!')
                record.notReady = day(record.number);
            records.append(record);
            if (mark == u'-')
                continue;
            ImageSummary image;
            image.id = u"sha256:%1"_s.arg(record.number);
            image.tags = {imageTag(app(), record.number)};
            image.labels = {{label::kBuild, QString::number(record.number)},
                            {label::kPin, u"pin-%1"_s.arg(record.number)}};
            images.append(image);
        }
    }
};

} // namespace

/// Which image an app goes back to, starts from and keeps.
class RollbackChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void theLastGoodOneIsBeforeTheOneInUse_data()
    {
        QTest::addColumn<QString>("past");
        QTest::addColumn<int>("inUse");
        QTest::addColumn<int>("last");
        QTest::newRow("the one before") << u"3+ 2+ 1+"_s << 3 << 2;
        QTest::newRow("not one that was never good") << u"4+ 3 2! 1+"_s << 4 << 1;
        QTest::newRow("not one whose image is gone") << u"3+ 2- 1+"_s << 3 << 1;
        QTest::newRow("further back after a rollback") << u"3+ 2+ 1+"_s << 2 << 1;
        QTest::newRow("none in use") << u"3! 2+ 1+"_s << 0 << 2;
        QTest::newRow("the only one") << u"1+"_s << 1 << 0;
        QTest::newRow("nothing") << QString() << 0 << 0;
    }
    void theLastGoodOneIsBeforeTheOneInUse()
    {
        QFETCH(QString, past);
        QFETCH(int, inUse);
        const Past made(past);
        QTEST(lastGoodBuild(keptImages(made.records, made.images, inUse), inUse), "last");
    }

    void goodImagesTheNewestAndTheOneInUseAreKept_data()
    {
        QTest::addColumn<QString>("past");
        QTest::addColumn<int>("inUse");
        QTest::addColumn<QList<int>>("kept");
        QTest::newRow("three good ones") << u"6+ 5+ 4+ 3+ 2+ 1+"_s << 6 << QList<int>{6, 5, 4};
        QTest::newRow("an old one in use") << u"6+ 5+ 4+ 3+ 2+ 1+"_s << 1 << QList<int>{6, 5, 4, 1};
        QTest::newRow("the newest was not tried yet")
            << u"6 5! 4+ 3+ 2+ 1+"_s << 4 << QList<int>{6, 4, 3, 2};
        QTest::newRow("no lock says good") << u"3 2 1"_s << 2 << QList<int>{3, 2};
    }
    void goodImagesTheNewestAndTheOneInUseAreKept()
    {
        QFETCH(QString, past);
        QFETCH(int, inUse);
        const Past made(past);
        QList<int> kept;
        for (const KeptImage &image : keptImages(made.records, made.images, inUse)) {
            if (image.isKept)
                kept.append(image.build);
        }
        QTEST(kept, "kept");
    }

    void clearingUpLeavesWhatSomethingNames_data()
    {
        QTest::addColumn<QString>("past");
        QTest::addColumn<int>("inUse");
        QTest::addColumn<int>("goodKept");
        QTest::addColumn<QStringList>("searched"); // pins are "pin-N"
        QTest::addColumn<QList<int>>("cleared");
        const QStringList none;
        QTest::newRow("beyond three")
            << u"6+ 5+ 4+ 3+ 2+ 1+"_s << 6 << 3 << none << QList<int>{3, 2, 1};
        QTest::newRow("never the last good one")
            << u"4+ 3! 2+ 1+"_s << 4 << 1 << none << QList<int>{3, 1};
        QTest::newRow("none when all are kept")
            << u"4+ 3! 2+ 1+"_s << 4 << 0 << none << QList<int>{};
        QTest::newRow("never one that a search names")
            << u"4+ 3+ 2+ 1+"_s << 4 << 1 << QStringList{u"pin-1"_s} << QList<int>{2};
        QTest::newRow("never a newer one: who went back may go forth again")
            << u"5+ 4! 3+ 2+ 1+"_s << 3 << 1 << none << QList<int>{1};
        QTest::newRow("never one that nobody tried")
            << u"4+ 3 2! 1+"_s << 4 << 1 << none << QList<int>{2};
        QTest::newRow("nothing while no container tells what is good")
            << u"3+ 2! 1!"_s << 0 << 1 << none << QList<int>{};
    }
    void clearingUpLeavesWhatSomethingNames()
    {
        QFETCH(QString, past);
        QFETCH(int, inUse);
        QFETCH(int, goodKept);
        QFETCH(QStringList, searched);
        const Past made(past);
        QList<int> cleared;
        for (const KeptImage &image :
             imagesToClear(keptImages(made.records, made.images, inUse, goodKept), inUse, searched))
            cleared.append(image.build);
        QTEST(cleared, "cleared");
    }

    void clearingUpTakesSlipwaysNameOnly()
    {
        Past made(u"4+ 3+ 2+ 1+"_s);
        made.images[2].tags.prepend(u"mine/keep:2"_s);
        made.images[3].tags = {u"mine/keep:1"_s};
        const QList<KeptImage> cleared =
            imagesToClear(keptImages(made.records, made.images, 4, 1), 4, {});
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(cleared.first().tag, imageTag(app(), 2));
    }

    void howManyStayIsTheirs_data()
    {
        QTest::addColumn<QVariant>("set");
        QTest::addColumn<int>("kept");
        QTest::newRow("nothing") << QVariant() << 3;
        QTest::newRow("five") << QVariant(5) << 5;
        QTest::newRow("as text") << QVariant(u"1"_s) << 1;
        QTest::newRow("all") << QVariant(0) << 0;
        QTest::newRow("no number") << QVariant(u"many"_s) << 3;
        QTest::newRow("below none") << QVariant(-2) << 3;
    }
    void howManyStayIsTheirs()
    {
        QFETCH(QVariant, set);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        if (set.isValid())
            settings.setValue(u"builds/good-images-kept"_s, set);
        QTEST(goodImagesKept(settings), "kept");
    }

    void aStartKeepsWhatWasRolledBack_data()
    {
        QTest::addColumn<QString>("past");
        QTest::addColumn<int>("container");
        QTest::addColumn<int>("over");
        QTest::addColumn<int>("started");
        QTest::newRow("the newest") << u"3+ 2+"_s << 2 << 0 << 3;
        QTest::newRow("rolled back") << u"3+ 2+ 1+"_s << 1 << 3 << 1;
        QTest::newRow("built anew since") << u"4 3+ 2+ 1+"_s << 1 << 3 << 4;
        QTest::newRow("its image is gone") << u"3+ 2+ 1-"_s << 1 << 3 << 3;
        QTest::newRow("the newest did not answer") << u"3! 2+ 1+"_s << 2 << 0 << 2;
        QTest::newRow("none answered") << u"2! 1!"_s << 0 << 0 << 2;
        QTest::newRow("nothing") << QString() << 0 << 0 << 0;
    }
    void aStartKeepsWhatWasRolledBack()
    {
        QFETCH(QString, past);
        QFETCH(int, container);
        QFETCH(int, over);
        const Past made(past);
        Labels labels{{label::kBuild, QString::number(container)}};
        if (over > 0)
            labels.insert(label::kOver, QString::number(over));
        const auto image = imageToStart(keptImages(made.records, made.images, container), labels);
        QTEST(image ? image->build : 0, "started");
    }

    void aPinnedSourceIsPinnedToTheCommitOfThen()
    {
        const Commit profileCommit = *Commit::parse(QString(40, u'a'));
        const Commit then = *Commit::parse(QString(40, u'b'));
        Profile profile(app());
        for (const QString &path : {u"/pinned"_s, u"/same"_s, u"/free"_s, u"/own"_s}) {
            Source source;
            source.path = path;
            if (path == "/pinned"_L1 || path == "/same"_L1)
                source.commit = profileCommit;
            profile.sources.append(source);
        }
        AppSettings settings(app());
        settings.pins = {{u"/own"_s, profileCommit}, {u"/same"_s, then}};
        BuildRecord record(app());
        record.commits = {{u"/pinned"_s, then.text()},
                          {u"/same"_s, profileCommit.text()},
                          {u"/free"_s, then.text()},
                          {u"/own"_s, then.text()},
                          {u"/gone"_s, then.text()}};
        QCOMPARE(pinsOf(profile, settings, record),
                 (QMap<QString, Commit>{{u"/pinned"_s, then}, {u"/own"_s, then}}));
    }
};

QTEST_GUILESS_MAIN(RollbackChoiceTest)
#include "tst_rollback_choice.moc"
