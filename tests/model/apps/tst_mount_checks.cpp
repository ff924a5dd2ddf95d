// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/change_needs.h"
#include "apps/mount_checks.h"

#include <QTest>

#include <functional>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Answer = PathFacts::Answer;

/// A folder of the person's that the app may write, and against what it is seen.
struct Scene {
    QList<LookedFolder> all;
    MountSurroundings around;

    Scene()
    {
        AppFolder folder{.name = u"media"_s,
                         .label = u"Films"_s,
                         .purpose = Folder::Purpose::Data,
                         .host = u"/data/films"_s,
                         .container = u"/media"_s,
                         .readOnly = false,
                         .from = AppFolder::From::Person};
        all = {{folder, good(folder.host)}};
        around.app = u"Forge"_s;
        around.home = u"/home/mira"_s;
        around.sockets = {u"/run/docker.sock"_s, u"/srv/engine.sock"_s};
        PathFacts store = good(u"/data/models"_s);
        around.store = store;
    }

    static PathFacts good(const QString &path)
    {
        PathFacts facts;
        facts.path = path;
        facts.resolved = path;
        facts.existing = path;
        facts.kind = PathFacts::Kind::Folder;
        facts.owner = u"mira"_s;
        facts.readable = Answer::Yes;
        facts.writable = Answer::Yes;
        facts.isTried = true;
        facts.fileSystem = u"ext4"_s;
        facts.device = 1;
        facts.freeBytes = 100'000'000'000;
        facts.freeInodes = 1'000'000;
        return facts;
    }

    AppFolder &folder() { return all[0].folder; }
    PathFacts &path() { return *all[0].path; }
    void moveTo(const QString &host)
    {
        folder().host = host;
        all[0].path = good(host);
    }
    void addOther(const QString &host, const QString &container)
    {
        AppFolder other = folder();
        other.name.clear();
        other.host = host;
        other.container = container;
        all.append({other, host.startsWith(u'/') ? std::optional(good(host)) : std::nullopt});
    }
};

using Change = std::function<void(Scene &)>;
using SettingsChange = std::function<void(AppSettings &)>;

/// "fail exists: The folder …" of each check that is not all well.
QStringList troubles(const Scene &scene)
{
    QStringList told;
    for (const Check &check : mountChecks(scene.all, 0, scene.around)) {
        if (check.level != Check::Level::Ok)
            told << u"%1 %2: %3"_s.arg(nameOf(check.level), subjectOf(check), check.fact);
    }
    return told;
}

QStringList subjects(const QList<Check> &checks)
{
    QStringList all;
    for (const Check &check : checks)
        all << subjectOf(check);
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(SettingsChange)

class MountChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsTrouble_data();
    void tellsTrouble();
    void tellsWhatIsWell();
    void everyTroubleHasAMeaningAndARemedy();
    void knowsWhatAChangeNeeds_data();
    void knowsWhatAChangeNeeds();
};

