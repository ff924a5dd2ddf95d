// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"
#include "mount_desk.h"
#include "mount_rows.h"
#include "words.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

using Answer = PathFacts::Answer;
using Cell = MountRow::Cell;

Folder folder(const QString &name, Folder::Purpose purpose, bool readOnly = false, bool ask = false)
{
    Folder made;
    made.name = name;
    made.purpose = purpose;
    made.path = u'/' + name;
    made.readOnly = readOnly;
    made.ask = ask;
    return made;
}

PathFacts good(const QString &path)
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
    facts.freeBytes = 412'000'000'000;
    return facts;
}

/// An app with one folder of each purpose, all of which were looked at.
struct Desk {
    Profile profile{*AppId::parse(u"forge")};
    AppSettings settings{profile.id};
    Paths paths;
    MountsInput input{profile, settings, {}, {}, {}, {}, u"/home/mira"_s, u"/srv/models"_s};
    std::function<void(PathFacts &)> change = [](PathFacts &) {}; ///< Of each path.

    Desk()
    {
        profile.name = u"Forge"_s;
        profile.folders = {folder(u"models"_s, Folder::Purpose::Models, true),
                           folder(u"output"_s, Folder::Purpose::Output),
                           folder(u"config"_s, Folder::Purpose::Config),
                           folder(u"media"_s, Folder::Purpose::Data, true, true)};
        profile.layout = {{u"loras"_s, ModelPlace{u"/opt/app/models/Lora"_s}}};
        paths.data = u"/home/mira/.local/share/slipway"_s;
        paths.pictures = u"/home/mira/Pictures"_s;
    }
    MountsView view()
    {
        input.profile = profile;
        input.settings = settings;
        const SharedFolders shared{u"/srv/models"_s, {}};
        input.usual = foldersWithGaps(profile, AppSettings(settings.id), shared, paths);
        input.layout = modelLayout(profile, settings, shared, paths);
        input.look.around.app = profile.name;
        input.look.around.home = input.home;
        input.look.folders.clear();
        for (const AppFolder &one : foldersWithGaps(profile, settings, shared, paths)) {
            std::optional<PathFacts> facts;
            if (one.isChosen() && !one.isVolume()) {
                facts = good(one.host);
                change(*facts);
            }
            input.look.folders.append({one, facts});
        }
        return mountsView(input);
    }
};

/// The workbench with real folders and without an engine.
struct Bench {
    QTemporaryDir home;
    Paths paths = Paths::standard(home.filePath(u"c"_s), home.filePath(u"d"_s));
    Settings settings{paths.settingsFile()};
    ProfileStore store{paths, nullptr};
    Engine engine{EngineChoice{
        *Endpoint::parse(u"/nonexistent/engine.sock"_s), EngineChoice::Rule::Setting, {}, {}}};
    Apps apps{AppsContext{engine, store, settings, paths}};
    std::unique_ptr<DeskWorkbench> workbench;

    Bench()
    {
        store.load();
        workbench = std::make_unique<DeskWorkbench>(apps, KeyringHand(), nullptr);
    }
    QString at(const QString &name) const { return home.filePath(name); }
};

MountRow rowOf(const MountsView &view, const QString &key)
{
    for (const MountRow &row : view.rows) {
        if (row.key == key)
            return row;
    }
    qFatal("There is no row %s.", qPrintable(key));
}

} // namespace

