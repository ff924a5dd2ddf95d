// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recipe_lines.h"

#include "apps/known_lines.h"
#include "cli/cli_session.h"
#include "cli/text_table.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString wordOf(const OwnLine &line)
{
    return placeWords().at(int(line.place));
}

void tell(CliSession &session, const AppSettings &settings)
{
    if (session.request().json) {
        session.json(QJsonDocument(
            QJsonObject{{u"app"_s, settings.id.text()}, {u"lines"_s, toJson(settings.lines)}}));
    } else {
        QList<QStringList> rows{{u"NUMBER"_s, u"PLACE"_s, u"LINE"_s}};
        for (const OwnLine &line : settings.lines)
            rows.append({QString::number(rows.size()), wordOf(line), line.run});
        session.say(textTable(rows));
    }
    session.end(exitcode::kDone);
}

/// The settings with what was asked for; an error is one of usage.
Result<AppSettings> changed(const CliRequest &request, AppSettings settings)
{
    const int drop = request.dropLine;
    if (drop > settings.lines.size())
        return failure(Error::Kind::Malformed,
                       CliSession::tr("There is no line %1: the recipe has %2 of yours.")
                           .arg(drop)
                           .arg(settings.lines.size()));
    if (drop > 0)
        settings.lines.removeAt(drop - 1);
    const QDate today = QDate::currentDate();
    if (!request.mend.isEmpty() && !addLineThatMends(settings.lines, request.mend, today))
        return failure(Error::Kind::Malformed,
                       CliSession::tr("No line mends “%1”.").arg(request.mend));
    if (!request.addLine)
        return settings;
    if (const QString problem = checkOwnLine(*request.addLine); !problem.isEmpty())
        return failure(Error::Kind::Malformed, problem);
    settings.lines += OwnLine{.run = request.addLine->trimmed(),
                              .place = OwnLine::Place(placeWords().indexOf(request.place)),
                              .added = today};
    return settings;
}

} // namespace

bool runRecipeLines(CliSession &session, const AppSettings &settings)
{
    const CliRequest &request = session.request();
    if (!request.addLine && request.mend.isEmpty() && request.dropLine == 0) {
        if (request.lines)
            tell(session, settings);
        return request.lines;
    }
    const Result<AppSettings> wanted = changed(request, settings);
    if (!wanted) {
        session.fail(wanted.error(), exitcode::kUsage);
        return true;
    }
    if (const Result<> saved = session.store().save(*wanted); !saved) {
        session.fail(saved.error());
        return true;
    }
    session.sayError(
        CliSession::tr("A rebuild applies it: slipway rebuild %1").arg(settings.id.text()) + u'\n');
    tell(session, *wanted);
    return true;
}

QJsonArray toJson(const QList<OwnLine> &lines)
{
    QJsonArray array;
    for (const OwnLine &line : lines) {
        array.append(QJsonObject{
            {u"number"_s, int(array.size()) + 1},
            {u"run"_s, line.run},
            {u"place"_s, wordOf(line)},
            {u"added"_s,
             line.added.isValid() ? QJsonValue(line.added.toString(Qt::ISODate)) : QJsonValue()},
            {u"fix"_s, line.fix.isEmpty() ? QJsonValue() : QJsonValue(line.fix)}});
    }
    return array;
}

} // namespace slipway
