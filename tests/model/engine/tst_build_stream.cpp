// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_error.h"
#include "engine/build_query.h"
#include "engine/build_stream.h"
#include "engine/json_lines.h"
#include "model/engine/recordings.h"
#include "support/byte_streams.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Protobuf by hand: a length-delimited field, a number.
QByteArray bytesField(int number, const QByteArray &bytes)
{
    return QByteArray(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(bytes.size())
        + bytes;
}
QByteArray numberField(int number, int value)
{
    return QByteArray(1, static_cast<char>(number << 3)) + static_cast<char>(value);
}
QByteArray at(int seconds)
{
    return numberField(1, seconds);
}
QJsonObject trace(const QByteArray &message)
{
    return {{u"id"_s, u"moby.buildkit.trace"_s},
            {u"aux"_s, QString::fromLatin1(message.toBase64())}};
}
QByteArray vertex(const QByteArray &digest, const QByteArray &name, const QByteArray &rest = {})
{
    return bytesField(1, bytesField(1, digest) + bytesField(3, name) + rest);
}
QByteArray log(const QByteArray &digest, const QByteArray &text, int stream = 1)
{
    return bytesField(3,
                      bytesField(1, digest) + bytesField(2, at(9)) + numberField(3, stream)
                          + bytesField(4, text));
}

/// "[1/2] FROM x=Done", each change of a step, and "text" of each output.
QStringList told(const BuildEvents &events)
{
    static const char *const states[] = {"Waiting", "Running", "Done",
                                         "Cached",  "Failed",  "Skipped"};
    QStringList texts;
    for (const BuildEvent &event : events) {
        if (const auto *step = std::get_if<BuildStep>(&event))
            texts << step->name + u'=' + QString::fromLatin1(states[static_cast<int>(step->state)]);
        else if (const auto *log = std::get_if<BuildLog>(&event))
            texts << (log->isError ? u"!"_s : QString()) + log->text;
    }
    return texts;
}

QStringList streamed(BuildStream &build, const QStringList &texts)
{
    BuildEvents events;
    for (const QString &text : texts)
        events += build.take({{u"stream"_s, text}}, 1000);
    return told(events);
}

} // namespace

class BuildStreamTest : public QObject
{
    Q_OBJECT
private slots:
    void followsAVertexThroughItsLife()
    {
        BuildStream build;
        QCOMPARE(told(build.take(trace(vertex("sha256:a", "[1/2] FROM x")), 0)),
                 QStringList{u"[1/2] FROM x=Waiting"_s});
        QCOMPARE(
            told(build.take(trace(vertex("sha256:a", "[1/2] FROM x", bytesField(5, at(5)))), 0)),
            QStringList{u"[1/2] FROM x=Running"_s});
        const BuildEvents done = build.take(
            trace(vertex("sha256:a", "[1/2] FROM x", bytesField(5, at(5)) + bytesField(6, at(7)))),
            0);
        QCOMPARE(told(done), QStringList{u"[1/2] FROM x=Done"_s});
        QCOMPARE(std::get<BuildStep>(done.first()).startedMs, 5000);
        QCOMPARE(std::get<BuildStep>(done.first()).completedMs, 7000);
        QCOMPARE(build.progress().fraction, 1.0);
    }

    void aStepThatAnotherStoppedHasNotFailed()
    {
        BuildStream build;
        const QByteArray ran = bytesField(5, at(5)) + bytesField(6, at(6));
        QCOMPARE(
            told(build.take(
                trace(vertex("sha256:a", "[1/2] RUN a", ran + bytesField(7, "context canceled"))
                      + vertex("sha256:b", "[2/2] RUN b", ran + bytesField(7, "exit code: 3"))),
                0)),
            (QStringList{u"[1/2] RUN a=Skipped"_s, u"[2/2] RUN b=Failed"_s}));
        build.take(
            {{u"errorDetail"_s,
              QJsonObject{{u"message"_s, u"process \"b\" did not complete: exit code: 3"_s}}}},
            0);
        QVERIFY(build.trouble());
        QCOMPARE(build.trouble()->summary, u"The step “[2/2] RUN b” ended with exit code 3."_s);
    }

    void countsTheBytesOfADownload()
    {
        BuildStream build;
        build.take(trace(vertex("sha256:a", "[1/1] FROM x", bytesField(5, at(5)))), 0);
        const auto fetch = [](const char *id, int current, int total) {
            return bytesField(2,
                              bytesField(1, id) + bytesField(2, "sha256:a")
                                  + numberField(4, current) + numberField(5, total));
        };
        build.take(trace(fetch("sha256:l1", 10, 100) + fetch("sha256:l2", 5, 20)), 0);
        const BuildEvents events = build.take(
            trace(fetch("sha256:l1", 50, 100) + fetch("extracting sha256:l2", 1, 90)), 0);
        QCOMPARE(events.size(), 1);
        QCOMPARE(std::get<BuildStep>(events.first()).currentBytes, 55);
        QCOMPARE(std::get<BuildStep>(events.first()).totalBytes, 120);
    }

