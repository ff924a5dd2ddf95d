// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/context_tar.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Recipe recipeWith(const QString &tree)
{
    Recipe recipe;
    recipe.dockerfile = "FROM scratch\n";
    ContextEntry sources;
    sources.name = u"sources/0"_s;
    sources.folder = tree;
    ContextEntry script;
    script.name = u"steps/01.sh"_s;
    script.content = "true\n";
    script.mode = 0755;
    recipe.context = {sources, script};
    return recipe;
}

QByteArray readAll(QIODevice &device)
{
    QByteArray all;
    QSignalSpy ended(&device, &QIODevice::readChannelFinished);
    QObject::connect(&device, &QIODevice::readyRead, &device, [&] { all += device.readAll(); });
    all += device.readAll();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000); }();
    return all + device.readAll();
}

QByteArray packed(const Recipe &recipe)
{
    const std::unique_ptr<QIODevice> tar = openContextTar(recipe);
    return readAll(*tar);
}

/// What the system's tar lists: mode, owner, time, name.
QStringList listed(const QByteArray &archive)
{
    QProcess tar;
    tar.setEnvironment(
        {u"TZ=UTC"_s, u"LC_ALL=C.UTF-8"_s, u"PATH="_s + qEnvironmentVariable("PATH")});
    tar.start(u"tar"_s, {u"-tvf"_s, u"-"_s, u"--numeric-owner"_s, u"--quoting-style=literal"_s});
    tar.write(archive);
    tar.closeWriteChannel();
    [&] {
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
    }();
    return QString::fromUtf8(tar.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class ContextTarTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tree = m_folder->path() + u"/tree"_s;
        put(m_tree + u"/b.txt"_s, "bee");
        put(m_tree + u"/a/run.sh"_s, "#!/bin/sh\n");
        QFile::setPermissions(m_tree + u"/a/run.sh"_s,
                              QFile::permissions(m_tree + u"/b.txt"_s) | QFile::ExeOwner);
        QCOMPARE(symlink("../b.txt", QFile::encodeName(m_tree + u"/a/link"_s)), 0);
        QCOMPARE(mkfifo(QFile::encodeName(m_tree + u"/pipe"_s), 0600), 0);
    }

    void isSortedAndWithoutTracesOfThisMachine()
    {
        QCOMPARE(
            listed(packed(recipeWith(m_tree))),
            (QStringList{
                u"-rw-r--r-- 0/0              13 1970-01-01 00:00 Dockerfile"_s,
                u"drwxr-xr-x 0/0               0 1970-01-01 00:00 sources/0/"_s,
                u"drwxr-xr-x 0/0               0 1970-01-01 00:00 sources/0/a/"_s,
                u"lrwxrwxrwx 0/0               0 1970-01-01 00:00 sources/0/a/link -> ../b.txt"_s,
                u"-rwxr-xr-x 0/0              10 1970-01-01 00:00 sources/0/a/run.sh"_s,
                u"-rw-r--r-- 0/0               3 1970-01-01 00:00 sources/0/b.txt"_s,
                u"-rwxr-xr-x 0/0               5 1970-01-01 00:00 steps/01.sh"_s}));
    }

    void twoArchivesOfTheSameTreeAreEqual()
    {
        const QByteArray once = packed(recipeWith(m_tree));
        put(m_tree + u"/b.txt"_s, "bee"); // another time
        QCOMPARE(packed(recipeWith(m_tree)), once);
    }

    void carriesLongAndForeignNames()
    {
        const QString name = u"Größe 模型 "_s + QString(120, u'n') + u".bin"_s;
        put(m_tree + u'/' + name, "x");
        QVERIFY(listed(packed(recipeWith(m_tree))).join(u'\n').contains(name));
    }

    void tellsItsSizeBeforehand()
    {
        put(m_tree + u"/deep/"_s + QString(90, u'd') + u'/' + QString(90, u'e'),
            QByteArray(70000, 'x'));
        put(m_tree + u"/empty"_s, {});
        const Recipe recipe = recipeWith(m_tree);
        const Result<qint64> size = contextSize(recipe);
        QVERIFY(size);
        QCOMPARE(*size, packed(recipe).size());
    }

    void boundsItsMemoryAndReadsLargeFiles()
    {
        const QByteArray large(20 * 1024 * 1024, 'L');
        put(m_tree + u"/large"_s, large);
        const std::unique_ptr<QIODevice> tar = openContextTar(recipeWith(m_tree));
        QTRY_VERIFY(tar->bytesAvailable() > 0);
        QVERIFY(tar->bytesAvailable() < 10 * 1024 * 1024);
        QCOMPARE(readAll(*tar).count('L'), large.size());
    }

    void failsWhenAFileChangesWhileItIsPacked()
    {
        // The pipe holds 8 MiB, so the first file cannot have been read to its end when its size
        // changes.
        put(m_tree + u"/large"_s, QByteArray(12 * 1024 * 1024, 'L'));
        const std::unique_ptr<QIODevice> tar = openContextTar(recipeWith(m_tree));
        QTRY_VERIFY(tar->bytesAvailable() >= 7 * 1024 * 1024); // waits in the first large file
        QVERIFY(QFile::resize(m_tree + u"/large"_s, 1024 * 1024));
        readAll(*tar);
        QVERIFY2(tar->errorString().contains(u"large changed while it was packed"_s),
                 qPrintable(tar->errorString()));
    }

    void closingEndsTheWork()
    {
        put(m_tree + u"/large"_s, QByteArray(40 * 1024 * 1024, 'L'));
        const std::unique_ptr<QIODevice> tar = openContextTar(recipeWith(m_tree));
        QTRY_VERIFY(tar->bytesAvailable() > 0);
        tar->close();
        QVERIFY(!tar->isOpen());
    }

    void refusesARecipeWithoutItsSources()
    {
        Recipe recipe = recipeWith(m_tree);
        recipe.isComplete = false;
        const std::unique_ptr<QIODevice> tar = openContextTar(recipe);
        readAll(*tar);
        QCOMPARE(tar->errorString(), u"The sources of this recipe have not been fetched."_s);
        QVERIFY(!contextSize(recipe));
    }

    void writesTheSameTreeIntoAFolder()
    {
        const QString out = m_folder->path() + u"/out"_s;
        QVERIFY(writeContext(recipeWith(m_tree), out));
        QFile dockerfile(out + u"/Dockerfile"_s);
        QVERIFY(dockerfile.open(QIODevice::ReadOnly));
        QCOMPARE(dockerfile.readAll(), "FROM scratch\n");
        QCOMPARE(QFile::symLinkTarget(out + u"/sources/0/a/link"_s), out + u"/sources/0/b.txt"_s);
        QVERIFY(QFileInfo(out + u"/steps/01.sh"_s).isExecutable());
        QCOMPARE(writeContext(recipeWith(m_tree), out).error().kind, Error::Kind::Conflict);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_tree;
};

QTEST_GUILESS_MAIN(ContextTarTest)
#include "tst_context_tar.moc"
