// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault.h"
#include "git/vault_check.h"
#include "git/vault_tidy.h"
#include "support/vault_fixture.h"

#include <QDir>
#include <QSemaphore>
#include <QThreadPool>

#include <chrono>
#include <filesystem>

using namespace slipway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes from the vault and what stays.
class VaultTidyTest : public VaultFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_first = m_origin->commit({{u"a"_s, {"1"}}});
        // Two branches that are rewritten: only the vault has what they were.
        m_pinned = m_origin->commit({{u"pinned"_s, {"x"}}}, "feature");
        m_unneeded = m_origin->commit({{u"unneeded"_s, {"y"}}}, "other");
        sync();
        for (const char *branch : {"feature", "other"})
            m_origin->point(branch, *m_first);
        sync();
    }

    void keepsWhatIsNamedAndRemovesTheRest()
    {
        GitFixture stranger(path(u"stranger.git"_s));
        stranger.commit({{u"a"_s, {"b"}}});
        SourceRemote second{stranger.address(), {}, {}, vault()};
        VERIFY_GOOD(resultOf(syncSource(second, nullptr)));
        // What crashes left: of a removal, of a repository being fetched anew, of one made just
        // now.
        for (const QString &name : {u"going-half.git"_s, u"mending-old"_s, u"making-new"_s})
            QVERIFY(QDir().mkpath(vault() + u"/."_s + name + u"/objects"_s));
        std::filesystem::last_write_time(
            QFile::encodeName(vault() + u"/.mending-old"_s).toStdString(),
            std::filesystem::file_time_type::clock::now() - std::chrono::days(8));

        const auto tidied = tidy();
        VERIFY_GOOD(tidied);
        QCOMPARE(tidied->removed.size(), 1);
        QCOMPARE(tidied->packed.size(), 1);
        QVERIFY(tidied->freedBytes > 0);
        QVERIFY(!QFile::exists(vaultFolder(vault(), stranger.address())));
        QVERIFY(!QFile::exists(vault() + u"/.going-half.git"_s));
        QVERIFY(!QFile::exists(vault() + u"/.mending-old"_s));
        QVERIFY2(QFile::exists(vault() + u"/.making-new"_s), "somebody may be at it");
        QVERIFY(has(*m_pinned));
        QVERIFY(has(*m_first)); // by its branch
        QVERIFY(!has(*m_unneeded));
    }

    void aNamedCommitKeepsARepositoryThatNoAppNames()
    {
        m_kept.addresses.clear();
        const auto tidied = tidy();
        VERIFY_GOOD(tidied);
        QCOMPARE(tidied->removed, QStringList{});
        QVERIFY(has(*m_pinned));
        m_kept.commits.clear();
        QCOMPARE(tidy()->removed.size(), 1);
    }

    void keepsSubmodulesOfKeptCommits()
    {
        GitFixture library(path(u"library.git"_s));
        const FetchRequest with = requestWithSubmodule(library);
        VERIFY_GOOD(resultOf(fetchSource(with, nullptr)));
        m_kept.commits = {with.commit.text()};
        VERIFY_GOOD(tidy());
        QVERIFY(QDir(path(u"library.git"_s)).removeRecursively());
        QVERIFY(QDir(path(u"trees"_s)).removeRecursively());
        VERIFY_GOOD(resultOf(fetchSource(with, nullptr)));
    }

    void removesNothingWhereSubmodulesCannotBeFollowed()
    {
        // Nobody knows from where ../library.git would be, since no app names the source any more.
        GitFixture library(path(u"library.git"_s));
        const FetchRequest with = requestWithSubmodule(library);
        VERIFY_GOOD(resultOf(fetchSource(with, nullptr)));
        m_kept = {{}, {with.commit.text()}};
        QCOMPARE(tidy()->removed, QStringList{});
    }

    void cancelledInTheMiddleItIsAsItWas()
    {
        QSemaphore asked;
        QSemaphore goOn;
        TidyRequest request = wish();
        request.kept = [&, kept = m_kept]() -> Result<KeptSources> {
            asked.release();
            goOn.acquire();
            return kept;
        };
        const std::unique_ptr<Job> job(tidyVault(request, nullptr));
        job->start();
        // Now it has the lock and is about to pack.
        QTRY_COMPARE_WITH_TIMEOUT(asked.available(), 1, 20000);
        job->cancel();
        goOn.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
        QVERIFY(job->error() && job->error()->isCancelled());
        QVERIFY(has(*m_pinned) && has(*m_unneeded) && has(*m_first));
        QCOMPARE(oldHeads().size(), 2);
        const auto checked = resultOf(checkVault(vault(), nullptr));
        VERIFY_GOOD(checked);
        QCOMPARE(checked->setAside, QStringList{});
        VERIFY_GOOD(tidy()); // and it can be done after all
        QVERIFY(has(*m_pinned) && !has(*m_unneeded));
    }

    void whatSomebodyUsesIsLeft()
    {
        const WorkContext context;
        auto held = lockVault(vault(), m_origin->address(), context);
        VERIFY_GOOD(held);
        auto tidied = tidy();
        VERIFY_GOOD(tidied);
        QCOMPARE(tidied->notes.size(), 1);
        QVERIFY(has(*m_unneeded));
        held->reset();
        tidied = tidy();
        QCOMPARE(tidied->notes, QStringList{});
        QVERIFY(!has(*m_unneeded));
    }

    void nothingGoesWhileItIsNotKnownWhatIsKept()
    {
        TidyRequest request = wish();
        request.kept = []() -> Result<KeptSources> {
            return failure(Error::Kind::Conflict, u"Somebody is building."_s);
        };
        const auto tidied = resultOf(tidyVault(request, nullptr));
        QCOMPARE(tidied.error().kind, Error::Kind::Conflict);
        QVERIFY(has(*m_pinned) && has(*m_unneeded));
        QCOMPARE(oldHeads().size(), 2);
    }

    void quietlyOnceAWeekAndOldHeadsStayAMonth()
    {
        TidyRequest request = wish();
        request.only = {m_origin->address()};
        request.again = 24h * 7;
        request.headsStay = 24h * 30;
        QCOMPARE(resultOf(tidyVault(request, nullptr))->packed, QStringList{});
        QCOMPARE(oldHeads().size(), 2);
        for (const QString &head : oldHeads()) {
            QFile file(head);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-31),
                                     QFileDevice::FileModificationTime));
        }
        QCOMPARE(resultOf(tidyVault(request, nullptr))->packed, QStringList{}); // not yet again
        QFile stamp(repository() + u"/tidied"_s);
        QVERIFY(stamp.open(QIODevice::WriteOnly));
        stamp.write(QDateTime::currentDateTimeUtc().addDays(-8).toString(Qt::ISODate).toLatin1());
        stamp.close();
        QCOMPARE(resultOf(tidyVault(request, nullptr))->packed.size(), 1);
        QVERIFY(has(*m_pinned) && !has(*m_unneeded));
    }

