// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/tree_copy.h"
#include "base/whole_file.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// Copies on a file system that shares blocks: one of our own, in a file. Needs root (directly or
/// by sudo), loop devices and btrfs-progs.
class TreeCopySharedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // Root's mounts are its own then and go with this process, however that ends.
        if (::geteuid() == 0) {
            QCOMPARE(::unshare(CLONE_NEWNS), 0);
            QCOMPARE(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), 0);
        }
        QFile image(m_root.filePath(u"image"_s));
        QVERIFY(image.open(QIODevice::WriteOnly) && image.resize(300'000'000));
        image.close();
        run({u"mkfs.btrfs"_s, u"-q"_s, image.fileName()});
        QVERIFY(QDir(m_root.path()).mkdir(u"disk"_s));
        run(asRoot({u"mount"_s, u"-o"_s, u"loop"_s, image.fileName(), m_disk}));
        m_isMounted = true;
        run(asRoot({u"chown"_s, QString::number(::getuid()), m_disk}));
    }
    void cleanupTestCase()
    {
        if (m_isMounted)
            run(asRoot({u"umount"_s, m_disk}));
    }

    void aCopyTakesNoSpaceUntilItChanges()
    {
        const QString from = m_disk + u"/from"_s;
        const QString to = m_disk + u"/to"_s;
        QByteArray large(60'000'000, Qt::Uninitialized);
        for (qsizetype at = 0; at < large.size(); ++at)
            large[at] = char(at * 2654435761U >> 13U); // nothing that could be squeezed
        QVERIFY(writeWhole(from + u"/deep/large"_s, large));
        QVERIFY(writeWhole(from + u"/small"_s, "x"));
        const qint64 before = bytesFree();
        const WorkContext context;
        // More than may be copied: shared bytes do not count.
        const Result<TreeCopied> copied = copyTree(from, to, context, 1000);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
        QVERIFY(copied->isShared);
        QCOMPARE(copied->files, 2);
        QVERIFY2(before - bytesFree() < large.size() / 4, qPrintable(QString::number(bytesFree())));

        QFile changed(to + u"/deep/large"_s);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        changed.write("changed");
        changed.close();
        QCOMPARE(*readWhole(from + u"/deep/large"_s, large.size()), large);
        QCOMPARE(readWhole(to + u"/deep/large"_s, large.size())->left(7), "changed");
        removeTree(to);
        QCOMPARE(*readWhole(from + u"/deep/large"_s, large.size()), large);
    }

    void aCopyToAnotherFileSystemIsNone()
    {
        QVERIFY(writeWhole(m_disk + u"/mine/file"_s, QByteArray(10'000, 'x')));
        const WorkContext context;
        const Result<TreeCopied> copied =
            copyTree(m_disk + u"/mine"_s, m_root.filePath(u"elsewhere"_s), context);
        QVERIFY(copied);
        QVERIFY(!copied->isShared);
    }

private:
    static void run(const QStringList &words)
    {
        const ToolEnd end = runTool(words);
        QVERIFY2(end.ok, qPrintable(end.problem));
    }
    qint64 bytesFree() const
    {
        struct statvfs info = {};
        run({u"sync"_s, u"-f"_s, m_disk});
        ::statvfs(QFile::encodeName(m_disk).constData(), &info);
        return qint64(info.f_bfree) * qint64(info.f_frsize);
    }

    QTemporaryDir m_root;
    QString m_disk = m_root.filePath(u"disk"_s);
    bool m_isMounted = false;
};

QTEST_GUILESS_MAIN(TreeCopySharedTest)
#include "tst_tree_copy_shared.moc"
