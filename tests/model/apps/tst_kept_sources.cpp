// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_record.h"
#include "apps/build_record.h"
#include "apps/job_record.h"
#include "apps/kept_sources.h"
#include "apps/update_book.h"
#include "base/settings.h"
#include "base/whole_file.h"
#include "engine/engine.h"
#include "git/source_updates.h"
#include "git/vault.h"
#include "profiles/profile_store.h"
#include "support/git_fixture.h"
#include "support/job_wait.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId kDemo = *AppId::parse(u"demo");
const QString kCommit = u"0123456789abcdef0123456789abcdef01234567"_s;

} // namespace

/// Which commits a tidied vault keeps, as what is on disk names them.
class KeptSourcesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
        m_paths.cache = m_folder->filePath(u"cache"_s);
        m_origin = std::make_unique<GitFixture>(m_folder->filePath(u"origin.git"_s));
        QVERIFY(
            writeWhole(m_paths.profilesFolder() + u"/demo.yaml"_s,
                       "slipway: 1\nid: demo\nname: Demo\nsummary: Shows\nkind: general\n"
                       "lineage: s6\nsources:\n  - {path: /opt/app, git: \""
                           + m_origin->address().toUtf8()
                           + "\", branch: main}\npackages: {apt: [nginx]}\nservices:\n  - {name: "
                             "nginx, command: [nginx]}\nweb: {port: 8080}\n"));
    }

    void aCommitIsNamedWherever_data()
    {
        QTest::addColumn<QString>("file"); // under data, config or cache
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNamed");
        const QByteArray commit = kCommit.toLatin1();
        BuildRecord lock(kDemo);
        lock.commits = {{u"/opt/app"_s, kCommit}};
        QTest::addRow("a build's lock")
            << u"data/builds/demo/7/lock.yaml"_s << writeLock(lock) << true;
        QTest::addRow("a lock that was set aside")
            << u"data/builds/demo/7/lock.yaml.unreadable-2026-01-01T00-00-00"_s
            << "\x01\x02" + commit + "\xff" << true;
        QTest::addRow("a build's log") // as long as its record lives, that names what matters
            << u"data/builds/demo/7/log"_s << commit << false;
        AppSettings settings(kDemo);
        settings.pins = {{u"/opt/app"_s, *Commit::parse(kCommit)}};
        QTest::addRow("a pin") << u"config/apps/demo.yaml"_s << writeAppSettings(settings, {})
                               << true;
        QTest::addRow("a profile that cannot be read")
            << u"config/profiles/odd.yaml"_s << "sources: [" + commit << true;
        JobRecord done(kDemo);
        done.pin = kCommit;
        done.outcome = JobRecord::Outcome::Done;
        QTest::addRow("what was done")
            << u"data/jobs/20260101T000000000-1-1.json"_s << writeJob(done) << true;
        BisectSearch search(kDemo);
        search.line = {{.commit = *Commit::parse(kCommit)},
                       {.commit = *Commit::parse(QString(40, u'b'))}};
        QTest::addRow("a search") << u"data/bisect/demo.yaml"_s << writeBisect(search) << true;
        UpdateBook book;
        book.apps.insert(kDemo, {{}, {{u"/opt/app"_s, {.pin = kCommit}}}});
        QTest::addRow("what a check said") << u"cache/updates.json"_s << writeUpdates(book) << true;
        QTest::addRow("an import that goes on")
            << u"data/vault/.import-abcdef/commits"_s << commit + '\n'
            << true;
        QTest::addRow("a part of a digest")
            << u"data/builds/demo/7/lock.yaml"_s
            << "base-digest: \"sha256:" + commit + commit.left(24) + '"' << false;
    }
    void aCommitIsNamedWherever()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(bool, isNamed);
        QVERIFY(writeWhole(m_folder->filePath(file), text));
        const auto named = namedCommits(m_paths);
        VERIFY_GOOD(named);
        QCOMPARE(named->contains(kCommit), isNamed);
    }

    void whatCannotBeReadKeepsAll()
    {
        const QString lock = buildFolder(m_paths, kDemo, 1) + u"/lock.yaml"_s;
        QVERIFY(QDir().mkpath(QFileInfo(lock).path()));
        QFile large(lock);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(257LL * 1024 * 1024)); // a hole; larger than what is read
        QVERIFY(!namedCommits(m_paths));
    }

    void aCommitThatOnlyALockNamesStays()
    {
        const auto [locked, unnamed] = rewrittenCommits();
        BuildRecord lock(kDemo);
        lock.commits = {{u"/opt/app"_s, locked.text()}};
        QVERIFY(writeWhole(buildFolder(m_paths, kDemo, 1) + u"/lock.yaml"_s, writeLock(lock)));
        const Labour labour(m_paths);
        VERIFY_GOOD(resultOf(tidyNow(labour.context, {}, nullptr)));
        QVERIFY(has(locked));
        QVERIFY(!has(unnamed));
    }

    void nothingGoesWhileAnAppIsBuilt_data()
    {
        QTest::addColumn<AppJob::Kind>("kind");
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<bool>("waits");
        QTest::addRow("a build") << AppJob::Kind::Build << true << true;
        QTest::addRow("a search") << AppJob::Kind::Bisect << true << true;
        QTest::addRow("a start fetches nothing") << AppJob::Kind::Start << true << false;
        QTest::addRow("a build that a crash ended") << AppJob::Kind::Build << false << false;
    }
    void nothingGoesWhileAnAppIsBuilt()
    {
        QFETCH(AppJob::Kind, kind);
        QFETCH(bool, isLive);
        QFETCH(bool, waits);
        const auto [first, second] = rewrittenCommits();
        JobRecord record(kDemo);
        record.kind = kind;
        record.name = u"Demo"_s;
        const QString file = m_paths.data + u"/jobs/20260101T000000000-1-1.json"_s;
        QVERIFY(writeWhole(file, writeJob(record)));
        QLockFile lock(file + u".busy"_s);
        QVERIFY(!isLive || lock.tryLock(0));
        const Labour labour(m_paths);
        const auto tidied = resultOf(tidyNow(labour.context, {}, nullptr));
        QCOMPARE(!tidied, waits);
        if (waits)
            QVERIFY(tidied.error().summary.contains(u"Demo"));
        QCOMPARE(has(first) && has(second), waits);
    }

