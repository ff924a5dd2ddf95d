// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_yaml.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

// Eight lines, so that what a row adds begins in line 9.
const QByteArray general = "slipway: 1\n"
                           "id: thing\n"
                           "name: Thing\n"
                           "summary: A thing\n"
                           "kind: general\n"
                           "lineage: s6\n"
                           "services:\n"
                           "  - {name: main, command: [/usr/bin/thing]}\n";

// Nine lines.
const QByteArray onGpu = "slipway: 1\n"
                         "id: thing\n"
                         "name: Thing\n"
                         "summary: A thing\n"
                         "kind: ai\n"
                         "lineage: cuda\n"
                         "base: nvidia/cuda:12.8.1-base-ubuntu22.04\n"
                         "sources: [{path: /opt/app, git: 'https://x.test/a.git', commit: "
                         "0123456789012345678901234567890123456789}]\n"
                         "run: {command: [python, main.py]}\n";

// Seven lines.
const QByteArray ready = "slipway: 1\n"
                         "id: thing\n"
                         "name: Thing\n"
                         "summary: A thing\n"
                         "kind: general\n"
                         "lineage: image\n"
                         "base: nginx:1.27\n";

QByteArray everyField()
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/model/profiles/every_field.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray manyVariables(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += 'V' + QByteArray::number(i) + ": x, ";
    return text;
}

QStringList problemsOf(const QByteArray &yaml)
{
    QStringList lines;
    for (const Problem &problem : readProfile(yaml, u"t.yaml"_s).problems)
        lines << problem.told();
    return lines;
}

} // namespace

class ProfileYamlTest : public QObject
{
    Q_OBJECT
private slots:
    void readsAProfileWithEveryField()
    {
        const ReadProfile read = readProfile(everyField(), u"t.yaml"_s);
        QCOMPARE(problemsOf(everyField()), QStringList());
        QVERIFY(read.profile);
        const Profile &profile = *read.profile;
        QCOMPARE(profile.id.text(), u"thing"_s);
        QCOMPARE(profile.lineage, Profile::Lineage::Cuda);
        QCOMPARE(profile.base->text(), u"nvidia/cuda:12.8.1-base-ubuntu22.04"_s);
        QCOMPARE(profile.sources.first().branch, u"main"_s);
        QCOMPARE(profile.python->manager, Python::Manager::Conda);
        QCOMPARE(profile.python->torchIndex, u"auto"_s);
        QCOMPARE(profile.steps.first().when, Step::When::AfterSources);
        QCOMPARE(profile.web->ready.within, std::chrono::seconds(90));
        QCOMPARE(profile.run.shmBytes, 2LL << 30);
        QCOMPARE(profile.run.gpu, GpuUse::Wanted);
        QCOMPARE(profile.run.environment, (QMap<QString, QString>{{u"NAME"_s, u"value"_s}}));
        QCOMPARE(profile.folders.first().purpose, Folder::Purpose::Models);
        QVERIFY(profile.folders.first().readOnly);
        QCOMPARE(profile.layout.value(u"loras"_s), (ModelPlace{u"/opt/app/loras"_s}));
        QCOMPARE(profile.layout.value(u"vae"_s),
                 (ModelPlace{u"/models/vae"_s, ModelPlace::Way::Flag, u"--vae-dir"_s, true}));
        QCOMPARE(profile.layout.value(u"clip_vision"_s).way, ModelPlace::Way::Register);
        QCOMPARE(profile.layoutFile, u"/layout/paths.yaml"_s);
        QCOMPARE(profile.run.memoryBytes, 4LL << 30);
        QCOMPARE(profile.run.pids, 100);
        QVERIFY(profile.run.readOnlyRoot);
        QCOMPARE(profile.options.first().presets, (QList<VramPreset>{{6, u"low"_s}}));
    }

