// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "support/byte_streams.h"
#include "support/fake_engine.h"
#include "support/job_wait.h"

#include <QBuffer>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

BodySource body(const QByteArray &bytes)
{
    return {[bytes] {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            },
            bytes.size()};
}

/// A frame of stdout with less than 256 bytes.
QByteArray frame(const QByteArray &payload)
{
    return QByteArray("\x01\0\0\0\0\0\0", 7) + static_cast<char>(payload.size()) + payload;
}

using MakeJob = std::function<Job *(Engine &)>;

} // namespace

class EngineCallsTest : public QObject
{
    Q_OBJECT
private slots:
    void asksForWhatIsMeant_data()
    {
        QTest::addColumn<MakeJob>("make");
        QTest::addColumn<QByteArray>("asked");
        const auto row = [](const char *asked, MakeJob make) {
            QTest::newRow(asked) << make << QByteArray(asked);
        };
        row("GET /version", [](Engine &e) { return e.version(nullptr); });
        row("GET /info", [](Engine &e) { return e.info(nullptr); });
        row("GET /system/df", [](Engine &e) { return e.diskUse(nullptr); });
        row("GET /distribution/nvidia/cuda:12.8.1-base-ubuntu22.04/json", [](Engine &e) {
            return e.lookUp(*ImageRef::parse(u"nvidia/cuda:12.8.1-base-ubuntu22.04"), nullptr);
        });
        row("GET /images/json", [](Engine &e) { return e.images({}, nullptr); });
        row("GET /images/json?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%7D",
            [](Engine &e) {
                return e.images({{u"a"_s, u"1"_s}, {u"b"_s, {}}}, nullptr);
            });
        row("GET /images/ghcr.io/a/b:1/json",
            [](Engine &e) { return e.inspectImage(u"ghcr.io/a/b:1"_s, nullptr); });
        row("GET /images/a%3Fforce%3D1/json",
            [](Engine &e) { return e.inspectImage(u"a?force=1"_s, nullptr); });
        row("POST /images/sha256:ab/tag?repo=slipway%2Fa&tag=7", [](Engine &e) {
            return e.tagImage(u"sha256:ab"_s, *ImageRef::parse(u"slipway/a:7"), nullptr);
        });
        row("DELETE /images/a:1?force=1",
            [](Engine &e) { return e.removeImage(u"a:1"_s, true, nullptr); });
        row("DELETE /images/a:1",
            [](Engine &e) { return e.removeImage(u"a:1"_s, false, nullptr); });
        row("GET /containers/json?all=1", [](Engine &e) { return e.containers({}, nullptr); });
        row("POST /containers/x/start",
            [](Engine &e) { return e.startContainer(u"x"_s, nullptr); });
        row("POST /containers/x/stop",
            [](Engine &e) { return e.stopContainer(u"x"_s, -1, nullptr); });
        row("POST /containers/x/stop?t=0",
            [](Engine &e) { return e.stopContainer(u"x"_s, 0, nullptr); });
        row("POST /containers/x/restart?t=5",
            [](Engine &e) { return e.restartContainer(u"x"_s, 5, nullptr); });
        row("DELETE /containers/x?force=1",
            [](Engine &e) { return e.removeContainer(u"x"_s, true, nullptr); });
        row("POST /containers/x/rename?name=y",
            [](Engine &e) { return e.renameContainer(u"x"_s, u"y"_s, nullptr); });
        row("POST /containers/x/wait", [](Engine &e) { return e.waitContainer(u"x"_s, nullptr); });
        row("GET /containers/x%2F..%2Fy/json",
            [](Engine &e) { return e.inspectContainer(u"x/../y"_s, nullptr); });
        row("GET /volumes/x%2F..%2Fy",
            [](Engine &e) { return e.inspectVolume(u"x/../y"_s, nullptr); });
        row("DELETE /volumes/x", [](Engine &e) { return e.removeVolume(u"x"_s, nullptr); });
        row("GET /containers/x/stats?stream=0",
            [](Engine &e) { return e.statsOnce(u"x"_s, nullptr); });
        row("POST /images/create?fromImage=a%2Fb&tag=1",
            [](Engine &e) { return e.pull(*ImageRef::parse(u"a/b:1"), {}, nullptr); });
        row("POST /images/create?fromSrc=-&repo=a%3A1&changes=ENV%20A%3D1", [](Engine &e) {
            return e.importImage(body("tar"), *ImageRef::parse(u"a:1"), {u"ENV A=1"_s}, nullptr);
        });
    }
    void asksForWhatIsMeant()
    {
        QFETCH(MakeJob, make);
        QFETCH(QByteArray, asked);
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json("{\"message\":\"the engine's own words\"}", 404));
        Engine engine(fake.choice());
        const std::unique_ptr<Job> job(make(engine));
        QVERIFY(runToEnd(job.get()));
        QCOMPARE(fake.last().method + ' ' + fake.last().path, asked);
        QCOMPARE(fake.last().version, QByteArray("1.41"));
        QVERIFY(job->error());
        QCOMPARE(job->error()->detail, u"the engine's own words"_s);
        QVERIFY(!job->error()->summary.isEmpty());
        QVERIFY(job->error()->kind == Error::Kind::Missing
                || job->error()->kind == Error::Kind::Failed);
    }

    void everyCallIsCancelled_data() { asksForWhatIsMeant_data(); }
    void everyCallIsCancelled()
    {
        QFETCH(MakeJob, make);
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json("{}").held());
        Engine engine(fake.choice());
        const std::unique_ptr<Job> job(make(engine));
        QSignalSpy asked(&fake, &FakeEngine::requested);
        QSignalSpy ended(job.get(), &Job::finished);
        job->start();
        QVERIFY(!asked.isEmpty() || asked.wait());
        job->cancel();
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
        QVERIFY(job->error()->isCancelled());
        QTRY_COMPARE(fake.connectionsOpen(), 0);
    }

    void aJobMayBeDeletedWhileItRuns()
    {
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json("{}").held());
        Engine engine(fake.choice());
        auto job = std::unique_ptr<Job>(engine.info(nullptr));
        QSignalSpy asked(&fake, &FakeEngine::requested);
        job->start();
        QVERIFY(asked.wait());
        job.reset();
        QTRY_COMPARE(fake.connectionsOpen(), 0);
    }

    void anEngineThatIsGoneIsAnError()
    {
        FakeEngine fake;
        auto engine = std::make_unique<Engine>(fake.choice());
        const std::unique_ptr<Job> job(engine->info(nullptr));
        engine.reset();
        QVERIFY(runToEnd(job.get()));
        QCOMPARE(job->error()->kind, Error::Kind::Lost);
    }

    void aContainerIsMadeFromItsSpec()
    {
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json("{\"Id\":\"ab\",\"Warnings\":[]}", 201));
        Engine engine(fake.choice());
        ContainerSpec spec;
        spec.name = u"slipway-a"_s;
        spec.image = u"a:1"_s;
        const auto id = resultOf(engine.createContainer(spec, nullptr));
        QVERIFY(id);
        QCOMPARE(*id, u"ab"_s);
        QCOMPARE(fake.last().path, QByteArray("/containers/create?name=slipway-a"));
        QCOMPARE(fake.last().headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(fake.last().body.contains("\"Image\":\"a:1\""));
    }

    void podmanDoesNotMakeAMissingFolder()
    {
        FakeEngine fake;
        fake.setPodman("4.3.1");
        Engine engine(fake.choice());
        ContainerSpec spec;
        spec.image = u"a:1"_s;
        spec.mounts = {*Mount::parse(u"/nosuch/folder:/x")};
        const auto refused = resultOf(engine.createContainer(spec, nullptr));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Missing);
        QVERIFY(refused.error().summary.contains(u"/nosuch/folder"_s));
        QVERIFY(fake.requests().isEmpty());
        fake.willAnswer(FakeAnswer::json("{\"Id\":\"ab\"}", 201));
        spec.mounts = {*Mount::parse(u"/tmp:/x")};
        QVERIFY(resultOf(engine.createContainer(spec, nullptr)));
    }

    void aLogComesInPiecesAndEndsWell_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::newRow("framed") << false;
        QTest::newRow("terminal") << true;
    }
    void aLogComesInPiecesAndEndsWell()
    {
        QFETCH(bool, terminal);
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json(terminal ? "{\"Config\":{\"Tty\":true}}"
                                                  : "{\"Config\":{\"Tty\":false}}"));
        const QByteArray line = terminal ? QByteArray("hello\r\n") : frame("hello\n");
        fake.willAnswer(FakeAnswer::chunked({line, line, line}).inPieces(1));
        Engine engine(fake.choice());
        const std::unique_ptr<ContainerLogsJobBase> job(
            engine.logs(u"x"_s,
                        {.follow = true,
                         .tail = 3,
                         .timestamps = true,
                         .since = QDateTime::fromMSecsSinceEpoch(1500),
                         .until = QDateTime::fromMSecsSinceEpoch(62003)},
                        nullptr));
        QByteArray text;
        connect(job.get(), &ContainerLogsJobBase::received, this,
                [&](const QByteArray &bytes, bool) { text += bytes; });
        QVERIFY(runToEnd(job.get()));
        QVERIFY(!job->error());
        QCOMPARE(text, QByteArray(terminal ? "hello\r\n" : "hello\n").repeated(3));
        QCOMPARE(fake.last().path,
                 QByteArray(
                     "/containers/x/logs?stdout=1&stderr=1&follow=1&tail=3&timestamps=1&since=1.500"
                     "&until=62.003"));
    }

    void aLogThatIsCutIsLost()
    {
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json("{}"));
        const FakeAnswer whole = FakeAnswer::chunked({frame("hello\n")});
        fake.willAnswer(whole.cut(whole.bytes.size() - 5)); // the last chunk does not come
        Engine engine(fake.choice());
        const std::unique_ptr<ContainerLogsJobBase> job(
            engine.logs(u"x"_s, {.follow = true, .since = {}}, nullptr));
        QSignalSpy pieces(job.get(), &ContainerLogsJobBase::received);
        QVERIFY(runToEnd(job.get()));
        QCOMPARE(pieces.size(), 1);
        QVERIFY(job->error());
        QCOMPARE(job->error()->kind, Error::Kind::Lost);
    }

    void aPausedLogWaits()
    {
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::json("{\"Config\":{\"Tty\":true}}"));
        fake.willAnswer(FakeAnswer::chunked({QByteArray(1000, 'x'), QByteArray(1000, 'y')}));
        Engine engine(fake.choice());
        const std::unique_ptr<ContainerLogsJobBase> job(
            engine.logs(u"x"_s, {.since = {}}, nullptr));
        QByteArray text;
        connect(job.get(), &ContainerLogsJobBase::received, this,
                [&](const QByteArray &bytes, bool) { text += bytes; });
        QSignalSpy ended(job.get(), &Job::finished);
        job->pause();
        job->start();
        QTRY_COMPARE(fake.requests().size(), 2);
        QTest::qWait(50); // nothing may come: there is no signal to wait for
        QVERIFY(text.isEmpty() && ended.isEmpty());
        job->resume();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(text.size(), 2000);
    }

    void aBuildFallsBackWhereBuildKitIsRefused()
    {
        FakeEngine fake;
        fake.willAnswer("POST", "/build?version=1",
                        FakeAnswer::chunked({json("{'stream':'Step 1/1 : FROM a'}\r\n"),
                                             json("{'aux':{'ID':'sha256:ab'}}\r\n")}));
        fake.willAnswer(
            "POST", "/build?version=2",
            FakeAnswer::json("{\"message\":\"buildkit is not enabled on daemon\"}", 400));
        Engine engine(fake.choice());
        BuildRequest request;
        request.context = body("the tar");
        const auto outcome = resultOf<BuildOutcome>(engine.build(request, nullptr));
        QVERIFY(outcome);
        QCOMPARE(outcome->imageId, u"sha256:ab"_s);
        QCOMPARE(fake.requests().size(), 2);
        QCOMPARE(fake.last().body, QByteArray("the tar")); // sent anew from its start
        QCOMPARE(fake.last().headers.value("content-type"), QByteArray("application/x-tar"));
    }

    void podmanBuildsTheClassicWay()
    {
        FakeEngine fake;
        fake.setPodman("4.3.1");
        fake.willAnswer("POST", "/build?version=1",
                        FakeAnswer::chunked({json("{'aux':{'ID':'sha256:ab'}}")}));
        Engine engine(fake.choice());
        BuildRequest request;
        request.context = body("the tar");
        QVERIFY(resultOf<BuildOutcome>(engine.build(request, nullptr)));
    }

    void aBuildWithoutAnImageIsNoSuccess()
    {
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::chunked({json("{'stream':'Step 1/2 : FROM a'}\r\n")}));
        Engine engine(fake.choice());
        BuildRequest request;
        request.context = body("the tar");
        const auto outcome = resultOf<BuildOutcome>(engine.build(request, nullptr));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Lost);
    }

    void waitsForARemovalThatSomebodyElseBegan_data()
    {
        const QByteArray busy = json("{'message':'removal of container x is already in progress'}");
        QTest::addColumn<FakeAnswer>("removed");
        QTest::addColumn<FakeAnswer>("waited");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<std::optional<Error::Kind>>("error");
        using Kind = Error::Kind;
        const FakeAnswer gone = FakeAnswer::json(json("{'message':'No such container: x'}"), 404);
        const FakeAnswer underWay = FakeAnswer::json(busy, 409);
        const std::optional<Kind> none;
        const QStringList once{u"DELETE /containers/x?force=1"_s};
        const QStringList twice =
            once + QStringList{u"POST /containers/x/wait?condition=removed"_s};
        QTest::newRow("it ends") << underWay << FakeAnswer::json(json("{'StatusCode':0}")) << twice
                                 << none;
        QTest::newRow("it has ended meanwhile") << underWay << gone << twice << none;
        QTest::newRow("it fails") << underWay
                                  << FakeAnswer::json(json("{'message':'driver failed'}"), 500)
                                  << twice << std::optional(Kind::Failed);
        QTest::newRow("it ends without success")
            << underWay
            << FakeAnswer::json(json("{'Error':{'Message':'device busy'},'StatusCode':137}"))
            << twice << std::optional(Kind::Failed);
        QTest::newRow("refused for another reason")
            << FakeAnswer::json(json("{'message':'You cannot remove a running container x'}"), 409)
            << gone << once << std::optional(Kind::Conflict);
        QTest::newRow("it is not there") << gone << gone << once << std::optional(Kind::Missing);
    }
    void waitsForARemovalThatSomebodyElseBegan()
    {
        QFETCH(FakeAnswer, removed);
        QFETCH(FakeAnswer, waited);
        FakeEngine fake;
        fake.willAnswer(removed);
        fake.willAnswer(waited);
        Engine engine(fake.choice());
        const auto outcome = resultOf(engine.removeContainer(u"x"_s, true, nullptr));
        QTEST(outcome ? std::nullopt : std::optional(outcome.error().kind), "error");
        QTEST(fake.asked(), "asked");
    }

    void aBuildMayBeCancelledFromWithinItsSteps()
    {
        FakeEngine fake;
        fake.willAnswer(FakeAnswer::chunked(
            {json("{'stream':'Step 1/2 : FROM a'}\r\n{'stream':'Step 2/2 : RUN b'}\r\n")}));
        Engine engine(fake.choice());
        BuildRequest request;
        request.context = body("the tar");
        const std::unique_ptr<BuildImageJobBase> job(engine.build(request, nullptr));
        int steps = 0;
        connect(job.get(), &BuildImageJobBase::stepChanged, this, [&] {
            ++steps;
            job->cancel();
        });
        QVERIFY(runToEnd(job.get()));
        QCOMPARE(steps, 1);
        QVERIFY(job->error()->isCancelled());
    }
};

QTEST_GUILESS_MAIN(EngineCallsTest)
#include "tst_engine_calls.moc"
