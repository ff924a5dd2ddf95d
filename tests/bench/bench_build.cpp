// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_engine_base.h"
#include "bench/figures.h"
#include "recipes/context_tar.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::bench;
using namespace Qt::StringLiterals;

/// Builds: a rebuild that finds everything in the cache, and a large context on its way to the
/// engine.
class BenchBuild : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.problem())); }

    void rebuildsFromTheCache()
    {
        QByteArray dockerfile = "FROM bench\n";
        for (int step = 1; step <= 9; ++step)
            dockerfile += "RUN echo " + QByteArray::number(step) + " > /step\n";
        const QTemporaryDir folder(u"/dev/shm/slw-ctx-XXXXXX"_s);
        writeFile(folder.filePath(u"Dockerfile"_s), dockerfile);
        const Recipe recipe = recipeOf(dockerfile, {});

        const double ours = medianMs(
            7, [&] { build(recipe, false); }, [&] { build(recipe, false); });
        const double buildx = medianMs(7, [&] {
            QVERIFY(runPeer(m_bench.buildx({u"build"_s, u"-q"_s, u"-t"_s, u"a"_s, folder.path()})));
        });
        classic(folder.path(), {}); // its own cache, filled once
        const double docker = medianMs(5, [&] { classic(folder.path(), {}); });
        printTime(u"cached rebuild of 10 steps"_s, ours, u"buildx"_s, buildx, u"at most 0.5"_s);
        printTime(u"cached rebuild of 10 steps"_s, ours, u"docker build (classic)"_s, docker);
    }

    void uploadsALargeContext()
    {
        const int files = isFull() ? 20'000 : 2'000;
        const qint64 fileSize = 25'000;
        const QTemporaryDir folder(u"/dev/shm/slw-ctx-XXXXXX"_s);
        const QString tree = folder.filePath(u"data"_s);
        makeTree(tree, files, fileSize);
        const qint64 bytes = files * fileSize;
        const QString size = u"%1 MB in %2 files"_s.arg(bytes / 1'000'000).arg(files);

        // A build without COPY does nothing but take the context.
        const QByteArray takes = "FROM bench\nCMD [\"true\"]\n";
        const QByteArray copies = "FROM bench\nCOPY data /data\n";
        const auto recipe = [&](const QByteArray &dockerfile) {
            return recipeOf(dockerfile, tree);
        };

        writeFile(folder.filePath(u"Dockerfile"_s), takes);
        const double ours = medianMs(3, [&] { build(recipe(takes), true); });
        const double docker = medianMs(3, [&] { classic(folder.path(), {u"--no-cache"_s}); });
        const double pipe = medianMs(3, [&] {
            QVERIFY(runPeer({u"sh"_s, u"-c"_s, u"tar -C \"$1\" -cf - . | cat > /dev/null"_s,
                             u"sh"_s, folder.path()}));
        });
        printThroughput(u"upload of "_s + size, bytes, ours, u"docker build (classic)"_s, docker,
                        u"at least 3"_s);
        // What follows the last byte, the engine's unpacking, has no counterpart in `tar | cat`.
        const double taken = medianMs(3, [&] { untilTaken(recipe(takes)); });
        printThroughput(u"handing over "_s + size, bytes, taken, u"tar | cat"_s, pipe,
                        u"at least 0.6"_s);
        // A tar that is made already and only sent shows how fast the engine itself is.
        const QString tar = folder.filePath(u"data.tar"_s);
        QVERIFY(
            runPeer({u"tar"_s, u"-C"_s, folder.path(), u"-cf"_s, tar, u"Dockerfile"_s, u"data"_s}));
        const double sent = medianMs(3, [&] { QVERIFY(runPeer(curl(tar))); });
        QVERIFY(QFile::remove(tar));
        printThroughput(u"upload of "_s + size, bytes, ours, u"curl with a ready-made tar"_s, sent);

        writeFile(folder.filePath(u"Dockerfile"_s), copies);
        const double oursCopied = medianMs(3, [&] { build(recipe(copies), true); });
        const double dockerCopied = medianMs(3, [&] { classic(folder.path(), {u"--no-cache"_s}); });
        const double buildxCopied = medianMs(3, [&] {
            QVERIFY(runPeer(m_bench.buildx(
                {u"build"_s, u"-q"_s, u"--no-cache"_s, u"-t"_s, u"a"_s, folder.path()})));
        });
        printThroughput(u"upload and COPY of "_s + size, bytes, oursCopied,
                        u"docker build (classic)"_s, dockerCopied);
        printThroughput(u"upload and COPY of "_s + size, bytes, oursCopied, u"buildx"_s,
                        buildxCopied);
    }

