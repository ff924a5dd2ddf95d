// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_log.h"
#include "git/marks_search.h"
#include "git/vault.h"
#include "support/vault_fixture.h"

#include <QDir>

#include <atomic>
#include <deque>
#include <thread>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Marks of many commits: found along with a fetch, by several threads, or not to the end.
class MarksSearchTest : public VaultFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_commits = {m_origin->commit({{u"requirements.txt"_s, {"torch==2.6\n"}}}),
                     m_origin->commit({{u"requirements.txt"_s, {"torch==2.7\n"}}}),
                     m_origin->commit({{u"other.txt"_s, {"x"}}})};
    }
    void cleanup() { m_origin.reset(); }

    void findsMarksAlongWithAFetch_data()
    {
        QTest::addColumn<bool>("isSync");
        QTest::addRow("a sync") << true;
        QTest::addRow("a look for updates") << false;
    }
    void findsMarksAlongWithAFetch()
    {
        QFETCH(bool, isSync);
        const KeptMarks marks{.folder = path(u"marks"_s)};
        if (isSync) {
            const auto synced = resultOf(syncSource(remote(), nullptr, marks));
            VERIFY_GOOD(synced);
        } else {
            const auto update =
                resultOf(checkForUpdates(remote(), m_commits.at(1), nullptr, marks));
            VERIFY_GOOD(update);
        }
        const QFileInfoList kept = QDir(marks.folder).entryInfoList(QDir::Files);
        QCOMPARE(kept.size(), 1);
        // The list then shows what was kept: here something that nobody would find.
        constexpr qsizetype record = GIT_OID_RAWSZ + 1 + 4;
        QFile file(kept.first().filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QCOMPARE(bytes.size() / record, m_commits.size());
        for (qsizetype at = bytes.size() % record + GIT_OID_RAWSZ; at < bytes.size(); at += record)
            bytes[at] = char(CommitMark::Image);
        QVERIFY(file.seek(0));
        file.write(bytes);
        file.close();
        const auto log =
            resultOf(readCommitLog({.remote = remote(), .marksCache = marks.folder}, nullptr));
        VERIFY_GOOD(log);
        QCOMPARE(log->older.size(), m_commits.size());
        for (const CommitEntry &entry : log->older)
            QCOMPARE(entry.marks, CommitMarks(CommitMark::Image));
    }

    void aFetchWithoutAPlaceForMarksFindsNone()
    {
        sync();
        QVERIFY(!QFile::exists(path(u"marks"_s)));
    }

    void everyCommitIsReadOnceAndHasItsMarks_data()
    {
        QTest::addColumn<int>("further");
        QTest::addRow("one thread has little to do") << 0;
        QTest::addRow("as many as a thread takes in a row") << 61;
        QTest::addRow("more than that") << 140;
    }
    void everyCommitIsReadOnceAndHasItsMarks()
    {
        QFETCH(int, further);
        slipway::GitRepository repository;
        const QList<git_oid> commits = commitsWith(further, repository);
        QCOMPARE(commits.size(), m_commits.size() + further);
        MarksCache cache({}, {}, {});
        MarksReader reader(repository.get(), {});
        const MarkHints hints;
        const WorkContext context;
        for (const bool areKnown : {false, true}) {
            std::atomic_int seen = 0;
            std::deque<CommitEntry> entries;
            MarksSearch search(cache, repository, hints, context,
                               [&seen](const git_commit *commit, CommitEntry &entry) {
                                   ++seen;
                                   entry.isMerge = commitOf(*git_commit_id(commit)) != entry.commit;
                               });
            for (const git_oid &id : commits) {
                entries.push_back(CommitEntry{commitOf(id)});
                search.add(id, &entries.back());
            }
            VERIFY_GOOD(search.finish());
            QCOMPARE(seen.load(), int(commits.size()));
            for (qsizetype at = 0; at < commits.size(); ++at) {
                const CommitEntry &entry = entries[size_t(at)];
                const Result<MarksFound> right = reader.marksOf(commits.at(at));
                VERIFY_GOOD(right);
                QVERIFY2(entry.marks == right->marks && entry.files == right->files,
                         areKnown ? "kept" : "found");
                QVERIFY2(!entry.isMerge, "it was given another commit's object");
            }
        }
    }

    void aSearchThatIsLeftEndsItsThreads()
    {
        slipway::GitRepository repository;
        const QList<git_oid> commits = commitsWith(140, repository);
        MarksCache cache({}, {}, {});
        const MarkHints hints;
        const WorkContext context;
        {
            MarksSearch search(cache, repository, hints, context);
            for (const git_oid &id : commits)
                search.add(id);
        }
        QVERIFY2(!cache.find(commits.first()), "nothing is kept of it");
    }

    void findingMarksEndsWhenCancelled()
    {
        slipway::GitRepository repository;
        const QList<git_oid> commits = commitsWith(500, repository);
        QCOMPARE(commits.size(), m_commits.size() + 500);

        std::atomic_int begun = 0;
        MarksCache some({}, {}, {});
        Result<> outcome;
        ThreadJob<bool> job(
            [&](const WorkContext &context) -> Result<bool> {
                ++begun;
                outcome = findMarks(some, repository, commits, {}, context);
                return true;
            },
            nullptr);
        job.start();
        QTRY_COMPARE(begun.load(), 1);
        job.cancel(); // wherever it is now
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(outcome || outcome.error().isCancelled());
        // What was found until then is right, and the rest can be found later.
        MarksReader reader(repository.get(), {});
        for (const git_oid &id : std::as_const(commits)) {
            if (const std::optional<MarksFound> marks = some.find(id)) {
                const Result<MarksFound> right = reader.marksOf(id);
                VERIFY_GOOD(right);
                QCOMPARE(marks->marks, right->marks);
                QCOMPARE(marks->files, right->files);
            }
        }
        ThreadJob<bool> late(
            [&](const WorkContext &context) -> Result<bool> {
                ++begun;
                while (!context.isCancelled())
                    std::this_thread::yield();
                MarksCache none({}, {}, {});
                outcome = findMarks(none, repository, commits, {}, context);
                return none.find(commits.first()).has_value();
            },
            nullptr);
        late.start();
        QTRY_COMPARE(begun.load(), 2);
        late.cancel();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!outcome && outcome.error().isCancelled());
    }

private:
    /// Of the vault's main branch, newest first, after @p further ones were made.
    QList<git_oid> commitsWith(int further, slipway::GitRepository &repository)
    {
        for (int at = 0; at < further; ++at)
            m_origin->commit({{u"main.py"_s, {QByteArray::number(at)}}});
        sync();
        QList<git_oid> commits;
        GitRevwalk walk;
        if (!openVault(repository, vault(), address())
            || git_revwalk_new(walk.out(), repository.get()) != 0
            || git_revwalk_push_ref(walk.get(), "refs/heads/main") != 0)
            return commits;
        for (git_oid id; git_revwalk_next(&id, walk.get()) == 0;)
            commits.append(id);
        return commits;
    }

    QList<Commit> m_commits;
};

QTEST_GUILESS_MAIN(MarksSearchTest)
#include "tst_marks_search.moc"
