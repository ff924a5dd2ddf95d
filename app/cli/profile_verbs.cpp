// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"
#include "cli/cli_session.h"
#include "cli/json_forms.h"
#include "cli/text_table.h"
#include "profiles/profile_yaml.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QList<Problem> problemsOf(const QString &file)
{
    const Result<QByteArray> bytes = readWhole(file, 1024 * 1024);
    if (bytes)
        return readProfile(*bytes, file).problems;
    Problem problem;
    problem.file = file;
    problem.text = bytes.error().summary;
    return {problem};
}

bool hasError(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

} // namespace

void runProfileCheck(CliSession &session)
{
    QJsonArray array;
    QString text;
    bool isValid = true;
    for (const QString &file : session.request().files) {
        const QList<Problem> problems = problemsOf(file);
        isValid = isValid && !hasError(problems);
        for (const Problem &problem : problems) {
            array.append(toJson(problem));
            text += problem.told() + u'\n';
        }
        if (problems.isEmpty())
            text += CliSession::tr("%1 is good.").arg(file) + u'\n';
    }
    if (session.request().json)
        session.json(QJsonDocument(QJsonObject{{u"valid"_s, isValid}, {u"problems"_s, array}}));
    else
        session.say(text);
    session.end(isValid ? exitcode::kDone : exitcode::kInvalidInput);
}

void runProfileAdd(CliSession &session)
{
    const QString file = session.request().files.first();
    const QList<Problem> problems = problemsOf(file);
    if (hasError(problems)) {
        QString text;
        QJsonArray array;
        for (const Problem &problem : problems) {
            text += problem.told() + u'\n';
            array.append(toJson(problem));
        }
        if (session.request().json)
            session.json(QJsonDocument(QJsonObject{{u"valid"_s, false}, {u"problems"_s, array}}));
        session.sayError(text);
        session.end(exitcode::kInvalidInput);
        return;
    }
    const Result<Profile> added = session.store().add(file);
    if (!added) {
        session.fail(added.error(),
                     added.error().kind == Error::Kind::Malformed ? exitcode::kInvalidInput
                                                                  : exitcode::kFailed);
        return;
    }
    if (session.request().json)
        session.json(
            QJsonDocument(QJsonObject{{u"id"_s, added->id.text()}, {u"name"_s, added->name}}));
    else
        session.say(CliSession::tr("%1 is added as %2.").arg(added->name, added->id.text())
                    + u'\n');
    session.end(exitcode::kDone);
}

void runProfileList(CliSession &session)
{
    QJsonArray array;
    QList<QStringList> rows{{u"ID"_s, u"NAME"_s, u"ORIGIN"_s, u"SUMMARY"_s}};
    for (const Profile &profile : session.store().profiles()) {
        const QString origin = profile.origin == Profile::Origin::User ? u"user"_s : u"slipway"_s;
        array.append(QJsonObject{{u"id"_s, profile.id.text()},
                                 {u"name"_s, profile.name},
                                 {u"summary"_s, profile.summary},
                                 {u"origin"_s, origin},
                                 {u"file"_s, profile.file}});
        rows.append({profile.id.text(), profile.name, origin, profile.summary});
    }
    for (const Problem &problem : session.store().problems())
        session.sayError(problem.told() + u'\n');
    if (session.request().json)
        session.json(QJsonDocument(array));
    else
        session.say(textTable(rows));
    session.end(exitcode::kDone);
}

} // namespace slipway
