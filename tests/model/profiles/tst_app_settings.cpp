// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_yaml.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId comfyui = *AppId::parse(u"comfyui");
const Commit commit = *Commit::parse(u"0123456789012345678901234567890123456789");

QStringList problemsOf(const QByteArray &yaml)
{
    QStringList lines;
    for (const Problem &problem : readAppSettings(yaml, u"comfyui.yaml"_s, comfyui).problems)
        lines << problem.told();
    return lines;
}

AppSettings everything()
{
    AppSettings settings(comfyui);
    settings.profile = *AppId::parse(u"forge");
    settings.pins = {{u"/opt/app"_s, commit}};
    settings.sources = {{u"/opt/app"_s, u"/home/me/src: here"_s},
                        {u"/opt/b"_s, u"https://x.test/b.git"_s}};
    settings.follows = {{u"/opt/app"_s, u"tags/v1.0"_s}};
    settings.mirrors = {{u"/opt/app"_s, {u"https://y.test/a.git"_s, u"file:///srv/a.git"_s}}};
    settings.torch = u"https://download.pytorch.org/whl/cpu"_s;
    settings.packages = {{u"apt"_s, {{u"git"_s, u"1:2.39.2-1.1"_s}}},
                         {u"npm"_s, {{u"@a/b"_s, u"1.0.0"_s}}},
                         {u"pip"_s, {{u"torch"_s, u"2.7.1+cu128"_s}}}};
    settings.baseDigest = u"sha256:"_s + QString(64, u'a');
    settings.lines = {{.run = u"pip install \"setuptools<81\""_s,
                       .place = OwnLine::Place::BeforeTorch,
                       .added = QDate(2026, 3, 9),
                       .fix = u"setuptools"_s},
                      {.run = u"true # : 'x'"_s}};
    settings.port = *Port::from(8189);
    settings.address = u"0.0.0.0"_s;
    settings.folders = {{u"models"_s, u"/data/my models"_s}};
    settings.mounts = {*Mount::parse(u"/a b:/b:ro"), *Mount::parse(u"/c:/d"),
                       *Mount::parse(u"cache:/e")};
    settings.access = {{u"models"_s, Mount::Access::ReadWrite},
                       {u"output"_s, Mount::Access::ReadOnly}};
    settings.mountNames = {{u"/b"_s, u"Films: old ones"_s}, {u"/e"_s, u"Download cache"_s}};
    settings.environment = {{u"A"_s, u"true"_s}, {u"B"_s, u""_s}};
    settings.gpu = false;
    settings.run.options = {{u"api"_s, u"true"_s}, {u"vram"_s, u"--lowvram"_s}};
    settings.run.arguments = {u"--theme"_s, u"very dark"_s, u""_s};
    settings.run.environmentOff = {u"A"_s};
    settings.run.secrets = {u"HF_TOKEN"_s};
    settings.run.memoryBytes = 8LL << 30;
    settings.run.cpus = 1.5;
    settings.run.shmBytes = 0;
    settings.run.pids = 0;
    settings.run.gpus = {u"GPU-6f0e1c5a-0000-0000-0000-000000000000"_s};
    settings.run.restart = RestartPolicy{RestartPolicy::When::OnFailure, 5};
    settings.run.withSlipway = true;
    settings.run.stopSignal = u"SIGTERM"_s;
    settings.run.stopGrace = std::chrono::seconds(90);
    settings.run.internet = false;
    settings.run.readOnlyRoot = true;
    return settings;
}

} // namespace

class AppSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void writingAndReadingKeepsEverything()
    {
        const QByteArray written = writeAppSettings(everything(), {});
        QCOMPARE(problemsOf(written), QStringList());
        QVERIFY2(readAppSettings(written, u"comfyui.yaml"_s, comfyui).settings == everything(),
                 written);
    }

    void onlyWhatDiffersIsWritten()
    {
        QCOMPARE(writeAppSettings(AppSettings(comfyui), {}), "slipway: 1\n");
        AppSettings settings(comfyui);
        settings.port = *Port::from(8189);
        QCOMPARE(writeAppSettings(settings, {}), "slipway: 1\nport: 8189\n");
    }

    void whatIsUnknownStaysAndWhatIsGoneGoes()
    {
        const QByteArray before = "slipway: 1\n"
                                  "port: 9000\n"
                                  "later: {a: [1, true, 'yes', null], b: {}}\n"
                                  "gpu: true\n";
        const auto read = readAppSettings(before, u"comfyui.yaml"_s, comfyui);
        QVERIFY(read.settings);
        AppSettings settings = *read.settings;
        settings.port.reset();
        QCOMPARE(writeAppSettings(settings, before),
                 "slipway: 1\n"
                 "later:\n"
                 "  a:\n"
                 "    - 1\n"
                 "    - true\n"
                 "    - \"yes\"\n"
                 "    - null\n"
                 "  b: {}\n"
                 "gpu: true\n");
    }

    void whatIsUnknownInRunStaysToo()
    {
        const QByteArray before = "slipway: 1\nrun:\n  memory: 8g\n  later: {a: 1}\n";
        const auto read = readAppSettings(before, u"comfyui.yaml"_s, comfyui);
        QVERIFY(read.settings);
        AppSettings settings = *read.settings;
        QCOMPARE(settings.run.memoryBytes, std::optional<qint64>(8LL << 30));
        settings.run.memoryBytes.reset();
        settings.run.internet = false;
        QCOMPARE(writeAppSettings(settings, before),
                 "slipway: 1\nrun:\n  later:\n    a: 1\n  internet: false\n");
    }

    void writingTheSameAgainChangesNothing()
    {
        const QByteArray once = writeAppSettings(everything(), "later: x\n");
        QCOMPARE(writeAppSettings(everything(), once), once);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &yaml, const QStringList &problems) {
            QTest::newRow(name) << yaml << problems;
        };
        row("an unknown key", "prot: 1\n",
            {u"comfyui.yaml:1:1: prot: This key is not known and is passed over. Is “port” meant?"_s});
        row("a port out of range", "port: 65536\n",
            {u"comfyui.yaml:1:7: port: 65536 is not a port: ports go from 1 to 65535."_s});
        row("a short commit", "pins: {/opt/app: abc}\n",
            {u"comfyui.yaml:1:18: pins./opt/app: “abc” is not a full commit: 40 hexadecimal digits."_s});
        row("a mount that is none", "mounts: [/a]\n",
            {u"comfyui.yaml:1:10: mounts[0]: “/a” is not a mount: FOLDER:/PATH-IN-THE-APP, “:ro” for read-only."_s});
        row("a relative folder", "folders: {models: models}\n",
            {u"comfyui.yaml:1:19: folders.models: “models” is not an absolute path."_s});
        row("an access that is none", "access: {models: ro}\n",
            {u"comfyui.yaml:1:18: access.models: “ro” is not one of: read-write, read-only."_s});
        row("a name for no path", "mount-names: {b: Films}\n",
            {u"comfyui.yaml:1:15: mount-names: “b” is not an absolute path."_s});
        row("a name for an address", "address: localhost\n",
            {u"comfyui.yaml:1:10: address: “localhost” is not an IP address: 127.0.0.1 or 0.0.0.0."_s});
        row("an address with a number too large", "address: 1.2.3.256\n",
            {u"comfyui.yaml:1:10: address: “1.2.3.256” is not an IP address: 127.0.0.1 or 0.0.0.0."_s});
        row("the sixth version of addresses", "address: '::1'\n", {});
        row("a line break in a variable", "env: {A: \"x\\ny\"}\n",
            {u"comfyui.yaml:1:10: env.A: This must be one line, and it has a line break in it."_s});
        row("a later version", "slipway: 2\n",
            {u"comfyui.yaml:1:10: slipway: This is written in version 2 of the format, and this Slipway reads version 1."_s});
        row("a source that git takes for an option", "sources: {/opt/app: --upload-pack=x}\n",
            {u"comfyui.yaml:1:21: sources./opt/app: “--upload-pack=x” is not a git address: https://, http://, git://, ssh:// or file:///."_s});
        row("a version with an option in it", "packages: {apt: {git: \"1 --force\"}}\n",
            {u"comfyui.yaml:1:23: packages.apt.git: “1 --force” is not the version of a package."_s});
        row("an option for a package", "packages: {pip: {--index-url: \"1\"}}\n",
            {u"comfyui.yaml:1:18: packages.pip: “--index-url” is not the name of a package."_s});
        row("a digest that is none", "base: sha256:12\n",
            {u"comfyui.yaml:1:7: base: “sha256:12” is not the digest of an image: sha256:…"_s});
        row("a line of nothing", "lines: [{run: ' '}]\n",
            {u"comfyui.yaml:1:15: lines[0].run: Nothing is written here yet."_s});
        row("a line break in a line", "lines: [{run: \"a\\nUSER root\"}]\n",
            {u"comfyui.yaml:1:15: lines[0].run: This must be one line, and it has a line break in it."_s});
        row("a place that is none", "lines: [{run: a, place: first}]\n",
            {u"comfyui.yaml:1:25: lines[0].place: “first” is not one of: after-packages, before-torch, before-requirements, last."_s});
        row("a day that is none", "lines: [{run: a, added: 2026-02-30}]\n",
            {u"comfyui.yaml:1:25: lines[0].added: “2026-02-30” is not a day: 2026-03-09."_s});
        row("a size in words", "run: {memory: lots}\n",
            {u"comfyui.yaml:1:15: run.memory: “lots” is not a size: “512m”, “2g”, at most 1024g."_s});
        row("a policy that is none", "run: {restart: always}\n",
            {u"comfyui.yaml:1:16: run.restart: “always” is not one of: no, on-failure, on-failure:5, unless-stopped."_s});
        row("more tries than anyone wants", "run: {restart: \"on-failure:101\"}\n",
            {u"comfyui.yaml:1:16: run.restart: “on-failure:101” is not one of: no, on-failure, on-failure:5, unless-stopped."_s});
        row("processors without end", "run: {cpus: 1e9}\n",
            {u"comfyui.yaml:1:13: run.cpus: “1e9” is not a number of processors: “2”, “1.5”."_s});
        row("fewer processes than none", "run: {pids: -1}\n",
            {u"comfyui.yaml:1:13: run.pids: The number of processes goes from 1 to 4194304."_s});
        row("a card with an option in it", "run: {gpus: [\"--all\"]}\n",
            {u"comfyui.yaml:1:14: run.gpus[0]: “--all” is not the id of a graphics card."_s});
        row("a secret whose value stands here", "env: {T: x}\nrun: {secrets: [T]}\n",
            {u"comfyui.yaml:1:6: env: The value of “T” is a secret: the keyring has it."_s});
        row("a line break in an argument", "run: {arguments: [\"a\\nb\"]}\n",
            {u"comfyui.yaml:1:19: run.arguments[0]: This must be one line, and it has a line break in it."_s});
        row("run as a list", "run: [a]\n",
            {u"comfyui.yaml:1:6: run: This must be a map of keys and values, and it is a list."_s});
        row("a list", "- a\n",
            {u"comfyui.yaml:1:1: An app's settings are a map of keys and values."_s});
        row("several", "port: x\ngpu: maybe\n",
            {u"comfyui.yaml:1:7: port: This must be a number without quotes, and it is “x”."_s,
             u"comfyui.yaml:2:6: gpu: This must be true or false, and it is “maybe”."_s});
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, problems);
        QCOMPARE(problemsOf(yaml), problems);
    }
};

QTEST_GUILESS_MAIN(AppSettingsTest)
#include "tst_app_settings.moc"
