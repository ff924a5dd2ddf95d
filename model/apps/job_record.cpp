// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/job_record.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kLongestDetail = 16 * 1024; // characters; an engine's words can be any length

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobRecord)
};

constexpr std::array kKinds{AppJob::Kind::Build,  AppJob::Kind::Install, AppJob::Kind::Rebuild,
                            AppJob::Kind::Start,  AppJob::Kind::Stop,    AppJob::Kind::Restart,
                            AppJob::Kind::Remove, AppJob::Kind::Recover, AppJob::Kind::Rollback,
                            AppJob::Kind::Bisect};
constexpr std::array kOutcomes{JobRecord::Outcome::Running, JobRecord::Outcome::Done,
                               JobRecord::Outcome::Failed, JobRecord::Outcome::Cancelled,
                               JobRecord::Outcome::CutShort};
constexpr std::array kStates{AppStep::State::Waiting, AppStep::State::Running,
                             AppStep::State::Done,    AppStep::State::Cached,
                             AppStep::State::Failed,  AppStep::State::Skipped};
constexpr std::array kPhases{AppJob::Phase::Building, AppJob::Phase::Starting,
                             AppJob::Phase::Stopping, AppJob::Phase::Removing,
                             AppJob::Phase::Testing};

QString nameOf(AppJob::Phase phase)
{
    switch (phase) {
    case AppJob::Phase::Building:
        return u"building"_s;
    case AppJob::Phase::Starting:
        return u"starting"_s;
    case AppJob::Phase::Stopping:
        return u"stopping"_s;
    case AppJob::Phase::Testing:
        return u"testing"_s;
    case AppJob::Phase::Removing:
        break;
    }
    return u"removing"_s;
}

template <typename All>
auto known(const All &all, const QJsonValue &word) -> std::optional<typename All::value_type>
{
    for (const auto value : all) {
        if (nameOf(value) == word.toString())
            return value;
    }
    return std::nullopt;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QJsonArray stepsOf(const JobRecord &record)
{
    QJsonArray steps;
    for (const JobRecord::Step &step : record.steps) {
        steps.append(QJsonObject{{u"name"_s, step.name},
                                 {u"state"_s, nameOf(step.state)},
                                 {u"began"_s, step.startedMs},
                                 {u"ended"_s, step.endedMs}});
    }
    return steps;
}

qint64 millisecondsOf(const QJsonValue &value)
{
    return std::max<qint64>(0, value.toInteger());
}

} // namespace

QString nameOf(AppJob::Kind kind)
{
    switch (kind) {
    case AppJob::Kind::Build:
        return u"build"_s;
    case AppJob::Kind::Install:
        return u"install"_s;
    case AppJob::Kind::Rebuild:
        return u"rebuild"_s;
    case AppJob::Kind::Start:
        return u"start"_s;
    case AppJob::Kind::Stop:
        return u"stop"_s;
    case AppJob::Kind::Restart:
        return u"restart"_s;
    case AppJob::Kind::Remove:
        return u"remove"_s;
    case AppJob::Kind::Rollback:
        return u"rollback"_s;
    case AppJob::Kind::Bisect:
        return u"bisect"_s;
    case AppJob::Kind::Recover:
        break;
    }
    return u"recover"_s;
}

QString nameOf(JobRecord::Outcome outcome)
{
    switch (outcome) {
    case JobRecord::Outcome::Running:
        return u"running"_s;
    case JobRecord::Outcome::Done:
        return u"done"_s;
    case JobRecord::Outcome::Failed:
        return u"failed"_s;
    case JobRecord::Outcome::Cancelled:
        return u"cancelled"_s;
    case JobRecord::Outcome::CutShort:
        break;
    }
    return u"cut-short"_s;
}

QByteArray writeJob(const JobRecord &record)
{
    const QJsonObject json{{u"slipway-job"_s, 1},
                           {u"app"_s, record.app.text()},
                           {u"name"_s, record.name},
                           {u"kind"_s, nameOf(record.kind)},
                           {u"phase"_s, nameOf(record.phase)},
                           {u"outcome"_s, nameOf(record.outcome)},
                           {u"pin"_s, record.pin},
                           {u"build"_s, record.build},
                           {u"port"_s, record.port},
                           {u"began"_s, timeText(record.began)},
                           {u"ended"_s, timeText(record.ended)},
                           {u"summary"_s, record.summary.left(kLongestDetail)},
                           {u"detail"_s, record.detail.left(kLongestDetail)},
                           {u"failed-step"_s, record.failedStep},
                           {u"lines"_s, QJsonArray::fromStringList(record.lines)},
                           {u"steps"_s, stepsOf(record)}};
    return QJsonDocument(json).toJson();
}

Result<JobRecord> readJob(const QByteArray &json, const QString &id)
{
    QJsonParseError trouble{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    const QJsonObject object = document.object();
    const Result<AppId> app = AppId::parse(object.value(u"app"_s).toString());
    const auto kind = known(kKinds, object.value(u"kind"_s));
    const auto phase = known(kPhases, object.value(u"phase"_s));
    const auto outcome = known(kOutcomes, object.value(u"outcome"_s));
    if (object.value(u"slipway-job"_s).toInt() != 1 || !app || !kind || !phase || !outcome)
        return failure(Error::Kind::Malformed,
                       Text::tr("The record of a job is of another kind or version."),
                       u"%1: %2"_s.arg(id, trouble.errorString()));
    JobRecord record(*app);
    record.id = id;
    record.name = object.value(u"name"_s).toString(app->text());
    record.kind = *kind;
    record.phase = *phase;
    record.outcome = *outcome;
    record.pin = object.value(u"pin"_s).toString();
    record.build = std::max(0, object.value(u"build"_s).toInt());
    record.port = object.value(u"port"_s).toInt();
    record.began = timeOf(object.value(u"began"_s));
    record.ended = timeOf(object.value(u"ended"_s));
    record.summary = object.value(u"summary"_s).toString();
    record.detail = object.value(u"detail"_s).toString();
    record.failedStep = object.value(u"failed-step"_s).toString();
    const QJsonArray lines = object.value(u"lines"_s).toArray();
    for (const QJsonValue &line : lines)
        record.lines.append(line.toString());
    const QJsonArray steps = object.value(u"steps"_s).toArray();
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        record.steps.append(
            {step.value(u"name"_s).toString(),
             known(kStates, step.value(u"state"_s)).value_or(AppStep::State::Waiting),
             millisecondsOf(step.value(u"began"_s)), millisecondsOf(step.value(u"ended"_s))});
    }
    return record;
}

} // namespace slipway
