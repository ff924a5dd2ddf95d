// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_folders.h"
#include "apps/containment.h"
#include "apps/launch_job.h"
#include "cli/cli_session.h"
#include "cli/json_forms.h"
#include "cli/text_table.h"
#include "profiles/run_keys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// One value of an app and who said it: the profile, the user, Slipway's default, or the engine.
struct Value {
    QString key;
    QString value;
    QString from;
};

const QString kProfile = u"profile"_s;
const QString kUser = u"user"_s;
const QString kDefault = u"default"_s;
const QString kEngine = u"engine"_s;

void addSources(QList<Value> &values, const Profile &profile, const AppSettings &settings)
{
    for (const Source &source : profile.sources) {
        const bool isOwnAddress = settings.sources.contains(source.path);
        values.append({u"source "_s + source.path,
                       isOwnAddress ? settings.sources.value(source.path) : source.git,
                       isOwnAddress ? kUser : kProfile});
        const auto pin = settings.pins.constFind(source.path);
        if (pin != settings.pins.cend())
            values.append({u"pin "_s + source.path, pin->text(), kUser});
        else if (source.commit)
            values.append({u"pin "_s + source.path, source.commit->text(), kProfile});
        else if (!source.branch.isEmpty())
            values.append({u"branch "_s + source.path, source.branch, kProfile});
    }
}

void addFolders(QList<Value> &values, const Profile &profile, const AppSettings &settings,
                CliSession &session)
{
    const Result<QList<AppFolder>> folders =
        foldersOf(profile, settings, SharedFolders::of(session.settings()), session.paths());
    if (!folders) {
        values.append({u"folders"_s, folders.error().summary, kProfile});
        return;
    }
    for (const AppFolder &folder : *folders) {
        const QString key = u"folder "_s + (folder.name.isEmpty() ? folder.container : folder.name);
        const QString place = folder.host + u" → "_s + folder.container
            + (folder.readOnly ? u" (read-only)"_s : QString());
        values.append({key, place, folder.from == AppFolder::From::Default ? kDefault : kUser});
    }
}

/// Limits, options and what else `slipway set` sets; ports, addresses, the GPU and variables have
/// rows of their own.
void addRunKeys(QList<Value> &values, const Profile &profile, const AppSettings &settings)
{
    for (const RunKey &key : runKeys(profile, settings)) {
        const bool isTold = key.key == u"port" || key.key == u"address" || key.key == u"gpu"
            || key.key.startsWith(u"env.");
        if (key.isSecret)
            values.append({u"env "_s + key.key.section(u'.', 1), u"••••"_s, kUser});
        else if (!isTold && !key.value.isEmpty())
            values.append({key.key, key.value, key.isSet ? kUser : kDefault});
    }
    if (!settings.run.gpus.isEmpty())
        values.append({u"gpus"_s, settings.run.gpus.join(u", "_s), kUser});
}

Containment containmentIn(CliSession &session, const Profile &profile, const AppSettings &settings)
{
    const Result<QList<AppFolder>> folders =
        foldersOf(profile, settings, SharedFolders::of(session.settings()), session.paths());
    return containmentOf(profile, settings, folders.value_or(QList<AppFolder>()));
}

QList<Value> valuesOf(const AppId &id, const Profile &profile, const Containment &contained,
                      CliSession &session)
{
    const AppSettings settings = session.store().app(id);
    const AppStatus status = session.apps().status(id);
    const QJsonObject row = toJson(status, session.store());
    QList<Value> values{
        {u"id"_s, id.text(), settings.profile == id ? kProfile : kUser},
        {u"profile"_s, profile.id.text(), settings.profile == id ? kProfile : kUser},
        {u"name"_s, profile.name, kProfile},
        {u"summary"_s, profile.summary, kProfile},
        {u"kind"_s, row[u"kind"_s].toString(), kProfile},
        {u"lineage"_s, row[u"lineage"_s].toString(), kProfile},
        {u"file"_s, profile.file, profile.origin == Profile::Origin::User ? kUser : kProfile},
    };
    if (profile.base)
        values.append({u"base"_s, profile.base->text(), kProfile});
    if (!profile.version.isEmpty())
        values.append({u"version"_s, profile.version, kProfile});
    addSources(values, profile, settings);
    if (profile.web) {
        values.append({u"web port"_s, profile.web->port.text(), kProfile});
        values.append(settings.port
                          ? Value{u"host port"_s, settings.port->text(), kUser}
                          : Value{u"host port"_s,
                                  u"%1 or the next free one"_s.arg(preferredPort(*profile.web)),
                                  kDefault});
        values.append(settings.address.isEmpty() ? Value{u"address"_s, u"127.0.0.1"_s, kDefault}
                                                 : Value{u"address"_s, settings.address, kUser});
    }
    const bool wantsGpu = settings.gpu.value_or(profile.run.gpu != GpuUse::None);
    values.append({u"gpu"_s, wantsGpu ? u"wanted"_s : u"none"_s, settings.gpu ? kUser : kProfile});
    QMap<QString, QString> environment = profile.run.environment;
    environment.insert(settings.environment);
    for (auto own = environment.cbegin(); own != environment.cend(); ++own) {
        values.append({u"env "_s + own.key(), own.value(),
                       settings.environment.contains(own.key()) ? kUser : kProfile});
    }
    addRunKeys(values, profile, settings);
    addFolders(values, profile, settings, session);
    values.append({u"contained"_s, contained.line, kDefault});
    for (const QString &told : contained.looser + contained.stricter)
        values.append({u"differs"_s, told, kUser});
    values.append(
        {u"state"_s,
         nameOf(status.state) + (status.reason.isEmpty() ? QString() : u": "_s + status.reason),
         kEngine});
    for (const QString &key : {u"pin"_s, u"image"_s, u"container"_s, u"url"_s, u"since"_s}) {
        if (!row[key].toString().isEmpty())
            values.append({key, row[key].toString(), kEngine});
    }
    return values;
}

} // namespace

void runShow(CliSession &session)
{
    session.withApps([&session] {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        const std::optional<Profile> profile = profileOf(session, *id);
        if (!profile)
            return;
        const Containment contained = containmentIn(session, *profile, session.store().app(*id));
        const QList<Value> values = valuesOf(*id, *profile, contained, session);
        if (session.request().json) {
            QJsonObject json = toJson(session.apps().status(*id), session.store());
            QJsonArray array;
            for (const Value &value : values)
                array.append(QJsonObject{
                    {u"key"_s, value.key}, {u"value"_s, value.value}, {u"from"_s, value.from}});
            json.insert(u"values"_s, array);
            json.insert(
                u"containment"_s,
                QJsonObject{{u"line"_s, contained.line},
                            {u"looser"_s, QJsonArray::fromStringList(contained.looser)},
                            {u"stricter"_s, QJsonArray::fromStringList(contained.stricter)}});
            session.json(QJsonDocument(json));
        } else {
            QList<QStringList> rows;
            for (const Value &value : values)
                rows.append({value.key, value.value, value.from});
            session.say(textTable(rows));
        }
        session.end(exitcode::kDone);
    });
}

} // namespace slipway
