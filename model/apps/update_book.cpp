// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/update_book.h"

#include "base/log.h"
#include "base/whole_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using State = SourceUpdate::State;

constexpr int kFormat = 1;
constexpr int kLongestWait = 5000; ///< Milliseconds; others hold the book for a few.
constexpr std::array kStates{State::Current, State::Behind, State::Rewritten, State::BranchGone};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const SourceCheck &check)
{
    QJsonObject json{{u"pin"_s, check.pin}};
    if (!check.update) {
        json.insert(u"problem"_s, check.problem);
        json.insert(u"wantsSignIn"_s, check.wantsSignIn);
        return json;
    }
    json.insert(u"state"_s, nameOf(check.update->state));
    json.insert(u"branch"_s, check.update->branch);
    if (check.update->head)
        json.insert(u"head"_s, check.update->head->text());
    json.insert(u"behind"_s, check.update->behind);
    json.insert(u"ahead"_s, check.update->ahead);
    json.insert(u"forcePushed"_s, check.update->wasForcePushed);
    return json;
}

SourceCheck checkOf(const QJsonObject &json)
{
    SourceCheck check{json[u"pin"_s].toString()};
    const QString state = json[u"state"_s].toString();
    const auto known = std::find_if(kStates.begin(), kStates.end(),
                                    [&state](State one) { return nameOf(one) == state; });
    if (known == kStates.end()) {
        check.problem = json[u"problem"_s].toString();
        check.wantsSignIn = json[u"wantsSignIn"_s].toBool();
        return check;
    }
    SourceUpdate update;
    update.state = *known;
    update.branch = json[u"branch"_s].toString();
    if (const auto head = Commit::parse(json[u"head"_s].toString()))
        update.head = *head;
    update.behind = std::max(0, json[u"behind"_s].toInt());
    update.ahead = std::max(0, json[u"ahead"_s].toInt());
    update.wasForcePushed = json[u"forcePushed"_s].toBool();
    check.update = update;
    return check;
}

} // namespace

QString nameOf(SourceUpdate::State state)
{
    switch (state) {
    case State::Current:
        return u"current"_s;
    case State::Behind:
        return u"behind"_s;
    case State::Rewritten:
        return u"rewritten"_s;
    case State::BranchGone:
        break;
    }
    return u"branch-gone"_s;
}

QString updateBookFile(const Paths &paths)
{
    return paths.cache + u"/updates.json"_s;
}

QByteArray writeUpdates(const UpdateBook &book)
{
    QJsonObject apps;
    for (auto app = book.apps.begin(); app != book.apps.end(); ++app) {
        QJsonObject sources;
        for (auto one = app->sources.begin(); one != app->sources.end(); ++one)
            sources.insert(one.key(), toJson(one.value()));
        apps.insert(app.key().text(),
                    QJsonObject{{u"checked"_s, timeText(app->checked)}, {u"sources"_s, sources}});
    }
    return QJsonDocument(QJsonObject{{u"slipway"_s, kFormat},
                                     {u"checked"_s, timeText(book.checked)},
                                     {u"apps"_s, apps}})
        .toJson();
}

UpdateBook readUpdates(const QByteArray &json)
{
    UpdateBook book;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"slipway"_s].toInt() != kFormat)
        return book;
    book.checked = timeOf(root[u"checked"_s]);
    const QJsonObject apps = root[u"apps"_s].toObject();
    for (auto app = apps.begin(); app != apps.end(); ++app) {
        const Result<AppId> id = AppId::parse(app.key());
        if (!id)
            continue;
        AppUpdates updates{timeOf(app.value()[u"checked"_s]), {}};
        const QJsonObject sources = app.value()[u"sources"_s].toObject();
        for (auto one = sources.begin(); one != sources.end(); ++one)
            updates.sources.insert(one.key(), checkOf(one.value().toObject()));
        book.apps.insert(*id, updates);
    }
    return book;
}

UpdateBook UpdateBook::read(const Paths &paths)
{
    const Result<QByteArray> bytes = readWhole(updateBookFile(paths));
    return bytes ? readUpdates(*bytes) : UpdateBook();
}

Result<> UpdateBook::write(const Paths &paths) const
{
    return writeWhole(updateBookFile(paths), writeUpdates(*this));
}

int behindOf(const UpdateBook &book, const AppId &id, const QList<AppSource> &sources)
{
    const auto app = book.apps.constFind(id);
    if (app == book.apps.cend() || sources.isEmpty())
        return -1;
    const AppSource &own = sources.constFirst();
    const auto check = app->sources.constFind(own.path);
    if (check == app->sources.cend() || !check->update || !own.pin || own.pin->text() != check->pin
        || check->update->state == State::BranchGone)
        return -1;
    return check->update->behind;
}

int behindOf(const UpdateBook &book, const AppId &id, const AppsContext &context)
{
    if (!book.apps.contains(id))
        return -1;
    const Result<QList<AppSource>> sources = sourcesOf(id, context);
    return sources ? behindOf(book, id, *sources) : -1;
}

void merge(UpdateBook &book, const QMap<AppId, AppUpdates> &found, const QDateTime &checked,
           const QDateTime &now)
{
    const auto isNewer = [&now](const QDateTime &there, const QDateTime &one) {
        return there.isValid() && there > one && there <= now;
    };
    for (auto app = found.begin(); app != found.end(); ++app) {
        if (!isNewer(book.apps.value(app.key()).checked, app->checked))
            book.apps.insert(app.key(), app.value());
    }
    if (checked.isValid() && !isNewer(book.checked, checked))
        book.checked = checked;
}

UpdateBook addToBook(const Paths &paths, const QMap<AppId, AppUpdates> &found,
                     const QDateTime &checked)
{
    // Without the lock, where the folder lets nobody make one, a look may be lost: it comes again.
    QLockFile lock(updateBookFile(paths) + u".busy"_s);
    QDir().mkpath(paths.cache);
    lock.tryLock(kLongestWait);
    UpdateBook book = UpdateBook::read(paths);
    merge(book, found, checked, QDateTime::currentDateTimeUtc());
    if (const Result<> written = book.write(paths); !written)
        qCWarning(logApps) << written.error().summary << written.error().detail;
    return book;
}

} // namespace slipway
