// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_record.h"

#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BisectRecord)
};

const char *const kHead = "# A search for the commit that broke an app. Written by Slipway.\n";
constexpr int kVersion = 1;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString nameOfJudge(BisectJudge judge)
{
    switch (judge) {
    case BisectJudge::Person:
        return u"person"_s;
    case BisectJudge::Command:
        return u"command"_s;
    case BisectJudge::Probe:
        break;
    }
    return u"probe"_s;
}

tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(Error::Kind::Malformed, Text::tr("This is no search of Slipway's."), detail);
}

QJsonObject toJson(const BisectCommit &commit)
{
    return {{u"commit"_s, commit.commit.text()},
            {u"subject"_s, commit.subject},
            {u"author"_s, commit.author},
            {u"date"_s, timeText(commit.date)}};
}

QJsonObject toJson(const BisectAnswer &answer)
{
    return {{u"commit"_s, answer.commit.text()},
            {u"verdict"_s, nameOf(answer.verdict)},
            {u"reason"_s, answer.reason},
            {u"at"_s, timeText(answer.at)}};
}

Result<> takeLine(const QJsonArray &line, BisectSearch &search)
{
    for (const QJsonValue &value : line) {
        const Result<Commit> commit = Commit::parse(value[u"commit"_s].toString());
        if (!commit)
            return malformed(commit.error().summary);
        search.line.append({.commit = *commit,
                            .subject = value[u"subject"_s].toString(),
                            .author = value[u"author"_s].toString(),
                            .date = timeOf(value[u"date"_s])});
    }
    if (search.line.size() < 2)
        return malformed(u"line"_s);
    return {};
}

Result<> takeAnswers(const QJsonArray &answers, BisectSearch &search)
{
    for (const QJsonValue &value : answers) {
        const Result<Commit> commit = Commit::parse(value[u"commit"_s].toString());
        const std::optional<Verdict> verdict = verdictNamed(value[u"verdict"_s].toString());
        if (!commit || !verdict)
            return malformed(u"answers"_s);
        search.answers.append({.commit = *commit,
                               .verdict = *verdict,
                               .reason = value[u"reason"_s].toString(),
                               .at = timeOf(value[u"at"_s])});
    }
    return {};
}

} // namespace

QByteArray writeBisect(const BisectSearch &search)
{
    QJsonArray line;
    for (const BisectCommit &commit : search.line)
        line.append(toJson(commit));
    QJsonArray answers;
    for (const BisectAnswer &answer : search.answers)
        answers.append(toJson(answer));
    const QJsonObject json{{u"slipway-bisect"_s, kVersion},
                           {u"app"_s, search.app.text()},
                           {u"source"_s, search.source},
                           {u"judge"_s, nameOfJudge(search.judge)},
                           {u"command"_s, search.command},
                           {u"began"_s, timeText(search.began)},
                           {u"stop-first"_s, search.stopFirst},
                           {u"app-stopped"_s, search.isAppStopped},
                           {u"answers"_s, answers},
                           {u"line"_s, line}};
    return kHead + QJsonDocument(json).toJson();
}

Result<BisectSearch> readBisect(const QByteArray &yaml, const AppId &app)
{
    const QByteArray body = yaml.startsWith(kHead) ? yaml.mid(qsizetype(qstrlen(kHead))) : yaml;
    QJsonParseError parsing;
    const QJsonObject json = QJsonDocument::fromJson(body, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return malformed(parsing.errorString());
    if (json[u"slipway-bisect"_s].toInt() != kVersion)
        return malformed(u"slipway-bisect"_s);
    BisectSearch search(app);
    search.source = json[u"source"_s].toString();
    search.command = json[u"command"_s].toString();
    search.began = timeOf(json[u"began"_s]);
    search.stopFirst = json[u"stop-first"_s].toBool();
    search.isAppStopped = json[u"app-stopped"_s].toBool();
    for (const auto judge : {BisectJudge::Person, BisectJudge::Command}) {
        if (json[u"judge"_s].toString() == nameOfJudge(judge))
            search.judge = judge;
    }
    const Result<> line = takeLine(json[u"line"_s].toArray(), search);
    if (!line)
        return failure(line.error());
    const Result<> answers = takeAnswers(json[u"answers"_s].toArray(), search);
    if (!answers)
        return failure(answers.error());
    return search;
}

QString bisectFile(const Paths &paths, const AppId &app)
{
    return paths.data + u"/bisect/"_s + app.text() + u".yaml"_s;
}

QString bisectFolder(const Paths &paths, const AppId &app)
{
    return paths.data + u"/bisect/"_s + app.text();
}

Result<BisectSearch> keptBisect(const Paths &paths, const AppId &app)
{
    const QString file = bisectFile(paths, app);
    const Result<QByteArray> bytes = readWhole(file);
    if (!bytes)
        return failure(bytes.error());
    Result<BisectSearch> search = readBisect(*bytes, app);
    if (search)
        return search;
    Error error = search.error();
    if (const Result<QString> aside = setAside(file))
        error.detail += u'\n' + Text::tr("It is kept as %1.").arg(*aside);
    return failure(error);
}

Result<> keepBisect(const Paths &paths, const BisectSearch &search)
{
    return writeWhole(bisectFile(paths, search.app), writeBisect(search));
}

void forgetBisect(const Paths &paths, const AppId &app)
{
    QFile::remove(bisectFile(paths, app));
    QDir(bisectFolder(paths, app)).removeRecursively();
}

} // namespace slipway
