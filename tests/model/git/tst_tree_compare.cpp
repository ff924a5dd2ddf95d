// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_compare.h"
#include "support/git_fixture.h"
#include "support/labs/tool.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// What differs between trees, beside what git says.
class TreeCompareTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"origin.git"_s);
        m_origin = std::make_unique<GitFixture>(m_path);
        git_repository_open_bare(m_repository.out(), QFile::encodeName(m_path).constData());
    }
    void cleanup()
    {
        git_repository_free(std::exchange(*m_repository.out(), nullptr));
        m_origin.reset();
    }

    void findsWhatGitFinds_data()
    {
        using Files = GitFixture::Files;
        QTest::addColumn<Files>("before");
        QTest::addColumn<Files>("after");
        const Files base{{u"a.txt"_s, {"a"}},
                         {u"lib/b.txt"_s, {"b"}},
                         {u"lib/deep/c.txt"_s, {"c"}},
                         {u"run"_s, {"r", GIT_FILEMODE_BLOB_EXECUTABLE}}};
        const auto with = [&base](const Files &more) {
            Files files = base;
            files.insert(more);
            return files;
        };
        QTest::addRow("nothing") << base << base;
        QTest::addRow("a line deep inside") << base << with({{u"lib/deep/c.txt"_s, {"d"}}});
        QTest::addRow("all of it is new") << Files{{u"z"_s, {"z"}}} << base;
        QTest::addRow("a mode alone") << base << with({{u"run"_s, {"r"}}});
        QTest::addRow("a file becomes a link")
            << base << with({{u"a.txt"_s, {"run", GIT_FILEMODE_LINK}}});
        QTest::addRow("a file becomes a folder")
            << base << Files{{u"a.txt/x"_s, {"x"}}, {u"run"_s, {"r"}}};
        // Git's order is that of names in which a folder ends with a slash: "lib-a", "lib/",
        // "lib0".
        QTest::addRow("names around a folder's")
            << with({{u"lib-a"_s, {"1"}}, {u"lib0"_s, {"1"}}})
            << with({{u"lib-a"_s, {"2"}}, {u"lib0"_s, {"2"}}, {u"lib.x"_s, {"2"}}});
        QTest::addRow("a submodule")
            << base << with({{u"sub"_s, {QByteArray(40, 'b'), GIT_FILEMODE_COMMIT}}});
    }
    void findsWhatGitFinds()
    {
        QFETCH(const GitFixture::Files, before);
        QFETCH(const GitFixture::Files, after);
        const Commit one = m_origin->commit(before);
        const Commit two = m_origin->commit(after);
        for (const auto &[from, to] : {std::pair(one, two), std::pair(two, one)}) {
            const git_oid old = treeOf(from);
            const git_oid now = treeOf(to);
            QList<ChangedPath> changes;
            QCOMPARE(TreeComparison(m_repository.get()).compare(&old, &now, changes), 0);
            QCOMPARE(asGitSays(changes),
                     gitSays({u"diff-tree"_s, u"-r"_s, u"--raw"_s, u"--no-renames"_s,
                              u"--no-abbrev"_s, from.text(), to.text()}));
        }
        const git_oid all = treeOf(two);
        QList<ChangedPath> changes;
        QCOMPARE(TreeComparison(m_repository.get()).compare(nullptr, &all, changes), 0);
        QCOMPARE(changes.size(), after.size());
    }

    void refusesTreesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("tree");
        const QByteArray id(GIT_OID_RAWSZ, 'x');
        QTest::addRow("no id") << QByteArray("100644 a\0short", 14);
        QTest::addRow("no name") << QByteArray("100644 \0", 8) + id;
        QTest::addRow("no mode") << QByteArray("a\0", 2) + id;
        QTest::addRow("a mode that is no number") << QByteArray("10x644 a\0", 9) + id;
        QTest::addRow("a mode without end") << QByteArray(64, '1');
        QTest::addRow("bytes behind the last entry") << QByteArray("100644 a\0", 9) + id + "1";
    }
    void refusesTreesThatAreNone()
    {
        QFETCH(const QByteArray, tree);
        git_oid id;
        GitOdb odb;
        QCOMPARE(git_repository_odb(odb.out(), m_repository.get()), 0);
        QCOMPARE(
            git_odb_write(&id, odb.get(), tree.constData(), size_t(tree.size()), GIT_OBJECT_TREE),
            0);
        QList<ChangedPath> changes;
        QCOMPARE(TreeComparison(m_repository.get()).compare(nullptr, &id, changes),
                 int(GIT_EINVALID));
    }

    void endsInATreeOfCountlessFolders()
    {
        GitOdb odb;
        QCOMPARE(git_repository_odb(odb.out(), m_repository.get()), 0);
        git_oid id;
        QByteArray tree = m_origin->rawEntry("100644", "a", "b");
        for (int depth = 0; depth < 3000; ++depth) {
            QCOMPARE(git_odb_write(&id, odb.get(), tree.constData(), size_t(tree.size()),
                                   GIT_OBJECT_TREE),
                     0);
            tree = QByteArray("40000 d\0", 8)
                + QByteArray(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
        }
        QList<ChangedPath> changes;
        QCOMPARE(TreeComparison(m_repository.get()).compare(nullptr, &id, changes),
                 int(GIT_EINVALID));
    }

private:
    git_oid treeOf(const Commit &commit) const
    {
        GitCommit found;
        const git_oid id = idOf(commit);
        git_commit_lookup(found.out(), m_repository.get(), &id);
        return *git_commit_tree_id(found.get());
    }
    QByteArray gitSays(const QStringList &words) const
    {
        return runTool(QStringList{u"git"_s, u"-C"_s, m_path} + words).output;
    }
    static QByteArray asGitSays(const QList<ChangedPath> &changes)
    {
        QByteArray lines;
        for (const ChangedPath &one : changes) {
            const bool isNew = one.modeBefore == GIT_FILEMODE_UNREADABLE;
            const bool isGone = one.modeAfter == GIT_FILEMODE_UNREADABLE;
            const bool isOther = (one.modeBefore & 0170000) != (one.modeAfter & 0170000);
            lines += ':' + QByteArray::number(one.modeBefore, 8).rightJustified(6, '0') + ' '
                + QByteArray::number(one.modeAfter, 8).rightJustified(6, '0') + ' '
                + commitOf(one.before).text().toLatin1() + ' '
                + commitOf(one.after).text().toLatin1() + ' '
                + (isNew         ? 'A'
                       : isGone  ? 'D'
                       : isOther ? 'T'
                                 : 'M')
                + '\t' + one.path + '\n';
        }
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<GitFixture> m_origin;
    slipway::GitRepository m_repository;
};

QTEST_GUILESS_MAIN(TreeCompareTest)
#include "tst_tree_compare.moc"
