// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/submodules.h"
#include "git/vault.h"
#include "support/vault_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot read " + path.toUtf8();
}

QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        all.insert(QDir(folder).relativeFilePath(it.filePath()), read(it.filePath()));
    }
    return all;
}

QString gitSays(const QString &folder, const QStringList &arguments)
{
    QProcess git;
    git.setWorkingDirectory(folder);
    git.start(u"git"_s, QStringList{u"-c"_s, u"safe.directory=*"_s} + arguments);
    if (!git.waitForFinished())
        return git.errorString();
    return QString::fromUtf8(git.readAllStandardOutput() + git.readAllStandardError()).trimmed();
}

} // namespace

class SourceFetchTest : public VaultFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_first = m_origin->commit({{u"app.py"_s, {"one"}},
                                    {u"bin/run"_s, {"#!/bin/sh\n", GIT_FILEMODE_BLOB_EXECUTABLE}}});
        m_second = m_origin->commit({{u"app.py"_s, {"two"}}});
    }
    void cleanup()
    {
        m_origin.reset();
        m_folder.reset();
    }

    void writesTheFilesOfTheCommit()
    {
        const Result<SourceTree> tree = resultOf(fetchSource(request(*m_first), nullptr));
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().summary + tree.error().detail));
        QCOMPARE(tree->commit, *m_first);
        QCOMPARE(read(tree->folder + u"/app.py"_s), "one");
        QVERIFY(QFileInfo(tree->folder + u"/bin/run"_s).isExecutable());
    }

    void gitKnowsTheCommitInTheTree()
    {
        const Result<SourceTree> tree = resultOf(fetchSource(request(*m_first), nullptr));
        QVERIFY(tree);
        QCOMPARE(gitSays(tree->folder, {u"rev-parse"_s, u"HEAD"_s}), m_first->text());
        QCOMPARE(gitSays(tree->folder, {u"status"_s, u"--porcelain"_s}), QString());
        QCOMPARE(gitSays(tree->folder, {u"diff"_s, u"--stat"_s, u"HEAD"_s}), QString());
        QVERIFY(gitSays(tree->folder, {u"log"_s, u"--format=%s"_s}).contains(u"A change"_s));
        QVERIFY(m_first->text().startsWith(
            gitSays(tree->folder, {u"describe"_s, u"--always"_s, u"--dirty"_s})));
    }

    void theTreesGitStandsByItself()
    {
        // Two files in one folder that differ by a line: a delta would suit them.
        const QByteArray text = QByteArray("the same line\n").repeated(200);
        const Commit commit = m_origin->commit({{u"a/one"_s, {text}},
                                                {u"a/two"_s, {text + "more"}},
                                                {u"b/again"_s, {text}},
                                                {u"empty"_s, {""}}});
        const Result<SourceTree> tree = resultOf(fetchSource(request(commit), nullptr));
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().summary + tree.error().detail));
        QVERIFY(QDir(path(u"vault"_s)).removeRecursively());
        QVERIFY(QDir(path(u"origin.git"_s)).removeRecursively());
        QCOMPARE(gitSays(tree->folder, {u"fsck"_s, u"--full"_s, u"--strict"_s}), QString());
        const QString packs = tree->folder + u"/.git/objects/pack"_s;
        const QStringList names = QDir(packs).entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        const QString objects = gitSays(packs, {u"verify-pack"_s, u"-v"_s, names.last()});
        // A commit, three trees, three contents; each whole.
        QVERIFY2(objects.contains(u"non delta: 7 objects"_s), qPrintable(objects));
        QVERIFY2(!objects.contains(u"chain"_s), qPrintable(objects));
        // The index is the one that git makes.
        gitSays(packs, {u"index-pack"_s, u"-o"_s, u"other.idx"_s, names.last()});
        QVERIFY(read(packs + u"/other.idx"_s).size() > 1000);
        QCOMPARE(read(packs + u'/' + names.first()), read(packs + u"/other.idx"_s));
    }

    void twoTreesOfACommitAreEqualToTheLastByte()
    {
        FetchRequest other = request(*m_second);
        other.remote.vault = path(u"vault2"_s);
        other.trees = path(u"trees2"_s);
        const Result<SourceTree> one = resultOf(fetchSource(request(*m_second), nullptr));
        const Result<SourceTree> two = resultOf(fetchSource(other, nullptr));
        QVERIFY(one && two);
        QCOMPARE(everythingIn(one->folder).keys(), everythingIn(two->folder).keys());
        QCOMPARE(everythingIn(one->folder), everythingIn(two->folder));
    }

    void needsNoServerForACommitOfTheVault()
    {
        QVERIFY(resultOf(fetchSource(request(*m_first), nullptr)));
        QVERIFY(QDir(path(u"origin.git"_s)).removeRecursively());
        QVERIFY(QDir(path(u"trees"_s)).removeRecursively());
        const Result<SourceTree> again = resultOf(fetchSource(request(*m_first), nullptr));
        QVERIFY(again);
        QCOMPARE(read(again->folder + u"/app.py"_s), "one");
    }

    void saysThatACommitIsGone()
    {
        const Result<SourceTree> tree =
            resultOf(fetchSource(request(*Commit::parse(QString(40, u'c'))), nullptr));
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, Error::Kind::Missing);
        QVERIFY(!QFileInfo::exists(path(u"trees/"_s) + QString(40, u'c')));
    }

    void tellsUnreachableFromMissing()
    {
        FetchRequest nowhere = request(*m_first);
        {
            QTcpServer server; // takes a free port and gives it back
            QVERIFY(server.listen(QHostAddress::LocalHost));
            nowhere.remote.address = u"git://127.0.0.1:%1/x.git"_s.arg(server.serverPort());
        }
        QCOMPARE(resultOf(fetchSource(nowhere, nullptr)).error().kind, Error::Kind::Unreachable);
        FetchRequest nothing = request(*m_first);
        nothing.remote.address = u"file:///does/not/exist.git"_s;
        QCOMPARE(resultOf(fetchSource(nothing, nullptr)).error().kind, Error::Kind::Missing);
    }

    void refusesOddAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addRow("runs a command") << u"ext::sh -c touch% /tmp/x"_s;
        QTest::addRow("option") << u"--upload-pack=touch"_s;
        QTest::addRow("relative") << u"../origin.git"_s;
        QTest::addRow("host that is an option") << u"ssh://-oProxyCommand=x/y"_s;
        QTest::addRow("nothing") << QString();
    }
    void refusesOddAddresses()
    {
        QFETCH(QString, address);
        FetchRequest odd = request(*m_first);
        odd.remote.address = address;
        QCOMPARE(resultOf(fetchSource(odd, nullptr)).error().kind, Error::Kind::Malformed);
    }

    void refusesALinkOutOfTheTree_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("isRefused");
        QTest::addRow("absolute") << QByteArray("/etc/passwd") << true;
        QTest::addRow("climbs out") << QByteArray("../../outside") << true;
        QTest::addRow("climbs and comes back by name") << QByteArray("../../tree/app.py") << true;
        QTest::addRow("inside") << QByteArray("../app.py") << false;
    }
    void refusesALinkOutOfTheTree()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, isRefused);
        const Commit commit =
            m_origin->commit({{u"app.py"_s, {"x"}}, {u"a/link"_s, {target, GIT_FILEMODE_LINK}}});
        const Result<SourceTree> tree = resultOf(fetchSource(request(commit), nullptr));
        QCOMPARE(!tree, isRefused);
        if (isRefused)
            QCOMPARE(tree.error().kind, Error::Kind::Malformed);
    }

    void bringsSubmodules()
    {
        GitFixture library(path(u"library.git"_s));
        const Commit inner = library.commit({{u"lib.py"_s, {"library"}}});
        const Commit outer = m_origin->commit(
            {{u".gitmodules"_s,
              {"[submodule \"lib.x\"]\n\tpath = vendor/lib\n\turl = ../library.git\n"
               "[submodule \"evil\"]\n\tpath = ../../outside\n\turl = ../library.git\n"}},
             {u"vendor/lib"_s, {inner.text().toLatin1(), GIT_FILEMODE_COMMIT}}});
        FetchRequest with = request(outer);
        with.submodules = true;
        const Result<SourceTree> tree = resultOf(fetchSource(with, nullptr));
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().summary + tree.error().detail));
        QCOMPARE(read(tree->folder + u"/vendor/lib/lib.py"_s), "library");
        QCOMPARE(gitSays(tree->folder + u"/vendor/lib"_s, {u"rev-parse"_s, u"HEAD"_s}),
                 inner.text());
    }

    void takesAPlainFolderAsItIs()
    {
        const QString own = path(u"own"_s);
        QVERIFY(QDir().mkpath(own + u"/sub"_s));
        QFile file(own + u"/sub/main.py"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const Result<Commit> head = resultOf(resolveHead({own}, nullptr));
        QVERIFY(head);
        FetchRequest folder = request(*head);
        folder.remote.address = own;
        const Result<SourceTree> tree = resultOf(fetchSource(folder, nullptr));
        QVERIFY(tree);
        QCOMPARE(tree->commit, *head);
        QCOMPARE(read(tree->folder + u"/sub/main.py"_s), "mine");
        QVERIFY(QDir(own).removeRecursively());
        QVERIFY(!QFileInfo::exists(own));
    }

    void answersTheHeadOfABranch()
    {
        const Commit side = m_origin->commit({{u"x"_s, {"y"}}}, "side");
        QCOMPARE(*resultOf(resolveHead({m_origin->address(), u"main"_s}, nullptr)), *m_second);
        QCOMPARE(*resultOf(resolveHead({m_origin->address(), u"side"_s}, nullptr)), side);
        QCOMPARE(*resultOf(resolveHead({m_origin->address()}, nullptr)), *m_second);
        QCOMPARE(resultOf(resolveHead({m_origin->address(), u"none"_s}, nullptr)).error().kind,
                 Error::Kind::Missing);
    }

    void fetchesOverTheNetworkWhatNoBranchPointsAt()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        QProcess served;
        served.start(u"setpriv"_s,
                     {u"--pdeathsig"_s, u"TERM"_s, u"git"_s, u"daemon"_s, u"--reuseaddr"_s,
                      u"--export-all"_s, u"--listen=127.0.0.1"_s, u"--port=%1"_s.arg(port),
                      u"--verbose"_s, u"--base-path="_s + m_folder->path()});
        QVERIFY(served.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += served.readAllStandardError()).contains("Ready to rumble"), 10000);
        FetchRequest remote = request(*m_first);
        remote.remote.address = u"git://127.0.0.1:%1/origin.git"_s.arg(port);
        const Result<SourceTree> tree = resultOf(fetchSource(remote, nullptr));
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().summary + tree.error().detail));
        QCOMPARE(read(tree->folder + u"/app.py"_s), "one");
        served.terminate(); // What is killed leaves the daemon behind, which is a child of git's.
        QVERIFY(served.waitForFinished());
    }

    void progressNeverGoesBack()
    {
        GitFixture::Files files;
        for (int at = 0; at < 2000; ++at)
            files.insert(u"f%1"_s.arg(at), {QByteArray::number(at)});
        std::unique_ptr<JobOf<SourceTree>> job(
            fetchSource(request(m_origin->commit(files)), nullptr));
        double last = -1;
        bool hasGoneBack = false;
        connect(job.get(), &Job::progressed, this, [&](const Progress &progress) {
            if (progress.step != u"Writing files"_s)
                return;
            hasGoneBack = hasGoneBack || progress.fraction < last;
            last = progress.fraction;
        });
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        QVERIFY(finished.wait(30000));
        QVERIFY(!job->error());
        QVERIFY(!hasGoneBack);
        QCOMPARE(last, 1.0);
    }

    void cancelLeavesNoTree()
    {
        JobOf<SourceTree> *job = fetchSource(request(*m_first), this);
        QSignalSpy finished(job, &Job::finished);
        job->start();
        job->cancel();
        QVERIFY(finished.wait());
        QVERIFY(job->error()->isCancelled());
        delete job;
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void resolvesRelativeSubmodules_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("address");
        QTest::addRow("beside") << u"../b.git"_s << u"https://h/x/b.git"_s;
        QTest::addRow("two up") << u"../../y/b.git"_s << u"https://h/y/b.git"_s;
        QTest::addRow("absolute") << u"https://other/b"_s << u"https://other/b"_s;
    }
    void resolvesRelativeSubmodules()
    {
        QFETCH(QString, relative);
        QFETCH(QString, address);
        QCOMPARE(resolvedAddress(u"https://h/x/a.git"_s, relative), address);
    }

    void vaultNamesAreReadableAndApart()
    {
        const QString one = vaultFolder(u"/v"_s, u"https://github.com/Comfy-Org/ComfyUI.git"_s);
        QVERIFY2(one.startsWith(u"/v/github.com-Comfy-Org-ComfyUI-"), qPrintable(one));
        QVERIFY(one != vaultFolder(u"/v"_s, u"https://github.com/Comfy/Org-ComfyUI.git"_s));
        QVERIFY(!vaultFolder(u"/v"_s, u"file:///../../x"_s).contains(u"/."_s));
        QVERIFY(!vaultFolder(u"/v"_s, u"https://token@host/x"_s).contains(u"token"_s));
    }

private:
    std::optional<Commit> m_first;
    std::optional<Commit> m_second;
};

QTEST_GUILESS_MAIN(SourceFetchTest)
#include "tst_source_fetch.moc"
