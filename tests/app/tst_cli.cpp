// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct End {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The command line as scripts see it: the real program, without an engine.
class CliTest : public QObject
{
    Q_OBJECT
private slots:
    void endsWithTheCodeOfTheContract_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said"); // on stderr or stdout
        const auto row = [](const char *name, const QStringList &words, int code,
                            const QByteArray &said) {
            QTest::newRow(name) << words << code << said;
        };
        row("help", {u"--help"_s}, 0, "rebuild");
        row("version", {u"--version"_s}, 0, "0.");
        row("unknown verb", {u"frobnicate"_s}, 2, "frobnicate");
        row("a verb of another time", {u"outputs"_s, u"site"_s}, 2, "outputs");
        row("a build that is no number", {u"rollback"_s, u"site"_s, u"last"_s}, 2, "build");
        row("settings both kept and swapped",
            {u"rollback"_s, u"site"_s, u"--keep-config"_s, u"--config-snapshot"_s}, 2,
            "--config-snapshot");
        row("two judges", {u"bisect"_s, u"site"_s, u"--ask"_s, u"--run"_s, u"true"_s}, 2, "--run");
        row("unknown option", {u"apps"_s, u"--nope"_s}, 2, "nope");
        row("app left out", {u"show"_s}, 2, "app");
        row("a word too many", {u"start"_s, u"site"_s, u"now"_s}, 2, "now");
        row("tail is a number", {u"logs"_s, u"site"_s, u"--tail"_s, u"many"_s}, 2, "tail");
        row("unknown app", {u"recipe"_s, u"nosuch"_s}, 2, "nosuch");
        row("no engine", {u"apps"_s}, 3, "slipway:");
        row("no engine for work", {u"build"_s, u"site"_s}, 3, "slipway:");
        row("endpoint that is none", {u"apps"_s, u"--engine"_s, u"http://x"_s}, 2, "slipway:");
        row("profiles", {u"profile"_s, u"list"_s}, 0, "ComfyUI");
        row("recipe", {u"recipe"_s, u"site"_s}, 0, "FROM ");
        row("file that is not there", {u"profile"_s, u"check"_s, u"/nosuch.yaml"_s}, 4,
            "nosuch.yaml");
        row("an address beside a verb", {u"apps"_s, u"slipway://app/site"_s}, 2, "address");
        row("a lock's number without --locked", {u"rebuild"_s, u"site"_s, u"3"_s}, 2, "--locked");
        row("a lock's number that is none", {u"rebuild"_s, u"--locked"_s, u"site"_s, u"x"_s}, 2,
            "number");
        row("an export of nothing", {u"export"_s, u"nosuch"_s}, 2, "nosuch");
        row("an import of no file", {u"import"_s, u"/nosuch.slipway"_s}, 1, "nosuch");
        row("an import of anything else", {u"import"_s, u"/etc/hostname"_s}, 4, "hostname");
        row("folders of nothing", {u"mounts"_s, u"nosuch"_s}, 2, "nosuch");
        row("folders", {u"mounts"_s, u"site"_s}, 0, "/site");
        row("an act on folders that is none", {u"mounts"_s, u"site"_s, u"move"_s}, 2, "move");
        row("an act on no folder", {u"mounts"_s, u"site"_s, u"set"_s}, 2, "set");
        row("a folder that the app does not have",
            {u"mounts"_s, u"site"_s, u"set"_s, u"models=/srv"_s}, 2, "models");
        row("a folder that says nothing", {u"mounts"_s, u"site"_s, u"set"_s, u"site="_s}, 2,
            "NAME=FOLDER");
        row("a further folder without its place", {u"mounts"_s, u"site"_s, u"add"_s, u"/srv"_s}, 2,
            "/srv");
        row("a further folder that is not there", {u"mounts"_s, u"site"_s, u"remove"_s, u"/none"_s},
            2, "/none");
        row("a name for no folder", {u"mounts"_s, u"site"_s, u"--name"_s, u"Films"_s}, 2, "--name");
        row("all of the computer", {u"mounts"_s, u"site"_s, u"add"_s, u"/:/all"_s, u"--yes"_s}, 1,
            "system");
        row("two folders in one place",
            {u"mounts"_s, u"site"_s, u"add"_s, u"/srv:/site"_s, u"--yes"_s}, 1, "/site");
        row("a folder of the system, and nobody to ask",
            {u"mounts"_s, u"site"_s, u"add"_s, u"/etc:/settings:ro"_s}, 2, "--yes");
        row("a folder that is missing, and nobody to ask",
            {u"mounts"_s, u"site"_s, u"set"_s, u"site="_s + m_folder.filePath(u"none"_s)}, 2,
            "--yes");
        row("what can be set", {u"set"_s, u"comfyui"_s}, 0, "option.vram");
        row("a setting", {u"set"_s, u"comfyui"_s, u"memory=8g"_s}, 0, "8g");
        row("a key that there is not", {u"set"_s, u"comfyui"_s, u"prot=8g"_s}, 2, "“port”");
        row("a value that is not taken", {u"set"_s, u"comfyui"_s, u"restart=often"_s}, 2,
            "unless-stopped");
        row("no pair", {u"set"_s, u"comfyui"_s, u"memory"_s}, 2, "KEY=VALUE");
        row("a secret on the command line", {u"set"_s, u"comfyui"_s, u"secret.HF_TOKEN=hf_1"_s}, 2,
            "standard input");
        row("what does not go together",
            {u"set"_s, u"comfyui"_s, u"internet=no"_s, u"address=network"_s}, 2, "internet");
        row("settings of an app that there is not", {u"set"_s, u"nosuch"_s}, 2, "nosuch");
        row("profile without a verb", {u"profile"_s}, 2, "");
        row("models without a verb", {u"models"_s}, 2, "");
        row("where models are", {u"models"_s, u"layout"_s, u"comfyui"_s}, 0, "yaml unet");
        row("an app without models", {u"models"_s, u"layout"_s, u"site"_s}, 0, "Site");
        row("where models of no app are", {u"models"_s, u"layout"_s, u"nosuch"_s}, 2, "nosuch");
        row("models that are not there", {u"models"_s, u"use"_s, u"/nosuch"_s}, 1, "nosuch");
    }
    void endsWithTheCodeOfTheContract()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const End end = run(words);
        QTEST(end.code, "code");
        QVERIFY2((end.out + end.err).contains(said), (end.out + end.err).constData());
        if (end.code > 1)
            QVERIFY2(!end.err.isEmpty() || end.code == 4, "errors go to stderr");
    }

    void tellsAllProblemsOfAProfile()
    {
        const QString file = m_folder.filePath(u"bad.yaml"_s);
        write(file, "slipway: 1\nid: Bad Id\nname: X\nkind: ai\nlineage: s6\nweb: {port: 70000}\n");
        const End text = run({u"profile"_s, u"check"_s, file});
        QCOMPARE(text.code, 4);
        QVERIFY2(text.out.contains("bad.yaml:2:") && text.out.contains("bad.yaml:6:"),
                 text.out.constData());
        const End json = run({u"profile"_s, u"check"_s, file, u"--json"_s});
        QCOMPARE(json.code, 4);
        const QJsonObject told = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(told[u"valid"_s].toBool(true), false);
        QVERIFY(told[u"problems"_s].toArray().size() >= 2);
        QCOMPARE(run({u"profile"_s, u"add"_s, file}).code, 4);
        QVERIFY2(!QFile::exists(m_folder.filePath(u"c/profiles/bad.yaml"_s)),
                 "a bad profile is not kept");
    }

    void addsAProfile()
    {
        const QString file = m_folder.filePath(u"mine.yaml"_s);
        write(file,
              "slipway: 1\nid: mine\nname: Mine\nsummary: Of my own\nkind: general\nlineage: s6\n"
              "packages: {apt: [nginx]}\nservices:\n  - {name: nginx, command: [nginx]}\nweb: "
              "{port: 8080}\n");
        const End added = run({u"profile"_s, u"add"_s, file});
        QVERIFY2(added.code == 0, (added.out + added.err).constData());
        QVERIFY(run({u"profile"_s, u"list"_s}).out.contains("Mine"));
    }

    void anExportIsShownBeforeItIsAdded()
    {
        const QString file = m_folder.filePath(u"site.slipway"_s);
        const End given = run({u"export"_s, u"site"_s, file, u"--json"_s});
        QVERIFY2(given.code == 0, (given.out + given.err).constData());
        const QString there = m_folder.filePath(u"there"_s);
        const QStringList take{u"import"_s, file, u"--config"_s, there, u"--json"_s};
        const QJsonObject plan = QJsonDocument::fromJson(run(take).out).object();
        QCOMPARE(plan[u"added"_s].toBool(true), false);
        QCOMPARE(plan[u"profile"_s].toString(), u"same"_s); // it came with Slipway
        QVERIFY(!plan[u"runs"_s].toArray().isEmpty());
        QVERIFY(!plan[u"publishes"_s].toArray().isEmpty());
        QVERIFY2(!QFile::exists(there + u"/apps/site.yaml"_s), "nothing is added by looking");
        QCOMPARE(run({u"import"_s, file, u"--config"_s, there}).code, 2); // nobody to ask
        const QJsonObject added =
            QJsonDocument::fromJson(run(take + QStringList{u"--yes"_s}).out).object();
        QCOMPARE(added[u"added"_s].toBool(false), true);
        QVERIFY(QFile::exists(there + u"/apps/site.yaml"_s));
    }

    void listsFoldersWithWhatIsWrong()
    {
        const End end = run({u"mounts"_s, u"jellyfin"_s, u"--json"_s});
        QVERIFY2(end.code == 0, end.err.constData());
        const QJsonObject told = QJsonDocument::fromJson(end.out).object();
        QCOMPARE(told[u"needs"_s].toString(), u"nothing"_s);
        const QJsonArray mounts = told[u"mounts"_s].toArray();
        QCOMPARE(mounts.size(), 2);
        QCOMPARE(mounts[0][u"name"_s].toString(), u"config"_s);
        QCOMPARE(mounts[0][u"from"_s].toString(), u"default"_s);
        QVERIFY2(mounts[1][u"host"_s].isNull(), "nobody chose it");
        const QJsonValue check = mounts[1][u"checks"_s].toArray().first();
        QCOMPARE(check[u"id"_s].toString(), u"folder:media:exists"_s);
        QCOMPARE(check[u"level"_s].toString(), u"fail"_s);
    }

    void changesFoldersAndPutsThemBack()
    {
        const QString films = m_folder.filePath(u"films"_s);
        QVERIFY(QDir().mkdir(films));
        const QStringList mounts{u"mounts"_s, u"jellyfin"_s};
        const auto change = [&](const QStringList &words) {
            const End end = run(mounts + words + QStringList{u"--json"_s});
            if (end.code != 0)
                qWarning("%s", end.err.constData());
            return QJsonDocument::fromJson(end.out).object();
        };
        const QJsonObject set = change({u"set"_s, u"media="_s + films + u":rw"_s});
        QCOMPARE(set[u"needs"_s].toString(), u"restart"_s);
        QCOMPARE(set[u"mounts"_s][1][u"host"_s].toString(), films);
        QCOMPARE(set[u"mounts"_s][1][u"access"_s].toString(), u"read-write"_s);
        const QJsonObject added =
            change({u"add"_s, u"cache:/cache"_s, u"--name"_s, u"Download cache"_s});
        QCOMPARE(added[u"mounts"_s][2][u"kind"_s].toString(), u"volume"_s);
        QCOMPARE(added[u"mounts"_s][2][u"label"_s].toString(), u"Download cache"_s);
        QCOMPARE(change({u"remove"_s, u"/cache"_s})[u"mounts"_s].toArray().size(), 2);
        QVERIFY(change({u"reset"_s, u"media"_s})[u"mounts"_s][1][u"host"_s].isNull());
        QFile kept(m_folder.filePath(u"c/apps/jellyfin.yaml"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "slipway: 1\n");
    }

    void makesAMissingFolderOnlyWhenToldTo()
    {
        const QString fresh = m_folder.filePath(u"fresh/films"_s);
        const QStringList set{u"mounts"_s, u"jellyfin"_s, u"set"_s, u"media="_s + fresh};
        QCOMPARE(run(set).code, 2);
        QVERIFY(!QFile::exists(fresh));
        const End end = run(set + QStringList{u"--yes"_s});
        QVERIFY2(end.code == 0, end.err.constData());
        QVERIFY(QFile::exists(fresh));
        QVERIFY(end.out.contains("fresh/films"));
        QVERIFY2(end.err.contains("started again"), "a folder is in the next container");
        QCOMPARE(run({u"mounts"_s, u"jellyfin"_s, u"reset"_s, u"media"_s}).code, 0);
    }

    void setKeepsOnlyWhatDiffers()
    {
        const QString file = m_folder.filePath(u"c/apps/forge.yaml"_s);
        const End set =
            run({u"set"_s, u"forge"_s, u"port=7900"_s, u"option.api=yes"_s,
                 u"option.vram=--always-low-vram"_s, u"env.A=b=c"_s, u"pids=500"_s, u"--json"_s});
        QVERIFY2(set.code == 0, (set.out + set.err).constData());
        QJsonObject told;
        for (const QJsonValue &key :
             QJsonDocument::fromJson(set.out).object()[u"settings"_s].toArray())
            told.insert(key[u"key"_s].toString(), key[u"from"_s]);
        QCOMPARE(told[u"port"_s].toString(), u"user"_s);
        QCOMPARE(told[u"option.vram"_s].toString(), u"user"_s);
        QCOMPARE(told[u"memory"_s].toString(), u"default"_s);
        const QByteArray kept = read(file);
        QVERIFY2(kept.contains("--always-low-vram") && !kept.contains("memory"), kept.constData());
        const End reset = run({u"set"_s, u"forge"_s, u"port="_s, u"option.api="_s,
                               u"option.vram="_s, u"env.A="_s, u"pids="_s});
        QCOMPARE(reset.code, 0);
        QCOMPARE(read(file), "slipway: 1\n");
        const End bad = run({u"set"_s, u"forge"_s, u"port=7901"_s, u"memory=much"_s});
        QCOMPARE(bad.code, 2);
        QVERIFY2(!read(file).contains("7901"), "all of it or nothing");
    }

    void recipeIsTheSameEachTime()
    {
        const End one = run({u"recipe"_s, u"site"_s, u"--json"_s});
        const End two = run({u"recipe"_s, u"site"_s, u"--json"_s});
        QCOMPARE(one.code, 0);
        QCOMPARE(one.out, two.out);
        const QJsonObject told = QJsonDocument::fromJson(one.out).object();
        QVERIFY(told[u"dockerfile"_s].toString().contains(u"FROM "_s));
        QVERIFY(!told[u"steps"_s].toArray().isEmpty());
        QVERIFY(!told[u"digest"_s].toString().isEmpty());
    }

    void recipeHasLinesOfOnesOwn()
    {
        const QString file = m_folder.filePath(u"c/apps/forge.yaml"_s);
        const End add = run({u"recipe"_s, u"forge"_s, u"--add"_s, u"pip install 'a<2'"_s,
                             u"--place"_s, u"before-torch"_s, u"--json"_s});
        QVERIFY2(add.code == 0, add.err.constData());
        const QJsonObject line =
            QJsonDocument::fromJson(add.out)[u"lines"_s].toArray().first().toObject();
        QCOMPARE(line[u"run"_s].toString(), u"pip install 'a<2'"_s);
        QCOMPARE(line[u"place"_s].toString(), u"before-torch"_s);
        QVERIFY(add.err.contains("slipway rebuild forge"));
        QVERIFY(run({u"recipe"_s, u"forge"_s}).out.contains("sh -euc 'pip install"));
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--mend"_s, u"pkg-resources"_s}).code, 0);
        const End twice = run({u"recipe"_s, u"forge"_s, u"--mend"_s, u"pkg-resources"_s});
        QVERIFY2(twice.out.contains("\n2 ") && !twice.out.contains("\n3 "), twice.out.constData());
        const QByteArray before = read(file);
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--drop"_s, u"3"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--add"_s, u"a\nUSER root"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--mend"_s, u"boredom"_s}).code, 2);
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--place"_s, u"last"_s}).code, 2);
        QCOMPARE(read(file), before);
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--drop"_s, u"1"_s}).code, 0);
        QCOMPARE(run({u"recipe"_s, u"forge"_s, u"--drop"_s, u"1"_s}).code, 0);
        QCOMPARE(read(file), "slipway: 1\n");
    }

    void recipeWritesAWholeContext()
    {
        const QString out = m_folder.filePath(u"out"_s);
        const End end = run({u"recipe"_s, u"site"_s, u"--out"_s, out});
        QVERIFY2(end.code == 0, end.err.constData());
        QVERIFY(QFile::exists(out + u"/Dockerfile"_s));
        QVERIFY(QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() > 1);
    }

    void doctorSaysWhatIsWrongWithoutAnEngine()
    {
        const End end = run({u"doctor"_s, u"--json"_s});
        QCOMPARE(end.code, 3);
        const QJsonArray checks = QJsonDocument::fromJson(end.out).array();
        QCOMPARE(checks.first()[u"id"_s].toString(), u"engine"_s);
        QCOMPARE(checks.first()[u"level"_s].toString(), u"fail"_s);
        QVERIFY(checks.first().toObject().contains(u"command"_s));
    }

    void doctorTellsTheWorstFirst()
    {
        const End end = run({u"doctor"_s});
        QCOMPARE(end.code, 3);
        QVERIFY2(end.out.startsWith("What must be mended"), end.out.constData());
        QVERIFY(end.out.contains("\nfail  The engine at "));
        QVERIFY(end.out.indexOf("What is well") > end.out.indexOf("fail  "));
    }

    void anErrorIsADocumentToo()
    {
        const End end = run({u"apps"_s, u"--json"_s});
        QCOMPARE(end.code, 3);
        const QJsonObject error = QJsonDocument::fromJson(end.out).object()[u"error"_s].toObject();
        QVERIFY2(!error[u"kind"_s].toString().isEmpty()
                     && !error[u"summary"_s].toString().isEmpty(),
                 end.out.constData());
    }

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    End run(const QStringList &words)
    {
        QProcess process;
        QStringList all = {u"--data"_s, m_folder.filePath(u"d"_s)};
        if (!words.contains(u"--config"_s))
            all += {u"--config"_s, m_folder.filePath(u"c"_s)};
        if (!words.contains(u"--engine"_s))
            all += {u"--engine"_s, m_folder.filePath(u"nosocket"_s)};
        process.start(QStringLiteral(SLIPWAY_PROGRAM), all + words);
        End end;
        if (!process.waitForFinished(60000))
            return end;
        end.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        end.out = process.readAllStandardOutput();
        end.err = process.readAllStandardError();
        return end;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
