// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/recorded_questions.h"

#include "support/job_wait.h"

#include <QBuffer>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QString word(const Error &error)
{
    return nameOf(error.kind);
}

template <typename T, typename Describe>
QString told(JobOf<T> *job, Describe describe)
{
    const Result<T> result = resultOf(job);
    return result ? describe(*result) : word(result.error());
}

QString told(JobOf<void> *job)
{
    const Result<> result = resultOf(job);
    return result ? u"done"_s : word(result.error());
}

QString pairs(const Labels &labels)
{
    QStringList texts;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        texts << label.key() + u'=' + label.value();
    return texts.join(u' ');
}

BodySource smallBody()
{
    return {[] {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData("not looked at");
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            },
            13};
}

QString ping(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    // The same head for the HEAD that negotiates and the GET after it.
    QByteArray head = answer.bytes.left(answer.bytes.indexOf("\r\n\r\n") + 4);
    head.replace("Content-Length: 2", "Content-Length: 0");
    FakeAnswer bodiless = answer;
    bodiless.bytes = head;
    fake.setPing(bodiless);
    return told(engine.ping(nullptr), [](const EnginePing &ping) {
        return u"%1 %2 %3"_s.arg(ping.isPodman ? u"Podman"_s : u"Docker"_s, ping.spoken.text(),
                                 ping.hasBuildKit ? u"BuildKit"_s : u"classic"_s);
    });
}

QString version(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.version(nullptr), [](const EngineVersion &version) {
        return u"%1 %2 %3 %4 %5"_s.arg(version.product, version.version.section(u'+', 0, 0),
                                       version.api, version.os, version.architecture);
    });
}

QString info(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.info(nullptr), [](const EngineInfo &info) {
        return u"%1 processors, %2 bytes, runc %3, nvidia %4, rootless %5, manager %6"_s
            .arg(info.cpus)
            .arg(info.memoryBytes)
            .arg(info.runtimes.contains(u"runc"_s))
            .arg(info.runtimes.contains(u"nvidia"_s))
            .arg(info.isRootless)
            .arg(info.isSwarmManager);
    });
}

QString list(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.containers({}, nullptr), [](const QList<ContainerSummary> &containers) {
        QStringList texts;
        for (const ContainerSummary &one : containers)
            texts << u"%1 of %2 is %3 with %4"_s.arg(one.name, one.image, one.state,
                                                     pairs(one.labels));
        return u"[%1]"_s.arg(texts.join(u", "_s));
    });
}

QString inspect(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.inspectContainer(u"slwp-a"_s, nullptr), [](const ContainerDetails &one) {
        return u"%1 of %2 is %3 with %4, addresses %5, terminal %6, health '%7'"_s
            .arg(one.name, one.image, one.state, pairs(one.labels))
            .arg(one.addresses.size())
            .arg(one.tty)
            .arg(one.health);
    });
}

QString create(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.createContainer({}, nullptr),
                [](const QString &id) { return u"%1 digits"_s.arg(id.size()); });
}

QString start(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.startContainer(u"slwp-a"_s, nullptr));
}

QString stop(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.stopContainer(u"slwp-a"_s, -1, nullptr));
}

QString removeOne(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.removeContainer(u"slwp-a"_s, false, nullptr));
}

QString removeImage(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.removeImage(u"busybox:latest"_s, false, nullptr));
}

QString inspectVolume(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.inspectVolume(u"slwp-none"_s, nullptr),
                [](const VolumeDetails &volume) { return volume.name; });
}

QString removeVolume(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.removeVolume(u"slwp-vol"_s, nullptr));
}

QString inspectImage(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.inspectImage(u"nosuch:1"_s, nullptr),
                [](const ImageDetails &image) { return image.id; });
}

QString renameOne(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.renameContainer(u"slwp-tty"_s, u"slwp-a"_s, nullptr));
}

QString wait(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.waitContainer(u"slwp-a"_s, nullptr), [](const WaitResult &end) {
        return u"code %1 '%2'"_s.arg(end.exitCode).arg(end.error);
    });
}

Ask logs(bool hasTerminal)
{
    return [hasTerminal](Engine &engine, FakeEngine &fake, const FakeAnswer &answer) {
        fake.willAnswer(FakeAnswer::json(hasTerminal ? "{\"Config\":{\"Tty\":true}}"
                                                     : "{\"Config\":{\"Tty\":false}}"));
        fake.willAnswer(answer);
        const std::unique_ptr<ContainerLogsJobBase> job(engine.logs(u"slwp-a"_s, {}, nullptr));
        QByteArray out;
        QByteArray err;
        QObject::connect(
            job.get(), &ContainerLogsJobBase::received, job.get(),
            [&](const QByteArray &bytes, bool isError) { (isError ? err : out) += bytes; });
        if (!runToEnd(job.get()))
            return u"no end"_s;
        if (job->error())
            return word(*job->error());
        QStringList words; // without the timestamps, whose digits differ
        for (const QByteArray &line : (out + err).split('\n'))
            if (!line.trimmed().isEmpty())
                words << QString::fromUtf8(line)
                             .trimmed()
                             .section(u' ', -2)
                             .section(u"Z "_s, -1)
                             .section(u' ', 0, 0);
        return words.join(u' ');
    };
}

