// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/import_plan.h"
#include "base/whole_file.h"
#include "recipes/tar_writer.h"
#include "support/job_wait.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kProfile =
    "slipway: 1\nid: try\nname: Try\nsummary: Tries\nkind: general\nlineage: s6\n"
    "sources:\n  - {path: /opt/app, git: \"https://git.example/try.git\", branch: main,\n"
    "     commit: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}\n"
    "packages: {apt: [nginx]}\n"
    "steps:\n  - {name: Prepare, run: \"make install\"}\n"
    "services:\n  - {name: web, command: [nginx, -g, daemon off;]}\n"
    "web: {port: 8199, path: /, ready: {http: /, within: 12s}}\n"
    "folders:\n  data: {path: /data}\n";
const QByteArray kHead = "slipway-export: 1\napp: \"try\"\n";
const QByteArray kApp = "slipway: 1\n";
const QString kCommit(40, u'a');

using Files = QList<std::pair<QByteArray, QByteArray>>;

QByteArray tarOf(const Files &files)
{
    QByteArray tar;
    TarWriter writer([&tar](const QByteArray &block) {
        tar += block;
        return true;
    });
    for (const auto &[name, content] : files) {
        ContextItem item;
        item.name = name;
        item.content = content;
        item.size = content.size();
        if (content.startsWith("-> ")) {
            item.type = ContextItem::Type::Link;
            item.content = content.mid(3);
        }
        if (!writer.add(item))
            return "not packed";
    }
    return writer.finish() ? tar : "not packed";
}

Files good()
{
    return {{"slipway-export.yaml", kHead}, {"profile.yaml", kProfile}, {"app.yaml", kApp}};
}

Files with(const QByteArray &name, const QByteArray &content)
{
    Files files = good();
    for (auto &[known, text] : files) {
        if (known == name) {
            text = content;
            return files;
        }
    }
    files.append({name, content});
    return files;
}

} // namespace

