// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_diff.h"
#include "git/vault.h"
#include "git/vault_check.h"
#include "git/vault_pack.h"
#include "support/vault_fixture.h"

#include <QDir>
#include <QDirIterator>

#include <array>
#include <barrier>
#include <thread>
#include <vector>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder, const QStringList &names)
{
    QStringList files;
    QDirIterator it(folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

/// Changes a byte in the middle of a file.
void damage(const QString &path)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(path));
    file.seek(file.size() / 2);
    const QByteArray byte = file.read(1);
    file.seek(file.size() / 2);
    file.write(QByteArray(1, char(byte.at(0) ^ 0x55)));
}

} // namespace

class VaultTest : public VaultFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_commits = {m_origin->commit({{u"requirements.txt"_s, {"torch==2.6\nnumpy\n"}}}),
                     m_origin->commit({{u"requirements.txt"_s, {"torch==2.6\nnumpy\n"}},
                                       {u"main.py"_s, {"print(1)\n"}}}),
                     m_origin->commit({{u"requirements.txt"_s, {"torch==2.7\n"}},
                                       {u"main.py"_s, {"print(1)\n"}}}),
                     m_origin->commit({{u"requirements.txt"_s, {"torch==2.7\n"}},
                                       {u"main.py"_s, {"p.add_argument('--port')\n"}}})};
    }
    void cleanup() { m_origin.reset(); }

    // The log

    void tellsTheCommitsAroundThePin()
    {
        LogRequest request{.remote = remote(), .pin = m_commits.at(1), .fetch = true};
        const auto log = resultOf(readCommitLog(request, nullptr));
        VERIFY_GOOD(log);
        QCOMPARE(log->branch, u"main"_s);
        QCOMPARE(*log->head, m_commits.at(3));
        QCOMPARE(log->behind, 2);
        QCOMPARE(log->ahead, 0);
        QCOMPARE(log->newer.size(), 2);
        QCOMPARE(log->newer.at(0).commit, m_commits.at(3));
        QCOMPARE(log->newer.at(0).marks, CommitMark::LaunchOptions | CommitMark::Ports);
        QCOMPARE(log->newer.at(1).marks, CommitMarks(CommitMark::Requirements));
        QCOMPARE(log->newer.at(1).author, u"Somebody"_s);
        QCOMPARE(log->newer.at(1).files, 1);
        QCOMPARE(log->older.size(), 2);
        QCOMPARE(log->older.at(0).commit, m_commits.at(1));
        const QList<PackageChange> expected{
            {u"requirements.txt"_s, u"numpy"_s, u"any"_s, {}},
            {u"requirements.txt"_s, u"torch"_s, u"2.6"_s, u"2.7"_s}};
        QCOMPARE(log->packages, expected);
    }

    void logsWithoutANetworkAndKeepsMarks()
    {
        LogRequest request{.remote = remote(), .fetch = true, .marksCache = path(u"marks"_s)};
        const auto first = resultOf(readCommitLog(request, nullptr));
        VERIFY_GOOD(first);
        QVERIFY(QDir(path(u"origin.git"_s)).removeRecursively());
        request.fetch = false;
        const auto second = resultOf(readCommitLog(request, nullptr));
        VERIFY_GOOD(second);
        QCOMPARE(second->older, first->older);
        const QStringList kept = filesIn(path(u"marks"_s), {u"*"_s});
        QCOMPARE(kept.size(), 1);
        damage(kept.first());
        VERIFY_GOOD(resultOf(readCommitLog(request, nullptr)));
    }

    void makesOneRepositoryForAllWhoOpenItAtOnce()
    {
        constexpr int kThreads = 4;
        useGit();
        for (int round = 0; round < 40; ++round) {
            const QString address = u"https://example.org/%1.git"_s.arg(round);
            std::barrier together(kThreads);
            std::array<QString, kThreads> problems;
            std::vector<std::jthread> threads;
            for (QString &problem : problems) {
                threads.emplace_back([&, this] {
                    GitRepository repository;
                    together.arrive_and_wait();
                    if (const Result<> opened = openVault(repository, vault(), address); !opened)
                        problem = opened.error().summary + opened.error().detail;
                    else if (git_repository_is_empty(repository.get()) != 1)
                        problem = u"what was opened is not whole"_s;
                });
            }
            threads.clear();
            for (const QString &problem : problems)
                QCOMPARE(problem, QString());
            const QStringList made =
                QDir(vault()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QVERIFY2(made.size() == round + 1, qPrintable(made.join(u'\n')));
        }
    }

    void saysWhatWasNotFetched()
    {
        const auto never = resultOf(readCommitLog({.remote = remote()}, nullptr));
        QVERIFY(!never);
        QCOMPARE(never.error().kind, Error::Kind::Missing);
        sync();
        const auto pin = resultOf(
            readCommitLog({.remote = remote(), .pin = *Commit::parse(QString(40, u'c'))}, nullptr));
        QVERIFY(!pin);
        QCOMPARE(pin.error().kind, Error::Kind::Missing);
    }

    void comparesTwoCommits()
    {
        sync();
        const auto diff = resultOf(compareCommits(
            {.remote = remote(), .from = m_commits.at(0), .to = m_commits.at(2)}, nullptr));
        VERIFY_GOOD(diff);
        const QList<FileChange> files{{u"main.py"_s, FileChange::Kind::Added},
                                      {u"requirements.txt"_s, FileChange::Kind::Changed}};
        QCOMPARE(diff->files, files);
        QCOMPARE(diff->linesAdded, 2);
        QCOMPARE(diff->linesRemoved, 2);
        QVERIFY(diff->patch.contains(u"+torch==2.7"_s));
        QCOMPARE(diff->message, u"A change"_s);
    }

    // Updates

    void countsWhatThePinIsBehind()
    {
        const auto update = resultOf(checkForUpdates(remote(), m_commits.at(0), nullptr));
        VERIFY_GOOD(update);
        QCOMPARE(update->state, SourceUpdate::State::Behind);
        QCOMPARE(update->behind, 3);
        const auto known = resultOf(knownUpdates(remote(), m_commits.at(0), nullptr));
        VERIFY_GOOD(known);
        QCOMPARE(known->behind, 3);
        const auto newest = resultOf(checkForUpdates(remote(), m_commits.at(3), nullptr));
        VERIFY_GOOD(newest);
        QCOMPARE(newest->state, SourceUpdate::State::Current);
    }

    void tellsAForcePushFromAnUpdate()
    {
        sync();
        m_origin->point("main", m_commits.at(1));
        const Commit other = m_origin->commit({{u"other"_s, {"x"}}});
        const auto update = resultOf(checkForUpdates(remote(), m_commits.at(3), nullptr));
        VERIFY_GOOD(update);
        QCOMPARE(update->state, SourceUpdate::State::Rewritten);
        QCOMPARE(update->ahead, 2);
        QCOMPARE(update->behind, 1);
        QVERIFY(update->wasForcePushed);
        QCOMPARE(*update->head, other);
        // What it was still builds.
        VERIFY_GOOD(resultOf(fetchSource(request(m_commits.at(3)), nullptr)));
    }

    void tellsAVanishedBranch()
    {
        m_origin->point("dev", m_commits.at(2));
        SourceRemote dev = remote();
        dev.branch = u"dev"_s;
        VERIFY_GOOD(resultOf(checkForUpdates(dev, m_commits.at(1), nullptr)));
        m_origin->remove("refs/heads/dev");
        const auto gone = resultOf(checkForUpdates(dev, m_commits.at(1), nullptr));
        VERIFY_GOOD(gone);
        QCOMPARE(gone->state, SourceUpdate::State::BranchGone);
        QVERIFY(!gone->head);
    }

    // Damage

    void damagedFilesAreSetAsideAndFetchedAgain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("a pack") << u"*.pack"_s;
        QTest::addRow("an index") << u"*.idx"_s;
        QTest::addRow("a reference") << u"main"_s;
        QTest::addRow("HEAD") << u"HEAD"_s;
        QTest::addRow("the settings") << u"config"_s;
    }
    void damagedFilesAreSetAsideAndFetchedAgain()
    {
        QFETCH(QString, file);
        sync();
        const QString repository = vaultFolder(path(u"vault"_s), m_origin->address());
        const QStringList files = filesIn(repository, {file});
        QVERIFY2(!files.isEmpty(), qPrintable(file));
        for (const QString &one : files) {
            if (file == u"main" || file == u"HEAD" || file == u"config") {
                QFile text(one);
                QVERIFY(text.open(QIODevice::WriteOnly));
                text.write("garbage \x01\x02 not of git\n");
            } else {
                damage(one);
            }
        }
        const auto tree = resultOf(fetchSource(request(m_commits.at(1)), nullptr));
        VERIFY_GOOD(tree);
        QFile main(tree->folder + u"/main.py"_s);
        QVERIFY(main.open(QIODevice::ReadOnly));
        QCOMPARE(main.readAll(), "print(1)\n");
        const auto report = resultOf(checkVault(path(u"vault"_s), nullptr));
        VERIFY_GOOD(report);
        sync();
        QCOMPARE(resultOf(checkVault(path(u"vault"_s), nullptr))->setAside, QStringList());
        QVERIFY2(!filesIn(path(u"vault"_s), {u"*.unreadable-*"_s}).isEmpty()
                     || !QDir(path(u"vault"_s)).entryList({u"*.unreadable-*"_s}).isEmpty(),
                 "what was damaged is still there under another name");
        VERIFY_GOOD(resultOf(readCommitLog({.remote = remote()}, nullptr)));
    }

    void aPackThatIsGoneIsFetchedAgain()
    {
        sync();
        for (const QString &file :
             filesIn(vaultFolder(path(u"vault"_s), m_origin->address()), {u"*.pack"_s, u"*.idx"_s}))
            QVERIFY(QFile::remove(file));
        VERIFY_GOOD(resultOf(fetchSource(request(m_commits.at(1)), nullptr)));
    }

    void aFetchThatWasCutOffIsCheckedFirst()
    {
        sync();
        const QString repository = vaultFolder(path(u"vault"_s), m_origin->address());
        for (const QString &name :
             {repository + u".busy"_s, repository + u"/refs/heads/main.lock"_s,
              repository + u"/objects/pack/pack_git2_x1y2z3"_s}) {
            QFile left(name);
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write("half");
        }
        m_origin->commit({{u"later"_s, {"x"}}});
        sync();
        QVERIFY(!QFile::exists(repository + u"/refs/heads/main.lock"_s));
        QVERIFY(!QFile::exists(repository + u"/objects/pack/pack_git2_x1y2z3"_s));
        QVERIFY(!QFile::exists(repository + u".busy"_s));
        QCOMPARE(resultOf(knownUpdates(remote(), m_commits.at(3), nullptr))->behind, 1);
    }

private:
    QList<Commit> m_commits;
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