    void keepsHalfLettersOfEachStreamApart()
    {
        BuildStream build;
        build.take(trace(vertex("sha256:a", "[1/1] RUN x", bytesField(5, at(5)))), 0);
        QStringList texts;
        // "ä" is C3 A4 and "€" is E2 82 AC, cut in the middle, with the other stream in between.
        texts += told(build.take(trace(log("sha256:a", "x\xC3")), 0));
        texts += told(build.take(trace(log("sha256:a", "\xE2\x82", 2)), 0));
        texts += told(build.take(trace(log("sha256:a", "\xA4y")), 0));
        texts += told(build.take(trace(log("sha256:a", "\xAC", 2)), 0));
        QCOMPARE(texts, (QStringList{u"x"_s, u"äy"_s, u"!€"_s}));
    }

    void readsTheClassicBuildersText()
    {
        BuildStream build;
        QCOMPARE(streamed(build,
                          {u"Step 1/2 : FROM busybox"_s, u"\n"_s, u" ---> cdea454aae3c\n"_s,
                           u"Step 2/2 : RUN make"_s, u"\n"_s, u" ---> Using cache\n"_s,
                           u"Successfully built 0123456789ab\n"_s}),
                 (QStringList{u"[1/2] FROM busybox=Running"_s, u" ---> cdea454aae3c\n"_s,
                              u"[1/2] FROM busybox=Done"_s, u"[2/2] RUN make=Running"_s,
                              u"[2/2] RUN make=Cached"_s, u" ---> Using cache\n"_s,
                              u"Successfully built 0123456789ab\n"_s}));
        build.end(2000);
        QCOMPARE(build.outcome().imageId, u"0123456789ab"_s);
        QCOMPARE(build.progress().fraction, 1.0);
    }

    void readsPodmansStages()
    {
        BuildStream build;
        QCOMPARE(
            streamed(build,
                     {u"[1/2] STEP 1/1: FROM a AS x\n"_s, u"--> 1\n"_s,
                      u"[2/2] STEP 1/2: FROM b\n"_s, u"[2/2] STEP 2/2: COPY --from=x / /\n"_s}),
            (QStringList{u"[1/2] [1/1] FROM a AS x=Running"_s, u"--> 1\n"_s,
                         u"[1/2] [1/1] FROM a AS x=Done"_s, u"[2/2] [1/2] FROM b=Running"_s,
                         u"[2/2] [1/2] FROM b=Done"_s,
                         u"[2/2] [2/2] COPY --from=x / /=Running"_s}));
    }

    void outputThatLooksLikeAStepIsOutput()
    {
        BuildStream build;
        streamed(build, {u"Step 1/3 : FROM busybox"_s, u"\n"_s, u"Step 2/3 : RUN x"_s, u"\n"_s});
        QCOMPARE(
            streamed(build,
                     {u"Step 1/9 : not of this build\n"_s, u"Step 2/3 : again\n"_s, u"half "_s,
                      u"Step 3/3 : in a line\n"_s, u"\x1B[91moops\n\x1B[0m"_s}),
            (QStringList{u"Step 1/9 : not of this build\n"_s, u"Step 2/3 : again\n"_s, u"half "_s,
                         u"Step 3/3 : in a line\n"_s, u"!\x1B[91moops\n\x1B[0m"_s}));
    }

    void aFullDiskIsSeenInTheStepsOutputToo()
    {
        BuildStream build;
        streamed(
            build,
            {u"Step 1/1 : RUN dd"_s, u"\n"_s, u"dd: error writing: No space left on device\n"_s});
        build.take({{u"errorDetail"_s,
                     QJsonObject{{u"code"_s, 1},
                                 {u"message"_s, u"The command returned a non-zero code: 1"_s}}}},
                   0);
        QVERIFY(build.trouble());
        QCOMPARE(build.trouble()->kind, Error::Kind::NoSpace);
    }

    void aBrokenTraceIsSaid()
    {
        BuildStream build;
        build.take(trace(vertex("sha256:a", "[1/1] FROM x").chopped(2)), 0);
        QVERIFY(build.trouble());
        QCOMPARE(build.trouble()->kind, Error::Kind::Malformed);
    }