private:
    /// What work on apps stands on. No engine is asked anything.
    struct Labour {
        explicit Labour(const Paths &paths)
            : settings(paths.settingsFile())
            , store(paths, nullptr)
            , engine({*Endpoint::parse(u"/nowhere"_s), EngineChoice::Rule::Setting, {}, {}})
            , context{engine, store, settings, paths}
        {
            store.load();
        }
        Settings settings;
        ProfileStore store;
        Engine engine;
        AppsContext context;
    };

    /// Two commits that no branch has any more.
    std::pair<Commit, Commit> rewrittenCommits()
    {
        const Commit first = m_origin->commit({{u"a"_s, {"1"}}});
        const Commit one = m_origin->commit({{u"b"_s, {"2"}}}, "one");
        const Commit two = m_origin->commit({{u"c"_s, {"3"}}}, "two");
        const SourceRemote remote{m_origin->address(), {}, {}, m_paths.vault()};
        bool isGood = bool(resultOf(syncSource(remote, nullptr)));
        m_origin->point("one", first);
        m_origin->point("two", first);
        isGood = isGood && resultOf(syncSource(remote, nullptr));
        if (!isGood || !has(one) || !has(two))
            QTest::qFail("the vault was not filled", __FILE__, __LINE__);
        return {one, two};
    }
    bool has(const Commit &commit) const
    {
        GitRepository repository;
        return openVault(repository, m_paths.vault(), m_origin->address())
            && hasCommit(repository, commit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitFixture> m_origin;
    Paths m_paths;
};

QTEST_GUILESS_MAIN(KeptSourcesTest)
#include "tst_kept_sources.moc"
