// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "first_run_desk.h"
#include "profiles/profile_store.h"
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

void TestFirstRunDesk::looksAround()
{
    Desk desk(m_paths);
    const QList<StoreRow> before = desk.desk.stores().rows;
    QCOMPARE(before.size(), 1);
    QCOMPARE(before[0].kind, StoreRow::Kind::New);
    QVERIFY2(!desk.desk.stores().isSearching, "nothing is looked at before it is wished");
    QSignalSpy machine(&desk.desk, &FirstRunDesk::startersChanged);
    desk.desk.lookAround();
    QVERIFY(desk.desk.stores().isSearching);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.desk.stores().isSearching && !machine.isEmpty(), 60000);
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
