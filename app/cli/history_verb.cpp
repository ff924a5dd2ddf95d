// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/config_snapshot.h"
#include "apps/labels.h"
#include "apps/rollback_choice.h"
#include "cli/cli_session.h"
#include "cli/text_table.h"
#include "words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// One build with what is left of it.
struct Past {
    BuildRecord record;
    std::optional<KeptImage> image;
    std::optional<ConfigSnapshot> snapshot;
};

QList<Past> pastOf(CliSession &session, const AppId &id)
{
    const QList<BuildRecord> records = buildRecords(session.paths(), id);
    const AppStatus status = session.apps().status(id);
    const QList<KeptImage> images = keptImages(records, session.apps().images(id),
                                               status.containerId.isEmpty() ? 0 : status.build,
                                               goodImagesKept(session.settings()));
    const QList<ConfigSnapshot> snapshots = configSnapshots(session.paths(), id);
    QList<Past> past;
    for (const BuildRecord &record : records) {
        Past one{.record = record, .image = {}, .snapshot = {}};
        for (const KeptImage &image : images) {
            if (image.build == record.number)
                one.image = image;
        }
        for (const ConfigSnapshot &snapshot : snapshots) {
            if (snapshot.build == record.number)
                one.snapshot = snapshot;
        }
        past.append(one);
    }
    return past;
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Past &past)
{
    const BuildRecord &record = past.record;
    QJsonObject json{{u"build"_s, record.number},
                     {u"outcome"_s, nameOf(record.outcome)},
                     {u"reason"_s, record.reason},
                     {u"pin"_s, record.pin.isEmpty() ? QJsonValue() : QJsonValue(record.pin)},
                     {u"started"_s, timeOrNull(record.started)},
                     {u"ended"_s, timeOrNull(record.ended)},
                     {u"good"_s, timeOrNull(record.good)},
                     {u"notReady"_s, timeOrNull(record.notReady)},
                     {u"image"_s, QJsonValue()},
                     {u"bytes"_s, QJsonValue()},
                     {u"inUse"_s, false},
                     {u"kept"_s, false},
                     {u"snapshot"_s, QJsonValue()}};
    if (past.image) {
        json[u"image"_s] = past.image->tag;
        json[u"bytes"_s] = past.image->image.sizeBytes;
        json[u"inUse"_s] = past.image->isInUse;
        json[u"kept"_s] = past.image->isKept;
    }
    if (past.snapshot) {
        json[u"snapshot"_s] = QJsonObject{{u"taken"_s, timeOrNull(past.snapshot->taken)},
                                          {u"bytes"_s, past.snapshot->bytes},
                                          {u"shared"_s, past.snapshot->isShared}};
    }
    return json;
}

QString textOf(const Past &past)
{
    if (past.image && past.image->isInUse)
        return CliSession::tr("in use");
    const BuildRecord &record = past.record;
    if (record.outcome != BuildRecord::Outcome::Good)
        return nameOf(record.outcome);
    if (!past.image)
        return CliSession::tr("image removed");
    if (record.notReady > record.good || (record.notReady.isValid() && !record.good.isValid()))
        return CliSession::tr("did not answer");
    return record.good.isValid() ? CliSession::tr("good") : CliSession::tr("not tried yet");
}

} // namespace

void runHistory(CliSession &session)
{
    session.withApps([&session] {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        const QDateTime now = QDateTime::currentDateTime();
        QJsonArray array;
        QList<QStringList> rows{
            {u"BUILD"_s, u"PIN"_s, u"BUILT"_s, u"STATE"_s, u"SIZE"_s, u"SETTINGS KEPT"_s}};
        for (const Past &past : pastOf(session, *id)) {
            array.append(toJson(past));
            rows.append({QString::number(past.record.number), briefPin(past.record.pin),
                         words::when(past.record.started, now), textOf(past),
                         past.image ? words::bytes(past.image->image.sizeBytes) : QString(),
                         past.snapshot ? words::when(past.snapshot->taken, now) + u", "_s
                                 + words::bytes(past.snapshot->bytes)
                                       : QString()});
        }
        if (session.request().json)
            session.json(QJsonDocument(array));
        else
            session.say(textTable(rows));
        session.end(exitcode::kDone);
    });
}

} // namespace slipway
