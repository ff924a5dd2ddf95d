// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/finish_build_job.h"
#include "base/settings.h"
#include "base/whole_file.h"
#include "engine/engine.h"
#include "profiles/profile_store.h"
#include "support/fake_engine.h"
#include "support/job_wait.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId kApp = *AppId::parse(u"site");

BuildRecord open(const QString &imageId)
{
    BuildRecord record(kApp);
    record.number = 7;
    record.image = imageId.isEmpty() ? QString() : u"slipway/site:7"_s;
    record.imageId = imageId;
    record.started = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return record;
}

} // namespace

/// What is done about builds that a crash cut short.
class FinishBuildTest : public QObject
{
    Q_OBJECT
private slots:
    void aRemedyFitsWhatIsKnownOfTheImage_data()
    {
        using Outcome = BuildRecord::Outcome;
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("hasEnded");
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("image");
        QTest::addColumn<BuildRemedy>("remedy");
        const QString id = u"sha256:aa"_s;
        QTest::newRow("its own image, whole")
            << Outcome::Running << false << id << id << BuildRemedy::Finish;
        QTest::newRow("an image that nothing is known of")
            << Outcome::Running << false << QString() << id << BuildRemedy::DropImage;
        QTest::newRow("another image of that name")
            << Outcome::Running << false << u"sha256:bb"_s << id << BuildRemedy::DropImage;
        QTest::newRow("no image") << Outcome::Running << false << id << QString()
                                  << BuildRemedy::None;
        QTest::newRow("told as cut short already")
            << Outcome::Running << true << QString() << id << BuildRemedy::None;
        QTest::newRow("it was good") << Outcome::Good << true << id << id << BuildRemedy::None;
        QTest::newRow("it failed")
            << Outcome::Failed << true << QString() << id << BuildRemedy::None;
    }
    void aRemedyFitsWhatIsKnownOfTheImage()
    {
        QFETCH(BuildRecord::Outcome, outcome);
        QFETCH(bool, hasEnded);
        QFETCH(QString, recorded);
        QFETCH(QString, image);
        BuildRecord record = open(recorded);
        record.outcome = outcome;
        if (hasEnded)
            record.ended = record.started.addSecs(60);
        QTEST(remedyFor(record, image), "remedy");
    }

    void anImageWithoutALockIsTidiedAway_data()
    {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("image");
        QTest::addColumn<int>("removing"); // the engine's answer; 0: it is not asked
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("cut short while it was built") << QString() << QString() << 0 << true;
        QTest::newRow("cut short before its image was looked at")
            << QString() << u"sha256:aa"_s << 200 << true;
        QTest::newRow("the person removed its image") << u"sha256:aa"_s << QString() << 0 << true;
        QTest::newRow("a container uses it") << QString() << u"sha256:aa"_s << 409 << false;
    }
    void anImageWithoutALockIsTidiedAway()
    {
        QFETCH(QString, recorded);
        QFETCH(QString, image);
        QFETCH(int, removing);
        QFETCH(bool, isClosed);
        keep(open(recorded));
        m_fake->willAnswer(image.isEmpty()
                               ? FakeAnswer::json("{\"message\":\"no such image\"}", 404)
                               : FakeAnswer::json("{\"Id\":\"" + image.toUtf8() + "\"}"));
        if (removing > 0)
            m_fake->willAnswer(
                FakeAnswer::json(removing == 200 ? "[]" : "{\"message\":\"used\"}", removing));
        QCOMPARE(finish(), isClosed);
        QStringList asked{u"GET /images/slipway/site:7/json"_s};
        if (removing > 0)
            asked << u"DELETE /images/slipway/site:7"_s;
        QCOMPARE(m_fake->asked(), asked);
        const std::optional<BuildRecord> kept = newestBuild(m_paths, kApp);
        QVERIFY(kept);
        QCOMPARE(kept->outcome, BuildRecord::Outcome::Running); // and so told as cut short
        QCOMPARE(!isCutShort(*kept), isClosed);
        QVERIFY(!isClosed || kept->imageId.isEmpty());
        QVERIFY(!isClosed || kept->ended >= kept->started);
    }

    void oneThatEndedIsLeftAlone()
    {
        BuildRecord record = open(u"sha256:aa"_s);
        record.outcome = BuildRecord::Outcome::Good;
        record.ended = record.started.addSecs(60);
        keep(record);
        QVERIFY(finish());
        QVERIFY(m_fake->asked().isEmpty());
        QCOMPARE(*newestBuild(m_paths, kApp), record);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
        m_fake = std::make_unique<FakeEngine>();
    }

private:
    void keep(const BuildRecord &record)
    {
        const QString folder = buildFolder(m_paths, kApp, record.number);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeWhole(folder + u"/lock.yaml"_s, writeLock(record)));
    }
    bool finish()
    {
        Settings settings(m_paths.settingsFile());
        ProfileStore store(m_paths, nullptr);
        Engine engine(m_fake->choice());
        return bool(resultOf(
            new FinishBuildJob({engine, store, settings, m_paths}, kApp, std::nullopt, nullptr)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
    std::unique_ptr<FakeEngine> m_fake;
};

QTEST_GUILESS_MAIN(FinishBuildTest)
#include "tst_finish_build.moc"
