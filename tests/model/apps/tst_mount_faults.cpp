// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/mount_checks.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// Folders that are made to be wrong, each for real, and what is told of them. Needs root (directly
/// or by sudo) for mounts.
class MountFaultsTest : public QObject
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
        // Others than root may come in.
        QCOMPARE(::chmod(QFile::encodeName(m_root.path()).constData(), 0755), 0);
    }

    void cleanupTestCase()
    {
        for (auto mounted = m_mounted.crbegin(); mounted != m_mounted.crend(); ++mounted)
            run(asRoot({u"umount"_s, *mounted}));
    }

    void tellsOfEachFault_data()
    {
        QTest::addColumn<QStringList>("words"); // for mount, before the folder
        QTest::addColumn<QString>("told");
        QTest::newRow("a disk that is nearly full")
            << QStringList{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m,mode=777"_s, u"tmpfs"_s}
            << u"fail space"_s;
        QTest::newRow("a disk that takes few files more")
            << QStringList{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"nr_inodes=16,mode=777"_s, u"tmpfs"_s}
            << u"warn inodes"_s;
        QTest::newRow("memory") << QStringList{u"-t"_s, u"tmpfs"_s, u"tmpfs"_s}
                                << u"warn filesystem"_s;
        QTest::newRow("a disk that can only be read")
            << QStringList{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"ro,mode=777"_s, u"tmpfs"_s}
            << u"fail writable"_s;
        QTest::newRow("root's") << QStringList{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"mode=755"_s,
                                               u"tmpfs"_s}
                                << u"fail writable"_s;
        QTest::newRow("root's alone")
            << QStringList{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"mode=700"_s, u"tmpfs"_s}
            << u"fail readable"_s;
        QTest::newRow("a container's own file system")
            << QStringList{u"-t"_s, u"overlay"_s, u"-o"_s,
                           u"lowerdir=%1/low,upperdir=%1/up,workdir=%1/work"_s, u"overlay"_s}
            << u"warn filesystem"_s;
    }

    void tellsOfEachFault()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, told);
        const QString folder = m_root.filePath(QString::number(m_mounted.size()));
        QVERIFY(QDir().mkdir(folder));
        if (words.contains(u"overlay"_s)) {
            // Its upper folder cannot be on another overlay, which / may be.
            const QString under = m_root.filePath(u"under"_s);
            QVERIFY(QDir().mkdir(under));
            mount({u"-t"_s, u"tmpfs"_s, u"tmpfs"_s}, under);
            QVERIFY(QDir().mkpath(under + u"/low"_s) && QDir().mkpath(under + u"/up"_s)
                    && QDir().mkpath(under + u"/work"_s));
            words[3] = words[3].arg(under);
        }
        mount(words, folder);
        const QStringList all = lookAt(folder);
        qInfo().noquote() << QTest::currentDataTag() << "→" << all;
        QVERIFY2(std::any_of(all.begin(), all.end(),
                             [&told](const QString &line) { return line.startsWith(told); }),
                 qPrintable(all.join(u'\n')));
        QVERIFY2(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 "nothing is left behind");
    }

private:
    static void run(const QStringList &words)
    {
        const ToolEnd end = runTool(words);
        QVERIFY2(end.ok, qPrintable(end.problem));
    }
    void mount(const QStringList &words, const QString &folder)
    {
        run(asRoot(QStringList{u"mount"_s} + words + QStringList{folder}));
        m_mounted.append(folder);
    }
    /// "fail writable: Demo may not …" of all that is not well.
    static QStringList lookAt(const QString &path)
    {
        constexpr quint32 kNobodys = 54'321;
        MountSurroundings around;
        around.app = u"Demo"_s;
        around.user = ::geteuid() == 0 ? ContainerUser{kNobodys, kNobodys}
                                       : ContainerUser{::geteuid(), ::getegid()};
        AppFolder folder;
        folder.name = u"data"_s;
        folder.host = path;
        folder.container = u"/data"_s;
        folder.from = AppFolder::From::Person;
        QStringList told;
        for (const Check &check : mountChecks({{folder, lookAtPath(path, around.user)}}, around)) {
            if (check.level != Check::Level::Ok)
                told << u"%1 %2: %3 %4"_s.arg(nameOf(check.level), subjectOf(check), check.fact,
                                              check.meaning);
        }
        return told;
    }

    QTemporaryDir m_root;
    QStringList m_mounted; ///< In the order in which they were.
};

QTEST_GUILESS_MAIN(MountFaultsTest)
#include "tst_mount_faults.moc"
