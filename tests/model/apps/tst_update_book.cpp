// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_updates_job.h"
#include "base/thread_job.h"
#include "support/job_wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId forge = *AppId::parse(u"forge");
const Commit pin = *Commit::parse(QString(40, u'a'));
const Commit head = *Commit::parse(QString(40, u'b'));
const QString path = u"/opt/app"_s;

SourceUpdate behindBy(int count)
{
    SourceUpdate update;
    update.state = count == 0 ? SourceUpdate::State::Current : SourceUpdate::State::Behind;
    update.branch = u"main"_s;
    update.head = head;
    update.behind = count;
    return update;
}

UpdateBook bookWith(const SourceCheck &check)
{
    UpdateBook book;
    book.checked = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
    book.apps.insert(forge, {book.checked, {{path, check}}});
    return book;
}

AppSource sourceAt(const std::optional<Commit> &commit)
{
    return {path, {u"https://h/x.git"_s}, commit};
}

} // namespace

class UpdateBookTest : public QObject
{
    Q_OBJECT
private slots:
    void writingAndReadingKeepsEverything()
    {
        SourceUpdate rewritten = behindBy(3);
        rewritten.state = SourceUpdate::State::Rewritten;
        rewritten.ahead = 2;
        rewritten.wasForcePushed = true;
        SourceUpdate gone;
        gone.state = SourceUpdate::State::BranchGone;
        gone.branch = u"dev"_s;
        UpdateBook book = bookWith({pin.text(), rewritten});
        book.apps[forge].sources.insert(u"/opt/b"_s, {pin.text(), gone});
        book.apps[forge].sources.insert(u"/opt/c"_s,
                                        {pin.text(), std::nullopt, u"It does not answer."_s});
        book.apps[forge].sources.insert(u"/opt/d"_s,
                                        {pin.text(), std::nullopt, u"It wants a sign-in."_s, true});
        QCOMPARE(readUpdates(writeUpdates(book)), book);
    }

