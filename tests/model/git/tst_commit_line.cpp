// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_line.h"
#include "support/git_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Commits between two, from a vault that may have nothing yet.
class CommitLineTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_root.emplace();
        m_upstream.emplace(m_root->filePath(u"upstream"_s));
        m_remote = {.address = m_upstream->address(),
                    .branch = u"main"_s,
                    .vault = m_root->filePath(u"vault"_s)};
    }
    void cleanup() { m_upstream.reset(); }

    void commitsComeWithTheirParents()
    {
        const Commit first = change("1");
        const Commit second = change("2");
        const Commit third = change("3");
        const Result<CommitsBetween> between = list(first, third);
        QVERIFY2(between, between ? "" : qPrintable(between.error().summary));
        QCOMPARE(between->from.commit, first);
        QCOMPARE(between->from.author, u"Somebody"_s);
        QCOMPARE(between->commits.size(), 2);
        for (const CommitLink &link : between->commits) {
            QCOMPARE(link.subject, u"A change"_s);
            QCOMPARE(link.parents, QList<Commit>{link.commit == third ? second : first});
            QVERIFY(link.date.isValid());
        }
    }

    void nothingLiesBetweenBackwards()
    {
        const Commit first = change("1");
        const Commit second = change("2");
        const Result<CommitsBetween> between = list(second, first);
        QVERIFY(between);
        QVERIFY(between->commits.isEmpty());
    }

    void whatTheVaultHasIsNotFetchedAgain()
    {
        const Commit first = change("1");
        const Commit second = change("2");
        QVERIFY(list(first, second));
        m_upstream.reset();
        QVERIFY(QDir(m_root->filePath(u"upstream"_s)).removeRecursively());
        const Result<CommitsBetween> between = list(first, second);
        QVERIFY2(between, between ? "" : qPrintable(between.error().summary));
        QCOMPARE(between->commits.size(), 1);
    }

    void aCommitThatNobodyHasIsAnError()
    {
        const Commit first = change("1");
        const Result<CommitsBetween> between =
            list(first, *Commit::parse(QString(40, QLatin1Char('1'))));
        QVERIFY(!between);
    }

private:
    Commit change(const QByteArray &content)
    {
        return m_upstream->commit({{u"file"_s, {content}}});
    }
    Result<CommitsBetween> list(const Commit &from, const Commit &to)
    {
        const std::unique_ptr<JobOf<CommitsBetween>> job(listBetween(m_remote, from, to, nullptr));
        job->start();
        return QTest::qWaitFor([&] { return job->isFinished(); }, 60000)
            ? job->result()
            : failure(Error::Kind::Timeout, u"It did not end."_s);
    }

    std::optional<QTemporaryDir> m_root;
    std::optional<GitFixture> m_upstream;
    SourceRemote m_remote;
};

QTEST_GUILESS_MAIN(CommitLineTest)
#include "tst_commit_line.moc"
