// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_json.h"
#include "engine/engine_json.h"
#include "engine/image_json.h"
#include "engine/import_answer.h"
#include "engine/json_values.h"
#include "engine/stats_json.h"
#include "model/engine/recordings.h"
#include "support/byte_streams.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(json(text)).object();
}

QJsonObject sample(double used, double passed, const char *rest = "")
{
    return object(qPrintable(
        u"{'cpu_stats':{'cpu_usage':{'total_usage':%1},'system_cpu_usage':%2,'online_cpus':4}%3}"_s
            .arg(used, 0, 'f', 0)
            .arg(passed, 0, 'f', 0)
            .arg(QString::fromUtf8(rest))));
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void aNameIsShortOnEveryEngine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("brief");
        const auto row = [](const char *name, const char *brief) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(brief);
        };
        row("docker.io/library/busybox:latest", "busybox:latest");
        row("docker.io/library/busybox", "busybox");
        row("docker.io/slipway/comfyui:7", "slipway/comfyui:7");
        row("localhost/slipway:1", "localhost/slipway:1");
        row("ghcr.io/a/b:1", "ghcr.io/a/b:1");
        row("sha256:0123", "sha256:0123");
        row("", "");
        row("docker.io/NOT A NAME", "docker.io/NOT A NAME");
    }
    void aNameIsShortOnEveryEngine()
    {
        QFETCH(QString, name);
        QFETCH(QString, brief);
        QCOMPARE(shortImageName(name), brief);
    }

    void timesHaveNineDigitsOrNever()
    {
        QCOMPARE(timeIn(u"2026-11-23T22:21:50.387879947Z"_s).toMSecsSinceEpoch(), 1795472510388);
        QCOMPARE(timeIn(u"2026-11-24T00:21:50+02:00"_s).toMSecsSinceEpoch(), 1795472510000);
        QVERIFY(!timeIn(u"0001-01-01T00:00:00Z"_s).isValid());
        QVERIFY(!timeIn(u"soon"_s).isValid());
        QVERIFY(!timeIn({}).isValid());
    }

    void portsAreThoseOfTheRunOrThoseWished()
    {
        const auto running =
            containerIn(json("{'NetworkSettings':{'Ports':{'80/"
                             "tcp':[{'HostIp':'127.0.0.1','HostPort':'8080'}],'80/"
                             "udp':[{'HostIp':'127.0.0.1','HostPort':'8080'}],'90/tcp':null}}}"));
        QVERIFY(running);
        QCOMPARE(running->ports,
                 (QList<PublishedPort>{
                     {80, 8080, u"127.0.0.1"_s}, {80, 8080, u"127.0.0.1"_s, true}, {90, 0, {}}}));
        const auto listed =
            containersIn(json("[{'Id':'a','Ports':[{'PrivatePort':80,'PublicPort':8080,'IP':'::1',"
                              "'Type':'udp'},{'PrivatePort':80,'Type':'tcp'}]}]"));
        QVERIFY(listed);
        QCOMPARE(listed->first().ports,
                 (QList<PublishedPort>{{80, 8080, u"::1"_s, true}, {80, 0, {}}}));
        const auto stopped =
            containerIn(json("{'NetworkSettings':{'Ports':{}},'HostConfig':{'PortBindings':{'80/"
                             "tcp':[{'HostIp':'','HostPort':'8080'}]}}}"));
        QVERIFY(stopped);
        QCOMPARE(stopped->ports, (QList<PublishedPort>{{80, 8080, {}}}));
        const auto absurd = containerIn(json("{'NetworkSettings':{'Ports':{'99999/"
                                             "tcp':null,'x':null,'80/tcp':[{'HostPort':'-1'}]}}}"));
        QVERIFY(absurd);
        QCOMPARE(absurd->ports, (QList<PublishedPort>{{80, 0, {}}}));
    }

    void addressesAreFoundInBothShapes()
    {
        const auto upTo151 = containerIn(json("{'NetworkSettings':{'IPAddress':'172.17.0.2'}}"));
        QCOMPARE(upTo151->addresses.value(u"bridge"_s), u"172.17.0.2"_s);
        const auto above = containerIn(json("{'NetworkSettings':{'Networks':{'own':{'IPAddress':'"
                                            "10.0.0.2'},'none':{'IPAddress':''}}}}"));
        QCOMPARE(above->addresses, (QMap<QString, QString>{{u"own"_s, u"10.0.0.2"_s}}));
    }

    void anImageWithoutANameHasNone()
    {
        const auto images =
            imagesIn(json("[{'Id':'sha256:a','RepoTags':['<none>:<none>'],'RepoDigests':null,'Size'"
                          ":9007199254740993},"
                          "{'Id':'b','RepoTags':['docker.io/library/x:1'],'Labels':null}]"));
        QVERIFY(images);
        QVERIFY(images->at(0).tags.isEmpty());
        QCOMPARE(images->at(0).sizeBytes, 9007199254740993);
        QCOMPARE(images->at(1).id, u"sha256:b"_s);
        QCOMPARE(images->at(1).tags, QStringList{u"x:1"_s});
        QVERIFY(imagesIn("null")->isEmpty());
    }

    void anEngineThatTellsNoLimitHasNone()
    {
        const auto silent = engineInfoIn("{}");
        QVERIFY(silent->limitsMemory && silent->limitsSwap && silent->limitsProcesses
                && silent->forwardsPackets);
        QCOMPARE(silent->cgroupVersion, 0);
        QVERIFY(!silent->systemTime.isValid());
        const auto told = engineInfoIn(json(
            "{'MemoryLimit':false,'PidsLimit':false,'IPv4Forwarding':false,'CgroupVersion':'2',"
            "'HttpProxy':'http://p:3128','SystemTime':'2026-11-23T22:22:34.49Z',"
            "'DriverStatus':[['Backing Filesystem','extfs'],['x'],7,null]}"));
        QVERIFY(!told->limitsMemory && !told->limitsProcesses && !told->forwardsPackets);
        QCOMPARE(told->cgroupVersion, 2);
        QCOMPARE(told->backingFileSystem, u"extfs"_s);
        QCOMPARE(told->httpProxy, u"http://p:3128"_s);
        QVERIFY(told->systemTime.isValid());
        QCOMPARE(engineInfoIn(json("{'CgroupVersion':'v2'}"))->cgroupVersion, 2); // Podman
    }

    void sharedLayersAreNotFreeWithAnyImage()
    {
        const auto disk = engineDiskIn(
            json("{'LayersSize':100,'Images':[{'Size':80,'SharedSize':50,'Containers':1},"
                 "{'Size':70,'SharedSize':50,'Containers':0},{'Size':10,'SharedSize':-1,'"
                 "Containers':-1}],"
                 "'Containers':[{'SizeRw':7,'State':'running'},{'SizeRw':5,'State':'exited'}],"
                 "'Volumes':[{'UsageData':{'Size':20,'RefCount':1}},{'UsageData':{'Size':-1,'"
                 "RefCount':0}},"
                 "{}],'BuildCache':[{'Size':9,'InUse':false,'Shared':false},"
                 "{'Size':8,'InUse':true},{'Size':99,'Shared':true}]}"));
        QVERIFY(disk);
        QCOMPARE(disk->images, (DiskShare{100, 30, 3, 1}));
        QCOMPARE(disk->containers, (DiskShare{12, 5, 2, 1}));
        QCOMPARE(disk->volumes, (DiskShare{20, 0, 3, 1}));
        QCOMPARE(disk->buildCache, (DiskShare{17, 9, 3, 1}));
        QCOMPARE(*engineDiskIn("{}"), EngineDisk{});
        QCOMPARE(engineDiskIn("[]").error().kind, Error::Kind::Malformed);
    }

    void aRegistryTellsPlatforms()
    {
        const auto image = registryImageIn(
            json("{'Descriptor':{'digest':'sha256:ab'},'Platforms':[{'os':'linux','architecture':"
                 "'amd64'},{'os':'unknown','architecture':'unknown'},3]}"));
        QCOMPARE(image->digest, u"sha256:ab"_s);
        QCOMPARE(image->platforms.first(), u"linux/amd64"_s);
        QVERIFY(!image->platforms.contains(u"unknown/unknown"_s));
        QVERIFY(registryImageIn("{}")->platforms.isEmpty());
    }

    void whatIsNotAnAnswerIsMalformed()
    {
        for (const char *body : {"", "<html>", "[", "17", "[]"})
            QCOMPARE(containerIn(body).error().kind, Error::Kind::Malformed);
        for (const char *body : {"", "{}", "{\"message\":\"x\"}"})
            QCOMPARE(containersIn(body).error().kind, Error::Kind::Malformed);
        QCOMPARE(createdIdIn("{}").error().kind, Error::Kind::Malformed);
        QCOMPARE(importedIdIn("").error().kind, Error::Kind::Malformed);
    }

    void anImportTellsItsIdOrItsError()
    {
        QCOMPARE(*importedIdIn(json("{'status':'sha256:ab'}\r\n")), u"sha256:ab"_s);
        QCOMPARE(importedIdIn(json("{'errorDetail':{'message':'write: no space left on device'}}"))
                     .error()
                     .kind,
                 Error::Kind::NoSpace);
    }

    void theProcessorsShareNeedsTwoSamples()
    {
        StatsReader reader;
        QCOMPARE(reader.take(sample(1e9, 100e9)).cpuPercent, 0.0);
        QVERIFY(!reader.knowsCpu());
        QCOMPARE(reader.take(sample(2e9, 104e9)).cpuPercent,
                 100.0); // one of four for the whole of the time
        QVERIFY(reader.knowsCpu());
        QCOMPARE(reader.take(sample(1e9, 108e9)).cpuPercent,
                 0.0); // started anew: the counter began again
        // The engine's own earlier sample counts before the remembered one.
        QCOMPARE(reader
                     .take(sample(4e9, 112e9,
                                  ",'precpu_stats':{'cpu_usage':{'total_usage':3000000000},'system_"
                                  "cpu_usage':110000000000}"))
                     .cpuPercent,
                 200.0);
    }

    void memoryIsWithoutWhatTheKernelGivesBack()
    {
        StatsReader reader;
        QCOMPARE(reader.take(object("{'memory_stats':{'usage':100,'stats':{'inactive_file':30}}}"))
                     .memoryBytes,
                 70);
        QCOMPARE(reader
                     .take(object("{'memory_stats':{'usage':100,'stats':{'total_inactive_file':40,'"
                                  "inactive_file':30}}}"))
                     .memoryBytes,
                 60);
        QCOMPARE(reader.take(object("{'memory_stats':{'usage':100,'stats':{'inactive_file':200}}}"))
                     .memoryBytes,
                 100);
        QCOMPARE(reader.take(object("{'memory_stats':{'usage':100}}")).memoryBytes, 100);
    }

    void networksAndDisksAreSummed()
    {
        StatsReader reader;
        const ContainerStats stats = reader.take(object(
            "{'networks':{'a':{'rx_bytes':1,'tx_bytes':2},'b':{'rx_bytes':10,'tx_bytes':20}},"
            "'blkio_stats':{'io_service_bytes_recursive':[{'op':'Read','value':5},{'op':'write','"
            "value':7},{'op':'Total','value':12}]}}"));
        QCOMPARE(stats.receivedBytes, 11);
        QCOMPARE(stats.sentBytes, 22);
        QCOMPARE(stats.readBytes, 5);
        QCOMPARE(stats.writtenBytes, 7);
    }

    void surviveNoise()
    {
        StatsReader reader;
        for (const QString &engine : recordedEngines()) {
            for (const RecordedAnswer &answer : recordingOf(engine).answers) {
                if (answer.body.isEmpty() || answer.body.size() > 6000)
                    continue;
                for (quint32 seed = 0; seed < 3; ++seed) {
                    const QByteArray body = noise(seed, answer.body);
                    (void)containersIn(body);
                    (void)containerIn(body);
                    (void)imagesIn(body);
                    (void)imageIn(body);
                    (void)engineInfoIn(body);
                    (void)engineVersionIn(body);
                    (void)waitResultIn(body);
                    (void)importedIdIn(body);
                    if (const auto line = jsonObjectIn(body)) {
                        (void)engineEventOf(*line);
                        (void)reader.take(*line);
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
