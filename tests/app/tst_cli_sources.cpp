// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/git_server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QByteArray all() const { return out + err; }
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

} // namespace

/// commits, pin, updates and sync as scripts see them: the real program on a real git server,
/// without an engine.
class CliSourcesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server.remove(u"app"_s);
        m_app.emplace(m_server.create(u"app"_s));
        GitRepository &app = *m_app;
        m_commits = {app.commit({{u"requirements.txt"_s, "torch==2.6\n"}}, u"First"_s),
                     app.commit({{u"a"_s, "1"}}, u"Second"_s),
                     app.commit({{u"requirements.txt"_s, "torch==2.7\n"}}, u"Third"_s)};
        QVERIFY(app.tag(u"v1.0"_s, m_commits.at(1)));
        QVERIFY(QDir().mkpath(m_folder->filePath(u"c/profiles"_s)));
        QFile profile(m_folder->filePath(u"c/profiles/mine.yaml"_s));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write("slipway: 1\nid: mine\nname: Mine\nsummary: Of my own\nkind: general\n"
                      "lineage: s6\nsources:\n  - {path: /opt/app, git: \""
                      + m_server.url(u"app"_s).toUtf8()
                      + "\", branch: main, commit: " + m_commits.at(0).toLatin1()
                      + "}\npackages: {apt: [nginx]}\nservices:\n  - {name: nginx, command: "
                        "[nginx]}\nweb: {port: 8080}\n");
    }

    void pinsAndSaysWhereEachValueComesFrom()
    {
        QJsonObject pin = pins(run({u"pin"_s, u"mine"_s, u"--json"_s}));
        QCOMPARE(pin[u"pin"_s].toString(), m_commits.at(0));
        QCOMPARE(pin[u"from"_s].toString(), u"profile"_s);

        pin = pins(run({u"pin"_s, u"mine"_s, u"v1.0"_s, u"--json"_s}));
        QCOMPARE(pin[u"pin"_s].toString(), m_commits.at(1));
        QCOMPARE(pin[u"from"_s].toString(), u"user"_s);
        QCOMPARE(pin[u"name"_s].toString(), u"v1.0"_s);
        QFile kept(m_folder->filePath(u"c/apps/mine.yaml"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains(m_commits.at(1).toLatin1()));

        pin = pins(run({u"pin"_s, u"mine"_s, m_commits.at(2).left(7), u"--json"_s}));
        QCOMPARE(pin[u"pin"_s].toString(), m_commits.at(2));
        QVERIFY(pin[u"name"_s].isNull());
        pin = pins(run({u"pin"_s, u"mine"_s, u"main"_s, u"--json"_s}));
        QCOMPARE(pin[u"name"_s].toString(), u"main"_s);
        pin = pins(run({u"pin"_s, u"mine"_s, u"--unpin"_s, u"--json"_s}));
        QCOMPARE(pin[u"from"_s].toString(), u"profile"_s);
    }

    void saysWhatIsNoPin_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("unknown") << QStringList{u"pin"_s, u"mine"_s, u"nosuch"_s} << 1
                                 << QByteArray("nosuch");
        QTest::addRow("on no remote")
            << QStringList{u"pin"_s, u"mine"_s, QString(40, u'c')} << 1 << QByteArray("cccccccc");
        QTest::addRow("an odd name")
            << QStringList{u"pin"_s, u"mine"_s, u"a..b"_s} << 1 << QByteArray("a..b");
        QTest::addRow("unknown source")
            << QStringList{u"pin"_s, u"mine"_s, u"main"_s, u"--source"_s, u"/opt/x"_s} << 2
            << QByteArray("/opt/x");
        QTest::addRow("unknown app")
            << QStringList{u"commits"_s, u"nosuch"_s} << 2 << QByteArray("nosuch");
        QTest::addRow("no app") << QStringList{u"commits"_s} << 2 << QByteArray("app");
    }
    void saysWhatIsNoPin()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Ended end = run(words);
        QTEST(end.code, "code");
        QVERIFY2(end.err.contains(said), end.all().constData());
        QVERIFY(!QFile::exists(m_folder->filePath(u"c/apps/mine.yaml"_s)));
    }

    void listsCommitsAroundThePin()
    {
        const Ended end = run({u"commits"_s, u"mine"_s, u"--json"_s});
        QVERIFY2(end.code == 0, end.all().constData());
        const QJsonObject log = end.json().object();
        QCOMPARE(log[u"behind"_s].toInt(), 2);
        QCOMPARE(log[u"head"_s].toString(), m_commits.at(2));
        const QJsonArray newer = log[u"newer"_s].toArray();
        QCOMPARE(newer.size(), 2);
        QCOMPARE(newer.at(0)[u"subject"_s].toString(), u"Third"_s);
        QCOMPARE(newer.at(0)[u"marks"_s].toArray(), QJsonArray{u"requirements"_s});
        QCOMPARE(newer.at(1)[u"tags"_s].toArray(), QJsonArray{u"v1.0"_s});
        QCOMPARE(log[u"older"_s].toArray().size(), 1);
        const QJsonObject package = log[u"packages"_s].toArray().at(0).toObject();
        QCOMPARE(package[u"before"_s].toString(), u"2.6"_s);
        QCOMPARE(package[u"after"_s].toString(), u"2.7"_s);
        const Ended text = run({u"commits"_s, u"mine"_s, u"-n"_s, u"1"_s});
        QVERIFY2(text.code == 0 && text.out.contains("Third") && !text.out.contains("Second"),
                 text.all().constData());
    }

    void tellsUpdatesAndKeepsThem()
    {
        QCOMPARE(run({u"updates"_s, u"--json"_s}).json().array().size(), 0); // nothing installed
        QVERIFY(run({u"pin"_s, u"mine"_s, m_commits.at(0)}).code == 0);
        const Ended end = run({u"updates"_s, u"--json"_s});
        QVERIFY2(end.code == 0, end.all().constData());
        const QJsonObject told = end.json().array().at(0).toObject();
        QCOMPARE(told[u"app"_s].toString(), u"mine"_s);
        QCOMPARE(told[u"state"_s].toString(), u"behind"_s);
        QCOMPARE(told[u"behind"_s].toInt(), 2);
        QVERIFY(m_server.remove(u"app"_s));
        const Ended known = run({u"updates"_s, u"--known"_s, u"--json"_s});
        QCOMPARE(known.json(), end.json());
        const Ended gone = run({u"updates"_s, u"mine"_s, u"--json"_s});
        QCOMPARE(gone.code, 1);
        QVERIFY(!gone.json().array().at(0)[u"problem"_s].toString().isEmpty());
    }

    void syncsWhatAnAppPullsIn()
    {
        const Ended end = run({u"sync"_s, u"mine"_s, u"--json"_s});
        QVERIFY2(end.code == 0, end.all().constData());
        const QByteArray last = end.out.trimmed().split('\n').last();
        const QJsonObject done = QJsonDocument::fromJson(last).object();
        QCOMPARE(done[u"event"_s].toString(), u"done"_s);
        QCOMPARE(done[u"tags"_s].toInt(), 1);
        QVERIFY(m_server.remove(u"app"_s));
        const Ended offline = run({u"commits"_s, u"mine"_s});
        QVERIFY2(offline.code == 0 && offline.out.contains("Third"), offline.all().constData());
        const Ended failed = run({u"sync"_s, u"mine"_s});
        QCOMPARE(failed.code, 1);
        QVERIFY2(failed.err.contains("mine"), failed.all().constData());
        // A build needs no server for a pin that the vault has.
        const QString context = m_folder->filePath(u"context"_s);
        const Ended recipe = run({u"recipe"_s, u"mine"_s, u"--out"_s, context});
        QVERIFY2(recipe.code == 0, recipe.all().constData());
    }

    void tidiesButForWhatALockNames()
    {
        GitRepository &app = *m_app;
        const QString locked = app.commit({{u"b"_s, "1"}}, u"Locked"_s, u"one"_s);
        const QString unnamed = app.commit({{u"b"_s, "2"}}, u"Unnamed"_s, u"two"_s);
        QCOMPARE(run({u"sync"_s, u"mine"_s}).code, 0);
        QVERIFY(rewrite(u"one"_s) && rewrite(u"two"_s));
        QCOMPARE(run({u"sync"_s, u"mine"_s}).code, 0);
        QVERIFY(vaultHas(locked) && vaultHas(unnamed)); // quietly nothing goes so soon
        QVERIFY(QDir().mkpath(m_folder->filePath(u"d/builds/mine/1"_s)));
        QFile lock(m_folder->filePath(u"d/builds/mine/1/lock.yaml"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("slipway-lock: 1\ncommits:\n  \"/opt/app\": \"" + locked.toLatin1() + "\"\n");
        lock.close();

        const Ended end = run({u"sync"_s, u"--tidy"_s, u"--json"_s});
        QVERIFY2(end.code == 0, end.all().constData());
        const QByteArray last = end.out.trimmed().split('\n').last();
        const QJsonObject told = QJsonDocument::fromJson(last).object();
        QCOMPARE(told[u"event"_s].toString(), u"tidied"_s);
        QCOMPARE(told[u"packed"_s].toArray().size(), 1);
        QVERIFY(told[u"freed"_s].toDouble() > 0);
        QVERIFY(vaultHas(locked));
        QVERIFY(!vaultHas(unnamed));
        const Ended text = run({u"sync"_s, u"--tidy"_s});
        QVERIFY2(text.out.contains("Tidied"), text.all().constData());
    }

private:
    static bool runGit(const QString &repository, const QStringList &words)
    {
        QProcess git;
        git.start(u"git"_s, QStringList{u"--git-dir"_s, repository} + words);
        return git.waitForFinished() && git.exitCode() == 0;
    }
    /// Force-pushes a branch to the first commit.
    bool rewrite(const QString &branch) const
    {
        return runGit(m_app->folder(),
                      {u"update-ref"_s, u"refs/heads/"_s + branch, m_commits.at(0)});
    }
    bool vaultHas(const QString &commit) const
    {
        const QDir vault(m_folder->filePath(u"d/vault"_s));
        const QStringList names = vault.entryList({u"*.git"_s}, QDir::Dirs);
        return runGit(vault.filePath(names.value(0)), {u"cat-file"_s, u"-e"_s, commit});
    }
    static QJsonObject pins(const Ended &end)
    {
        if (end.code != 0)
            qWarning("%s", end.all().constData());
        return end.json().object()[u"pins"_s].toArray().at(0).toObject();
    }

    Ended run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(SLIPWAY_PROGRAM),
                      QStringList{u"--config"_s, m_folder->filePath(u"c"_s), u"--data"_s,
                                  m_folder->filePath(u"d"_s), u"--engine"_s,
                                  m_folder->filePath(u"nosocket"_s)}
                          + words);
        Ended end;
        if (!process.waitForFinished(60000))
            return end;
        end.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        end.out = process.readAllStandardOutput();
        end.err = process.readAllStandardError();
        return end;
    }

    GitServer m_server;
    std::optional<GitRepository> m_app;
    QStringList m_commits;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliSourcesTest)
#include "tst_cli_sources.moc"
