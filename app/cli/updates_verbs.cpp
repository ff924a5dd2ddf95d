// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_updates_job.h"
#include "cli/json_forms.h"
#include "cli/source_choice.h"
#include "cli/text_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString sentenceOf(const SourceCheck &check)
{
    if (!check.update)
        return check.problem;
    const SourceUpdate &update = *check.update;
    switch (update.state) {
    case SourceUpdate::State::Current:
        return CliSession::tr("newest of %1").arg(update.branch);
    case SourceUpdate::State::Behind:
        return CliSession::tr("%n behind %1", nullptr, update.behind).arg(update.branch);
    case SourceUpdate::State::Rewritten:
        return update.wasForcePushed
            ? CliSession::tr("%1 was force-pushed and no longer has the pin").arg(update.branch)
            : CliSession::tr("%1 does not have the pin").arg(update.branch);
    case SourceUpdate::State::BranchGone:
        break;
    }
    return CliSession::tr("the branch %1 is gone").arg(update.branch);
}

QJsonObject toJson(const AppId &app, const QString &path, const SourceCheck &check)
{
    QJsonObject json{{u"app"_s, app.text()},
                     {u"source"_s, path},
                     {u"pin"_s, check.pin},
                     {u"state"_s, QJsonValue()},
                     {u"problem"_s, check.update ? QJsonValue() : QJsonValue(check.problem)}};
    if (check.update) {
        json.insert(u"state"_s, nameOf(check.update->state));
        json.insert(u"branch"_s, check.update->branch);
        json.insert(u"head"_s,
                    check.update->head ? QJsonValue(check.update->head->text()) : QJsonValue());
        json.insert(u"behind"_s, check.update->behind);
        json.insert(u"ahead"_s, check.update->ahead);
        json.insert(u"forcePushed"_s, check.update->wasForcePushed);
    }
    return json;
}

void tell(CliSession &session, const UpdateBook &book, const QList<AppId> &only)
{
    QJsonArray array;
    QList<QStringList> rows;
    bool hasProblem = false;
    for (auto app = book.apps.begin(); app != book.apps.end(); ++app) {
        if (!only.isEmpty() && !only.contains(app.key()))
            continue;
        for (auto one = app->sources.begin(); one != app->sources.end(); ++one) {
            array.append(toJson(app.key(), one.key(), one.value()));
            rows.append({app.key().text(), one.key(), one->pin.left(8), sentenceOf(*one)});
            hasProblem = hasProblem || !one->update;
        }
    }
    if (session.request().json)
        session.json(QJsonDocument(array));
    else
        session.say(textTable(rows));
    session.end(hasProblem && !session.request().known ? exitcode::kFailed : exitcode::kDone);
}

} // namespace

void runUpdates(CliSession &session)
{
    QList<AppId> only;
    if (!session.request().app.isEmpty()) {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        only = {*id};
    }
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return;
    if (session.request().known)
        return tell(session, UpdateBook::read(context->paths), only);
    runJob<UpdateBook>(session, new CheckUpdatesJob(*context, only, &session),
                       [&session, only](const UpdateBook &book) { tell(session, book, only); });
}

} // namespace slipway
