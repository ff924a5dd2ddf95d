// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_spec.h"
#include "engine/network_json.h"
#include "engine/volume_json.h"
#include "support/byte_streams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(ContainerSpec &)>;

QByteArray text(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

Mount mount(const char *text)
{
    return *Mount::parse(QString::fromUtf8(text));
}

} // namespace

class ContainerSpecTest : public QObject
{
    Q_OBJECT
private slots:
    void aPlainSpecIsContained()
    {
        ContainerSpec spec;
        spec.image = u"slipway/comfyui:1"_s;
        QCOMPARE(text(createBodyOf(spec)),
                 json("{'HostConfig':{'CapDrop':['ALL'],'RestartPolicy':{'Name':'no'},'SecurityOpt'"
                      ":['no-new-privileges']},'Image':'slipway/comfyui:1'}"));
    }

    void saysEachWish_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("key"); // "HostConfig.X" is inside
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, Change change, const char *key, const char *value) {
            QTest::newRow(name) << change << QString::fromUtf8(key) << json(value);
        };
        row(
            "command",
            [](auto &s) {
                s.command = {u"sh"_s, u"-c"_s, u"echo \"a b\""_s};
            },
            "Cmd", "['sh','-c','echo \\\"a b\\\"']");
        row(
            "no command: the image's own", [](auto &) {}, "Cmd", "");
        row(
            "environment",
            [](auto &s) {
                s.environment = {u"A=1"_s, u"B=x=y"_s};
            },
            "Env", "['A=1','B=x=y']");
        row(
            "labels",
            [](auto &s) {
                s.labels = {{u"io.slipway.app"_s, u"comfyui"_s}};
            },
            "Labels", "{'io.slipway.app':'comfyui'}");
        row(
            "user", [](auto &s) { s.user = u"1000:1000"_s; }, "User", "'1000:1000'");
        row(
            "stop signal", [](auto &s) { s.stopSignal = u"SIGINT"_s; }, "StopSignal", "'SIGINT'");
        row(
            "stop seconds", [](auto &s) { s.stopSeconds = 30; }, "StopTimeout", "30");
        row(
            "stop at once", [](auto &s) { s.stopSeconds = 0; }, "StopTimeout", "0");
        row(
            "stop seconds of the engine", [](auto &) {}, "StopTimeout", "");
        row(
            "terminal", [](auto &s) { s.tty = true; }, "Tty", "true");
        row(
            "health check",
            [](auto &s) {
                s.healthcheck = {{u"Test"_s, QJsonArray{u"NONE"_s}}};
            },
            "Healthcheck", "{'Test':['NONE']}");
        row(
            "a port is exposed",
            [](auto &s) {
                s.ports = {{8188, 18188, {}}};
            },
            "ExposedPorts", "{'8188/tcp':{}}");
        row(
            "a port is published on this machine alone, when no address is named",
            [](auto &s) {
                s.ports = {{8188, 18188, {}}};
            },
            "HostConfig.PortBindings", "{'8188/tcp':[{'HostIp':'127.0.0.1','HostPort':'18188'}]}");
        row(
            "a port with an address",
            [](auto &s) {
                s.ports = {{80, 8080, u"0.0.0.0"_s}};
            },
            "HostConfig.PortBindings", "{'80/tcp':[{'HostIp':'0.0.0.0','HostPort':'8080'}]}");
        row(
            "one port on two addresses",
            [](auto &s) {
                s.ports = {{80, 8080, u"127.0.0.1"_s}, {80, 8080, u"::1"_s}};
            },
            "HostConfig.PortBindings",
            "{'80/"
            "tcp':[{'HostIp':'127.0.0.1','HostPort':'8080'},{'HostIp':'::1','HostPort':'8080'}]}");
        row(
            "one number for TCP and UDP is two ports",
            [](auto &s) {
                s.ports = {{90, 9090, {}}, {90, 9090, {}, true}};
            },
            "HostConfig.PortBindings",
            "{'90/tcp':[{'HostIp':'127.0.0.1','HostPort':'9090'}],'90/"
            "udp':[{'HostIp':'127.0.0.1','HostPort':'9090'}]}");
        row(
            "host port 0 is exposed only",
            [](auto &s) {
                s.ports = {{80, 0, {}}};
            },
            "HostConfig.PortBindings", "");
        row(
            "a folder, and no CreateMountpoint: a missing one is refused",
            [](auto &s) { s.mounts = {mount("/home/a/models:/models:ro")}; }, "HostConfig.Mounts",
            "[{'ReadOnly':true,'Source':'/home/a/models','Target':'/models','Type':'bind'}]");
        row(
            "a folder that the app writes, with a colon-free name of blanks",
            [](auto &s) { s.mounts = {mount("/home/a/my pictures:/output")}; }, "HostConfig.Mounts",
            "[{'ReadOnly':false,'Source':'/home/a/my pictures','Target':'/output','Type':'bind'}]");
        row(
            "no folders", [](auto &) {}, "HostConfig.Mounts", "");
        row(
            "never the old form of binds, which makes missing folders as root",
            [](auto &s) { s.mounts = {mount("/a:/b")}; }, "HostConfig.Binds", "");
        row(
            "a volume that the engine keeps",
            [](auto &s) { s.mounts = {mount("cache:/root/.cache")}; }, "HostConfig.Mounts",
            "[{'ReadOnly':false,'Source':'cache','Target':'/root/.cache','Type':'volume'}]");
        row(
            "capabilities beyond none",
            [](auto &s) {
                s.capabilities = {u"CHOWN"_s, u"SETUID"_s};
            },
            "HostConfig.CapAdd", "['CHOWN','SETUID']");
        row(
            "all capabilities stay dropped then", [](auto &s) { s.capabilities = {u"CHOWN"_s}; },
            "HostConfig.CapDrop", "['ALL']");
        row(
            "the engine's own capabilities", [](auto &s) { s.dropCapabilities = false; },
            "HostConfig.CapDrop", "");
        row(
            "new privileges", [](auto &s) { s.noNewPrivileges = false; }, "HostConfig.SecurityOpt",
            "");
        row(
            "never privileged", [](auto &) {}, "HostConfig.Privileged", "");
        row(
            "GPU by NVIDIA's runtime hook", [](auto &s) { s.gpu = ContainerSpec::Gpu::Runtime; },
            "HostConfig.DeviceRequests", "[{'Capabilities':[['gpu']],'Count':-1,'Driver':''}]");
        row(
            "GPU by CDI", [](auto &s) { s.gpu = ContainerSpec::Gpu::Cdi; },
            "HostConfig.DeviceRequests", "[{'DeviceIDs':['nvidia.com/gpu=all'],'Driver':'cdi'}]");
        row(
            "two of the GPUs",
            [](auto &s) {
                s.gpu = ContainerSpec::Gpu::Runtime;
                s.gpuIds = {u"GPU-1"_s, u"GPU-2"_s};
            },
            "HostConfig.DeviceRequests",
            "[{'Capabilities':[['gpu']],'DeviceIDs':['GPU-1','GPU-2'],'Driver':''}]");
        row(
            "one of the GPUs by CDI",
            [](auto &s) {
                s.gpu = ContainerSpec::Gpu::Cdi;
                s.gpuIds = {u"GPU-1"_s};
            },
            "HostConfig.DeviceRequests", "[{'DeviceIDs':['nvidia.com/gpu=GPU-1'],'Driver':'cdi'}]");
        row(
            "no GPU", [](auto &) {}, "HostConfig.DeviceRequests", "");
        row(
            "device files of a Radeon", [](auto &s) { s.devices = {u"/dev/kfd"_s}; },
            "HostConfig.Devices",
            "[{'CgroupPermissions':'rwm','PathInContainer':'/dev/kfd','PathOnHost':'/dev/kfd'}]");
        row(
            "no device files", [](auto &) {}, "HostConfig.Devices", "");
        row(
            "the groups that may open them",
            [](auto &s) {
                s.groups = {u"44"_s, u"109"_s};
            },
            "HostConfig.GroupAdd", "['44','109']");
        row(
            "shared memory", [](auto &s) { s.shmBytes = 2147483648; }, "HostConfig.ShmSize",
            "2147483648");
        row(
            "memory above 2^53 stays exact", [](auto &s) { s.memoryBytes = 9007199254740993; },
            "HostConfig.Memory", "9007199254740993");
        row(
            "processors", [](auto &s) { s.cpus = 1.5; }, "HostConfig.NanoCpus", "1500000000");
        row(
            "a tenth of a processor is not rounded down", [](auto &s) { s.cpus = 0.1; },
            "HostConfig.NanoCpus", "100000000");
        row(
            "init", [](auto &s) { s.init = true; }, "HostConfig.Init", "true");
        row(
            "restart unless stopped",
            [](auto &s) { s.restart = ContainerSpec::Restart::UnlessStopped; },
            "HostConfig.RestartPolicy", "{'Name':'unless-stopped'}");
        row(
            "restart on failure",
            [](auto &s) {
                s.restart = ContainerSpec::Restart::OnFailure;
                s.restartTries = 3;
            },
            "HostConfig.RestartPolicy", "{'MaximumRetryCount':3,'Name':'on-failure'}");
        row(
            "read-only root", [](auto &s) { s.readOnlyRoot = true; }, "HostConfig.ReadonlyRootfs",
            "true");
        row(
            "tmpfs",
            [](auto &s) {
                s.tmpfs = {u"/run"_s, u"/tmp"_s};
            },
            "HostConfig.Tmpfs", "{'/run':'','/tmp':''}");
        row(
            "tmpfs with mount options", [](auto &s) { s.tmpfs = {u"/run:exec,mode=755"_s}; },
            "HostConfig.Tmpfs", "{'/run':'exec,mode=755'}");
        row(
            "processes", [](auto &s) { s.pids = 200; }, "HostConfig.PidsLimit", "200");
        row(
            "any number of processes", [](auto &) {}, "HostConfig.PidsLimit", "");
        row(
            "name servers", [](auto &s) { s.nameServers = {u"127.0.0.1"_s}; }, "HostConfig.Dns",
            "['127.0.0.1']");
        row(
            "network", [](auto &s) { s.network = u"none"_s; }, "HostConfig.NetworkMode", "'none'");
    }
    void saysEachWish()
    {
        QFETCH(Change, change);
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        ContainerSpec spec;
        spec.image = u"busybox"_s;
        change(spec);
        QJsonObject place = createBodyOf(spec);
        if (key.startsWith("HostConfig."_L1)) {
            place = place.value("HostConfig"_L1).toObject();
            key = key.mid(11);
        }
        QCOMPARE(place.contains(key) ? text(place.value(key)) : QByteArray(), value);
    }

    void aNetworkSaysWhatItIsMadeFrom()
    {
        NetworkSpec spec;
        spec.name = u"slipway-demo"_s;
        spec.labels = {{u"io.slipway.app"_s, u"demo"_s}};
        QVERIFY2(!createBodyOf(spec).contains(u"IPAM"_s), "the engine chooses a range");
        spec.masquerades = false;
        spec.subnet = u"172.20.0.0/16"_s;
        spec.gateway = u"172.20.0.1"_s;
        spec.defaultRoute = u"172.20.255.254"_s;
        QCOMPARE(text(createBodyOf(spec)),
                 json("{'CheckDuplicate':true,'Driver':'bridge','IPAM':{'Config':[{"
                      "'AuxiliaryAddresses':{'DefaultGatewayIPv4':'172.20.255.254'},"
                      "'Gateway':'172.20.0.1','Subnet':'172.20.0.0/16'}],'Driver':'default'},"
                      "'Labels':{'io.slipway.app':'demo'},'Name':'slipway-demo','Options':{"
                      "'com.docker.network.bridge.enable_ip_masquerade':'false'}}"));
    }

    void readsANetwork_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("told"); // subnet, gateway, way out; "!": it cannot be read
        QTest::newRow("as it was made")
            << json("{'Id':'1','Name':'n','IPAM':{'Config':[{'Subnet':'172.20.0.0/16','Gateway':"
                    "'172.20.0.1','AuxiliaryAddresses':{'DefaultGatewayIPv4':'172.20.255.254'}}]},"
                    "'Labels':{'a':'b'}}")
            << u"172.20.0.0/16 172.20.0.1 172.20.255.254"_s;
        QTest::newRow("the engine's choice")
            << json("{'Id':'1','Name':'n','IPAM':{'Config':[{'Subnet':'172.20.0.0/16'}]},'Labels':"
                    "null}")
            << u"172.20.0.0/16  "_s;
        QTest::newRow("no range") << json("{'Id':'1','IPAM':{'Config':null}}") << u"  "_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"!"_s;
        QTest::newRow("no JSON") << QByteArray("\xff{") << u"!"_s;
    }
    void readsANetwork()
    {
        QFETCH(QByteArray, body);
        const Result<NetworkDetails> network = networkIn(body);
        const QString told = network
            ? u"%1 %2 %3"_s.arg(network->subnet, network->gateway, network->defaultRoute)
            : u"!"_s;
        QTEST(told, "told");
    }

    void makesAVolumeWithItsLabels()
    {
        QCOMPARE(text(createBodyOf(u"cache"_s, {{u"io.slipway.app"_s, u"forge"_s}})),
                 json("{'Driver':'local','Labels':{'io.slipway.app':'forge'},'Name':'cache'}"));
    }

    void readsAVolume_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("told");
        QTest::newRow("whole") << json(
            "{'CreatedAt':'2026-03-01T10:00:00Z','Driver':'local','Labels':{'a':'1'},"
            "'Mountpoint':'/var/lib/docker/volumes/cache/_data','Name':'cache','Options':"
            "null,'Scope':'local'}")
                               << u"cache local 1"_s;
        QTest::newRow("without labels")
            << json("{'Driver':'nfs','Labels':null,'Name':'c'}") << u"c nfs "_s;
        QTest::newRow("without a name") << json("{'Driver':'local'}") << u"!"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"!"_s;
        QTest::newRow("no JSON") << QByteArray("\xff{") << u"!"_s;
    }
    void readsAVolume()
    {
        QFETCH(QByteArray, body);
        const Result<VolumeDetails> volume = volumeIn(body);
        QTEST(volume ? u"%1 %2 %3"_s.arg(volume->name, volume->driver, volume->labels.value(u"a"_s))
                     : u"!"_s,
              "told");
    }

    void sayingItTwiceGivesTheSameBytes()
    {
        ContainerSpec spec;
        spec.image = u"busybox"_s;
        spec.labels = {{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}};
        spec.ports = {{80, 8080, {}}, {90, 9090, {}}};
        QCOMPARE(text(createBodyOf(spec)), text(createBodyOf(spec)));
    }
};

QTEST_GUILESS_MAIN(ContainerSpecTest)
#include "tst_container_spec.moc"
