// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_fetch.h"
#include "git/source_pack.h"
#include "support/git_fixture.h"
#include "support/job_wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Sources that travel as files from one vault into another.
class SourcePackTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        m_git.emplace(m_folder->filePath(u"git"_s));
        m_git->commit({{u"a"_s, {"one"}}});
        m_commit = m_git->commit({{u"a"_s, {"two"}}, {u"deep/er/b"_s, {"three"}}});
        m_source = {m_git->address(), *m_commit};
        QVERIFY(resultOf(fetch(*m_source, m_folder->filePath(u"vault"_s))));
    }

    void whatWasPackedIsThereWithoutItsServer()
    {
        const QString pack = m_folder->filePath(u"pack"_s);
        VERIFY_GOOD(writeSourcePack(vault(u"vault"_s), *m_source, pack, m_context));
        VERIFY_GOOD(takeSourcePack(vault(u"other"_s), *m_source, pack, m_context));
        m_git.reset();
        QVERIFY(QDir(m_folder->filePath(u"git"_s)).removeRecursively());
        const auto tree = resultOf(fetch(*m_source, vault(u"other"_s)));
        VERIFY_GOOD(tree);
        QFile file(tree->folder + u"/deep/er/b"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("three"));
    }

    void aDamagedPackLeavesTheVaultAsItIs_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"cut", "a byte", "empty", "of another commit"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedPackLeavesTheVaultAsItIs()
    {
        QFETCH(QString, damage);
        const QString pack = m_folder->filePath(u"pack"_s);
        PackedSource wanted = *m_source;
        VERIFY_GOOD(writeSourcePack(vault(u"vault"_s), *m_source, pack, m_context));
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == "cut"_L1)
            QVERIFY(file.resize(file.size() / 2));
        else if (damage == "empty"_L1)
            QVERIFY(file.resize(0));
        else if (damage == "a byte"_L1)
            QVERIFY(file.seek(file.size() / 2) && file.write("\xff", 1) == 1);
        else
            wanted.commit = *Commit::parse(QString(40, u'1'));
        file.close();
        const Result<> taken = takeSourcePack(vault(u"other"_s), wanted, pack, m_context);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Malformed);
        QVERIFY2(
            !writeSourcePack(vault(u"other"_s), wanted, m_folder->filePath(u"again"_s), m_context),
            "nothing of it came into the vault");
        const QStringList left =
            QDir(vault(u"other"_s)).entryList({u".taking*"_s}, QDir::AllEntries | QDir::Hidden);
        QCOMPARE(left, QStringList());
    }

    void submodulesComeAlong()
    {
        GitFixture outer(m_folder->filePath(u"outer"_s));
        const QByteArray list =
            "[submodule \"in\"]\n\tpath = in\n\turl = " + m_source->address.toUtf8() + '\n';
        const Commit commit =
            outer.commit({{u".gitmodules"_s, {list}},
                          {u"in"_s, {m_commit->text().toLatin1(), GIT_FILEMODE_COMMIT}}});
        const PackedSource source{outer.address(), commit};
        VERIFY_GOOD(resultOf(fetch(source, vault(u"vault"_s))));
        const auto all = withSubmodules(vault(u"vault"_s), source, m_context);
        VERIFY_GOOD(all);
        QCOMPARE(*all, (QList<PackedSource>{source, *m_source}));
    }

    void whatTheVaultLacksCannotBePacked()
    {
        const PackedSource other{m_source->address, *Commit::parse(QString(40, u'2'))};
        const auto written =
            writeSourcePack(vault(u"vault"_s), other, m_folder->filePath(u"pack"_s), m_context);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Missing);
        QVERIFY(!QFile::exists(m_folder->filePath(u"pack"_s)));
    }

private:
    QString vault(const QString &name) const { return m_folder->filePath(name); }
    JobOf<SourceTree> *fetch(const PackedSource &source, const QString &vault) const
    {
        FetchRequest request{.remote = {.address = source.address, .vault = vault},
                             .commit = source.commit,
                             .submodules = false,
                             .trees = vault + u"-trees"_s};
        return fetchSource(request, nullptr);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<GitFixture> m_git;
    std::optional<Commit> m_commit;
    std::optional<PackedSource> m_source;
    WorkContext m_context;
};

QTEST_GUILESS_MAIN(SourcePackTest)
#include "tst_source_pack.moc"
