// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"
#include "support/labs/own_engine.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// The labs themselves: a test that leans on one which does not work would blame Slipway.
class TestLabs : public QObject
{
    Q_OBJECT

private slots:
    void registryHoldsAStandInThatSaysSo()
    {
        LocalRegistry registry;
        QVERIFY2(registry.start(), qPrintable(registry.problem()));
        const QString name = u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s;
        QVERIFY2(registry.push(LocalRegistry::Base::Busybox, name, {1}),
                 qPrintable(registry.problem()));
        QVERIFY(registry.digest().startsWith(u"sha256:"));

        const QString manifests =
            u"http://%1/v2/nvidia/cuda/manifests/%2"_s.arg(registry.address());
        const QStringList ask{u"curl"_s, u"-sf"_s, u"-H"_s,
                              u"Accept: application/vnd.docker.distribution.manifest.v2+json"_s};
        QVERIFY(runTool(ask + QStringList{manifests.arg(registry.digest())}).ok);
        QVERIFY2(!runTool(ask + QStringList{manifests.arg(u"latest"_s)}).ok,
                 "only the pushed tag is there");

        registry.stop();
        QVERIFY(!runTool(ask + QStringList{manifests.arg(registry.digest())}).ok);
        QVERIFY2(registry.start(), "a stopped registry comes back");
        QVERIFY(runTool(ask + QStringList{manifests.arg(registry.digest())}).ok);
    }

    void gitServerGivesCommitsByBothProtocols()
    {
        GitServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        GitRepository repository = server.create(u"demo"_s);
        const QString first =
            repository.commit({{u"app.py"_s, "print(1)\n"}, {u"old.txt"_s, "x"}}, u"First"_s);
        QVERIFY2(first.size() == 40, qPrintable(repository.problem()));
        const QString second = repository.commit(
            {{u"app.py"_s, "print(2)\n"}, {u"old.txt"_s, QByteArray()}}, u"Second"_s);
        QVERIFY2(second.size() == 40, qPrintable(repository.problem()));
        QVERIFY2(repository.tag(u"v1"_s, first), qPrintable(repository.problem()));

        for (const QString &url : {server.url(u"demo"_s), server.httpUrl(u"demo"_s)}) {
            const ToolEnd told = runTool({u"git"_s, u"ls-remote"_s, url});
            QVERIFY2(told.ok, qPrintable(told.problem));
            QVERIFY(told.output.contains(second.toLatin1() + "\trefs/heads/main"));
            QVERIFY(told.output.contains(first.toLatin1() + "\trefs/tags/v1"));
            const QTemporaryDir folder;
            const ToolEnd cloned = runTool({u"git"_s, u"clone"_s, u"-q"_s, url, folder.path()});
            QVERIFY2(cloned.ok, qPrintable(cloned.problem));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"app.py"_s});
        }

        QVERIFY(server.remove(u"demo"_s));
        QVERIFY(!runTool({u"git"_s, u"ls-remote"_s, server.url(u"demo"_s)}).ok);
        QVERIFY(!runTool({u"git"_s, u"ls-remote"_s, server.httpUrl(u"demo"_s)}).ok);
    }

    void equalCommitsHaveEqualHashes()
    {
        GitServer server;
        GitRepository one = server.create(u"one"_s);
        GitRepository two = server.create(u"two"_s);
        QCOMPARE(one.commit({{u"a"_s, "1"}}, u"First"_s), two.commit({{u"a"_s, "1"}}, u"First"_s));
    }

    void engineRunsAndPullsInItsOwnNetwork_data()
    {
        QTest::addColumn<OwnEngineOptions>("options");
        QTest::addColumn<QByteArray>("says"); // a part of the answer to /version
        using Product = OwnEngineOptions::Product;
        using Data = OwnEngineOptions::Data;
        QTest::newRow("installed")
            << OwnEngineOptions{Product::Installed, Data::Disk} << QByteArray("Version");
        QTest::newRow("trixie") << OwnEngineOptions{Product::Trixie, Data::Disk}
                                << QByteArray("\"26.1");
        QTest::newRow("sid, in memory")
            << OwnEngineOptions{Product::Sid, Data::Memory} << QByteArray("\"2");
        QTest::newRow("podman") << OwnEngineOptions{Product::Podman, Data::Disk}
                                << QByteArray("Podman");
    }

    void engineRunsAndPullsInItsOwnNetwork()
    {
        QFETCH(const OwnEngineOptions, options);
        QFETCH(const QByteArray, says);
        OwnEngine engine(options);
        QVERIFY2(engine.start(), qPrintable(engine.problem()));
        QVERIFY(ask(engine, u"/version"_s).output.contains(says));

        LocalRegistry registry(engine.inside({}));
        QVERIFY2(registry.start(), qPrintable(registry.problem()));
        QVERIFY2(registry.push(LocalRegistry::Base::Busybox, u"busybox:1"_s),
                 qPrintable(registry.problem()));
        const ToolEnd ran = engine.docker({u"run"_s, u"--rm"_s, u"-p"_s, u"127.0.0.1:8080:80"_s,
                                           registry.image(u"busybox:1"_s), u"echo"_s, u"hello"_s});
        QVERIFY2(ran.ok, qPrintable(ran.problem));
        QCOMPARE(ran.output, "hello\n");
    }

    void killedEngineComesBackWithItsData()
    {
        OwnEngine engine;
        QVERIFY2(engine.start(), qPrintable(engine.problem()));
        QVERIFY(engine.docker({u"volume"_s, u"create"_s, u"kept"_s}).ok);
        engine.kill();
        QVERIFY(!engine.answers());
        QVERIFY2(engine.start(), qPrintable(engine.problem()));
        QCOMPARE(engine.docker({u"volume"_s, u"ls"_s, u"-q"_s}).output, "kept\n");
        QVERIFY(engine.stop());
        QVERIFY(!engine.answers());
    }

    void smallDiskIsSmall()
    {
        OwnEngine engine({.data = OwnEngineOptions::Data::SmallDisk, .megabytes = 60});
        QVERIFY2(engine.start(), qPrintable(engine.problem()));
        LocalRegistry registry(engine.inside({}));
        QVERIFY2(registry.start(), qPrintable(registry.problem()));
        QVERIFY(registry.push(LocalRegistry::Base::Busybox, u"big:1"_s, {80}));
        const ToolEnd pulled = engine.docker({u"pull"_s, registry.image(u"big:1"_s)});
        QVERIFY(!pulled.ok);
        QVERIFY2(pulled.problem.contains(u"no space left on device"), qPrintable(pulled.problem));
    }

    void nothingIsLeftBehind()
    {
        QString folder;
        {
            OwnEngine engine;
            QVERIFY2(engine.start(), qPrintable(engine.problem()));
            folder = QFileInfo(engine.socketPath()).path();
            QVERIFY(QFileInfo::exists(u"/run/netns/"_s + QFileInfo(folder).fileName()));
        }
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(!QFileInfo::exists(u"/run/netns/"_s + QFileInfo(folder).fileName()));
    }

private:
    static ToolEnd ask(const OwnEngine &engine, const QString &path)
    {
        return runTool(asRoot({u"curl"_s, u"-sf"_s, u"--unix-socket"_s, engine.socketPath(),
                               u"http://engine"_s + path}));
    }
};

QTEST_GUILESS_MAIN(TestLabs)
#include "tst_labs.moc"