    void whatCannotBeReadIsAsIfItWereNotThere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("garbage") << QByteArray("\x01{");
        QTest::addRow("another format") << QByteArray(R"({"slipway": 2, "apps": {"forge": {}}})");
        QTest::addRow("no app's name") << QByteArray(R"({"slipway": 1, "apps": {"../x": {}}})");
    }
    void whatCannotBeReadIsAsIfItWereNotThere()
    {
        QFETCH(QByteArray, json);
        QVERIFY(readUpdates(json).apps.isEmpty());
    }

    void countsOnlyForThePinThatWasChecked_data()
    {
        QTest::addColumn<SourceCheck>("check");
        QTest::addColumn<bool>("isPinned");
        QTest::addColumn<int>("behind");
        SourceUpdate gone = behindBy(0);
        gone.state = SourceUpdate::State::BranchGone;
        QTest::addRow("behind") << SourceCheck{pin.text(), behindBy(12)} << true << 12;
        QTest::addRow("newest") << SourceCheck{pin.text(), behindBy(0)} << true << 0;
        QTest::addRow("another pin since") << SourceCheck{head.text(), behindBy(12)} << true << -1;
        QTest::addRow("no pin any more") << SourceCheck{pin.text(), behindBy(12)} << false << -1;
        QTest::addRow("failed") << SourceCheck{pin.text(), std::nullopt, u"x"_s} << true << -1;
        QTest::addRow("branch gone") << SourceCheck{pin.text(), gone} << true << -1;
    }
    void countsOnlyForThePinThatWasChecked()
    {
        QFETCH(SourceCheck, check);
        QFETCH(bool, isPinned);
        const auto commit = isPinned ? std::optional(pin) : std::nullopt;
        QTEST(behindOf(bookWith(check), forge, {sourceAt(commit)}), "behind");
        QCOMPARE(behindOf(UpdateBook(), forge, {sourceAt(commit)}), -1);
    }

    void ofTwoLooksTheNewerOneStays_data()
    {
        QTest::addColumn<qint64>("secondsLater"); // of what is added
        QTest::addColumn<qint64>("now"); // seconds after the look that is in the book
        QTest::addColumn<int>("behind");
        QTest::addRow("a newer one replaces it") << qint64(60) << qint64(90) << 5;
        QTest::addRow("one of the same second does, too") << qint64(0) << qint64(90) << 5;
        QTest::addRow("an older one that was slow does not") << qint64(-60) << qint64(90) << 12;
        QTest::addRow("the clock was set back since") << qint64(-600) << qint64(-500) << 5;
    }
    void ofTwoLooksTheNewerOneStays()
    {
        QFETCH(qint64, secondsLater);
        QFETCH(qint64, now);
        UpdateBook book = bookWith({pin.text(), behindBy(12)});
        const AppId other = *AppId::parse(u"comfyui");
        book.apps.insert(other, book.apps.value(forge));
        const QDateTime there = book.checked;
        const QDateTime looked = there.addSecs(secondsLater);
        merge(book, {{forge, {looked, {{path, {pin.text(), behindBy(5)}}}}}}, looked,
              there.addSecs(now));
        QTEST(behindOf(book, forge, {sourceAt(pin)}), "behind");
        QCOMPARE(behindOf(book, other, {sourceAt(pin)}), 12);
        QCOMPARE(book.checked, book.apps.value(forge).checked);
        merge(book, {}, {}, there.addSecs(now)); // of one app alone
        QCOMPARE(book.checked, book.apps.value(forge).checked);
    }

    void nothingIsLostOfTwoChecksAtOnce()
    {
        constexpr int kLooks = 15;
        const QTemporaryDir folder;
        Paths paths;
        paths.cache = folder.filePath(u"cache"_s);
        const auto look = [&paths](const QString &name) {
            return new ThreadJob<int>(
                [paths, name](const WorkContext &) -> Result<int> {
                    for (int i = 0; i < kLooks; ++i) {
                        const AppId id = *AppId::parse(name + QString::number(i));
                        addToBook(paths,
                                  {{id,
                                    {QDateTime::currentDateTimeUtc(),
                                     {{path, {pin.text(), behindBy(i)}}}}}},
                                  {});
                    }
                    return kLooks;
                },
                nullptr);
        };
        const std::unique_ptr<Job> one(look(u"one"_s));
        const std::unique_ptr<Job> other(look(u"other"_s));
        const QSignalSpy ended(one.get(), &Job::finished);
        one->start();
        QVERIFY(runToEnd(other.get()));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(UpdateBook::read(paths).apps.size(), 2 * kLooks);
        QCOMPARE(QDir(paths.cache).entryList(QDir::Files), QStringList{u"updates.json"_s});
    }

    void checksADayAfterTheLastAndNeverAtTheStart_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<qint64>("minutes"); // -1: never
        QTest::addRow("never checked") << qint64(-1) << true << qint64(10);
        QTest::addRow("long ago") << qint64(9000000) << true << qint64(10);
        QTest::addRow("an hour ago") << qint64(3600) << true << qint64(23 * 60);
        QTest::addRow("a minute from being due") << qint64(86340) << true << qint64(10);
        QTest::addRow("off") << qint64(9000000) << false << qint64(-1);
        QTest::addRow("the clock was set back") << qint64(-500000) << true << qint64(10);
    }
    void checksADayAfterTheLastAndNeverAtTheStart()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(bool, isOn);
        QFETCH(qint64, minutes);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
        const QDateTime last = secondsAgo == -1 ? QDateTime() : now.addSecs(-secondsAgo);
        const auto wait = millisecondsToNextCheck(last, now, isOn);
        QCOMPARE(wait ? *wait / 60000 : -1, minutes);
    }

    void aSourceFollowsWhatItsPinWasCalled()
    {
        Profile profile(forge);
        profile.sources = {Source{path, u"https://h/x.git"_s, u"main"_s, pin, false, {}}};
        AppSettings settings(forge);
        Paths paths;
        QCOMPARE(sourcesOf(profile, settings, paths, {}).first().pinFrom, AppSource::From::Profile);
        settings.pins.insert(path, head);
        settings.follows.insert(path, u"heads/dev"_s);
        AppSource source = sourcesOf(profile, settings, paths, {}).first();
        QCOMPARE(source.pinFrom, AppSource::From::User);
        QCOMPARE(*source.pin, head);
        QCOMPARE(source.remote.branch, u"dev"_s);
        QCOMPARE(source.follows, u"dev"_s);
        settings.follows.insert(path, u"tags/v1"_s);
        source = sourcesOf(profile, settings, paths, {}).first();
        QCOMPARE(source.remote.branch, u"main"_s); // updates come on the branch
        QCOMPARE(source.follows, u"v1"_s);
        profile.sources.first().commit.reset();
        settings.pins.clear();
        source = sourcesOf(profile, settings, paths, {}, {{path, pin.text()}}).first();
        QCOMPARE(source.pinFrom, AppSource::From::Build);
    }
};

QTEST_GUILESS_MAIN(UpdateBookTest)
#include "tst_update_book.moc"
