// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"
#include "recipes/tar_devices.h"

#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;
using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

void put(archive *tar, const char *path, unsigned type, int mode, const QByteArray &content = {},
         const char *link = nullptr)
{
    const Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), path);
    archive_entry_set_filetype(entry.get(), type);
    archive_entry_set_perm(entry.get(), mode_t(mode));
    archive_entry_set_uid(entry.get(), 7);
    archive_entry_set_mtime(entry.get(), 1'700'000'000, 0);
    if (type == AE_IFLNK)
        archive_entry_set_symlink(entry.get(), link);
    else if (link)
        archive_entry_set_hardlink(entry.get(), link);
    if (type == AE_IFCHR || type == AE_IFBLK) {
        archive_entry_set_rdevmajor(entry.get(), 5);
        archive_entry_set_rdevminor(entry.get(), 1);
    }
    archive_entry_set_size(entry.get(), content.size());
    QCOMPARE(archive_write_header(tar, entry.get()), ARCHIVE_OK);
    QCOMPARE(archive_write_data(tar, content.constData(), size_t(content.size())), content.size());
}

/// A small root file system, with what /dev has at its beginning.
void writeRoot(const QString &path)
{
    const Writer tar(archive_write_new(), archive_write_free);
    archive_write_set_format_pax_restricted(tar.get());
    QCOMPARE(archive_write_open_filename(tar.get(), QFile::encodeName(path).constData()),
             ARCHIVE_OK);
    put(tar.get(), "./dev/", AE_IFDIR, 0755);
    put(tar.get(), "./dev/console", AE_IFCHR, 0600);
    put(tar.get(), "./dev/loop0", AE_IFBLK, 0660);
    put(tar.get(), "./dev/fd", AE_IFLNK, 0777, {}, "/proc/self/fd");
    put(tar.get(), "./bin/su", AE_IFREG, 04755, "program");
    put(tar.get(), "./bin/sg", AE_IFREG, 04755, {}, "./bin/su");
    QCOMPARE(archive_write_close(tar.get()), ARCHIVE_OK);
}

QStringList entriesOf(const QString &path)
{
    const Reader tar(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(tar.get());
    QStringList told;
    if (archive_read_open_filename(tar.get(), QFile::encodeName(path).constData(), 4096)
        != ARCHIVE_OK)
        return {u"unreadable"_s};
    archive_entry *entry = nullptr;
    while (archive_read_next_header(tar.get(), &entry) == ARCHIVE_OK) {
        QByteArray content(archive_entry_size(entry), Qt::Uninitialized);
        archive_read_data(tar.get(), content.data(), size_t(content.size()));
        const char *link = archive_entry_symlink(entry) ? archive_entry_symlink(entry)
                                                        : archive_entry_hardlink(entry);
        told << u"%1 %2 %3 %4 %5"_s.arg(QString::fromUtf8(archive_entry_pathname(entry)))
                    .arg(archive_entry_perm(entry), 0, 8)
                    .arg(archive_entry_uid(entry))
                    .arg(archive_entry_mtime(entry))
                    .arg(QString::fromUtf8(link ? QByteArray(link) : content))
                    .trimmed();
    }
    return told;
}

} // namespace

/// Root file systems without device nodes.
class TarDevicesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_from = m_folder.filePath(u"from.tar"_s); }

    void leavesOutDevicesAlone()
    {
        writeRoot(m_from);
        const QString to = m_folder.filePath(u"to.tar"_s);
        const Result<> done = leaveOutDevices(m_from, to, WorkContext());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().summary));
        QCOMPARE(
            entriesOf(to),
            (QStringList{u"./dev/ 755 7 1700000000"_s, u"./dev/fd 777 7 1700000000 /proc/self/fd"_s,
                         u"./bin/su 4755 7 1700000000 program"_s,
                         u"./bin/sg 4755 7 1700000000 ./bin/su"_s}));
    }

    void givesTheSameBytesEachTime()
    {
        writeRoot(m_from);
        const QString one = m_folder.filePath(u"one.tar"_s);
        const QString two = m_folder.filePath(u"two.tar"_s);
        QVERIFY(leaveOutDevices(m_from, one, WorkContext()));
        QVERIFY(leaveOutDevices(m_from, two, WorkContext()));
        QCOMPARE(readWhole(one).value(), readWhole(two).value());
        const QString again = m_folder.filePath(u"again.tar"_s);
        QVERIFY(leaveOutDevices(one, again, WorkContext()));
        QCOMPARE(readWhole(again).value(), readWhole(one).value());
    }

    void badArchivesAreErrors_data()
    {
        QTest::addColumn<int>("kept"); // bytes of a good one; -1: there is none
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("not there") << -1 << Error::Kind::Malformed;
        QTest::newRow("cut in a header") << 700 << Error::Kind::Malformed;
        QTest::newRow("cut in a file") << 2900 << Error::Kind::Malformed;
    }
    void badArchivesAreErrors()
    {
        QFETCH(int, kept);
        QFile::remove(m_from);
        if (kept >= 0) {
            writeRoot(m_from);
            QVERIFY(QFile::resize(m_from, kept));
        }
        const Result<> done =
            leaveOutDevices(m_from, m_folder.filePath(u"bad.tar"_s), WorkContext());
        QVERIFY(!done);
        QTEST(done.error().kind, "kind");
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        writeRoot(m_from);
        const Result<> done =
            leaveOutDevices(m_from, m_folder.filePath(u"none/to.tar"_s), WorkContext());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Failed);
    }

private:
    QTemporaryDir m_folder;
    QString m_from;
};

QTEST_GUILESS_MAIN(TarDevicesTest)
#include "tst_tar_devices.moc"