/// What the Mounts tab shows of an app's folders.
class MountRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void showsTheFoldersOfTheProfileFirst()
    {
        Desk desk;
        desk.settings.mounts = {*Mount::parse(u"/srv/films:/films:ro"),
                                *Mount::parse(u"cache:/cache")};
        desk.settings.mountNames = {{u"/films"_s, u"Films"_s}};
        const MountsView view = desk.view();
        QStringList told;
        for (const MountRow &row : view.rows)
            told << u"%1 %2 %3 %4"_s.arg(row.key, row.icon, row.shownHost, row.name);
        QCOMPARE(
            told,
            (QStringList{u"models layers /srv/models Models"_s,
                         u"output outputs ~/Pictures/slipway/forge Outputs"_s,
                         u"config settings ~/.local/share/slipway/apps/forge/config Settings"_s,
                         u"media folder  media"_s, u"/films folder /srv/films Films"_s,
                         u"/cache box cache "_s}));
        QVERIFY(view.rows[4].isFurther && !view.rows[0].isFurther && view.rows[5].isVolume);
        QCOMPARE(
            view.layout,
            (QList<StoreFolderRow>{{u"loras"_s, u"/srv/models/loras"_s, u"/opt/app/models/Lora"_s,
                                    u"Mounted"_s, u"Read only"_s}}));
        QCOMPARE(view.store, u"/srv/models"_s);
    }

    void saysHowTheAppComesToKnowOfEachKindOfModels()
    {
        const auto row = [](const QString &kind, ModelPlace::Way way, const QString &host,
                            bool readOnly) {
            return LayoutRow{.kind = kind,
                             .host = host,
                             .path = u"/opt/app/"_s + kind,
                             .way = way,
                             .readOnly = readOnly};
        };
        Desk desk;
        desk.input.layout = {row(u"a"_s, ModelPlace::Way::Bind, u"/srv/a"_s, true),
                             row(u"b"_s, ModelPlace::Way::Yaml, u"/home/mira/b"_s, true),
                             row(u"c"_s, ModelPlace::Way::Flag, u"/srv/c"_s, false),
                             row(u"d"_s, ModelPlace::Way::Environment, u"/srv/d"_s, true),
                             row(u"e"_s, ModelPlace::Way::Register, u"/srv/e"_s, true),
                             row(u"f"_s, ModelPlace::Way::Bind, {}, true)};
        desk.input.counted = {{u"/srv/a"_s, {38, 214'000'000'000, true}},
                              {u"/srv/c"_s, {0, 0, true}},
                              {u"/srv/d"_s, {kMostCountedModels, 1'000'000, false}}};
        QStringList told;
        const MountsView view = mountsView(desk.input);
        for (const StoreFolderRow &one : view.layout)
            told << QStringList{one.kind, one.storeFolder, one.way, one.access, one.files, one.size}
                        .join(u'|');
        QCOMPARE(
            told,
            (QStringList{u"a|/srv/a|Mounted|Read only|38 files|"_s + words::bytes(214'000'000'000),
                         u"b|~/b|By its setting|Read only||"_s,
                         u"c|/srv/c|By its setting|Read, write|0 files|"_s,
                         u"d|/srv/d|By its setting|Read only|more than 20000 files|"_s
                             + words::bytes(1'000'000),
                         u"e|/srv/e|By its list|Read only||"_s, u"f|Not in the store||||"_s}));
    }

    void saysWhatEachCellIs()
    {
        Desk desk;
        desk.settings.mounts = {*Mount::parse(u"cache:/cache")};
        const MountsView view = desk.view();
        const MountRow &models = view.rows[0];
        QVERIFY(models.exists == Cell::Good && models.access == Cell::Good);
        QVERIFY2(models.free.isEmpty(), "nothing is written there");
        QCOMPARE(view.rows[1].free, words::bytes(412'000'000'000));
        QCOMPARE(view.rows[3].exists, Cell::Bad); // not chosen
        QCOMPARE(view.rows[3].note, u"No folder is chosen for it yet."_s);
        QCOMPARE(view.rows[4].exists, Cell::Good);
        QCOMPARE(view.rows[4].note, u"kept by the engine"_s);
    }

    void aFolderThatWasNotLookedAtIsPending()
    {
        Desk desk;
        desk.view();
        for (LookedFolder &one : desk.input.look.folders)
            one.path.reset();
        const MountsView view = mountsView(desk.input);
        QVERIFY(!view.rows[0].isLooked() && view.rows[0].access == Cell::Pending);
        QVERIFY(view.rows[0].note.isEmpty());
    }

    void tellsTheWorst_data()
    {
        QTest::addColumn<std::function<void(PathFacts &)>>("change");
        QTest::addColumn<QString>("note"); // of the folder of outputs
        QTest::addColumn<int>("exists");
        QTest::addColumn<int>("access");
        const auto row = [](const char *name, const std::function<void(PathFacts &)> &change,
                            const QString &note, Cell exists, Cell access) {
            QTest::newRow(name) << change << note << int(exists) << int(access);
        };
        row(
            "all is well", [](PathFacts &) {}, {}, Cell::Good, Cell::Good);
        row(
            "a link",
            [](PathFacts &facts) {
                if (facts.path.endsWith("/forge"_L1))
                    facts.resolved = u"/disk/x"_s;
            },
            u"/home/mira/Pictures/slipway/forge leads to /disk/x."_s, Cell::Good, Cell::Good);
        row(
            "another's",
            [](PathFacts &facts) {
                facts.writable = Answer::No;
                facts.owner = u"root"_s;
            },
            u"It is owned by root, and Forge runs as user 1000."_s, Cell::Good, Cell::Bad);
        row(
            "little space", [](PathFacts &facts) { facts.freeBytes = 1; },
            u"%1 are free there."_s.arg(
                QLocale().formattedDataSize(1, 1, QLocale::DataSizeSIFormat)),
            Cell::Good, Cell::Good);
        row(
            "made at the start", [](PathFacts &facts) { facts.kind = PathFacts::Kind::Missing; },
            {}, Cell::None, Cell::None);
    }
    void tellsTheWorst()
    {
        QFETCH(std::function<void(PathFacts &)>, change);
        Desk desk;
        desk.change = change;
        const MountRow row = desk.view().rows[1];
        QTEST(row.note, "note");
        QTEST(int(row.exists), "exists");
        QTEST(int(row.access), "access");
        QVERIFY(!row.isMissing);
    }

    void knowsWhatThePersonMayMake()
    {
        Desk desk;
        desk.settings.folders = {{u"output"_s, u"/data/new"_s}};
        desk.change = [](PathFacts &facts) {
            facts.kind = PathFacts::Kind::Missing;
            facts.makable = Answer::Yes;
        };
        QVERIFY(desk.view().rows[1].isMissing && desk.view().rows[1].canBeMade);
        desk.input.look.around.sight.where = EngineSight::Where::Remote;
        QVERIFY2(!desk.view().rows[1].isMissing, "it may be there on that machine");
        QVERIFY(desk.view().rows[1].isLooked());
    }

    void asksAboutRiskyPlaces()
    {
        Desk desk;
        desk.settings.mounts = {*Mount::parse(u"/home/mira:/a"), *Mount::parse(u"/:/b"),
                                *Mount::parse(u"/home/mira:/c:ro"),
                                *Mount::parse(u"/srv/x:/models")};
        const QList<MountRow> rows = desk.view().rows;
        QCOMPARE(rows[4].asks, MountRow::Asks::Again);
        QVERIFY(!rows[4].risk.isEmpty());
        QCOMPARE(rows[5].asks, MountRow::Asks::Refused);
        QCOMPARE(rows[6].asks, MountRow::Asks::Nothing);
        QVERIFY2(rows[7].asks == MountRow::Asks::Refused, "the app has its models there");
    }

    void looksAtFoldersInWorkers()
    {
        Bench bench;
        AppSettings settings(*AppId::parse(u"jellyfin"));
        settings.folders = {{u"media"_s, bench.at(u"films"_s)}};
        QVERIFY(QDir().mkdir(bench.at(u"films"_s)));
        DeskWorkbench &workbench = *bench.workbench;
        QVERIFY(!rowOf(workbench.mounts(settings), u"media"_s).isLooked());
        QSignalSpy changes(&workbench, &Workbench::mountsChanged);
        workbench.lookAtMounts(settings);
        QTRY_VERIFY(rowOf(workbench.mounts(settings), u"media"_s).isLooked());
        QVERIFY(!changes.isEmpty());
        const MountRow row = rowOf(workbench.mounts(settings), u"media"_s);
        QVERIFY2(row.exists == Cell::Good, qPrintable(row.note));
        workbench.forgetMounts();
        QVERIFY(!rowOf(workbench.mounts(settings), u"media"_s).isLooked());
    }

    void makesAFolderAndLooksAgain()
    {
        Bench bench;
        AppSettings settings(*AppId::parse(u"jellyfin"));
        const QString fresh = bench.at(u"new/films"_s);
        settings.folders = {{u"media"_s, fresh}};
        DeskWorkbench &workbench = *bench.workbench;
        workbench.lookAtMounts(settings);
        QTRY_VERIFY(rowOf(workbench.mounts(settings), u"media"_s).canBeMade);
        // The tab looks at what is not known whenever something changed.
        connect(&workbench, &Workbench::mountsChanged, this,
                [&workbench, settings] { workbench.lookAtMounts(settings); });
        workbench.mountDesk().makeFolder(fresh);
        QTRY_VERIFY(rowOf(workbench.mounts(settings), u"media"_s).exists == Cell::Good);
        QVERIFY(QFileInfo(fresh).isDir());
        QVERIFY(!rowOf(workbench.mounts(settings), u"media"_s).isMissing);
    }

    void knowsWhatDiffersFromTheProfile()
    {
        Desk desk;
        QVERIFY(!desk.view().rows[0].isChosen);
        desk.settings.access = {{u"models"_s, Mount::Access::ReadWrite}};
        desk.settings.folders = {{u"config"_s, u"/data/config"_s}};
        const QList<MountRow> rows = desk.view().rows;
        QVERIFY(rows[0].isChosen && !rows[0].isReadOnly && rows[0].isUsuallyReadOnly);
        QVERIFY(rows[2].isChosen);
        QCOMPARE(rows[2].usualHost, u"/home/mira/.local/share/slipway/apps/forge/config"_s);
    }
};

QTEST_GUILESS_MAIN(MountRowsTest)
#include "tst_mount_rows.moc"
