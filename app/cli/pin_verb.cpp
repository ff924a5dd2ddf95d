// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_forms.h"
#include "cli/source_choice.h"
#include "cli/text_table.h"
#include "git/ref_lookup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject toJson(const AppSource &source)
{
    return {{u"source"_s, source.path},
            {u"address"_s, source.remote.address},
            {u"mirrors"_s, QJsonArray::fromStringList(source.remote.mirrors)},
            {u"branch"_s, orNull(source.remote.branch)},
            {u"pin"_s, source.pin ? QJsonValue(source.pin->text()) : QJsonValue()},
            {u"name"_s, orNull(source.follows)},
            {u"from"_s, orNull(nameOf(source.pinFrom))}};
}

void tellPins(CliSession &session, const ChosenSources &chosen)
{
    if (session.request().json) {
        QJsonArray array;
        for (const AppSource &source : chosen.sources)
            array.append(toJson(source));
        session.json(QJsonDocument(QJsonObject{{u"app"_s, chosen.app.text()}, {u"pins"_s, array}}));
    } else {
        QList<QStringList> rows{
            {u"SOURCE"_s, u"PIN"_s, u"NAME"_s, u"FROM"_s, u"BRANCH"_s, u"ADDRESS"_s}};
        const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        for (const AppSource &source : chosen.sources)
            rows.append({source.path, source.pin ? source.pin->text() : u"-"_s,
                         orDash(source.follows), orDash(nameOf(source.pinFrom)),
                         orDash(source.remote.branch), source.remote.address});
        session.say(textTable(rows));
    }
    session.end(exitcode::kDone);
}

void keep(CliSession &session, const AppSettings &settings)
{
    if (const Result<> saved = session.store().save(settings); !saved)
        return failSource(session, saved.error());
    session.store().load();
    if (const std::optional<ChosenSources> chosen = chosenSources(session))
        tellPins(session, *chosen);
}

void unpin(CliSession &session, const ChosenSources &chosen)
{
    AppSettings settings = session.store().app(chosen.app);
    for (const AppSource &source : chosen.sources) {
        settings.pins.remove(source.path);
        settings.follows.remove(source.path);
    }
    keep(session, settings);
}

} // namespace

void runPin(CliSession &session)
{
    const std::optional<ChosenSources> chosen = chosenSources(session);
    if (!chosen)
        return;
    if (session.request().unpin)
        return unpin(session, *chosen);
    if (session.request().ref.isEmpty())
        return tellPins(session, *chosen);
    const AppSource source = chosen->sources.constFirst();
    runJob<FoundRef>(session, lookUpRef(source.remote, session.request().ref, &session),
                     [&session, app = chosen->app, path = source.path](const FoundRef &found) {
                         AppSettings settings = session.store().app(app);
                         settings.pins.insert(path, found.commit);
                         const QString name = followedName(found);
                         if (found.kind == FoundRef::Kind::Commit)
                             settings.follows.remove(path);
                         else
                             settings.follows.insert(path, name);
                         keep(session, settings);
                     });
}

} // namespace slipway
