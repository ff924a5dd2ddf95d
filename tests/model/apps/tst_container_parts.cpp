// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"
#include "apps/disk_space.h"
#include "apps/further_ports.h"
#include "apps/host_ports.h"
#include "apps/labels.h"
#include "apps/launch_job.h"
#include "apps/ready_probe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(slipway::Folder)

namespace {

Profile profile(Profile::Lineage lineage = Profile::Lineage::S6)
{
    Profile made(*AppId::parse(u"demo"));
    made.name = u"Demo"_s;
    made.lineage = lineage;
    made.web.emplace();
    made.web->port = *Port::from(8080);
    return made;
}

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

Paths pathsIn(const QString &root)
{
    Paths paths;
    paths.data = root + u"/data"_s;
    paths.pictures = root + u"/pictures"_s;
    return paths;
}

} // namespace

/// What decides a container: folders, ports, rights.
class ContainerPartsTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhoListens()
    {
        // From `cat /proc/net/tcp`: sshd on every address, a server on another address, a
        // connection.
        const QByteArray text = "  sl  local_address rem_address   st tx_queue rx_queue tr "
                                "tm->when retrnsmt   uid  timeout inode\n"
                                "   0: 00000000:0016 00000000:0000 0A 00000000:00000000 "
                                "00:00000000 00000000     0        0 12345 1 0 100\n"
                                "   1: 0200A8C0:1F90 00000000:0000 0A 00000000:00000000 "
                                "00:00000000 00000000     0        0 12346 1 0 100\n"
                                "   2: 0100007F:1F91 0100007F:C350 01 00000000:00000000 "
                                "00:00000000 00000000     0        0 12347 1 0 100\n"
                                "garbage\n";
        QCOMPARE(parseListening(text),
                 (QList<ListeningSocket>{{22, 12345, true}, {8080, 12346, false}}));
    }

    void readsWhoWaitsForDatagrams()
    {
        // From `cat /proc/net/udp`: a server that waits, and a client that has a partner.
        const QByteArray text = "   sl  local_address rem_address   st tx_queue rx_queue tr "
                                "tm->when retrnsmt   uid  timeout inode ref pointer drops\n"
                                " 1234: 0100007F:55F0 00000000:0000 07 00000000:00000000 "
                                "00:00000000 00000000  1000        0 23456 2 0 0\n"
                                " 1235: 0100007F:C350 08080808:0035 01 00000000:00000000 "
                                "00:00000000 00000000  1000        0 23457 2 0 0\n";
        QCOMPARE(parseListening(text, true), (QList<ListeningSocket>{{22000, 23456, true, true}}));
    }

    void tcpAndUdpHaveNumbersOfTheirOwn()
    {
        ContainerSummary other;
        other.id = u"1"_s;
        other.name = u"other"_s;
        other.ports = {{53, 5353, u"127.0.0.1"_s, true}};
        const PortMap ports({{22000, 1, true, true}}, {other});
        QVERIFY(ports.isFree(22000) && !ports.isFree(22000, true));
        QVERIFY(ports.isFree(5353) && !ports.isFree(5353, true));
        QCOMPARE(ports.use(5353, true).by, u"other"_s);
        QVERIFY(ports.use(5353).by.isEmpty());
    }

    void findsTheWebUiAmongOtherPorts()
    {
        // As engines list them, by text: 22000 comes before 8384.
        const QList<PublishedPort> ports{
            {22000, 22000, {}}, {8384, 1, {}, true}, {8384, 8385, u"127.0.0.1"_s}};
        QCOMPARE(hostPortOf(ports, 8384), 8385);
        QCOMPARE(hostPortOf(ports, 80), 0);
        QCOMPARE(hostPortOf({{80, 0, {}}}, 80), 0);
    }

    void furtherPortsKeepTheirNumbersOrAreLeftOut()
    {
        Profile given = profile();
        given.ports = {{u"sync"_s, *Port::from(22000), false},
                       {u"sync-quic"_s, *Port::from(22000), true}};
        const QList<PublishedPort> ports =
            furtherPorts(given, [](quint16, bool udp) { return !udp; });
        QCOMPARE(ports, (QList<PublishedPort>{{22000, 22000, {}}, {22000, 0, {}, true}}));
        QVERIFY(publishes(ports, 22000, false) && !publishes(ports, 22000, true));
        const PublishedPort web{8080, 8080, {}};
        const PublishedPort tcp{22000, 22000, {}};
        const PublishedPort udp{22000, 22000, {}, true};
        QVERIFY(publishesTheSame(ports, {web, tcp}));
        QVERIFY2(!publishesTheSame(ports, {web}), "it is free again");
        QVERIFY2(!publishesTheSame(ports, {web, tcp, udp}), "it is taken now");
    }

    void readsWhichPortAnEngineRefuses_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QList<int>>("refused"); // places in the list
        const auto row = [](const char *refusal, const QList<int> &refused) {
            QTest::newRow(refusal) << QString::fromUtf8(refusal) << refused;
        };
        row("Bind for 127.0.0.1:22000 failed: port is already allocated", {0, 1});
        row("Error starting userland proxy: listen udp4 127.0.0.1:22000: bind: address already in "
            "use",
            {1});
        row("failed to bind host port for 127.0.0.1:22000:172.17.0.2:22000/tcp: address already in "
            "use",
            {0});
        row("rootlessport listen tcp 127.0.0.1:220: bind: address already in use", {});
        row("Bind for 127.0.0.1:8384 failed: port is already allocated", {});
    }
    void readsWhichPortAnEngineRefuses()
    {
        QFETCH(QString, refusal);
        QFETCH(QList<int>, refused);
        const QList<PublishedPort> ports{{22000, 22000, {}}, {22000, 22000, {}, true}, {22, 0, {}}};
        QList<PublishedPort> wanted;
        for (const int place : refused)
            wanted.append(ports.at(place));
        QCOMPARE(refusedPorts(ports, refusal), wanted);
    }

    void findsTheNextFreePort()
    {
        ContainerSummary own;
        own.id = u"own"_s;
        own.ports = {{80, 8083, u"127.0.0.1"_s}};
        ContainerSummary other;
        other.id = u"other"_s;
        other.name = u"slipway-forge"_s;
        other.ports = {{80, 8081, u"127.0.0.1"_s}};
        const PortMap ports({{8080, 1, true}, {8082, 2, false}}, {own, other}, u"own"_s);
        QVERIFY2(*ports.nextFree(8080) == 8082,
                 "a listener on another address does not hold 127.0.0.1");
        QVERIFY(ports.isFree(8083));
        QCOMPARE(ports.use(8081).by, u"slipway-forge"_s);
        QVERIFY2(!PortMap({{65535, 1, true}}, {}).nextFree(65535), "there is none after the last");
    }

    void onlyWhatRunsHoldsAPort_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("running") << u"running"_s << false;
        QTest::newRow("paused") << u"paused"_s << false;
        QTest::newRow("restarting") << u"restarting"_s << false;
        QTest::newRow("made but not started") << u"created"_s << true;
        QTest::newRow("ended, of which Podman tells ports") << u"exited"_s << true;
        QTest::newRow("Podman's own word") << u"stopped"_s << true;
    }
    void onlyWhatRunsHoldsAPort()
    {
        QFETCH(QString, state);
        ContainerSummary container;
        container.id = u"one"_s;
        container.state = state;
        container.ports = {{80, 8081, u"127.0.0.1"_s}};
        QTEST(PortMap({}, {container}).isFree(8081), "isFree");
    }

    void systemPortsAreLeftToTheSystem()
    {
        Web web;
        web.port = *Port::from(80);
        QCOMPARE(preferredPort(web), 8080);
        web.preferred = *Port::from(443);
        QVERIFY2(preferredPort(web) == 443, "a profile that names one means it");
    }

    void foldersHavePlacesOfTheirOwn_data()
    {
        QTest::addColumn<Folder>("folder");
        QTest::addColumn<QString>("host"); // empty: the person must choose
        using Purpose = Folder::Purpose;
        QTest::newRow("models") << folder(u"models"_s, Purpose::Models) << u"/r/data/models"_s;
        QTest::newRow("outputs of the app")
            << folder(u"output"_s, Purpose::Output) << u"/r/pictures/slipway/demo"_s;
        QTest::newRow("who only shows outputs shows all")
            << folder(u"site"_s, Purpose::Output, true) << u"/r/pictures/slipway"_s;
        QTest::newRow("settings") << folder(u"config"_s, Purpose::Config)
                                  << u"/r/data/apps/demo/config"_s;
        QTest::newRow("asked for") << folder(u"media"_s, Purpose::Data, true, true) << QString();
    }
    void foldersHavePlacesOfTheirOwn()
    {
        QFETCH(Folder, folder);
        QFETCH(QString, host);
        Profile given = profile();
        given.folders = {folder};
        AppSettings settings(given.id);
        const Result<QList<AppFolder>> folders = foldersOf(given, settings, {}, pathsIn(u"/r"_s));
        QCOMPARE(folders.has_value(), !host.isEmpty());
        if (folders)
            QCOMPARE(folders->first().host, host);
        QCOMPARE(foldersWithGaps(given, settings, {}, pathsIn(u"/r"_s)).first().host, host);
        settings.folders.insert(folder.name, u"/mine"_s);
        QCOMPARE(foldersOf(given, settings, {}, pathsIn(u"/r"_s))->first().host, u"/mine"_s);
    }

    void whatThePersonSaysOfAccessCounts()
    {
        Profile given = profile();
        given.folders = {folder(u"models"_s, Folder::Purpose::Models, true),
                         folder(u"output"_s, Folder::Purpose::Output)};
        given.layout = {{u"loras"_s, ModelPlace{u"/opt/app/loras"_s}}};
        AppSettings settings(given.id);
        settings.access = {{u"models"_s, Mount::Access::ReadWrite},
                           {u"output"_s, Mount::Access::ReadOnly}};
        settings.mounts = {*Mount::parse(u"cache:/cache"), *Mount::parse(u"/films:/films:ro")};
        settings.mountNames = {{u"/cache"_s, u"Download cache"_s}};
        const QList<AppFolder> folders = *foldersOf(given, settings, {}, pathsIn(u"/r"_s));
        QCOMPARE(folders.size(), 5);
        QVERIFY(!folders[0].readOnly && folders[1].readOnly && !folders[2].readOnly);
        QVERIFY(folders[2].isOfLayout());
        QVERIFY(folders[3].isVolume() && !folders[4].isVolume());
        QCOMPARE(folders[3].label, u"Download cache"_s);
        QCOMPARE(folders[3].key(), u"/cache"_s);
        QCOMPARE(mountsOf(folders)->at(3), *Mount::parse(u"cache:/cache"));
        QVERIFY2(makeFolders({folders[3]}), "the engine makes it");
        QVERIFY(!QFileInfo::exists(u"cache"_s));
    }

    void aFolderThatThePersonNamedIsNeverMade()
    {
        const QTemporaryDir root;
        AppFolder ours;
        ours.host = root.filePath(u"a/b"_s);
        AppFolder theirs;
        theirs.host = root.filePath(u"disk/c"_s);
        theirs.from = AppFolder::From::Person;
        QVERIFY(makeFolders({ours}));
        QVERIFY(QFileInfo(ours.host).isDir());
        const Result<QList<AppFolder>> missing = makeFolders({theirs});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::Missing);
        QVERIFY(!QFileInfo::exists(theirs.host));
        theirs.isOptional = true;
        QVERIFY(makeFolders({theirs})->isEmpty());
    }

    void containersAreContained()
    {
        ContainerPlan plan{.profile = profile(),
                           .settings = AppSettings(*AppId::parse(u"demo")),
                           .folders = {},
                           .person = {1234, 99, u"Europe/Berlin"_s, u"022"_s},
                           .gpu = ContainerSpec::Gpu::None,
                           .image = u"slipway/demo:1"_s,
                           .imageId = u"sha256:1"_s,
                           .imageLabels = {{label::kBuild, u"1"_s}, {u"other"_s, u"x"_s}},
                           .port = 8081};
        const Result<ContainerSpec> spec = containerSpec(plan);
        QVERIFY(spec);
        QCOMPARE(spec->ports, (QList<PublishedPort>{{8080, 8081, u"127.0.0.1"_s}}));
        plan.furtherPorts = {{22000, 22000, {}}, {22000, 0, {}, true}};
        QCOMPARE(containerSpec(plan)->ports,
                 (QList<PublishedPort>{{8080, 8081, u"127.0.0.1"_s},
                                       {22000, 22000, u"127.0.0.1"_s},
                                       {22000, 0, u"127.0.0.1"_s, true}}));
        plan.devices = {{u"/dev/dri"_s, u"/dev/kfd"_s}, {u"44"_s}};
        QCOMPARE(containerSpec(plan)->devices, plan.devices.devices);
        QCOMPARE(containerSpec(plan)->groups, QStringList{u"44"_s});
        plan.gpu = ContainerSpec::Gpu::Cdi;
        QVERIFY2(containerSpec(plan)->devices.isEmpty(), "an NVIDIA card is given the other way");
        plan.settings.address = u"0.0.0.0"_s;
        QCOMPARE(containerSpec(plan)->ports.at(1).address, u"0.0.0.0"_s);
        QVERIFY(spec->dropCapabilities && spec->noNewPrivileges);
        QVERIFY(spec->environment.contains(u"PUID=1234"_s)
                && spec->environment.contains(u"PGID=99"_s));
        QCOMPARE(spec->name, u"slipway-demo"_s);
        QCOMPARE(spec->labels.value(label::kApp), u"demo"_s);
        QVERIFY2(!spec->labels.contains(u"other"_s), "only Slipway's own labels are handed on");
    }

    void aChangeMakesAnotherContainer_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("isOther");
        QTest::newRow("nothing") << 0 << false;
        QTest::newRow("a port that was free") << 1 << false;
        QTest::newRow("environment") << 2 << true;
        QTest::newRow("image") << 3 << true;
        QTest::newRow("a folder") << 4 << true;
        QTest::newRow("a further port") << 5 << true;
        QTest::newRow("a device") << 6 << true;
        QTest::newRow("a volume") << 7 << true;
    }
    void aChangeMakesAnotherContainer()
    {
        QFETCH(int, what);
        ContainerSpec spec;
        spec.ports = {{8080, 8081, u"127.0.0.1"_s}};
        QString image = u"sha256:1"_s;
        const QString before = configDigest(spec, image, false);
        if (what == 1)
            spec.ports[0].host = 8090;
        if (what == 2)
            spec.environment.append(u"A=b"_s);
        if (what == 3)
            image = u"sha256:2"_s;
        if (what == 5)
            spec.ports.append({8081, 0, u"127.0.0.1"_s, true});
        if (what == 6)
            spec.devices = {u"/dev/dri"_s};
        if (what == 4)
            spec.mounts.append(*Mount::make(u"/a"_s, u"/b"_s, Mount::Access::ReadOnly));
        if (what == 7)
            spec.mounts.append(*Mount::make(u"ab"_s, u"/b"_s, Mount::Access::ReadOnly));
        QTEST(configDigest(spec, image, false) != before, "isOther");
    }

    void findsTheWayToTheGpu_data()
    {
        using Gpu = ContainerSpec::Gpu;
        QTest::addColumn<EngineInfo>("info");
        QTest::addColumn<bool>("hasHook");
        QTest::addColumn<bool>("hasSpec");
        QTest::addColumn<Gpu>("way");
        const EngineInfo plain;
        EngineInfo runtime;
        runtime.runtimes = {u"runc"_s, u"nvidia"_s};
        EngineInfo reads; // Docker 25 to 28.1 with the feature switched on
        reads.cdiSpecDirs = {u"/etc/cdi"_s};
        EngineInfo tells = reads;
        tells.discoveredDevices = {u"nvidia.com/gpu=all"_s};
        EngineInfo both = tells;
        both.runtimes = runtime.runtimes;
        EngineInfo others = reads;
        others.discoveredDevices = {u"amd.com/gpu=all"_s};
        QTest::newRow("none") << plain << false << false << Gpu::None;
        QTest::newRow("NVIDIA's hook") << plain << true << false << Gpu::Runtime;
        QTest::newRow("NVIDIA's runtime") << runtime << false << false << Gpu::Runtime;
        QTest::newRow("CDI, told by the engine") << tells << false << false << Gpu::Cdi;
        QTest::newRow("CDI before an own runtime") << both << true << true << Gpu::Cdi;
        QTest::newRow("CDI, found by us") << reads << false << true << Gpu::Cdi;
        QTest::newRow("a specification that the engine does not read")
            << plain << false << true << Gpu::None;
        QTest::newRow("an engine that reads them, and none is there")
            << reads << false << false << Gpu::None;
        QTest::newRow("another vendor's") << others << false << false << Gpu::None;
    }
    void findsTheWayToTheGpu()
    {
        QFETCH(EngineInfo, info);
        QFETCH(bool, hasHook);
        QFETCH(bool, hasSpec);
        QTEST(gpuWay(info, hasHook, hasSpec), "way");
    }

    void refusesOnlyABuildThatMustFail()
    {
        const Profile app = profile();
        QVERIFY(!spaceFor(app, false, 1000).isEnough());
        QVERIFY(spaceFor(app, false, 100'000'000'000).isEnough());
        QVERIFY2(spaceFor(app, false, -1).isEnough(), "an engine on another machine is not judged");
    }

    void knowsWhatAnswersMeanReady()
    {
        for (const int status : {200, 204, 302, 401, 403})
            QVERIFY(isReadyStatus(status));
        for (const int status : {0, 404, 500, 502, 503})
            QVERIFY(!isReadyStatus(status));
    }
};

QTEST_GUILESS_MAIN(ContainerPartsTest)
#include "tst_container_parts.moc"