void MountChecksTest::tellsTrouble_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const Change &change, const QStringList &told) {
        QTest::newRow(name) << change << told;
    };
    row("nothing is wrong", [](Scene &) {}, {});
    row("it is not there", [](Scene &scene) { scene.path().kind = PathFacts::Kind::Missing; },
        {u"fail exists: The folder /data/films is not there."_s});
    row("it is not there, and Slipway makes it",
        [](Scene &scene) {
            scene.path().kind = PathFacts::Kind::Missing;
            scene.folder().from = AppFolder::From::Default;
        },
        {});
    row("Slipway would make it, and may not",
        [](Scene &scene) {
            scene.path().kind = PathFacts::Kind::Missing;
            scene.path().makable = Answer::No;
            scene.folder().from = AppFolder::From::Default;
        },
        {u"fail exists: The folder /data/films is not there, and you may not make it."_s});
    row("a kind of models that the store does not have",
        [](Scene &scene) {
            scene.path().kind = PathFacts::Kind::Missing;
            scene.folder().isOptional = true;
        },
        {});
    row("nobody chose a folder",
        [](Scene &scene) {
            scene.folder().host.clear();
            scene.all[0].path.reset();
        },
        {u"fail exists: No folder is chosen for it yet."_s});
    row("a file", [](Scene &scene) { scene.path().kind = PathFacts::Kind::File; },
        {u"fail exists: /data/films is not a folder."_s});
    row("it cannot be read, so writing is not told as well",
        [](Scene &scene) {
            scene.path().readable = Answer::No;
            scene.path().writable = Answer::No;
        },
        {u"fail readable: Forge may not read /data/films."_s});
    row("it cannot be written", [](Scene &scene) { scene.path().writable = Answer::No; },
        {u"fail writable: Forge may not write into /data/films."_s});
    row("it cannot be written by its mode, and that was not tried",
        [](Scene &scene) {
            scene.path().writable = Answer::No;
            scene.path().isTried = false;
        },
        {u"warn writable: Forge may not write into /data/films."_s});
    row("it cannot be written and is only read",
        [](Scene &scene) {
            scene.path().writable = Answer::No;
            scene.folder().readOnly = true;
        },
        {});
    row("nobody knows as whom the engine runs it",
        [](Scene &scene) {
            scene.path().readable = Answer::Unknown;
            scene.path().writable = Answer::Unknown;
        },
        {});
    row("little space", [](Scene &scene) { scene.path().freeBytes = 1'000'000'000; },
        {u"warn space: %1 are free there."_s.arg(
            QLocale().formattedDataSize(1'000'000'000, 1, QLocale::DataSizeSIFormat))});
    row("no space", [](Scene &scene) { scene.path().freeBytes = 0; },
        {u"fail space: %1 are free there."_s.arg(
            QLocale().formattedDataSize(0, 1, QLocale::DataSizeSIFormat))});
    row("no space where nothing is written",
        [](Scene &scene) {
            scene.path().freeBytes = 0;
            scene.folder().readOnly = true;
        },
        {});
    row("few files more", [](Scene &scene) { scene.path().freeInodes = 12; },
        {u"warn inodes: Only 12 more files fit there, however much space is free."_s});
    row("a network",
        [](Scene &scene) {
            scene.path().fileSystem = u"nfs4"_s;
            scene.path().source = u"nas:/films"_s;
        },
        {u"warn filesystem: /data/films is on another machine (nas:/films, nfs4)."_s});
    row("a network that is only read",
        [](Scene &scene) {
            scene.path().fileSystem = u"cifs"_s;
            scene.folder().readOnly = true;
        },
        {});
    row("a stick", [](Scene &scene) { scene.path().fileSystem = u"vfat"_s; },
        {u"warn filesystem: /data/films is on a disk in Windows’ format (vfat)."_s});
    row("a disk of Windows'", [](Scene &scene) { scene.path().fileSystem = u"ntfs3"_s; },
        {u"warn filesystem: /data/films is on a disk in Windows’ format (ntfs3)."_s});
    row("memory", [](Scene &scene) { scene.path().fileSystem = u"tmpfs"_s; },
        {u"warn filesystem: /data/films is in memory."_s});
    row("a container's own", [](Scene &scene) { scene.path().fileSystem = u"overlay"_s; },
        {u"warn filesystem: /data/films is in a container’s own file system."_s});
    row("the engine's socket", [](Scene &scene) { scene.moveTo(u"/srv/engine.sock"_s); },
        {u"fail place: /srv/engine.sock is the engine’s own socket."_s});
    row("a link to the engine's socket",
        [](Scene &scene) { scene.path().resolved = u"/run/docker.sock"_s; },
        {u"fail place: /run/docker.sock is the engine’s own socket."_s});
    row("everything", [](Scene &scene) { scene.moveTo(u"/"_s); },
        {u"fail place: / belongs to the system."_s});
    row("the settings of the system", [](Scene &scene) { scene.moveTo(u"/etc"_s); },
        {u"warn place: /etc belongs to the system."_s});
    row("the home folder", [](Scene &scene) { scene.moveTo(u"/home/mira"_s); },
        {u"warn place: /home/mira holds more of yours than an app needs."_s});
    row("an engine elsewhere",
        [](Scene &scene) {
            scene.around.sight = {EngineSight::Where::Remote, u"box"_s};
            scene.path().kind = PathFacts::Kind::Missing; // which says nothing about that machine
        },
        {u"warn engine: The engine is on box, and /data/films is looked for there."_s});
    row("Docker Desktop",
        [](Scene &scene) { scene.around.sight.where = EngineSight::Where::Desktop; },
        {u"fail engine: Docker Desktop does not share /data/films."_s});
    row("a snap", [](Scene &scene) { scene.around.sight.where = EngineSight::Where::Snap; },
        {u"fail engine: Docker was installed as a snap, which may not see /data/films."_s});
    row("over the kernel's own", [](Scene &scene) { scene.folder().container = u"/proc/1"_s; },
        {u"fail container: /proc/1 in the app belongs to the kernel."_s});
    row("over the programs", [](Scene &scene) { scene.folder().container = u"/usr"_s; },
        {u"warn container: /usr in the app has programs that it needs."_s});
    row("two at one place of the app's",
        [](Scene &scene) { scene.addOther(u"/other"_s, u"/media"_s); },
        {u"fail nested: /media in the app has two folders."_s});
    row("inside another one of the app's",
        [](Scene &scene) {
            scene.folder().container = u"/media/films"_s;
            scene.addOther(u"/other"_s, u"/media"_s);
        },
        {u"warn nested: /media/films lies in /media, which is another folder of the app’s."_s});
    row("given twice", [](Scene &scene) { scene.addOther(u"/data/films"_s, u"/again"_s); },
        {u"warn nested: /data/films is given to the app twice, as /again too."_s});
    row("given twice by a link",
        [](Scene &scene) {
            scene.addOther(u"/real"_s, u"/again"_s);
            scene.path().resolved = u"/real"_s;
        },
        {u"warn nested: /real is given to the app twice, as /again too."_s});
    row("inside another one of the person's",
        [](Scene &scene) { scene.addOther(u"/data"_s, u"/again"_s); },
        {u"warn nested: /data/films lies in /data, which the app has as /again."_s});
    row("a name that only begins as another",
        [](Scene &scene) { scene.addOther(u"/data/fil"_s, u"/med"_s); }, {});
    row("given twice to be read",
        [](Scene &scene) {
            scene.folder().readOnly = true;
            scene.addOther(u"/data/films"_s, u"/again"_s);
        },
        {});
    row("kinds of models out of one store",
        [](Scene &scene) {
            scene.folder().purpose = Folder::Purpose::Models;
            scene.addOther(u"/data"_s, u"/again"_s);
        },
        {});
    row("a volume", [](Scene &scene) { scene.moveTo(u"cache"_s); }, {});
    row("a volume given twice",
        [](Scene &scene) {
            scene.moveTo(u"cache"_s);
            scene.addOther(u"cache"_s, u"/again"_s);
        },
        {u"warn nested: cache is given to the app twice, as /again too."_s});
}

void MountChecksTest::tellsTrouble()
{
    QFETCH(Change, change);
    Scene scene;
    change(scene);
    QTEST(troubles(scene), "told");
}

void MountChecksTest::tellsWhatIsWell()
{
    Scene scene;
    scene.path().resolved = u"/disk/films"_s;
    scene.path().device = 2;
    const QList<Check> checks = mountChecks(scene.all, scene.around);
    QCOMPARE(subjects(checks),
             (QStringList{u"exists"_s, u"link"_s, u"readable"_s, u"writable"_s, u"space"_s,
                          u"store"_s}));
    QCOMPARE(checks.first().id, u"folder:media:exists"_s);
    QCOMPARE(checks[1].fact, u"/data/films leads to /disk/films."_s);
    scene.folder().name.clear();
    QCOMPARE(mountChecks(scene.all, scene.around).first().id, u"folder:/media:exists"_s);
    scene.all[0].path.reset();
    QVERIFY2(mountChecks(scene.all, scene.around).isEmpty(), "nothing was looked at");
}

void MountChecksTest::everyTroubleHasAMeaningAndARemedy()
{
    Scene scene;
    scene.path().kind = PathFacts::Kind::Folder;
    scene.path().writable = Answer::No;
    scene.path().freeBytes = 0;
    scene.path().freeInodes = 1;
    scene.path().fileSystem = u"vfat"_s;
    scene.folder().container = u"/usr"_s;
    scene.around.sight.where = EngineSight::Where::Snap;
    for (const Check &check : mountChecks(scene.all, scene.around)) {
        if (check.level == Check::Level::Ok)
            continue;
        QVERIFY2(!check.meaning.isEmpty(), qPrintable(check.id));
        QVERIFY2(!check.remedy.isEmpty(), qPrintable(check.id));
    }
}

void MountChecksTest::knowsWhatAChangeNeeds_data()
{
    QTest::addColumn<SettingsChange>("change");
    QTest::addColumn<QString>("needs");
    const auto row = [](const char *name, const SettingsChange &change, const char *needs) {
        QTest::newRow(name) << change << QString::fromLatin1(needs);
    };
    row(
        "nothing", [](AppSettings &) {}, "nothing");
    row(
        "a folder", [](AppSettings &after) { after.folders.insert(u"models"_s, u"/m"_s); },
        "restart");
    row(
        "a mount", [](AppSettings &after) { after.mounts.append(*Mount::parse(u"/a:/b")); },
        "restart");
    row(
        "access",
        [](AppSettings &after) { after.access.insert(u"models"_s, Mount::Access::ReadOnly); },
        "restart");
    row(
        "what a mount is called",
        [](AppSettings &after) { after.mountNames.insert(u"/b"_s, u"B"_s); }, "nothing");
    row(
        "the environment", [](AppSettings &after) { after.environment.insert(u"A"_s, u"1"_s); },
        "restart");
    row(
        "a pin",
        [](AppSettings &after) {
            after.pins.insert(u"/opt/app"_s, *Commit::parse(QString(40, u'a')));
            after.mounts.append(*Mount::parse(u"/a:/b"));
        },
        "rebuild");
    row(
        "where it may be fetched from",
        [](AppSettings &after) { after.mirrors.insert(u"/opt/app"_s, {u"file:///a"_s}); },
        "nothing");
}

void MountChecksTest::knowsWhatAChangeNeeds()
{
    QFETCH(SettingsChange, change);
    const AppSettings before(*AppId::parse(u"forge"));
    AppSettings after = before;
    change(after);
    QTEST(nameOf(changeNeeds(before, after)), "needs");
}

QTEST_GUILESS_MAIN(MountChecksTest)
#include "tst_mount_checks.moc"
