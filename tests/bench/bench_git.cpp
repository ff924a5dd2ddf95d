// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include "git/commit_log.h"
#include "git/source_fetch.h"
#include "git/source_updates.h"
#include "recipes/context_tar.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::bench;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCommits = 20000;
constexpr int kFiles = 20000;
constexpr int kRounds = 5;

/// A history as an app's repository has it: few files a commit, requirements now and then.
QByteArray history(int commits, int first = 0)
{
    QByteArray stream;
    const auto data = [](const QByteArray &bytes) {
        return "data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n';
    };
    quint32 state = 7;
    const auto next = [&state](quint32 most) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % most;
    };
    for (int at = first; at < first + commits; ++at) {
        stream += "commit refs/heads/main\ncommitter Somebody <s@example.org> "
            + QByteArray::number(1600000000 + at * 600) + " +0000\n"
            + data("Change " + QByteArray::number(at) + " of the program");
        if (at == first && first > 0)
            stream += "from refs/heads/main^0\n";
        for (quint32 file = 0, count = 1 + next(3); file < count; ++file) {
            const quint32 which = next(600);
            QByteArray text;
            for (quint32 line = 0; line < 60; ++line)
                text += "def part_" + QByteArray::number(line == at % 60U ? at : int(which))
                    + "(value): return value + " + QByteArray::number(line) + "\n";
            stream += "M 100644 inline src/part" + QByteArray::number(which % 30) + "/module"
                + QByteArray::number(which) + ".py\n" + data(text);
        }
        if (at % 40 == 0)
            stream += "M 100644 inline requirements.txt\n"
                + data("torch==2." + QByteArray::number(at / 40) + "\nnumpy\n");
    }
    return stream;
}

QByteArray manyFiles(int count)
{
    QByteArray stream = "commit refs/heads/main\ncommitter Somebody <s@example.org> 1700000000 "
                        "+0000\ndata 4\nMany\n";
    for (int at = 0; at < count; ++at) {
        const QByteArray text =
            QByteArray("line " + QByteArray::number(at) + " of a file\n").repeated(80);
        stream += "M 100644 inline folder" + QByteArray::number(at % 200) + "/file"
            + QByteArray::number(at) + ".txt\ndata " + QByteArray::number(text.size()) + '\n' + text
            + '\n';
    }
    return stream;
}

} // namespace