private:
    static Recipe recipeOf(const QByteArray &dockerfile, const QString &tree)
    {
        Recipe recipe;
        recipe.dockerfile = dockerfile;
        if (!tree.isEmpty()) {
            ContextEntry entry;
            entry.name = u"data"_s;
            entry.folder = tree;
            recipe.context = {entry};
        }
        return recipe;
    }

    static BuildRequest requestOf(const Recipe &recipe, bool noCache)
    {
        BuildRequest request;
        request.tag = u"a"_s;
        request.context = {.open = [&recipe] { return openContextTar(recipe); },
                           .size = contextSize(recipe).value_or(-1)};
        request.noCache = noCache;
        return request;
    }

    void build(const Recipe &recipe, bool noCache)
    {
        auto *job = m_bench.engine().build(requestOf(recipe, noCache), this);
        QVERIFY(finish(job));
        delete job;
    }

    /// Builds until the engine has taken the whole context, and cancels the rest.
    void untilTaken(const Recipe &recipe)
    {
        BuildRequest request = requestOf(recipe, true);
        bool isTaken = false;
        QEventLoop loop;
        request.context.open = [&] {
            std::unique_ptr<QIODevice> tar = openContextTar(recipe);
            connect(tar.get(), &QIODevice::readChannelFinished, &loop, [&] {
                isTaken = true;
                loop.quit();
            });
            return tar;
        };
        auto *job = m_bench.engine().build(request, this);
        connect(job, &Job::finished, &loop, &QEventLoop::quit);
        job->start();
        loop.exec();
        delete job;
        QVERIFY(isTaken);
    }

    QStringList curl(const QString &tar)
    {
        return {u"curl"_s,
                u"-sSf"_s,
                u"-o"_s,
                u"/dev/null"_s,
                u"-H"_s,
                u"Expect:"_s,
                u"-H"_s,
                u"Content-Type: application/x-tar"_s,
                u"-X"_s,
                u"POST"_s,
                u"-T"_s,
                tar,
                u"--unix-socket"_s,
                m_bench.lab().socketPath(),
                u"http://engine/build?version=2&nocache=1&t=a"_s};
    }

    void classic(const QString &folder, const QStringList &options)
    {
        QVERIFY(runPeer(m_bench.docker(QStringList{u"build"_s, u"-q"_s, u"-t"_s, u"a"_s} + options
                                       + QStringList{folder})));
    }

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static void makeTree(const QString &folder, int files, qint64 size)
    {
        QByteArray content(size, '\0');
        quint32 state = 1;
        for (char &byte : content) {
            state = state * 1664525U + 1013904223U;
            byte = char(state >> 24);
        }
        for (int i = 0; i < files; ++i) {
            const QString branch = u"%1/%2"_s.arg(folder).arg(i / 100);
            if (i % 100 == 0)
                QVERIFY(QDir().mkpath(branch));
            content.replace(0, 8, QByteArray::number(10'000'000 + i)); // no two files are equal
            writeFile(u"%1/%2.bin"_s.arg(branch).arg(i), content);
        }
    }

    BenchEngine m_bench;
};

QTEST_GUILESS_MAIN(BenchBuild)
#include "bench_build.moc"