    void explainsFailures_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("kind");
        using enum Error::Kind;
        const auto row = [](const char *name, const char *message, Error::Kind kind) {
            QTest::newRow(name) << QString::fromUtf8(message) << static_cast<int>(kind);
        };
        row("BuildKit of 20.10", "executor failed running [/bin/sh -c exit 9]: exit code: 9",
            Failed);
        row("BuildKit since 26",
            "process \"/bin/sh -c exit 9\" did not complete successfully: exit code: 9", Failed);
        row("classic", "The command '/bin/sh -c exit 9' returned a non-zero code: 9", Failed);
        row("Podman", "building at STEP \"RUN exit 9\": while running runtime: exit status 9",
            Failed);
        row("a command that speaks of the network is a command",
            "process \"curl: connection refused\" did not complete successfully: exit code: 7",
            Failed);
        row("disk full", "failed to create lease: write /x: no space left on device", NoSpace);
        row("mistake in the Dockerfile",
            "dockerfile parse error on line 2: unknown instruction: FROB", Malformed);
        row("no registry", "dial tcp 127.0.0.1:1: connect: connection refused", Unreachable);
        row("no such image", "manifest unknown: manifest unknown", Missing);
        row("private registry without a session", "failed to solve: no active sessions", Missing);
        row("missing file", "COPY failed: file not found in build context", Missing);
        row("context cut", "Error processing tar file(exit status 1): unexpected EOF", Malformed);
        row("anything else", "the moon is full", Failed);
    }
    void explainsFailures()
    {
        QFETCH(QString, message);
        QFETCH(int, kind);
        const Error error = buildErrorOf({message, u"[2/2] RUN x"_s, {}});
        QCOMPARE(static_cast<int>(error.kind), kind);
        QCOMPARE(error.detail, message);
        QVERIFY(!error.summary.isEmpty());
    }

    void asksForTheBuildInTheQuery()
    {
        BuildRequest request;
        request.tag = u"slipway/a:1"_s;
        request.buildArgs = {{u"A"_s, u"b c&d"_s}};
        request.labels = {{u"l"_s, u"1"_s}};
        request.extraHosts = {u"a:1.2.3.4"_s, u"b:5.6.7.8"_s};
        request.noCache = true;
        QCOMPARE(buildPathOf(request, BuilderKind::BuildKit),
                 QByteArray("/build?version=2&t=slipway%2Fa%3A1&dockerfile=Dockerfile&buildargs=%"
                            "7B%22A%22%3A%22b%20c%26d%22%7D"
                            "&labels=%7B%22l%22%3A%221%22%7D&extrahosts=a%3A1.2.3.4&extrahosts=b%"
                            "3A5.6.7.8&nocache=1"));
        const QByteArray classic = buildPathOf(request, BuilderKind::Classic);
        QVERIFY(classic.startsWith("/build?version=1&rm=1&forcerm=1&"));
        QVERIFY(!classic.contains("pull")
                && !buildPathOf(request, BuilderKind::BuildKit).contains("pull"));
    }

    void knowsARefusalOfBuildKit()
    {
        QVERIFY(refusesBuildKit(u"buildkit is not enabled on daemon"_s));
        QVERIFY(refusesBuildKit(u"buildkit is only supported with experimental mode"_s));
        QVERIFY(refusesBuildKit(u"invalid version 2"_s));
        QVERIFY(!refusesBuildKit(u"dockerfile parse error line 2: unknown instruction: FROB"_s));
    }

    void survivesNoise()
    {
        const QByteArray good =
            vertex("sha256:a", "[1/2] FROM x", bytesField(5, at(5))) + log("sha256:a", "text");
        for (quint32 seed = 0; seed < 3000; ++seed) {
            BuildStream build;
            build.take(trace(vertex("sha256:a", "[1/2] RUN x")), 0);
            build.take(trace(noise(seed, seed % 2 ? good : QByteArray())), 0);
            build.take({{u"stream"_s, QString::fromLatin1(noise(seed, "Step 2/3 : RUN x\n"))}}, 0);
            build.end(0);
        }
    }

    void survivesNoiseInRecordedStreams()
    {
        for (const QString &engine : recordedEngines()) {
            for (const RecordedAnswer &answer : recordingOf(engine).answers) {
                if (!answer.question.startsWith("build"_L1) || answer.body.isEmpty())
                    continue;
                for (quint32 seed = 0; seed < 5; ++seed) {
                    BuildStream build;
                    JsonLines lines;
                    for (const QJsonObject &line : lines.take(noise(seed, answer.body)))
                        build.take(line, 0);
                    build.end(0);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(BuildStreamTest)
#include "tst_build_stream.moc"