/// Apps as files that travel between people.
class AppExportTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead()
    {
        AppExport app = read(good());
        app.settings.pins = {{u"/opt/app"_s, *Commit::parse(kCommit)}};
        app.settings.packages = {{u"apt"_s, {{u"nginx"_s, u"1.22"_s}}}};
        app.settings.mirrors = {
            {u"/opt/app"_s, {u"https://one.example/try.git"_s, u"git://two.example/try.git"_s}}};
        BuildRecord lock(app.settings.id);
        lock.number = 4;
        lock.outcome = BuildRecord::Outcome::Good;
        lock.contents.by = {{u"apt"_s, {{u"nginx"_s, u"1.22"_s}}}};
        app.lock = lock;
        app.sources = {{u"https://git.example/try.git"_s, *Commit::parse(kCommit)}};
        const QString pack = m_folder.filePath(u"pack"_s);
        VERIFY_GOOD(writeWhole(pack, "PACK"));
        const QString file = m_folder.filePath(u"try.slipway"_s);
        VERIFY_GOOD(writeExport(app, {pack}, file, m_context));
        const auto back = readExport(file, m_folder.path(), m_context);
        VERIFY_GOOD(back);
        QCOMPARE(back->profile.id, app.profile.id);
        QCOMPARE(back->profileText, kProfile);
        QVERIFY(back->settings == app.settings);
        QVERIFY(back->lock == app.lock);
        QCOMPARE(back->sources, app.sources);
        QCOMPARE(*readWhole(m_folder.filePath(u"0"_s)), QByteArray("PACK"));
    }

    void whatIsThisMachinesStays()
    {
        AppSettings settings(*AppId::parse(u"try"));
        settings.pins = {{u"/opt/app"_s, *Commit::parse(kCommit)}};
        settings.sources = {{u"/a"_s, u"/home/me/a"_s},
                            {u"/b"_s, u"https://me:secret@git.example/b"_s},
                            {u"/c"_s, u"https://token@git.example/c"_s},
                            {u"/d"_s, u"ssh://git@git.example/d"_s}};
        settings.mirrors = {
            {u"/a"_s, {u"/mnt/a.git"_s}},
            {u"/d"_s, {u"https://me:secret@git.example/d"_s, u"https://one.example/d"_s}}};
        settings.port = *Port::from(9000);
        settings.address = u"0.0.0.0"_s;
        settings.folders = {{u"models"_s, u"/home/me/models"_s}};
        settings.mounts = {*Mount::parse(u"/home/me:/me")};
        settings.environment = {{u"TOKEN"_s, u"secret"_s}};
        QStringList notes;
        const AppSettings shared = sharedSettings(settings, notes);
        QCOMPARE(notes.size(), 5);
        AppSettings expected(settings.id);
        expected.pins = settings.pins;
        expected.sources = {{u"/d"_s, u"ssh://git@git.example/d"_s}};
        expected.mirrors = {{u"/d"_s, {u"https://one.example/d"_s}}};
        QVERIFY(shared == expected);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &detail = {}) {
            QTest::newRow(name) << bytes << detail;
        };
        row("nothing", {});
        row("a text", "slipway-export: 1\n");
        row("cut", tarOf(good()).left(1000));
        row("compressed", QByteArray::fromHex("1f8b0800000000000003") + "xxxx");
        row("without a profile", tarOf(good().mid(0, 1)));
        row("without a head", tarOf(good().mid(1)));
        row("of a later kind", tarOf(with("slipway-export.yaml", "slipway-export: 2\n")));
        row("a path outside", tarOf(with("../../.bashrc", "rm -rf ~")), u"does not belong"_s);
        row("an absolute path", tarOf(with("/etc/passwd", "x")), u"does not belong"_s);
        row("a link", tarOf(with("profile.yaml", "-> /etc/passwd")), u"plain files"_s);
        row("a file twice", tarOf(good() + Files{{"profile.yaml", kProfile}}));
        row("a text without an end", tarOf(with("app.yaml", QByteArray(2'000'000, 'x'))));
        row("a pack that nothing names", tarOf(with("sources/0.pack", "x")));
        row("a name without its pack",
            tarOf(with("slipway-export.yaml",
                       kHead + "sources:\n  \"0\": \"" + kCommit.toUtf8() + " https://a/b\"\n")));
        row("sources of a folder of this machine",
            tarOf(with("slipway-export.yaml",
                       kHead + "sources:\n  \"0\": \"" + kCommit.toUtf8() + " /home/me\"\n")
                  + Files{{"sources/0.pack", "x"}}));
        row("a pack with a number too large", tarOf(with("sources/999.pack", "x")));
        row("a profile with a mistake", tarOf(with("profile.yaml", kProfile + "web: 1\n")),
            u":profile.yaml:"_s);
        row("settings with a mistake", tarOf(with("app.yaml", "port: x\n")),
            u":app.yaml:1:7: port"_s);
        row("settings of another profile", tarOf(with("app.yaml", "profile: other\n")));
        row("a lock that is none", tarOf(with("lock.yaml", "x")));
        row("an app's id with a path in it",
            tarOf(with("slipway-export.yaml", "slipway-export: 1\napp: \"../x\"\n")));
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const QString file = m_folder.filePath(u"odd.slipway"_s);
        VERIFY_GOOD(writeWhole(file, bytes));
        const auto app = readExport(file, m_folder.path(), m_context);
        QVERIFY(!app);
        QCOMPARE(app.error().kind, Error::Kind::Malformed);
        QVERIFY2(app.error().detail.contains(detail), qPrintable(app.error().detail));
    }

    void aFileThatIsNotThereIsMissing()
    {
        const auto app = readExport(m_folder.filePath(u"none"_s), {}, m_context);
        QVERIFY(!app);
        QCOMPARE(app.error().kind, Error::Kind::Missing);
    }

    void everyByteMayBeWrong()
    {
        const QByteArray tar = tarOf(good());
        for (qsizetype at = 0; at < tar.size(); at += 37) {
            QByteArray odd = tar;
            odd[at] = char(odd[at] ^ 0x55);
            const QString file = m_folder.filePath(u"odd.slipway"_s);
            VERIFY_GOOD(writeWhole(file, odd));
            const auto app = readExport(file, {}, m_context);
            QVERIFY(app || app.error().kind == Error::Kind::Malformed);
        }
    }

    void thePlanTellsEverything()
    {
        const AppExport app = read(good());
        const ImportPlan plan = importPlan(app, std::nullopt, AppSettings(app.settings.id));
        QCOMPARE(plan.profile, ImportPlan::Presence::New);
        QVERIFY(!plan.isAppThere);
        QCOMPARE(
            plan.fetches,
            (QStringList{
                u"source https://git.example/try.git at bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, to /opt/app"_s,
                u"apt: nginx"_s}));
        QCOMPARE(plan.runs,
                 (QStringList{u"while it is built, as root: Prepare\nmake install"_s,
                              u"a service: web\nnginx -g daemon off;"_s}));
        QCOMPARE(plan.mounts, QStringList{u"data at /data, to be read and written"_s});
        QCOMPARE(plan.publishes.size(), 1);
        QVERIFY(plan.publishes.first().contains(u"8199"_s));
    }

    void thePlanTellsWhatChangesHere()
    {
        AppExport app = read(good());
        const AppExport before = app;
        app.profile.aptPackages += u"curl"_s;
        app.settings.pins = {{u"/opt/app"_s, *Commit::parse(kCommit)}};
        AppSettings there(app.settings.id);
        there.port = *Port::from(9000);
        const ImportPlan same = importPlan(before, before.profile, there);
        QCOMPARE(same.profile, ImportPlan::Presence::Same);
        QCOMPARE(same.settingsChanges, QStringList());
        const ImportPlan plan = importPlan(app, before.profile, there);
        QCOMPARE(plan.profile, ImportPlan::Presence::Replaces);
        QVERIFY2(plan.profileChanges.contains(u"curl"_s), qPrintable(plan.profileChanges));
        QCOMPARE(plan.settingsChanges, QStringList{u"pin /opt/app: none → "_s + kCommit});
        QVERIFY(plan.isAppThere);
        QCOMPARE(importedSettings(app, there).port, there.port);
    }

    void mirrorsComeAlongAndThoseOfHereStay()
    {
        AppExport app = read(good());
        const QString mirror = u"https://one.example/try.git"_s;
        app.settings.mirrors = {{u"/opt/app"_s, {mirror}}};
        AppSettings there(app.settings.id);
        const ImportPlan plan = importPlan(app, app.profile, there);
        QCOMPARE(plan.settingsChanges, QStringList{u"mirrors /opt/app: none → "_s + mirror});
        QVERIFY2(plan.fetches.at(1).contains(mirror), qPrintable(plan.fetches.join(u'\n')));
        QCOMPARE(importedSettings(app, there).mirrors, app.settings.mirrors);
        there.mirrors = {{u"/opt/app"_s, {u"/mnt/try.git"_s, mirror}}, {u"/x"_s, {u"/mnt/x"_s}}};
        QCOMPARE(importedSettings(app, there).mirrors,
                 (QMap<QString, QStringList>{{u"/opt/app"_s, {mirror, u"/mnt/try.git"_s}},
                                             {u"/x"_s, {u"/mnt/x"_s}}}));
        app.settings.mirrors.clear();
        QCOMPARE(importPlan(app, app.profile, there).settingsChanges, QStringList());
    }

    void linesComeAlongAndThoseOfHereStay()
    {
        AppExport app = read(good());
        const OwnLine theirs{.run = u"pip install a"_s};
        const OwnLine ours{.run = u"pip install b"_s, .place = OwnLine::Place::AfterPackages};
        app.settings.lines = {theirs};
        AppSettings there(app.settings.id);
        there.lines = {ours};
        QCOMPARE(importedSettings(app, there).lines, (QList<OwnLine>{theirs, ours}));
        there.lines = {theirs};
        QCOMPARE(importedSettings(app, there).lines, QList<OwnLine>{theirs});
        const ImportPlan plan = importPlan(app, app.profile, AppSettings(app.settings.id));
        QCOMPARE(plan.settingsChanges, QStringList{u"a line of the recipe: pip install a"_s});
        QVERIFY(plan.runs.contains(u"a line of the recipe, as root\npip install a"_s));
    }

    void aLineWithAPasswordStaysHere()
    {
        AppSettings settings(*AppId::parse(u"try"));
        settings.lines = {{.run = u"pip install git+https://me:hunter2@git.test/x"_s},
                          {.run = u"pip install git+https://git.test/x@v1"_s}};
        QStringList notes;
        const AppSettings shared = sharedSettings(settings, notes);
        QCOMPARE(shared.lines, QList<OwnLine>{settings.lines[1]});
        QCOMPARE(notes.size(), 1);
    }

    void nothingInThePlanSpeaksToATerminal()
    {
        AppExport app = read(good());
        app.profile.steps.first().run = u"echo \x1b[2J hidden\u202e\nnext"_s;
        const ImportPlan plan = importPlan(app, std::nullopt, AppSettings(app.settings.id));
        QVERIFY(!plan.runs.first().contains(QChar(0x1b)));
        QVERIFY(!plan.runs.first().contains(QChar(0x202e)));
        QVERIFY(plan.runs.first().contains(u"\nnext"_s));
    }

private:
    AppExport read(const Files &files)
    {
        const QString file = m_folder.filePath(u"good.slipway"_s);
        const auto written = writeWhole(file, tarOf(files));
        const auto app = readExport(file, {}, m_context);
        if (!written || !app)
            qFatal("%s", wordsOf(app ? nullptr : &app.error()).constData());
        return *app;
    }

    QTemporaryDir m_folder;
    WorkContext m_context;
};

QTEST_GUILESS_MAIN(AppExportTest)
#include "tst_app_export.moc"