QString statsOnce(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.statsOnce(u"slwp-a"_s, nullptr), [](const ContainerStats &stats) {
        return u"%1 processors, memory %2, limit %3, network %4, %5 processes"_s.arg(stats.cpus)
            .arg(stats.memoryBytes > 1'000'000 && stats.memoryBytes < 5'000'000)
            .arg(stats.memoryLimitBytes)
            .arg(stats.receivedBytes > 0)
            .arg(stats.processes);
    });
}

QString stats(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    const std::unique_ptr<ContainerStatsJobBase> job(engine.stats(u"slwp-a"_s, nullptr));
    QSignalSpy samples(job.get(), &ContainerStatsJobBase::sampled);
    if (!runToEnd(job.get()))
        return u"no end"_s;
    return job->error() ? word(*job->error()) : u"%1 samples"_s.arg(samples.size());
}

/// The lives that the events tell: what networks and images do, and what Podman adds, is left out.
QString events(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    // The rule that is made later is asked first: the recorded answer once, then one that never
    // comes.
    fake.willAnswer("GET", "/events", FakeAnswer::json("{}").held(), -1);
    fake.willAnswer("GET", "/events", answer);
    EngineEvents events(engine, nullptr);
    QStringList actions;
    QObject::connect(&events, &EngineEvents::happened, &events, [&](const EngineEvent &event) {
        if (event.type == "container"_L1 && !event.id.isEmpty() && event.timeNano > 0)
            actions << event.action;
    });
    QSignalSpy resyncs(&events, &EngineEvents::resyncNeeded);
    QSignalSpy states(&events, &EngineEvents::stateChanged);
    events.start();
    while (events.state() != EngineEvents::State::Lost)
        if (!states.wait(20000))
            return u"no end"_s;
    actions.removeIf([](const QString &action) {
        return action != "create"_L1 && action != "start"_L1 && action != "die"_L1
            && action != "destroy"_L1 && action != "remove"_L1;
    });
    const QStringList last = actions.mid(qMax(0, actions.size() - 4));
    return u"%1 resync, last %2"_s.arg(resyncs.size()).arg(last.join(u' '));
}

QString pull(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(static_cast<JobOf<PullOutcome> *>(
                    engine.pull(*ImageRef::parse(u"127.0.0.1:1/x:1"), {}, nullptr)),
                [](const PullOutcome &outcome) { return outcome.digest; });
}

QString import(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    return told(engine.importImage(smallBody(), *ImageRef::parse(u"slwp-bad"), {}, nullptr),
                [](const QString &id) { return id; });
}

char letterOf(BuildStep::State state)
{
    switch (state) {
    case BuildStep::State::Waiting:
        return 'w';
    case BuildStep::State::Running:
        return 'r';
    case BuildStep::State::Done:
        return 'D';
    case BuildStep::State::Cached:
        return 'C';
    case BuildStep::State::Failed:
        return 'F';
    case BuildStep::State::Skipped:
        break;
    }
    return 'S';
}

/// "D D F: exit code": how the Dockerfile's steps ended, then how the build did.
QString build(Engine &engine, FakeEngine &fake, const FakeAnswer &answer)
{
    fake.willAnswer(answer);
    BuildRequest request;
    request.context = smallBody();
    request.builder = BuildRequest::Builder::Classic;
    const std::unique_ptr<BuildImageJobBase> job(engine.build(request, nullptr));
    QStringList order;
    QHash<QString, BuildStep> steps;
    QString output;
    QObject::connect(job.get(), &BuildImageJobBase::stepChanged, job.get(),
                     [&](const BuildStep &step) {
                         if (!order.contains(step.name) && step.name.startsWith(u'[')
                             && !step.name.startsWith("[internal]"_L1))
                             order << step.name;
                         steps.insert(step.name, step);
                     });
    QObject::connect(job.get(), &BuildImageJobBase::logged, job.get(),
                     [&](const BuildLog &log) { output += log.text; });
    if (!runToEnd(job.get()))
        return u"no end"_s;
    order.sort();
    QString letters;
    for (const QString &name : order)
        letters += QLatin1Char(letterOf(steps.value(name).state));
    if (const Error *error = job->error()) {
        const bool hasCode = error->summary.contains("exit code 9"_L1);
        return letters + u": "_s + word(*error) + (hasCode ? u", code 9"_s : QString());
    }
    const bool hasId =
        job->result()->imageId.startsWith("sha256:"_L1) && job->result()->imageId.size() == 71;
    return letters + u": image %1, hello %2"_s.arg(hasId).arg(output.contains("hello"_L1));
}

Question none(const char *id)
{
    return {QString::fromUtf8(id), {}, {}, {}};
}

Question asks(const char *id, Ask ask, const char *expected, QMap<QString, QString> except = {})
{
    return {QString::fromUtf8(id), std::move(ask), QString::fromUtf8(expected), std::move(except)};
}

} // namespace

QList<Question> recordedQuestions()
{
    return {
#include "model/engine/recorded_table.inc"
    };
}
