// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/tree_copy.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Names, modes, owners, times and contents of all that is in a folder.
QByteArray listing(const QString &folder)
{
    QProcess find;
    find.setWorkingDirectory(folder);
    find.start(
        u"sh"_s,
        {u"-c"_s,
         u"find . -printf '%p %y %m %U:%G %T@ %l\\n' | sort; find . -type f -exec sha256sum {} + | sort"_s});
    find.waitForFinished();
    return find.readAllStandardOutput();
}

} // namespace

/// Copies of folders that an app writes into.
class TreeCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void aCopyIsTheSameInAll()
    {
        const QTemporaryDir root;
        const QString from = root.filePath(u"from"_s);
        QVERIFY(writeWhole(from + u"/a/deep/er/config.json"_s, "{\"a\": 1}"));
        QVERIFY(writeWhole(from + u"/.hidden"_s, QByteArray(3'000'000, 'x')));
        QVERIFY(writeWhole(from + u"/empty"_s, {}));
        QVERIFY(writeWhole(from + u"/run.sh"_s, "#!/bin/sh\n"));
        QVERIFY(::chmod(QFile::encodeName(from + u"/run.sh"_s), 0751) == 0);
        QVERIFY(::chmod(QFile::encodeName(from + u"/a/deep"_s), 02770) == 0);
        QVERIFY(::symlink("../../outside", QFile::encodeName(from + u"/a/link"_s)) == 0);
        if (::geteuid() == 0)
            QVERIFY(::chown(QFile::encodeName(from + u"/empty"_s), 1234, 4321) == 0);
        const QByteArray before = listing(from);
        const WorkContext context;
        const Result<TreeCopied> copied = copyTree(from, root.filePath(u"to/here"_s), context);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
        QCOMPARE(copied->files, 5);
        QCOMPARE(copied->bytes, 3'000'018);
        QCOMPARE(copied->otherOwner, 0);
        QCOMPARE(listing(root.filePath(u"to/here"_s)).split('\n').mid(1),
                 before.split('\n').mid(1)); // the first line is the folder itself
        QCOMPARE(listing(from), before);
        QCOMPARE(bytesIn(from), copied->bytes);
    }

    void whatIsNoFileOrFolderIsLeft()
    {
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkdir(u"from"_s));
        QVERIFY(::mkfifo(QFile::encodeName(root.filePath(u"from/pipe"_s)), 0600) == 0);
        const WorkContext context;
        const Result<TreeCopied> copied =
            copyTree(root.filePath(u"from"_s), root.filePath(u"to"_s), context);
        QVERIFY(copied);
        QCOMPARE(copied->left, 1);
        QVERIFY(QDir(root.filePath(u"to"_s)).isEmpty());
    }

    void nothingStaysOfACopyThatFailed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("too large") << u"from"_s << qint64(1000) << Error::Kind::NoSpace;
        QTest::newRow("not there") << u"gone"_s << qint64(1000) << Error::Kind::Missing;
    }
    void nothingStaysOfACopyThatFailed()
    {
        QFETCH(QString, from);
        QFETCH(qint64, most);
        const QTemporaryDir root(u"/dev/shm/slipway-test-XXXXXX"_s); // which cannot share blocks
        QVERIFY(writeWhole(root.filePath(u"from/large"_s), QByteArray(100'000, 'x')));
        const WorkContext context;
        const Result<TreeCopied> copied =
            copyTree(root.filePath(from), root.filePath(u"to"_s), context, most);
        QVERIFY(!copied);
        QTEST(copied.error().kind, "kind");
        QVERIFY(!QFileInfo::exists(root.filePath(u"to"_s)));
    }

    void aTreeIsRemovedWithoutFollowingLinks()
    {
        const QTemporaryDir root;
        QVERIFY(writeWhole(root.filePath(u"mine/file"_s), "x"));
        QVERIFY(writeWhole(root.filePath(u"copy/file"_s), "x"));
        QVERIFY(QFile::link(root.filePath(u"mine"_s), root.filePath(u"copy/link"_s)));
        QVERIFY(QFile::link(root.filePath(u"mine"_s), root.filePath(u"link"_s)));
        removeTree(root.filePath(u"copy"_s));
        removeTree(root.filePath(u"link"_s));
        QVERIFY(!QFileInfo::exists(root.filePath(u"copy"_s)));
        QVERIFY(QFileInfo::exists(root.filePath(u"mine/file"_s)));
    }
};

QTEST_GUILESS_MAIN(TreeCopyTest)
#include "tst_tree_copy.moc"