private:
    QString repository() const { return vaultFolder(vault(), m_origin->address()); }
    QStringList oldHeads() const
    {
        QStringList files;
        const QDir folder(repository() + u"/refs/slipway/was"_s);
        for (const QString &name : folder.entryList(QDir::Files))
            files += folder.filePath(name);
        return files;
    }
    /// Of a commit whose lib is one of @p library, which is library.git beside it.
    FetchRequest requestWithSubmodule(GitFixture &library)
    {
        const Commit inner = library.commit({{u"lib.py"_s, {"library"}}});
        const Commit outer = m_origin->commit(
            {{u".gitmodules"_s, {"[submodule \"lib\"]\n\tpath = lib\n\turl = ../library.git\n"}},
             {u"lib"_s, {inner.text().toLatin1(), GIT_FILEMODE_COMMIT}}});
        FetchRequest with = request(outer);
        with.submodules = true;
        return with;
    }
    /// Whether the vault itself has it, whatever the server has.
    bool has(const Commit &commit) const
    {
        GitRepository repository;
        return git_repository_open_bare(repository.out(),
                                        QFile::encodeName(this->repository()).constData())
            == 0
            && hasCommit(repository, commit);
    }
    void sync()
    {
        VERIFY_GOOD(resultOf(syncSource({m_origin->address(), {}, {}, vault()}, nullptr)));
        m_kept = {{m_origin->address()}, {m_pinned->text()}};
    }
    TidyRequest wish() const
    {
        return {.vault = vault(), .kept = [kept = m_kept] { return kept; }};
    }
    Result<TidyOutcome> tidy() const { return resultOf(tidyVault(wish(), nullptr)); }

    KeptSources m_kept;
    std::optional<Commit> m_first;
    std::optional<Commit> m_pinned;
    std::optional<Commit> m_unneeded;
};

QTEST_GUILESS_MAIN(VaultTidyTest)
#include "tst_vault_tidy.moc"
