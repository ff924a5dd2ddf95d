// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_fetch.h"
#include "support/git_fixture.h"
#include "support/job_wait.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot read " + path;
}

} // namespace

/// What of a repository reaches the disk, and what must not.
class TreeCheckoutTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        // Files by the hundred thousand: in memory where that is possible.
        const QString memory = u"/dev/shm"_s;
        m_folder = QFileInfo(memory).isWritable()
            ? std::make_unique<QTemporaryDir>(memory + u"/slipway-test-XXXXXX"_s)
            : std::make_unique<QTemporaryDir>();
        m_origin = std::make_unique<GitFixture>(path(u"origin.git"_s));
    }
    void cleanup() { m_origin.reset(); }

    void refusesNamesThatLeadOut_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("the folder above") << QByteArray("100644") << QByteArray("..");
        QTest::addRow("the folder itself") << QByteArray("100644") << QByteArray(".");
        QTest::addRow("a path above") << QByteArray("100644") << QByteArray("../../outside");
        QTest::addRow("an absolute path") << QByteArray("100644") << QByteArray("/tmp/outside");
        QTest::addRow("git's own folder") << QByteArray("100644") << QByteArray(".git");
        QTest::addRow("git's own folder in capitals") << QByteArray("100644") << QByteArray(".GIT");
        QTest::addRow("no name") << QByteArray("100644") << QByteArray("");
    }
    void refusesNamesThatLeadOut()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, name);
        const Commit commit = m_origin->commitOfRawTree(m_origin->rawEntry(mode, name, "planted"));
        const auto tree = fetched(commit);
        QVERIFY(!tree);
        QVERIFY2(tree.error().kind == Error::Kind::Malformed, wordsOf(tree).constData());
        QCOMPARE(QDir(m_folder->path()).entryList({u"outside*"_s}), QStringList());
        QVERIFY(QDir(path(u"trees"_s)).isEmpty());
    }

    void refusesAFileBehindALinkOfTheSameName()
    {
        const QByteArray link = m_origin->rawEntry("120000", "a", "b");
        const QByteArray file = m_origin->rawEntry("100644", "a", "planted");
        const auto tree = fetched(m_origin->commitOfRawTree(link + file));
        QVERIFY(!tree);
        QVERIFY2(tree.error().kind == Error::Kind::Malformed, wordsOf(tree).constData());
    }

    void keepsModesAndLinks()
    {
        const auto tree =
            fetched(m_origin->commit({{u"run"_s, {"#!/bin/sh\n", GIT_FILEMODE_BLOB_EXECUTABLE}},
                                      {u"plain"_s, {"x"}},
                                      {u"deep/link"_s, {"../plain", GIT_FILEMODE_LINK}},
                                      {u"nowhere"_s, {"not/there", GIT_FILEMODE_LINK}}}));
        VERIFY_GOOD(tree);
        struct stat status = {};
        const QByteArray folder = QFile::encodeName(tree->folder);
        QCOMPARE(lstat(folder + "/run", &status), 0);
        QVERIFY(S_ISREG(status.st_mode) && (status.st_mode & 0111) == 0111);
        QCOMPARE(lstat(folder + "/plain", &status), 0);
        QVERIFY(S_ISREG(status.st_mode) && (status.st_mode & 0111) == 0);
        for (const char *name : {"/deep/link", "/nowhere"}) {
            QCOMPARE(lstat(folder + name, &status), 0);
            QVERIFY(S_ISLNK(status.st_mode));
        }
        QCOMPARE(QFile::symLinkTarget(tree->folder + u"/deep/link"_s), tree->folder + u"/plain"_s);
        QCOMPARE(tree->notes, QStringList());
    }

    void keepsNamesThatAreNoUtf8()
    {
        const QByteArray name = "caf\xe9.txt";
        const auto tree =
            fetched(m_origin->commitOfRawTree(m_origin->rawEntry("100644", name, "latin")));
        VERIFY_GOOD(tree);
        FILE *file = std::fopen((QFile::encodeName(tree->folder) + '/' + name).constData(), "r");
        QVERIFY(file != nullptr);
        std::fclose(file);
        QCOMPARE(tree->notes.size(), 1);
        QVERIFY2(tree->notes.first().contains(u"UTF-8"), qPrintable(tree->notes.first()));
    }

    void tellsWhatMayGoWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::addRow("a name in another case") << u"readme"_s << QByteArray("b") << u"README"_s;
        QTest::addRow("a script with Windows' line ends")
            << u"start.sh"_s << QByteArray("#!/bin/sh\r\necho\r\n") << u"start.sh"_s;
        QTest::addRow("a pointer to Git LFS")
            << u"model.bin"_s
            << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n")
            << u"LFS"_s;
        QTest::addRow("text with Windows' line ends")
            << u"a.txt"_s << QByteArray("a\r\n") << QString();
    }
    void tellsWhatMayGoWrong()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        const auto tree =
            fetched(m_origin->commit({{u"README"_s, {"a"}},
                                      {u".gitattributes"_s, {"*.bin filter=lfs diff=lfs\n"}},
                                      {name, {content}}}));
        VERIFY_GOOD(tree);
        QCOMPARE(read(QFile::encodeName(tree->folder + u'/' + name)), content);
        if (told.isEmpty())
            QCOMPARE(tree->notes, QStringList());
        else
            QVERIFY2(tree->notes.join(u'\n').contains(name) && tree->notes.size() == 1,
                     qPrintable(tree->notes.join(u'\n')));
    }

    void writesAHundredThousandFiles()
    {
        constexpr int count = 100000;
        QByteArray stream = "blob\nmark :1\ndata 2\nx\n\ncommit refs/heads/many\ncommitter A <a@b> "
                            "1700000000 +0000\ndata 4\nMany\n";
        for (int at = 0; at < count; ++at)
            stream +=
                "M 100644 :1 " + QByteArray::number(at % 300) + "/" + QByteArray::number(at) + "\n";
        QProcess import;
        import.start(u"git"_s, {u"-C"_s, path(u"origin.git"_s), u"fast-import"_s, u"--quiet"_s});
        QVERIFY(import.waitForStarted());
        import.write(stream + "\n");
        import.closeWriteChannel();
        QVERIFY(import.waitForFinished(60000));
        QCOMPARE(import.exitCode(), 0);
        const auto head = resultOf(resolveHead({m_origin->address(), u"many"_s}, nullptr));
        VERIFY_GOOD(head);
        FetchRequest request = requestFor(*head);
        request.remote.branch = u"many"_s;
        const auto tree = resultOf(fetchSource(request, nullptr), 300000);
        VERIFY_GOOD(tree);
        int found = 0;
        QDirIterator it(tree->folder, QDir::Files, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++found;
        QCOMPARE(found, count);
    }

    void writesALargeFile()
    {
        QByteArray large(40 * 1024 * 1024, 'x');
        large[5] = 'y';
        // Small ones around it: it is written on its own, between two parts.
        const auto tree =
            resultOf(fetchSource(requestFor(m_origin->commit(
                                     {{u"a"_s, {"1"}}, {u"b.bin"_s, {large}}, {u"c"_s, {"2"}}})),
                                 nullptr),
                     120000);
        VERIFY_GOOD(tree);
        QCOMPARE(QFileInfo(tree->folder + u"/b.bin"_s).size(), large.size());
        QProcess check;
        check.start(
            u"git"_s,
            {u"-c"_s, u"safe.directory=*"_s, u"-C"_s, tree->folder, u"fsck"_s, u"--full"_s});
        QVERIFY(check.waitForFinished(120000));
        QCOMPARE(check.readAllStandardError() + check.readAllStandardOutput(), "");
        QCOMPARE(check.exitCode(), 0);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    FetchRequest requestFor(const Commit &commit) const
    {
        return {{m_origin->address(), {}, {}, path(u"vault"_s)}, commit, false, path(u"trees"_s)};
    }
    Result<SourceTree> fetched(const Commit &commit) const
    {
        return resultOf(fetchSource(requestFor(commit), nullptr));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitFixture> m_origin;
};

QTEST_GUILESS_MAIN(TreeCheckoutTest)
#include "tst_tree_checkout.moc"
