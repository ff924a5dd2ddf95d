// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/config_snapshot.h"
#include "apps/trial_folders.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Purpose = Folder::Purpose;
using From = AppFolder::From;

const AppId &app()
{
    static const AppId id = *AppId::parse(u"site");
    return id;
}

AppFolder folder(const QString &name, Purpose purpose, const QString &host,
                 From from = From::Default, bool readOnly = false)
{
    return {.name = name,
            .label = {},
            .purpose = purpose,
            .host = host,
            .container = u'/' + name,
            .readOnly = readOnly,
            .from = from};
}

const WorkContext &nobodyCancels()
{
    static const WorkContext context;
    return context;
}

} // namespace

/// The copies that are made of an app's folders: for trials and from before an update.
class AppCopiesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_root.emplace();
        m_paths.data = m_root->filePath(u"data"_s);
        m_config = m_root->filePath(u"config"_s);
        QVERIFY(writeWhole(m_config + u"/ui.json"_s, "one"));
    }

    void aTrialWritesIntoNothingOfThePersons_data()
    {
        QTest::addColumn<AppFolder>("folder");
        QTest::addColumn<TrialFolder::Way>("update");
        QTest::addColumn<TrialFolder::Way>("search");
        using Way = TrialFolder::Way;
        QTest::newRow("models") << folder(u"models"_s, Purpose::Models, u"/m"_s) << Way::ReadOnly
                                << Way::ReadOnly;
        QTest::newRow("outputs") << folder(u"output"_s, Purpose::Output, u"/o"_s) << Way::Same
                                 << Way::Empty;
        QTest::newRow("settings") << folder(u"config"_s, Purpose::Config, u"/c"_s) << Way::Copy
                                  << Way::Copy;
        QTest::newRow("settings that the person keeps")
            << folder(u"config"_s, Purpose::Config, u"/c"_s, From::Person) << Way::Copy
            << Way::Copy;
        QTest::newRow("its data") << folder(u"data"_s, Purpose::Data, u"/d"_s) << Way::Copy
                                  << Way::Copy;
        QTest::newRow("the person's data")
            << folder(u"data"_s, Purpose::Data, u"/d"_s, From::Person) << Way::ReadOnly
            << Way::ReadOnly;
        QTest::newRow("what it only reads")
            << folder(u"site"_s, Purpose::Output, u"/s"_s, From::Person, true) << Way::Same
            << Way::Same;
    }
    void aTrialWritesIntoNothingOfThePersons()
    {
        QFETCH(AppFolder, folder);
        QTEST(trialFolders({folder}, TrialPurpose::Update).first().way, "update");
        QTEST(trialFolders({folder}, TrialPurpose::Search).first().way, "search");
    }

    void anAppRunsTwiceWhereNothingStandsAgainstIt_data()
    {
        QTest::addColumn<bool>("gpu");
        QTest::addColumn<AppFolder>("folder");
        QTest::addColumn<bool>("twice");
        const AppFolder config = folder(u"config"_s, Purpose::Config, u"/c"_s);
        QTest::newRow("on the processor") << false << config << true;
        QTest::newRow("on the GPU, whose memory it shares") << true << config << false;
        QTest::newRow("both would write the person's data")
            << false << folder(u"data"_s, Purpose::Data, u"/d"_s, From::Person) << false;
    }
    void anAppRunsTwiceWhereNothingStandsAgainstIt()
    {
        QFETCH(bool, gpu);
        QFETCH(AppFolder, folder);
        QFETCH(bool, twice);
        AppSettings settings(app());
        settings.gpu = gpu;
        QCOMPARE(whyNotTwice(Profile(app()), settings, {folder}).isEmpty(), twice);
        QCOMPARE(besideWarning(Profile(app()), settings).isEmpty(), !gpu);
    }

    void aTrialGetsCopies()
    {
        QVERIFY(QDir().mkpath(m_root->filePath(u"out"_s)));
        const QString scratch = m_root->filePath(u"scratch"_s);
        const Result<QList<AppFolder>> ready = prepareTrial(
            trialFolders({folder(u"config"_s, Purpose::Config, m_config),
                          folder(u"output"_s, Purpose::Output, m_root->filePath(u"out"_s)),
                          folder(u"models"_s, Purpose::Models, u"/models"_s)},
                         TrialPurpose::Search),
            scratch, nobodyCancels());
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
        QCOMPARE(*readWhole(ready->at(0).host + u"/ui.json"_s), "one");
        QVERIFY(ready->at(0).host.startsWith(scratch));
        QVERIFY(ready->at(1).host.startsWith(scratch));
        QCOMPARE(ready->at(2).host, u"/models"_s);
        QVERIFY(ready->at(2).readOnly);
    }

    void aSnapshotIsKeptWithItsDateAndSize()
    {
        const Result<ConfigSnapshot> taken =
            takeSnapshot(m_paths, app(), 4, config(), nobodyCancels());
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(taken->bytes, 3);
        const QList<ConfigSnapshot> kept = configSnapshots(m_paths, app());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().build, 4);
        QCOMPARE(kept.first().bytes, 3);
        QCOMPARE(kept.first().taken.secsTo(taken->taken), 0);
        QCOMPARE(takeSnapshot(m_paths, app(), 5, {}, nobodyCancels()).error().kind,
                 Error::Kind::Missing);
    }

    void onlyTheNewestSnapshotsStay()
    {
        for (const int build : {1, 2, 3, 4, 2}) {
            QVERIFY(writeWhole(m_config + u"/ui.json"_s, QByteArray::number(build)));
            QVERIFY(takeSnapshot(m_paths, app(), build, config(), nobodyCancels()));
        }
        QSet<int> builds;
        for (const ConfigSnapshot &snapshot : configSnapshots(m_paths, app()))
            builds.insert(snapshot.build);
        QCOMPARE(builds, (QSet<int>{2, 3, 4}));
        QCOMPARE(QDir(m_paths.data + u"/snapshots/site"_s)
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 3);
    }

    void theSettingsOfThenComeBackAndThoseOfNowAreSetAside()
    {
        QVERIFY(takeSnapshot(m_paths, app(), 4, config(), nobodyCancels()));
        QVERIFY(writeWhole(m_config + u"/ui.json"_s, "two"));
        const Result<QList<FolderSwap>> swaps =
            swapIn(m_paths, app(), 4, config(), m_now, nobodyCancels());
        QVERIFY2(swaps, swaps ? "" : qPrintable(swaps.error().detail));
        QCOMPARE(*readWhole(m_config + u"/ui.json"_s), "one");
        QCOMPARE(swaps->first().aside, m_config + u".before-2026-03-09T11-04-05"_s);
        QCOMPARE(*readWhole(swaps->first().aside + u"/ui.json"_s), "two");
        keepSwap(m_paths, app());
        QVERIFY(undoSwap(m_paths, app()));
        QVERIFY2(*readWhole(m_config + u"/ui.json"_s) == "one", "what was kept is not undone");
        QVERIFY2(configSnapshots(m_paths, app()).size() == 1, "it can be brought back again");
    }

    void aSwapIsUndoneWhereverItWasCutShort_data()
    {
        QTest::addColumn<bool>("hasExchanged");
        QTest::newRow("after the exchange") << true;
        QTest::newRow("before it") << false;
    }
    void aSwapIsUndoneWhereverItWasCutShort()
    {
        QFETCH(bool, hasExchanged);
        QVERIFY(takeSnapshot(m_paths, app(), 4, config(), nobodyCancels()));
        QVERIFY(writeWhole(m_config + u"/ui.json"_s, "two"));
        const Result<QList<FolderSwap>> swaps =
            swapIn(m_paths, app(), 4, config(), m_now, nobodyCancels());
        QVERIFY(swaps);
        const QString aside = swaps->first().aside;
        if (!hasExchanged) {
            QVERIFY(QDir().rename(aside, m_config + u".x"_s));
            QVERIFY(QDir().rename(m_config, aside));
            QVERIFY(QDir().rename(m_config + u".x"_s, m_config));
        }
        QVERIFY(undoSwap(m_paths, app()));
        QCOMPARE(*readWhole(m_config + u"/ui.json"_s), "two");
        QVERIFY(!QFileInfo::exists(aside));
        QVERIFY2(undoSwap(m_paths, app()), "there is nothing more to undo");
        QCOMPARE(*readWhole(m_config + u"/ui.json"_s), "two");
    }

    void aLinkOfThePersonsStays()
    {
        const QString link = m_root->filePath(u"link"_s);
        QVERIFY(QFile::link(m_config, link));
        const QList<AppFolder> linked{folder(u"config"_s, Purpose::Config, link)};
        QVERIFY(takeSnapshot(m_paths, app(), 4, linked, nobodyCancels()));
        QVERIFY(writeWhole(m_config + u"/ui.json"_s, "two"));
        QVERIFY(swapIn(m_paths, app(), 4, linked, m_now, nobodyCancels()));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(*readWhole(link + u"/ui.json"_s), "one");
    }

private:
    QList<AppFolder> config() const { return {folder(u"config"_s, Purpose::Config, m_config)}; }

    std::optional<QTemporaryDir> m_root;
    Paths m_paths;
    QString m_config;
    const QDateTime m_now{QDate(2026, 3, 9), QTime(11, 4, 5)};
};

QTEST_GUILESS_MAIN(AppCopiesTest)
#include "tst_app_copies.moc"
