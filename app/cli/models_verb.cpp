// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/model_layout.h"
#include "apps/register_models_job.h"
#include "apps/store_finder.h"
#include "cli/cli_session.h"
#include "cli/follow.h"
#include "cli/text_table.h"
#include "profiles/profile_keys.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString accessOf(const LayoutRow &row)
{
    return accessWords().at(row.readOnly ? 1 : 0);
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

/// Where in the app the kinds are that it must be told of by its list.
QStringList listedPlaces(const Profile &profile)
{
    QStringList places;
    for (const ModelPlace &place : profile.layout) {
        if (place.way == ModelPlace::Way::Register)
            places += place.path;
    }
    return places;
}

void tellRegistered(CliSession &session, const RegisteredModels &models)
{
    if (session.request().json) {
        session.json(
            QJsonDocument(QJsonObject{{u"added"_s, QJsonArray::fromStringList(models.added)},
                                      {u"known"_s, models.known},
                                      {u"refused"_s, QJsonArray::fromStringList(models.refused)}}));
    } else {
        session.say(CliSession::tr("%1 models were handed to the app, %2 it had already.")
                        .arg(models.added.size())
                        .arg(models.known)
                    + u'\n');
    }
    for (const QString &one : models.refused)
        session.sayError(one + u'\n');
    session.end(models.refused.isEmpty() ? exitcode::kDone : exitcode::kFailed);
}

void registerModels(CliSession &session, const AppId &id)
{
    const std::optional<Profile> profile = profileOf(session, id);
    if (!profile)
        return;
    const QStringList places = listedPlaces(*profile);
    if (places.isEmpty()) {
        session.fail({Error::Kind::Missing,
                      CliSession::tr("%1 finds its models by itself.").arg(profile->name),
                      {}});
        return;
    }
    const AppStatus status = session.apps().status(id);
    if (!status.canOpen) {
        session.fail({Error::Kind::Conflict,
                      CliSession::tr("%1 is not running. Start it first.").arg(id.text()),
                      {}});
        return;
    }
    JobOf<RegisteredModels> *job = new RegisterModelsJob(quint16(status.port), places, &session);
    follow(session, job,
           [&session](const RegisteredModels &models) { tellRegistered(session, models); });
}

} // namespace

void runModelsLayout(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    const std::optional<Profile> profile = id ? profileOf(session, *id) : std::nullopt;
    if (!profile)
        return;
    const AppSettings settings = session.store().app(*id);
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
    JobOf<QList<FoundStore>> *job = findStores(SearchPlaces::ofThisMachine(), &session);
    follow(session, job, [&session](const QList<FoundStore> &stores) {
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
    JobOf<KnownStore> *job = new ThreadJob<KnownStore>(
        [path = folder.absoluteFilePath()](const WorkContext &context) -> Result<KnownStore> {
            return storeAt(path, context);
        },
        &session);
    follow(session, job, [&session](const KnownStore &store) { useFolder(session, store); });
}

void runModelsRegister(CliSession &session)
{
    session.withApps([&session] {
        if (const std::optional<AppId> id = session.app())
            registerModels(session, *id);
    });
}

} // namespace slipway
