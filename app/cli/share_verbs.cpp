// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/import_plan.h"
#include "apps/share_jobs.h"
#include "cli/cli_session.h"
#include "cli/follow.h"
#include "cli/json_forms.h"

#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// An export that is not valid ends with the code for that.
template <typename T, typename Then>
void followFile(CliSession &session, JobOf<T> *job, Then then)
{
    follow(session, job, std::move(then), exitcode::kInvalidInput);
}

QString nameOf(ImportPlan::Presence profile)
{
    switch (profile) {
    case ImportPlan::Presence::New:
        return u"new"_s;
    case ImportPlan::Presence::Same:
        return u"same"_s;
    case ImportPlan::Presence::Replaces:
        break;
    }
    return u"replaces"_s;
}

QJsonObject toJson(const ImportPlan &plan)
{
    const auto array = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    return {{u"app"_s, plan.app.text()},
            {u"name"_s, plan.name},
            {u"profile"_s, nameOf(plan.profile)},
            {u"isAppThere"_s, plan.isAppThere},
            {u"profileChanges"_s, plan.profileChanges},
            {u"settingsChanges"_s, array(plan.settingsChanges)},
            {u"fetches"_s, array(plan.fetches)},
            {u"runs"_s, array(plan.runs)},
            {u"mounts"_s, array(plan.mounts)},
            {u"publishes"_s, array(plan.publishes)},
            {u"rights"_s, array(plan.rights)},
            {u"brings"_s, array(plan.brings)}};
}

QString textOf(const ImportPlan &plan)
{
    QString text = u"%1 (%2)\n"_s.arg(plan.name, plan.app.text());
    const auto section = [&text](const QString &title, const QStringList &items) {
        if (items.isEmpty())
            return;
        text += title + u'\n';
        for (const QString &item : items)
            text += u"  "_s + QString(item).replace(u'\n', u"\n      "_s) + u'\n';
    };
    switch (plan.profile) {
    case ImportPlan::Presence::New:
        text += CliSession::tr("Its profile is new here.") + u'\n';
        break;
    case ImportPlan::Presence::Same:
        text += CliSession::tr("Its profile is here already.") + u'\n';
        break;
    case ImportPlan::Presence::Replaces:
        section(CliSession::tr("It would replace a profile that is here:"),
                plan.profileChanges.trimmed().split(u'\n'));
        break;
    }
    section(CliSession::tr("It would change here:"), plan.settingsChanges);
    section(CliSession::tr("It would fetch:"), plan.fetches);
    section(CliSession::tr("It would run:"), plan.runs);
    section(CliSession::tr("It would mount:"), plan.mounts);
    section(CliSession::tr("It would publish:"), plan.publishes);
    section(CliSession::tr("It would have:"), plan.rights);
    section(CliSession::tr("It brings:"), plan.brings);
    return text;
}

void add(CliSession &session, const QString &file, const AppExport &app, const ImportPlan &plan)
{
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return;
    followFile(
        session, importApp(*context, file, app, &session),
        [&session, plan](const ImportOutcome &outcome) {
            if (session.request().json) {
                QJsonObject json = toJson(plan);
                json.insert(u"added"_s, true);
                json.insert(u"lock"_s,
                            outcome.lockOf == 0 ? QJsonValue() : QJsonValue(outcome.lockOf));
                json.insert(u"replaced"_s,
                            outcome.replaced.isEmpty() ? QJsonValue()
                                                       : QJsonValue(outcome.replaced));
                session.json(QJsonDocument(json));
            } else {
                if (!outcome.replaced.isEmpty())
                    session.say(
                        CliSession::tr("The profile of before is kept as %1.").arg(outcome.replaced)
                        + u'\n');
                session.say(CliSession::tr("%1 is added.").arg(outcome.app.text()) + u'\n');
            }
            session.end(exitcode::kDone);
        });
}

void decide(CliSession &session, const QString &file, const AppExport &app)
{
    const ImportPlan plan = importPlan(app, session.store().profile(app.profile.id),
                                       session.store().app(app.settings.id));
    const CliRequest &request = session.request();
    if (!request.json)
        session.say(textOf(plan));
    if (request.yes) {
        add(session, file, app, plan);
        return;
    }
    if (request.json) {
        QJsonObject json = toJson(plan);
        json.insert(u"added"_s, false);
        session.json(QJsonDocument(json));
        session.end(exitcode::kDone);
        return;
    }
    if (isatty(STDIN_FILENO) != 1) {
        session.sayError(CliSession::tr("Nothing was added: `--yes` adds it.") + u'\n');
        session.end(exitcode::kUsage);
        return;
    }
    session.confirm(CliSession::tr("Add it? [y/N] "), CliSession::tr("Nothing was added."),
                    [&session, file, app, plan] { add(session, file, app, plan); });
}

} // namespace

void runExport(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    if (!id)
        return;
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return;
    const QStringList &files = session.request().files;
    ExportRequest request{*id, files.isEmpty() ? id->text() + u".slipway"_s : files.first(),
                          session.request().withSources};
    request.file = QFileInfo(request.file).absoluteFilePath();
    followFile(session, exportApp(*context, request, &session),
               [&session](const ExportOutcome &outcome) {
                   for (const QString &note : outcome.notes)
                       session.sayError(note + u'\n');
                   if (session.request().json)
                       session.json(QJsonDocument(
                           QJsonObject{{u"file"_s, outcome.file},
                                       {u"bytes"_s, outcome.bytes},
                                       {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}}));
                   else
                       session.say(CliSession::tr("It is in %1.").arg(outcome.file) + u'\n');
                   session.end(exitcode::kDone);
               });
}

void runImport(CliSession &session)
{
    const QString file = QFileInfo(session.request().files.first()).absoluteFilePath();
    auto *read = new ThreadJob<AppExport>(
        [file](const WorkContext &context) { return readExport(file, {}, context); }, &session);
    followFile(session, read,
               [&session, file](const AppExport &app) { decide(session, file, app); });
}

} // namespace slipway
