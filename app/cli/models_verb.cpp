// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/model_layout.h"
#include "apps/store_finder.h"
#include "cli/cli_session.h"
#include "cli/text_table.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString accessOf(const LayoutRow &row)
{
    return row.readOnly ? u"read-only"_s : u"read-write"_s;
}

/// Where the app has this kind from, as it is now.
QString placeOf(const LayoutRow &row)
{
    const bool isThere = QFileInfo(row.host).isDir();
    return isThere || row.otherwise.isEmpty() ? row.host : row.otherwise;
}

QJsonObject toJson(const LayoutRow &row)
{
    const QString place = placeOf(row);
    return {{u"kind"_s, row.kind},
            {u"folder"_s, place.isEmpty() ? QJsonValue() : QJsonValue(place)},
            {u"exists"_s, QFileInfo(place).isDir()},
            {u"own"_s, row.isOwn || (!place.isEmpty() && place == row.otherwise)},
            {u"path"_s, row.path},
            {u"way"_s, wordOf(row.way)},
            {u"key"_s, row.key.isEmpty() ? QJsonValue() : QJsonValue(row.key)},
            {u"access"_s, accessOf(row)}};
}

void tellJson(CliSession &session, const AppId &id, const ModelsFolder &models,
              const QList<LayoutRow> &rows)
{
    QJsonArray array;
    for (const LayoutRow &row : rows)
        array.append(toJson(row));
    session.json(QJsonDocument(QJsonObject{{u"app"_s, id.text()},
                                           {u"store"_s, models.host},
                                           {u"style"_s, wordOf(models.map.style)},
                                           {u"rows"_s, array}}));
}

void tellText(CliSession &session, const ModelsFolder &models, const QList<LayoutRow> &rows)
{
    QList<QStringList> table{{CliSession::tr("kind"), CliSession::tr("folder"),
                              CliSession::tr("in the app"), CliSession::tr("way"),
                              CliSession::tr("access")}};
    for (const LayoutRow &row : rows) {
        const QString place = placeOf(row);
        table.append(
            {row.kind,
             place.isEmpty() ? CliSession::tr("(none)") : words::underHome(place, QDir::homePath()),
             row.path, row.key.isEmpty() ? wordOf(row.way) : wordOf(row.way) + u' ' + row.key,
             accessOf(row)});
    }
    session.say(CliSession::tr("Models are in %1, sorted as %2 does.")
                    .arg(models.host, nameOf(models.map.style))
                + u'\n');
    session.say(textTable(table));
}

QJsonObject toJson(const FoundStore &found)
{
    return {{u"folder"_s, found.store.root},
            {u"home"_s, found.home},
            {u"style"_s, wordOf(found.store.map.style)},
            {u"files"_s, found.files},
            {u"bytes"_s, found.bytes},
            {u"complete"_s, found.isAll}};
}

void tellStores(CliSession &session, const QList<FoundStore> &stores)
{
    if (session.request().json) {
        QJsonArray array;
        for (const FoundStore &found : stores)
            array.append(toJson(found));
        session.json(QJsonDocument(QJsonObject{{u"stores"_s, array}}));
        return;
    }
    QList<QStringList> table{{CliSession::tr("folder"), CliSession::tr("sorted as by"),
                              CliSession::tr("files"), CliSession::tr("size")}};
    for (const FoundStore &found : stores)
        table.append({found.store.root, nameOf(found.store.map.style), QString::number(found.files),
                      words::bytes(found.bytes)});
    if (stores.isEmpty())
        session.sayError(CliSession::tr("No models were found where other UIs keep them.") + u'\n');
    else
        session.say(textTable(table));
}

/// Follows a worker and ends the session with it.
template <typename T, typename Then>
void follow(CliSession &session, ThreadJob<T> *job, Then then)
{
    session.onInterrupt([job] { job->cancel(); });
    QObject::connect(job, &Job::progressed, &session,
                     [&session](const Progress &progress) { session.showProgress(progress.step); });
    QObject::connect(job, &Job::finished, &session, [&session, job, then] {
        if (job->error()) {
            session.fail(*job->error(),
                         job->error()->isCancelled() ? exitcode::kCancelled : exitcode::kFailed);
            return;
        }
        then(*job->result());
    });
    job->start();
}

void useFolder(CliSession &session, const KnownStore &store)
{
    if (!store.map.isUsable()) {
        session.fail(
            {Error::Kind::Malformed,
             CliSession::tr("%1 keeps the models in %2 under names of its own, which other "
                            "apps cannot sort.")
                 .arg(nameOf(store.map.style), store.root),
             {}});
        return;
    }
    useStore(session.settings(), store);
    if (session.request().json)
        session.json(QJsonDocument(
            QJsonObject{{u"folder"_s, store.root}, {u"style"_s, wordOf(store.map.style)}}));
    else
        session.say(CliSession::tr("Models are in %1, sorted as %2 does.")
                        .arg(store.root, nameOf(store.map.style))
                    + u'\n');
    session.end(exitcode::kDone);
}

} // namespace

void runModelsLayout(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    if (!id)
        return;
    const AppSettings settings = session.store().app(*id);
    const std::optional<Profile> profile = session.store().profile(settings.profile);
    if (!profile) {
        session.fail({Error::Kind::Missing,
                      CliSession::tr("The profile of %1 is gone.").arg(id->text()),
                      {}});
        return;
    }
    const SharedFolders shared = SharedFolders::of(session.settings());
    const ModelsFolder models = modelsFolderOf(*profile, settings, shared, session.paths());
    const QList<LayoutRow> rows = modelLayout(*profile, *id, models, session.paths());
    if (session.request().json)
        tellJson(session, *id, models, rows);
    else if (rows.isEmpty())
        session.say(CliSession::tr("%1 has no places for kinds of models.").arg(profile->name)
                    + u'\n');
    else
        tellText(session, models, rows);
    session.end(exitcode::kDone);
}

void runModelsFind(CliSession &session)
{
    follow(session, findStores(SearchPlaces::ofThisMachine(), &session),
           [&session](const QList<FoundStore> &stores) {
               tellStores(session, stores);
               session.end(exitcode::kDone);
           });
}

void runModelsUse(CliSession &session)
{
    const QFileInfo folder(session.request().files.constFirst());
    if (!folder.isDir()) {
        session.fail({Error::Kind::Missing,
                      CliSession::tr("The folder %1 is not there.").arg(folder.absoluteFilePath()),
                      {}});
        return;
    }
    auto *job = new ThreadJob<KnownStore>(
        [path = folder.absoluteFilePath()](const WorkContext &context) -> Result<KnownStore> {
            return storeAt(path, context);
        },
        &session);
    follow(session, job, [&session](const KnownStore &store) { useFolder(session, store); });
}

} // namespace slipway