/// The vault beside the git command, on a server of this machine.
class BenchGit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_long = m_server.create(u"long"_s).folder();
        m_wide = m_server.create(u"wide"_s).folder();
        import(m_long, history(kCommits));
        import(m_wide, manyFiles(kFiles));
    }

    void mirrorsARepository()
    {
        int round = 0;
        const MediansMs times = mediansMs(
            kRounds,
            [&] {
                m_remote = at(u"long"_s, u"first%1"_s.arg(round));
                m_marks = {.folder = path(u"marks%1"_s.arg(round))};
                sync();
            },
            [&] {
                m_mirror = path(u"mirror%1.git"_s.arg(round));
                git({u"clone"_s, u"-q"_s, u"--mirror"_s, m_server.url(u"long"_s), m_mirror});
            },
            [&] { ++round; });
        printTime(u"first mirror of %1 commits, with marks"_s.arg(kCommits), times.ours,
                  u"git clone --mirror"_s, times.peer, u"at most 1"_s);
    }

    void fetchesWhatIsNew()
    {
        int count = kCommits;
        bool isTurnOver = true;
        const MediansMs times = mediansMs(
            7, [&] { sync(); },
            [&] {
                git({u"-C"_s, m_mirror, u"fetch"_s, u"-q"_s});
            },
            [&] {
                if (std::exchange(isTurnOver, !isTurnOver)) {
                    import(m_long, history(10, count), false);
                    count += 10;
                }
            });
        printTime(u"fetch of 10 new commits, with marks"_s, times.ours, u"git fetch"_s, times.peer,
                  u"at most 1"_s);
    }

    void listsCommits()
    {
        const auto list = [this](const QString &marks) {
            const auto log = resultOf(readCommitLog(
                {.remote = m_remote, .most = 1000, .mostOlder = 1000, .marksCache = marks},
                nullptr));
            VERIFY_GOOD(log);
            QCOMPARE(log->older.size(), 1000);
        };
        sync();
        const auto gitLog = [this] {
            git({u"-C"_s, m_mirror, u"log"_s, u"-1000"_s, u"--name-status"_s,
                 u"--format=%H%x00%an%x00%ct%x00%D%x00%s"_s});
        };
        const MediansMs opened = mediansMs(
            15, [&] { list(m_marks.folder); }, gitLog);
        printTime(u"1,000 commits with marks, after a sync"_s, opened.ours,
                  u"git log --name-status"_s, opened.peer, u"at most 1 and at most 100 ms"_s);
        const MediansMs alone = mediansMs(
            15, [&] { list({}); }, gitLog);
        printTime(u"1,000 commits with marks, none of them kept"_s, alone.ours,
                  u"git log --name-status"_s, alone.peer, u"at most 1"_s);
    }

    /// What git makes of the same is a clone of that one commit: files and a .git that works
    /// wherever the tar is taken. A clone that borrows its objects from the mirror has none to take
    /// along, so it does less; it is printed beside, since no other way of git to these files is
    /// shorter. A folder is a new one each time: some file systems are slow where many files were
    /// just removed.
    void packsATree()
    {
        const SourceRemote remote = at(u"wide"_s, u"wide"_s);
        const auto head = resultOf(resolveHead(remote, nullptr));
        VERIFY_GOOD(head);
        VERIFY_GOOD(resultOf(syncSource(remote, nullptr), 300000));
        const QString mirror = path(u"wide.git"_s);
        git({u"clone"_s, u"-q"_s, u"--mirror"_s, m_server.url(u"wide"_s), mirror});
        const QString out = path(u"out.tar"_s);
        int round = 0;
        const auto count = [&] { ++round; };
        const auto slipwayTar = [&] { tar(remote, *head, path(u"trees%1"_s.arg(round))); };
        const auto gitTar = [&](const QStringList &clone) {
            const QString work = path(u"work%1"_s.arg(round));
            git(QStringList{u"clone"_s, u"-q"_s} + clone + QStringList{work});
            QVERIFY(runTool({u"tar"_s, u"-C"_s, work, u"-cf"_s, out, u"."_s}).ok);
        };
        const auto archive = [&] {
            git({u"-C"_s, mirror, u"archive"_s, u"-o"_s, out, head->text()});
        };
        const MediansMs same = mediansMs(
            kRounds, slipwayTar,
            [&] {
                gitTar({u"--depth"_s, u"1"_s, u"file://"_s + mirror});
            },
            count);
        const MediansMs shared = mediansMs(
            kRounds, slipwayTar,
            [&] {
                gitTar({u"--shared"_s, mirror});
            },
            count);
        const MediansMs kept = mediansMs(kRounds, slipwayTar, archive);
        const QString what = u"tree of %1 files to context tar"_s.arg(kFiles);
        printTime(what, same.ours, u"git clone --depth 1 + tar"_s, same.peer, u"at most 1"_s);
        printTime(what, shared.ours, u"git clone --shared + tar"_s, shared.peer);
        printTime(what + u", kept tree"_s, kept.ours, u"git archive"_s, kept.peer, u"at most 1"_s);
        printTime(what, shared.ours, u"git archive, no .git"_s, kept.peer);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    SourceRemote at(const QString &name, const QString &vault) const
    {
        return {m_server.url(name), u"main"_s, {}, path(vault)};
    }
    void tar(const SourceRemote &remote, const Commit &commit, const QString &trees)
    {
        const auto tree = resultOf(fetchSource({remote, commit, false, trees}, nullptr), 300000);
        VERIFY_GOOD(tree);
        Recipe recipe;
        recipe.isComplete = true;
        recipe.context = {{.name = u"source"_s, .folder = tree->folder}};
        const auto device = openContextTar(recipe);
        QSignalSpy ended(device.get(), &QIODevice::readChannelFinished);
        qint64 bytes = 0;
        connect(device.get(), &QIODevice::readyRead, this,
                [&] { bytes += device->readAll().size(); });
        QVERIFY(!ended.isEmpty() || ended.wait(120000));
        QVERIFY(bytes > kFiles * 1024);
    }
    void sync() { VERIFY_GOOD(resultOf(syncSource(m_remote, nullptr, m_marks), 300000)); }
    static void git(const QStringList &words)
    {
        const ToolEnd end = runTool(QStringList{u"git"_s} + words);
        QVERIFY2(end.ok, qPrintable(end.problem));
    }
    static void import(const QString &folder, const QByteArray &stream, bool packs = true)
    {
        QVERIFY(runTool({u"git"_s, u"-C"_s, folder, u"fast-import"_s, u"--quiet"_s}, stream).ok);
        if (packs)
            QVERIFY(runTool({u"git"_s, u"-C"_s, folder, u"gc"_s, u"-q"_s}).ok);
    }

    QTemporaryDir m_folder;
    GitServer m_server;
    QString m_long;
    QString m_wide;
    QString m_mirror;
    SourceRemote m_remote;
    KeptMarks m_marks;
};

QTEST_GUILESS_MAIN(BenchGit)
#include "bench_git.moc"
