// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_forms.h"

#include "apps/bisect_job.h"
#include "profiles/profile_keys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString nameOf(Profile::Lineage lineage)
{
    return lineageWords().at(int(lineage));
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Commit> &commit)
{
    return commit ? QJsonValue(commit->text()) : QJsonValue();
}

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, slipway::nameOf(error.kind)},
            {u"summary"_s, error.summary},
            {u"detail"_s, error.detail}};
}

QJsonObject toJson(const AppStep &step, int index)
{
    QJsonObject json{
        {u"index"_s, index}, {u"name"_s, step.name}, {u"state"_s, slipway::nameOf(step.state)}};
    if (!step.detail.isEmpty())
        json.insert(u"detail"_s, step.detail);
    if (step.endedMs > 0)
        json.insert(u"seconds"_s, double(step.endedMs - step.startedMs) / 1000);
    return json;
}

QJsonObject toJson(const BuildGrade &grade)
{
    QJsonArray differences;
    for (const BuildGrade::Difference &one : grade.differences)
        differences.append(QJsonObject{
            {u"what"_s, one.what}, {u"from"_s, orNull(one.from)}, {u"to"_s, orNull(one.to)}});
    return {{u"beside"_s, grade.beside},
            {u"grade"_s, slipway::nameOf(grade)},
            {u"sameInputs"_s, slipway::nameOf(grade.inputs)},
            {u"samePackages"_s, slipway::nameOf(grade.packages)},
            {u"sameLayers"_s, slipway::nameOf(grade.layers)},
            {u"differences"_s, differences}};
}

QJsonObject toJson(const AppOutcome &outcome)
{
    return {{u"grade"_s, outcome.grade ? QJsonValue(toJson(*outcome.grade)) : QJsonValue()},
            {u"build"_s, outcome.build == 0 ? QJsonValue() : QJsonValue(outcome.build)},
            {u"image"_s, orNull(outcome.image)},
            {u"imageId"_s, orNull(outcome.imageId)},
            {u"container"_s, orNull(outcome.containerId)},
            {u"port"_s, outcome.port == 0 ? QJsonValue() : QJsonValue(outcome.port)},
            {u"url"_s, orNull(outcome.url)},
            {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
}

QJsonObject toJson(const Explanation &told)
{
    return {{u"cause"_s, told.cause},       {u"title"_s, told.title},
            {u"text"_s, told.text},         {u"firstLine"_s, told.firstLine},
            {u"lastLine"_s, told.lastLine}, {u"errorLine"_s, told.errorLine}};
}

QJsonObject toJson(const BisectJob &job)
{
    const BisectSearch &search = job.search();
    const BisectState state = stateOf(search);
    const auto commitJson = [&](int at) {
        const BisectCommit &one = search.line.at(at);
        return QJsonObject{{u"commit"_s, one.commit.text()},
                           {u"subject"_s, one.subject},
                           {u"author"_s, one.author},
                           {u"date"_s, timeOrNull(one.date)}};
    };
    QJsonArray answers;
    for (const BisectAnswer &answer : search.answers) {
        answers.append(QJsonObject{{u"commit"_s, answer.commit.text()},
                                   {u"verdict"_s, slipway::nameOf(answer.verdict)},
                                   {u"reason"_s, answer.reason}});
    }
    QJsonObject json{
        {u"tries"_s, state.tries}, {u"suspects"_s, state.suspects()}, {u"answers"_s, answers}};
    if (!search.line.isEmpty()) {
        json.insert(u"firstBad"_s, commitJson(state.firstBad));
        json.insert(u"lastGood"_s, commitJson(state.lastGood));
    }
    if (job.diff()) {
        QJsonArray files;
        for (const FileChange &file : job.diff()->files)
            files.append(file.path);
        json.insert(u"message"_s, job.diff()->message);
        json.insert(u"files"_s, files);
        json.insert(u"linesAdded"_s, job.diff()->linesAdded);
        json.insert(u"linesRemoved"_s, job.diff()->linesRemoved);
    }
    return json;
}

QJsonObject toJson(const Check &check)
{
    return {{u"id"_s, check.id},
            {u"level"_s, slipway::nameOf(check.level)},
            {u"fact"_s, check.fact},
            {u"meaning"_s, check.meaning},
            {u"remedy"_s, check.remedy},
            {u"command"_s, QJsonArray::fromStringList(wholeCommand(check))}};
}

QJsonObject toJson(const Problem &problem)
{
    return {
        {u"severity"_s, problem.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s},
        {u"file"_s, problem.file},
        {u"line"_s, problem.line},
        {u"column"_s, problem.column},
        {u"field"_s, problem.field},
        {u"text"_s, problem.text}};
}

QJsonObject toJson(const AppStatus &status, const ProfileStore &store)
{
    QJsonObject json{{u"id"_s, status.id.text()},
                     {u"name"_s, status.id.text()},
                     {u"kind"_s, QJsonValue()},
                     {u"lineage"_s, QJsonValue()},
                     {u"state"_s, slipway::nameOf(status.state)},
                     {u"reason"_s, orNull(status.reason)},
                     {u"pin"_s, orNull(status.pin)},
                     {u"build"_s, status.build == 0 ? QJsonValue() : QJsonValue(status.build)},
                     {u"port"_s, status.port == 0 ? QJsonValue() : QJsonValue(status.port)},
                     {u"url"_s, orNull(status.url)},
                     {u"image"_s, orNull(status.image)},
                     {u"container"_s, orNull(status.containerId)},
                     {u"since"_s, timeOrNull(status.since)},
                     {u"behind"_s, QJsonValue()}};
    if (const std::optional<Profile> profile = store.profile(store.app(status.id).profile)) {
        json.insert(u"name"_s, profile->name);
        json.insert(u"kind"_s, profile->kind == Profile::Kind::Ai ? u"ai"_s : u"general"_s);
        json.insert(u"lineage"_s, nameOf(profile->lineage));
    }
    return json;
}

} // namespace slipway
