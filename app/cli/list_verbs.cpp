// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/update_book.h"
#include "cli/cli_session.h"
#include "cli/json_forms.h"
#include "cli/text_table.h"
#include "words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QStringList rowOf(const AppStatus &status, const ProfileStore &store, int behind)
{
    const QJsonObject json = toJson(status, store);
    return {status.id.text(),
            json[u"name"_s].toString(),
            orDash(json[u"kind"_s].toString()),
            orDash(json[u"lineage"_s].toString()),
            nameOf(status.state),
            orDash(briefPin(status.pin)),
            status.port == 0 ? u"-"_s : QString::number(status.port),
            orDash(status.url),
            orDash(status.image),
            behind < 0 ? u"-"_s : QString::number(behind)};
}

QJsonObject engineJson(const EngineView &engine)
{
    QJsonObject json{{u"endpoint"_s, engine.choice.endpoint.text()},
                     {u"chosen"_s, engine.choice.reason}};
    if (engine.version) {
        json.insert(u"product"_s, engine.version->product);
        json.insert(u"version"_s, engine.version->version);
        json.insert(u"api"_s, engine.version->api);
    }
    return json;
}

} // namespace

void runApps(CliSession &session)
{
    session.withApps([&session] {
        const QList<AppStatus> statuses = session.apps().statuses();
        const UpdateBook book = UpdateBook::read(session.paths());
        if (session.request().json) {
            QJsonArray array;
            for (const AppStatus &status : statuses) {
                QJsonObject json = toJson(status, session.store());
                if (const int behind = behindOf(book, status.id, session.apps().context());
                    behind >= 0)
                    json.insert(u"behind"_s, behind);
                array.append(json);
            }
            session.json(QJsonDocument(array));
        } else {
            QList<QStringList> rows{{u"ID"_s, u"NAME"_s, u"KIND"_s, u"LINEAGE"_s, u"STATE"_s,
                                     u"PIN"_s, u"PORT"_s, u"URL"_s, u"IMAGE"_s, u"BEHIND"_s}};
            for (const AppStatus &status : statuses)
                rows.append(rowOf(status, session.store(),
                                  behindOf(book, status.id, session.apps().context())));
            session.say(textTable(rows));
        }
        session.end(exitcode::kDone);
    });
}

void runStatus(CliSession &session)
{
    session.withApps([&session] {
        QList<AppStatus> statuses = session.apps().statuses();
        if (!session.request().app.isEmpty()) {
            const std::optional<AppId> id = session.app();
            if (!id)
                return;
            statuses = {session.apps().status(*id)};
        }
        const EngineView &engine = session.apps().engine();
        if (session.request().json) {
            QJsonArray array;
            for (const AppStatus &status : std::as_const(statuses))
                array.append(toJson(status, session.store()));
            session.json(
                QJsonDocument(QJsonObject{{u"engine"_s, engineJson(engine)}, {u"apps"_s, array}}));
        } else {
            QString text;
            if (session.request().app.isEmpty() && engine.version) {
                text += CliSession::tr("%1 %2 at %3")
                            .arg(engine.version->product, engine.version->version,
                                 engine.choice.endpoint.text())
                    + u'\n';
            }
            QList<QStringList> rows;
            for (const AppStatus &status : std::as_const(statuses)) {
                if (!session.request().app.isEmpty() || status.isInstalled)
                    rows.append({status.id.text(), nameOf(status.state),
                                 status.canOpen ? status.url : QString(), status.reason});
            }
            session.say(text + textTable(rows));
        }
        session.end(exitcode::kDone);
    });
}

} // namespace slipway
