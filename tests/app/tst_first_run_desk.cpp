// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "first_run_desk.h"
#include "profiles/profile_store.h"
#include "remedy_job.h"
#include "store_rows.h"
#include "support/job_wait.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &text = "x")
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(text) == text.size();
}

} // namespace

class TestFirstRunDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void runsARemedy_data();
    void runsARemedy();
    void makesAFolderOnlyWhenTold();
    void knowsAFirstStart_data();
    void knowsAFirstStart();
    void takesAFolderOfModels();
    void looksAround();
    void isDoneOnceItIsFinished();

private:
    struct Desk {
        explicit Desk(const Paths &paths)
            : settings(paths.settingsFile())
            , store(paths, nullptr)
            , engine(EngineChoice{*Endpoint::parse(u"/nonexistent/engine.sock"_s),
                                  EngineChoice::Rule::Setting,
                                  {},
                                  {}})
            , apps(AppsContext{engine, store, settings, paths})
            , desk(apps, nullptr)
        {
            store.load();
        }
        Settings settings;
        ProfileStore store;
        Engine engine;
        Apps apps;
        FirstRunDesk desk;
    };
    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
};

void TestFirstRunDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = Paths::standard(m_folder->filePath(u"c"_s), m_folder->filePath(u"d"_s));
}

void TestFirstRunDesk::runsARemedy_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("ends");
    QTest::newRow("it works") << QStringList{u"true"_s} << u"no error"_s;
    QTest::newRow("it says why it does not")
        << QStringList{u"sh"_s, u"-c"_s, u"echo no such group >&2; exit 3"_s}
        << u"failed: The command did not work. | no such group"_s;
    QTest::newRow("its words are no shell's")
        << QStringList{u"test"_s, u"$HOME"_s, u"="_s, u"$HOME"_s} << u"no error"_s;
    QTest::newRow("there is no such program")
        << QStringList{u"slipway-nothing"_s}
        << u"failed: “slipway-nothing” could not be started."_s;
    QTest::newRow("the password was not given")
        << QStringList{u"pkexec"_s, u"true"_s}
        << u"no-permission: Nothing was changed, since the password was not given."_s;
}

void TestFirstRunDesk::runsARemedy()
{
    QFETCH(QStringList, words);
    QFETCH(QString, ends);
    // Stands in for the desktop's dialog, which was closed.
    const QString pkexec = m_folder->filePath(u"pkexec"_s);
    QVERIFY(write(pkexec, "#!/bin/sh\nexit 126\n"));
    QVERIFY(QFile::setPermissions(pkexec, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder->path().toUtf8() + ':' + path);
    RemedyJob job(words, nullptr);
    const bool ended = runToEnd(&job);
    qputenv("PATH", path);
    QVERIFY(ended);
    const QString said = QString::fromUtf8(wordsOf(job.error()));
    QVERIFY2(said.startsWith(ends), qPrintable(said));
}

void TestFirstRunDesk::makesAFolderOnlyWhenTold()
{
    const QString path = m_folder->filePath(u"new/models"_s);
    const WorkContext context;
    const Result<KnownStore> refused = openStore(path, false, context);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Missing);
    QVERIFY(!QFileInfo::exists(path));
    const Result<KnownStore> made = openStore(path, true, context);
    VERIFY_GOOD(made);
    QCOMPARE(made->root, path);
    QVERIFY(QFileInfo(path).isDir());
    QVERIFY(write(m_folder->filePath(u"file"_s)));
    QVERIFY2(!openStore(m_folder->filePath(u"file"_s), true, context), "a file is there");
}

void TestFirstRunDesk::knowsAFirstStart_data()
{
    QTest::addColumn<QString>("there"); // a file under the folder
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("nothing is there") << QString() << false << true;
    QTest::newRow("a profile of the person's own") << u"c/profiles/x.yaml"_s << false << true;
    QTest::newRow("it was done, or skipped") << QString() << true << false;
    QTest::newRow("an app was set") << u"c/apps/forge.yaml"_s << false << false;
    QTest::newRow("an app was built") << u"d/builds/forge/1/lock.yaml"_s << false << false;
}

void TestFirstRunDesk::knowsAFirstStart()
{
    QFETCH(QString, there);
    QFETCH(bool, isDone);
    QFETCH(bool, isFirst);
    QVERIFY(there.isEmpty() || write(m_folder->filePath(there)));
    Desk desk(m_paths);
    desk.settings.firstRunDone.set(isDone);
    QCOMPARE(desk.desk.isFirstStart(), isFirst);
}

void TestFirstRunDesk::takesAFolderOfModels()
{
    Desk desk(m_paths);
    QSignalSpy chosen(&desk.desk, &FirstRunDesk::chosen);
    const QString path = m_folder->filePath(u"models"_s);
    desk.desk.choose(path, false);
    QVERIFY(chosen.wait(20000));
    QVERIFY2(!chosen[0][1].toString().isEmpty(), "it is not there");
    QCOMPARE(desk.settings.modelsFolder.get(), QString());
    desk.desk.choose(path, true);
    QVERIFY(chosen.wait(20000));
    QCOMPARE(chosen[1], (QVariantList{path, QString()}));
    QCOMPARE(desk.settings.modelsFolder.get(), path);
}

/// On a machine without an engine it comes to an end as well.
void TestFirstRunDesk::looksAround()
{
    Desk desk(m_paths);
    const QList<StoreRow> before = desk.desk.stores().rows;
    QCOMPARE(before.size(), 1);
    QCOMPARE(before[0].kind, StoreRow::Kind::New);
    QVERIFY2(desk.desk.checks().isEmpty(), "nothing is looked at before it is wished");
    desk.desk.lookAround();
    QVERIFY(desk.desk.isChecking());
    QVERIFY(desk.desk.stores().isSearching);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk.isChecking() && !desk.desk.stores().isSearching, 60000);
    const QList<CheckRow> rows = desk.desk.checks();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [](const CheckRow &row) { return row.level == CheckRow::Level::Fail; }));
    QCOMPARE(desk.desk.stores().rows.last().path, m_paths.models());
    QVERIFY(!desk.desk.starters().rows.isEmpty());
}

void TestFirstRunDesk::isDoneOnceItIsFinished()
{
    {
        Desk desk(m_paths);
        QVERIFY(desk.desk.isFirstStart());
        desk.desk.finish();
    }
    QVERIFY(!Desk(m_paths).desk.isFirstStart());
}

QTEST_GUILESS_MAIN(TestFirstRunDesk)
#include "tst_first_run_desk.moc"