    void writingAndReadingKeepsEveryField()
    {
        const ReadProfile read = readProfile(everyField(), u"t.yaml"_s);
        QVERIFY(read.profile);
        Profile profile = *read.profile;
        // Texts that would be read as something else, or not at all, if they were written as they
        // are.
        profile.name = u"no: # \"quoted\" \\ 'x' \u00e4\u4e2d"_s;
        profile.summary = u"- true"_s;
        profile.version = u"1.10"_s;
        profile.run.environment = {
            {u"A"_s, u""_s}, {u"B"_s, u"yes"_s}, {u"C"_s, u" x "_s}, {u"D"_s, u"{a: [b]}"_s}};
        profile.steps.first().run = u"echo one\n\n  echo two\t# x\n"_s;
        profile.files = {{u"/a"_s, u"no line end"_s, true},
                         {u"/b"_s, u"\n\nblank first"_s, false},
                         {u"/c"_s, u" indented\nlast\n\n\n"_s, false},
                         {u"/d"_s, u"a\n \nb"_s, false}};
        const QByteArray written = writeProfile(profile);
        QCOMPARE(problemsOf(written), QStringList());
        QVERIFY2(readProfile(written, u"t.yaml"_s).profile == profile, written);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &yaml, const QStringList &problems) {
            QTest::newRow(name) << yaml << problems;
        };
        // The file as a whole
        row("empty", "", {u"t.yaml: The file is empty."_s});
        row("only a remark", "# nothing\n", {u"t.yaml: The file is empty."_s});
        row("not a map", "- a\n- b\n",
            {u"t.yaml:1:1: This is not a profile: it begins with “slipway: 1” and has a key a line."_s});
        row("something else", "services:\n  web: {image: nginx}\n",
            {u"t.yaml:1:1: slipway: This is not a profile: its first line must be “slipway: 1”."_s});
        row("a later version, of which nothing else can be said", "slipway: 2\nid: X\n",
            {u"t.yaml:1:10: slipway: This is written in version 2 of the format, and this Slipway reads version 1."_s});
        row("a version in words", "slipway: one\n",
            {u"t.yaml:1:10: slipway: This must be a number without quotes, and it is “one”."_s});
        row("not UTF-8", "slipway: 1\nname: Caf\xe9\n",
            {u"t.yaml:2:1: This line is not UTF-8 text."_s});
        row("a zero byte", QByteArray("slipway: 1\nname: a\0b\n", 21),
            {u"t.yaml:2:8: This line has a control character in it."_s});
        row("indented with a tab", "slipway: 1\nweb:\n\tport: 80\n",
            {u"t.yaml:3:1: This line is indented with a tab: YAML is indented with spaces."_s});
        row("larger than 1 MiB", QByteArray(1024 * 1024 + 1, '#'),
            {u"t.yaml: The file is larger than 1 MiB, which is more than is looked at."_s});
        row("nested deeper than anyone writes",
            "slipway: 1\nx: " + QByteArray(40, '[') + QByteArray(40, ']') + "\n",
            {u"t.yaml:2:35: The values are nested more than 32 levels deep."_s});
        row("very many values", "slipway: 1\nx: [" + QByteArray("1,").repeated(10000) + "1]\n",
            {u"t.yaml:2:19995: The file has more than 10000 values, which is more than is looked at."_s});
        row("more of a kind than can be compared",
            general + "run: {env: {" + manyVariables(501) + "}}\n",
            {u"t.yaml:9:12: run.env: This has more than 500 entries."_s});
        row("an anchor", "slipway: 1\nname: &a Thing\n",
            {u"t.yaml:2:7: Anchors (“&name”) are not read here: write the value out."_s});
        row("an alias", "slipway: 1\nname: *a\n",
            {u"t.yaml:2:7: Aliases (“*name”) are not read here: write the value out."_s});
        row("a tag", "slipway: 1\nname: !!binary aGk=\n",
            {u"t.yaml:2:7: Tags (“!name”) are not read here."_s});
        row("two documents", general + "---\nslipway: 1\n",
            {u"t.yaml:9:1: A second document begins here: a file holds one."_s});
        row("an open quote", "slipway: 1\nname: \"Thing\n",
            {u"t.yaml:3:1: A quote is not closed."_s});
        row("an open bracket", "slipway: 1\nx: [a, b\n", {u"t.yaml:2:4: A “[” is not closed."_s});
        row("a colon in plain text", "slipway: 1\nname: Thing: more\n",
            {u"t.yaml:2:12: There is a “:” where none may be: text with a colon in it needs quotes."_s});
        row("indented differently", "slipway: 1\nweb:\n    port: 80\n  path: /\n",
            {u"t.yaml:4:3: This line is not indented like the ones it belongs to."_s});
        // All at once
        row("everything missing", "slipway: 1\n",
            {u"t.yaml:1:1: id: This field is missing."_s,
             u"t.yaml:1:1: name: This field is missing."_s,
             u"t.yaml:1:1: summary: This field is missing."_s,
             u"t.yaml:1:1: kind: This field is missing."_s,
             u"t.yaml:1:1: lineage: This field is missing."_s});
        row("several in several places, by place",
            general + "web: {port: 70000}\nhomepage: nowhere\nrun: {shm: big, stop-grace: soon}\n",
            {u"t.yaml:9:13: web.port: 70000 is not a port: ports go from 1 to 65535."_s,
             u"t.yaml:10:11: homepage: “nowhere” is not a web address: http:// or https:// and a host."_s,
             u"t.yaml:11:12: run.shm: “big” is not a size: “512m”, “2g”, at most 1024g."_s,
             u"t.yaml:11:29: run.stop-grace: “soon” is not a length of time: “90s”, “5m”, “1h”, at most 24 hours."_s});
        // Keys
        row("an unknown key near a known one", general + "foldres: {}\n",
            {u"t.yaml:9:1: foldres: This key is not known and is passed over. Is “folders” meant?"_s});
        row("an unknown key in a map of a list", general + "ports: [{name: a, prot: 1, port: 2}]\n",
            {u"t.yaml:9:19: ports[0].prot: This key is not known and is passed over. Is “port” meant?"_s});
        row("an unknown key near none", general + "colour-of-hair: red\n",
            {u"t.yaml:9:1: colour-of-hair: This key is not known and is passed over."_s});
        row("a key twice", general + "name: Other\n",
            {u"t.yaml:9:1: name: This key stands here twice."_s});
        row("a variable twice", general + "run: {env: {A: x, A: y}}\n",
            {u"t.yaml:9:19: run.env.A: This key stands here twice."_s});
        row("a list as a key", general + "? [a]\n: b\n",
            {u"t.yaml:9:3: A key is a word, and this is a list."_s});
        // Types
        row("a list for text", general + "homepage: [a]\n",
            {u"t.yaml:9:11: homepage: This must be text, and it is a list."_s});
        row("text for a list", general + "ports: 80\n",
            {u"t.yaml:9:8: ports: This must be a list, and it is text."_s});
        row("text for a map", general + "web: 80\n",
            {u"t.yaml:9:6: web: This must be a map of keys and values, and it is text."_s});
        row("nothing after the colon", general + "homepage:\n",
            {u"t.yaml:9:1: homepage: A value is missing after the “:”."_s});
        row("a number in quotes", general + "web: {port: \"80\"}\n",
            {u"t.yaml:9:13: web.port: This must be a number without quotes, and it is “80”."_s});
        row("a truth value in words",
            general + "files: [{path: /a, content: x, executable: yes}]\n",
            {u"t.yaml:9:44: files[0].executable: This must be true or false, and it is “yes”."_s});
        row("a word that is no choice", general + "run: {gpu: maybe}\n",
            {u"t.yaml:9:12: run.gpu: “maybe” is not one of: none, wanted, required."_s});
        // Ports
        row("port 0", general + "web: {port: 0}\n",
            {u"t.yaml:9:13: web.port: 0 is not a port: ports go from 1 to 65535."_s});
        row("a negative port", general + "web: {port: -80}\n",
            {u"t.yaml:9:13: web.port: -80 is not a port: ports go from 1 to 65535."_s});
        row("a port too large for any number", general + "web: {port: 99999999999999999999}\n",
            {u"t.yaml:9:13: web.port: This must be a number without quotes, and it is “99999999999999999999”."_s});
        row("a port published twice",
            general
                + "web: {port: 80}\nports: [{name: a, port: 80}, {name: b, port: 80, udp: true}]\n",
            {u"t.yaml:10:25: ports[0].port: Port 80 is published already."_s});
        // Texts that reach a program
        row("git's transport that runs a command", onGpu + "links: {}\n" + "layout: {}\n", {});
        row("a short commit",
            ready.left(ready.size())
                + "version: 1\nsources: [{path: /a, git: 'https://x.test/a', commit: abc}]\n",
            {u"t.yaml:9:10: sources: The lineage “image” has no use for this."_s,
             u"t.yaml:9:55: sources[0].commit: “abc” is not a full commit: 40 hexadecimal digits."_s});
        row("a path that goes up", general + "folders: {data: {path: /data/../etc}}\n",
            {u"t.yaml:9:24: folders.data.path: “/data/../etc” is not a path in the app: it begins with “/” and has no “..”, “//” or “/” at its end."_s});
        row("a path of the system", general + "folders: {data: {path: /proc}}\n",
            {u"t.yaml:9:24: folders.data.path: “/proc” belongs to the system: another path is needed."_s});
        row("a path that a Dockerfile would expand",
            general + "files: [{path: /opt/$HOME, content: x}]\n",
            {u"t.yaml:9:16: files[0].path: “/opt/$HOME” has a character in it that a path in the app may not have."_s});
        row("a variable with a name that no shell has", general + "run: {env: {A-B: x}}\n",
            {u"t.yaml:9:13: run.env: “A-B” is not the name of an environment variable: letters, digits and “_”."_s});
        row("an option for apt", general + "packages: {apt: [-oDPkg::x]}\n",
            {u"t.yaml:9:18: packages.apt[0]: “-oDPkg::x” is not the name of a package: “libgl1” or “libgl1=1.6.0-1”."_s});
        row("an option for pip",
            onGpu + "python: {version: '3.11', packages: ['x --index-url=http://y']}\n",
            {u"t.yaml:10:38: python.packages[0]: “x --index-url=http://y” is not a requirement of pip: “name==version”, without options."_s});
        row("a licence in words", general + "licence: free for all\n",
            {u"t.yaml:9:10: licence: “free for all” is not a licence as SPDX writes it: “MIT”, “GPL-3.0-or-later”, “MIT OR Apache-2.0”."_s});
        row("all capabilities", general + "run: {capabilities: [ALL]}\n",
            {u"t.yaml:9:22: run.capabilities[0]: “ALL” is not a capability: one name, without “CAP_”, as in “NET_ADMIN”."_s});
        row("a character that turns the text around", general + "description: \"a\\u202eb\"\n",
            {u"t.yaml:9:14: description: This has a character in it that is not shown."_s});
        row("a control character in a script", general + "steps: [{name: a, run: \"a\\u0007\"}]\n",
            {u"t.yaml:9:24: steps[0].run: This has a control character or a character that is not shown in it."_s});
        row("a summary that no card has room for",
            QByteArray(general).replace("A thing", QByteArray(35, 'x')),
            {u"t.yaml:4:10: summary: This is 35 characters long, and at most 34 are possible."_s});
        // What does not go together
        row("a GPU app without its base",
            QByteArray(onGpu).replace("base: nvidia/cuda:12.8.1-base-ubuntu22.04\n", ""),
            {u"t.yaml:1:1: base: The lineage “cuda” needs the image that it is built on."_s});
        row("a GPU app that runs nothing",
            QByteArray(onGpu).replace("run: {command: [python, main.py]}\n", ""),
            {u"t.yaml:1:1: run: The lineage “cuda” needs a command to run."_s});
        row("a ready image that is not named", QByteArray(ready).replace("base: nginx:1.27\n", ""),
            {u"t.yaml:1:1: base: The lineage “image” needs the image that it runs."_s});
        row("a base that is no image", QByteArray(ready).replace("nginx:1.27", "Nginx 1"),
            {u"t.yaml:7:7: base: “Nginx 1” is not the name of an image."_s});
        row("no service",
            QByteArray(general).replace("services:\n  - {name: main, command: [/usr/bin/thing]}\n",
                                        ""),
            {u"t.yaml:1:1: services: The lineage “s6” needs a service to run."_s});
        row("a command beside services", general + "run: {command: [thing]}\n",
            {u"t.yaml:9:6: run: In the lineage “s6” the services say what runs: a command has no use."_s});
        row("Python outside of its lineage", general + "python: {version: '3.11'}\n",
            {u"t.yaml:9:9: python: The lineage “s6” has no use for this."_s});
        row("a service after one that is not there",
            general + "  - {name: b, command: [b], after: [nobody]}\n",
            {u"t.yaml:9:36: services[1].after: No service “nobody” stands above this one."_s});
        row("two services of one name", general + "  - {name: main, command: [b]}\n",
            {u"t.yaml:9:12: services[1].name: Another service has the name “main” as well."_s});
        row("a service without a command", general + "  - {name: b, command: []}\n",
            {u"t.yaml:9:24: services[1].command: This list is empty."_s});
        row("a source without an address or a reason",
            QByteArray(onGpu).replace(
                ", git: 'https://x.test/a.git', commit: 0123456789012345678901234567890123456789",
                ""),
            {u"t.yaml:8:11: sources[0].git: A source needs an address, or “ask” with the reason why the person must give one."_s});
        row("a source that is held at nothing",
            QByteArray(onGpu).replace(", commit: 0123456789012345678901234567890123456789", ""),
            {u"t.yaml:8:11: sources[0].commit: A source is held at a commit, and none is given."_s});
        row("two folders at one path", general + "folders: {a: {path: /data}, b: {path: /data}}\n",
            {u"t.yaml:9:39: folders.b.path: Another folder has the path “/data” as well."_s});
        row("a folder over the source", onGpu + "folders: {data: {path: /opt}}\n",
            {u"t.yaml:10:10: folders: The folder “data” would hide the source at “/opt/app”."_s});
        row("a link that leads nowhere", onGpu + "links: {/opt/app/outputs: /output}\n",
            {u"t.yaml:10:8: links: “/opt/app/outputs” leads to “/output”, which is in none of the folders."_s});
        row("a layout without a model folder", onGpu + "layout: {loras: /opt/app/loras}\n",
            {u"t.yaml:10:9: layout: A layout needs a folder with the purpose “models”."_s});
        const QByteArray stored = onGpu + "folders: {models: {path: /models}}\n";
#include "model/profiles/layout_problems.inc"
        row("an installer without conda",
            onGpu + "python: {version: '3.11', installer: {url: 'https://x.test/', sha256: "
                + QByteArray(64, '0') + "}}\n",
            {u"t.yaml:10:38: python.installer: An installer is for “manager: conda” only."_s});
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, problems);
        QCOMPARE(problemsOf(yaml), problems);
    }

    void onlyAnErrorKeepsTheProfileBack()
    {
        QVERIFY(readProfile(general + "foldres: {}\n", u"t.yaml"_s).profile);
        QVERIFY(!readProfile(general + "web: {port: 0}\n", u"t.yaml"_s).profile);
    }

    void aGitAddressIsNoOptionAndNoCommand_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("https") << u"https://github.com/a/b.git"_s << true;
        QTest::newRow("http with a port") << u"http://127.0.0.1:3000/a/b"_s << true;
        QTest::newRow("git") << u"git://x.test/a"_s << true;
        QTest::newRow("ssh with a user") << u"ssh://git@x.test:22/a/b.git"_s << true;
        QTest::newRow("a folder") << u"file:///srv/git/a.git"_s << true;
        QTest::newRow("an option of fetch") << u"--upload-pack=touch /tmp/x"_s << false;
        QTest::newRow("the transport that runs a command")
            << u"ext::sh -c touch% /tmp/x"_s << false;
        QTest::newRow("an option of ssh as the host") << u"ssh://-oProxyCommand=x/a"_s << false;
        QTest::newRow("an option of ssh as the user") << u"ssh://x@-oProxyCommand=x/a"_s << false;
        QTest::newRow("scp's form, which no check can tell from a path")
            << u"git@x.test:a/b"_s << false;
        QTest::newRow("a plain path") << u"/srv/git/a"_s << false;
        QTest::newRow("a host and no path") << u"https://x.test"_s << false;
        QTest::newRow("a quote for a shell") << u"https://x.test/a';x'"_s << false;
        QTest::newRow("a blank") << u"https://x.test/a b"_s << false;
        QTest::newRow("a variable of a shell") << u"https://x.test/$HOME"_s << false;
    }
    void aGitAddressIsNoOptionAndNoCommand()
    {
        QFETCH(QString, address);
        QFETCH(bool, isGood);
        const QByteArray quoted = '\'' + QString(address).replace(u'\'', u"''"_s).toUtf8() + '\'';
        const QStringList problems =
            problemsOf(QByteArray(onGpu).replace("'https://x.test/a.git'", quoted));
        QCOMPARE(problems.isEmpty(), isGood);
        if (!isGood)
            QVERIFY2(problems.first().contains(u"sources[0].git: "),
                     qPrintable(problems.join(u'\n')));
    }

    void aLineBreakInAnyFieldIsAProblemOfThatLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        const QByteArray whole = everyField();
        for (const char *escape : {"\\n", "\\r", "\\u2028", "\\0", "\\x1b"}) {
            int fields = 0;
            for (qsizetype quote = whole.indexOf('"'); quote >= 0;
                 quote = whole.indexOf('"', quote + 1)) {
                quote = whole.indexOf('"', quote + 1); // the closing one
                QByteArray yaml = whole;
                yaml.insert(quote, QByteArray(escape) + "RUN true");
                const auto line = int(whole.left(quote).count('\n')) + 1;
                QTest::addRow("%s in quotes %d, line %d", escape, ++fields, line) << yaml << line;
            }
            QVERIFY(fields > 50);
        }
    }
    void aLineBreakInAnyFieldIsAProblemOfThatLine()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        const ReadProfile read = readProfile(yaml, u"t.yaml"_s);
        QVERIFY(!read.profile);
        bool isTold = false;
        for (const Problem &problem : read.problems)
            isTold =
                isTold || (problem.line == line && problem.severity == Problem::Severity::Error);
        QVERIFY2(isTold, qPrintable(problemsOf(yaml).join(u'\n')));
    }

    void onlyScriptsAndFilesMayHaveLines()
    {
        const QByteArray yaml = general
            + "steps: [{name: a, run: \"one\\ntwo\"}]\nfiles: [{path: /a, content: "
              "\"x\\n\\ty\"}]\n";
        QCOMPARE(problemsOf(yaml), QStringList());
    }
};

QTEST_GUILESS_MAIN(ProfileYamlTest)
#include "tst_profile_yaml.moc"
