// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/named_engine.h"
#include "support/build_context.h"
#include "support/job_wait.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace slipway;
using namespace Qt::StringLiterals;

/// The calls on a real engine: SLIPWAY_TEST_ENGINE, or Docker's system socket.
class EngineCallsRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_name = u"slipway-test-calls-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10);
        m_labels = {{u"io.slipway.test"_s, m_name}};
        const auto ping = resultOf(m_engine.ping(nullptr));
        VERIFY_GOOD(ping);
        m_hasBuildKit = ping->hasBuildKit;
        m_isPodman = ping->isPodman;
        QVERIFY(QDir(m_folder.path()).mkpath(u"root/bin"_s));
        QVERIFY2(QFile::copy(u"/bin/busybox"_s, m_folder.filePath(u"root/bin/busybox"_s)),
                 "busybox-static is needed");
        for (const QString &name : {u"sh"_s, u"sleep"_s, u"echo"_s, u"true"_s, u"cat"_s})
            QVERIFY(QFile::link(u"busybox"_s, m_folder.filePath(u"root/bin/"_s + name)));
        QVERIFY(pack(u"root"_s, u"root.tar"_s));
        const auto id = resultOf(m_engine.importImage(
            bodyOf(m_folder.filePath(u"root.tar"_s)), base(),
            {u"ENV PATH=/bin"_s, u"LABEL io.slipway.test="_s + m_name}, nullptr));
        VERIFY_GOOD(id);
        QVERIFY(id->startsWith("sha256:"_L1));
    }

    void cleanupTestCase()
    {
        if (const auto left = resultOf(m_engine.containers(m_labels, nullptr)))
            for (const ContainerSummary &container : *left)
                (void)resultOf(m_engine.removeContainer(container.id, true, nullptr));
        if (const auto left = resultOf(m_engine.images(m_labels, nullptr)))
            for (const ImageSummary &image : *left)
                for (const QString &tag : image.tags)
                    (void)resultOf(m_engine.removeImage(tag, true, nullptr));
        // What builds that failed have left has no name.
        if (const auto left = resultOf(m_engine.images(m_labels, nullptr)))
            for (const ImageSummary &image : *left)
                (void)resultOf(m_engine.removeImage(image.id, true, nullptr));
    }

    void theEngineTellsAboutItself()
    {
        const auto version = resultOf(m_engine.version(nullptr));
        VERIFY_GOOD(version);
        QCOMPARE(version->product, m_isPodman ? u"Podman"_s : u"Docker"_s);
        QCOMPARE(version->os, u"linux"_s);
        const auto info = resultOf(m_engine.info(nullptr));
        VERIFY_GOOD(info);
        QVERIFY(info->cpus > 0 && info->memoryBytes > 0);
        QVERIFY(!info->dataRoot.isEmpty());
        QVERIFY(!info->runtimes.isEmpty());
    }

    void anImageIsNamedFoundAndUnnamed()
    {
        const ImageRef other = *ImageRef::parse(QString(m_name + u":other"_s));
        const auto tagged = resultOf(m_engine.tagImage(base().text(), other, nullptr));
        VERIFY_GOOD(tagged);
        const auto image = resultOf(m_engine.inspectImage(other.text(), nullptr));
        VERIFY_GOOD(image);
        QVERIFY(image->environment.contains(u"PATH=/bin"_s));
        QCOMPARE(image->labels.value(u"io.slipway.test"_s), m_name);
        QCOMPARE(image->os, u"linux"_s);
        QCOMPARE(image->layers.size(), 1);
        const auto images = resultOf(m_engine.images(m_labels, nullptr));
        VERIFY_GOOD(images);
        QCOMPARE(images->size(), 1);
        QVERIFY(images->first().tags.join(u' ').contains(u":other"_s));
        VERIFY_GOOD(resultOf(m_engine.removeImage(other.text(), false, nullptr)));
        const auto gone = resultOf(m_engine.inspectImage(other.text(), nullptr));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::Missing);
    }

    void aContainerLivesItsWholeLife()
    {
        EngineEvents events(m_engine, nullptr);
        QStringList seen;
        connect(&events, &EngineEvents::happened, this, [&](const EngineEvent &event) {
            if (event.type == "container"_L1
                && event.attributes.value(u"io.slipway.test"_s) == m_name)
                seen << event.action;
        });
        QSignalSpy resyncs(&events, &EngineEvents::resyncNeeded);
        events.start();
        QTRY_COMPARE_WITH_TIMEOUT(resyncs.size(), 1, 20000);

        ContainerSpec spec;
        spec.name = m_name;
        spec.image = base().text();
        spec.command = {u"sh"_s, u"-c"_s,
                        u"echo out; echo err >&2; while true; do sleep 1; done"_s};
        spec.labels = m_labels;
        spec.environment = {u"WORD=two words"_s};
        spec.ports = {{8080, 0, {}}};
        spec.mounts = {*Mount::make(m_folder.path(), u"/given"_s, Mount::Access::ReadOnly)};
        spec.stopSeconds = 1;
        spec.init = !m_isPodman; // Debian's Podman comes without an init program
        spec.shmBytes = 128 * 1024 * 1024;
        const auto id = resultOf(m_engine.createContainer(spec, nullptr));
        VERIFY_GOOD(id);
        const auto twice = resultOf(m_engine.createContainer(spec, nullptr));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        VERIFY_GOOD(resultOf(m_engine.startContainer(*id, nullptr)));
        VERIFY_GOOD(resultOf(m_engine.startContainer(*id, nullptr))); // it runs already

        const auto details = resultOf(m_engine.inspectContainer(*id, nullptr));
        VERIFY_GOOD(details);
        QCOMPARE(details->name, m_name);
        QVERIFY(details->running && details->started.isValid() && !details->ended.isValid());
        QVERIFY(details->environment.contains(u"WORD=two words"_s));
        QCOMPARE(details->binds, QStringList{m_folder.path() + u":/given:ro"_s});
        const auto listed = resultOf(m_engine.containers(m_labels, nullptr));
        VERIFY_GOOD(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().state, u"running"_s);
        QCOMPARE(listed->first().image, base().text());

        const std::unique_ptr<ContainerLogsJobBase> logs(
            m_engine.logs(*id, {.follow = true, .since = {}}, nullptr));
        QByteArray out;
        QByteArray err;
        connect(logs.get(), &ContainerLogsJobBase::received, this,
                [&](const QByteArray &bytes, bool isError) { (isError ? err : out) += bytes; });
        QSignalSpy logsEnd(logs.get(), &Job::finished);
        logs->start();
        QTRY_COMPARE_WITH_TIMEOUT(out, QByteArray("out\n"), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(err, QByteArray("err\n"), 20000);

        // The kernel counts the memory of a small process late.
        const auto usesMemory = [&] {
            const auto stats = resultOf(m_engine.statsOnce(*id, nullptr));
            return stats && stats->memoryBytes > 0 && stats->memoryLimitBytes > stats->memoryBytes;
        };
        QVERIFY(QTest::qWaitFor(usesMemory, 20000));
        const std::unique_ptr<ContainerStatsJobBase> stream(m_engine.stats(*id, nullptr));
        QSignalSpy samples(stream.get(), &ContainerStatsJobBase::sampled);
        stream->start();
        QTRY_VERIFY_WITH_TIMEOUT(samples.size() >= 2, 20000);
        stream->cancel();

        const std::unique_ptr<JobOf<WaitResult>> wait(m_engine.waitContainer(*id, nullptr));
        QSignalSpy waitEnd(wait.get(), &Job::finished);
        wait->start();
        VERIFY_GOOD(resultOf(m_engine.stopContainer(*id, 1, nullptr)));
        VERIFY_GOOD(resultOf(m_engine.stopContainer(*id, 1, nullptr))); // it is stopped already
        QTRY_COMPARE_WITH_TIMEOUT(waitEnd.size(), 1, 20000);
        VERIFY_GOOD(wait->result());
        QVERIFY(wait->result()->exitCode != 0);
        QTRY_COMPARE_WITH_TIMEOUT(logsEnd.size(), 1,
                                  20000); // a followed log ends with its container
        VERIFY_GOOD(logs->result());

        VERIFY_GOOD(resultOf(m_engine.restartContainer(*id, 1, nullptr)));
        VERIFY_GOOD(resultOf(m_engine.renameContainer(*id, m_name + u"-new"_s, nullptr)));
        const auto renamed = resultOf(m_engine.inspectContainer(m_name + u"-new"_s, nullptr));
        VERIFY_GOOD(renamed);
        QCOMPARE(renamed->id, *id);
        const auto running = resultOf(m_engine.removeContainer(*id, false, nullptr));
        QVERIFY(!running);
        QCOMPARE(running.error().kind, Error::Kind::Conflict);
        VERIFY_GOOD(resultOf(m_engine.removeContainer(*id, true, nullptr)));
        const auto gone = resultOf(m_engine.removeContainer(*id, true, nullptr));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::Missing);
        for (const QString &action : {u"create"_s, u"start"_s, u"die"_s})
            QTRY_VERIFY_WITH_TIMEOUT(seen.contains(action), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(seen.contains(u"destroy"_s) || seen.contains(u"remove"_s), 20000);
    }

    void aMissingFolderIsRefused()
    {
        ContainerSpec spec;
        spec.name = m_name + u"-nofolder"_s;
        spec.image = base().text();
        spec.command = {u"true"_s};
        spec.labels = m_labels;
        spec.mounts = {
            *Mount::make(m_folder.filePath(u"nosuch"_s), u"/x"_s, Mount::Access::ReadWrite)};
        const auto id = resultOf(m_engine.createContainer(spec, nullptr));
        QVERIFY(!id || !resultOf(m_engine.startContainer(*id, nullptr)));
        QVERIFY(!QFile::exists(m_folder.filePath(u"nosuch"_s)));
    }

    void anImageThatDoesNotExistIsNotPulled()
    {
        const std::unique_ptr<PullImageJobBase> job(
            m_engine.pull(*ImageRef::parse(u"127.0.0.1:1/slipway/nosuch:1"), {}, nullptr));
        QVERIFY(runToEnd(job.get(), 60000));
        QVERIFY(job->error());
        QCOMPARE(job->error()->kind, Error::Kind::Unreachable);
        QVERIFY(!job->error()->detail.isEmpty());
    }

    void buildsAndFails_data() { builders(); }
    void buildsAndFails()
    {
        QFETCH(int, builder);
        const QString tag = m_name + (builder == 0 ? u":v1"_s : u":v2"_s);
        const std::unique_ptr<BuildImageJobBase> job(m_engine.build(
            request(builder, tag, u"RUN echo hello && echo oops >&2\nCOPY a /a\n"_s), nullptr));
        QStringList ended;
        QString output;
        connect(job.get(), &BuildImageJobBase::stepChanged, this, [&](const BuildStep &step) {
            if (step.state == BuildStep::State::Done || step.state == BuildStep::State::Cached)
                ended << step.name;
        });
        connect(job.get(), &BuildImageJobBase::logged, this,
                [&](const BuildLog &log) { output += log.text; });
        QVERIFY(runToEnd(job.get(), 100000));
        QVERIFY2(!job->error(), wordsOf(job->error()).constData());
        QVERIFY(output.contains("hello"_L1) && output.contains("oops"_L1));
        QVERIFY(ended.filter(u"RUN echo hello"_s).size() >= 1);
        const auto image = resultOf(m_engine.inspectImage(tag, nullptr));
        VERIFY_GOOD(image);
        QCOMPARE(image->id, job->result()->imageId);

        const std::unique_ptr<BuildImageJobBase> failing(
            m_engine.build(request(builder, {}, u"RUN exit 9\n"_s), nullptr));
        QVERIFY(runToEnd(failing.get(), 100000));
        QVERIFY(failing->error());
        QVERIFY2(failing->error()->summary.contains(u"9"_s), wordsOf(failing->error()).constData());
        const std::unique_ptr<BuildImageJobBase> wrong(
            m_engine.build(request(builder, {}, u"FROB x\n"_s), nullptr));
        QVERIFY(runToEnd(wrong.get(), 100000));
        QVERIFY(wrong->error());
        QCOMPARE(wrong->error()->kind, Error::Kind::Malformed);
    }

    void aCancelledBuildStopsItsStep_data() { builders(); }
    void aCancelledBuildStopsItsStep()
    {
        QFETCH(int, builder);
        if (m_isPodman)
            return; // Podman goes on with a build whose client is gone.
        const std::unique_ptr<BuildImageJobBase> job(m_engine.build(
            request(builder, {}, u"RUN echo begun; exec sleep 4242%1\n"_s.arg(builder)), nullptr));
        QString output;
        connect(job.get(), &BuildImageJobBase::logged, this,
                [&](const BuildLog &log) { output += log.text; });
        QSignalSpy ended(job.get(), &Job::finished);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(output.contains("begun"_L1), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(runs(u"4242%1"_s.arg(builder)), 20000);
        job->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 5000);
        QVERIFY(job->error()->isCancelled());
        QTRY_VERIFY_WITH_TIMEOUT(!runs(u"4242%1"_s.arg(builder)), 20000);
    }

private:
    void builders()
    {
        QTest::addColumn<int>("builder");
        QTest::newRow("classic") << 0;
        if (m_hasBuildKit)
            QTest::newRow("BuildKit") << 1;
    }

    ImageRef base() const { return *ImageRef::parse(QString(m_name + u":base"_s)); }

    bool pack(const QString &folder, const QString &archive)
    {
        QProcess tar;
        tar.start(
            u"tar"_s,
            {u"-C"_s, m_folder.filePath(folder), u"-cf"_s, m_folder.filePath(archive), u"."_s});
        return tar.waitForFinished() && tar.exitCode() == 0;
    }

    BuildRequest request(int builder, const QString &tag, const QString &instructions)
    {
        const QString folder = u"context-%1"_s.arg(++m_contexts);
        QDir(m_folder.path()).mkpath(folder);
        QFile dockerfile(m_folder.filePath(folder + u"/Dockerfile"_s));
        QFile a(m_folder.filePath(folder + u"/a"_s));
        if (!dockerfile.open(QFile::WriteOnly) || !a.open(QFile::WriteOnly))
            qFatal("The context cannot be written.");
        dockerfile.write("FROM " + base().text().toUtf8() + "\nLABEL io.slipway.test="
                         + m_name.toUtf8() + "\n" + instructions.toUtf8());
        a.write("a\n");
        dockerfile.close();
        a.close();
        if (!pack(folder, folder + u".tar"_s))
            qFatal("The context cannot be packed.");
        BuildRequest build;
        build.tag = tag;
        build.context = bodyOf(m_folder.filePath(folder + u".tar"_s));
        build.noCache = true;
        build.builder =
            builder == 0 ? BuildRequest::Builder::Classic : BuildRequest::Builder::Automatic;
        return build;
    }

    /// Whether a process of this machine has @p argument among its own.
    static bool runs(const QString &argument)
    {
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            QFile file(u"/proc/"_s + process + u"/cmdline"_s);
            if (file.open(QFile::ReadOnly)
                && file.readAll().split('\0').contains(argument.toUtf8()))
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    Engine m_engine{namedEngine()};
    QString m_name;
    Labels m_labels;
    bool m_hasBuildKit = false;
    bool m_isPodman = false;
    int m_contexts = 0;
};

QTEST_GUILESS_MAIN(EngineCallsRealTest)
#include "tst_engine_calls_real.moc"
