// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_log.h"
#include "git/marks_search.h"
#include "git/source_updates.h"
#include "git/vault.h"
#include "support/git_fixture.h"
#include "support/job_wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Marks of many commits: found along with a fetch, by several threads, or not to the end.
class MarksSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_origin = std::make_unique<GitFixture>(path(u"origin.git"_s));
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

    void findingMarksEndsWhenCancelled()
    {
        for (int at = 0; at < 500; ++at)
            m_origin->commit({{u"main.py"_s, {QByteArray::number(at)}}});
        sync();
        slipway::GitRepository repository;
        const Result<> opened = openVault(repository, path(u"vault"_s), m_origin->address());
        VERIFY_GOOD(opened);
        GitRevwalk walk;
        QCOMPARE(git_revwalk_new(walk.out(), repository.get()), 0);
        QCOMPARE(git_revwalk_push_ref(walk.get(), "refs/heads/main"), 0);
        QList<git_oid> commits;
        for (git_oid id; git_revwalk_next(&id, walk.get()) == 0;)
            commits.append(id);
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
    QString path(const QString &name) const { return m_folder->filePath(name); }
    SourceRemote remote() const { return {m_origin->address(), u"main"_s, {}, path(u"vault"_s)}; }
    void sync() { VERIFY_GOOD(resultOf(syncSource(remote(), nullptr))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitFixture> m_origin;
    QList<Commit> m_commits;
};

QTEST_GUILESS_MAIN(MarksSearchTest)
#include "tst_marks_search.moc"
