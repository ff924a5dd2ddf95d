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

/// Syncs the sources of some apps, one after another; each address once.
class SyncAppsJob : public WaitingJob<bool>
{
public:
    SyncAppsJob(CliSession &session, QList<std::pair<AppId, AppSource>> sources)
        : WaitingJob(&session)
        , m_session(session)
        , m_sources(std::move(sources))
    {}

private:
    void run() override { next(); }
    void next()
    {
        if (m_at == m_sources.size()) {
            finish(m_isGood);
            return;
        }
        const auto &[app, source] = m_sources.at(m_at);
        JobOf<SyncOutcome> *job = syncSource(source.remote, this);
        connect(job, &Job::progressed, this, [this](const Progress &progress) {
            if (m_session.request().json)
                say({{u"event"_s, u"progress"_s},
                     {u"fraction"_s, progress.fraction},
                     {u"detail"_s, progress.step}});
            else
                m_session.showProgress(m_sources.at(m_at).second.path + u"  "_s + progress.step);
        });
        await(
            job,
            [this](const SyncOutcome &outcome) {
                say({{u"event"_s, u"done"_s},
                     {u"address"_s, outcome.address},
                     {u"branches"_s, outcome.branches},
                     {u"tags"_s, outcome.tags},
                     {u"bytes"_s, outcome.bytes},
                     {u"rewritten"_s, QJsonArray::fromStringList(outcome.rewritten)},
                     {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}});
                if (!m_session.request().json)
                    tellText(outcome);
                ++m_at;
                next();
            },
            [this](const Error &error) {
                if (error.isCancelled())
                    return fail(error);
                m_isGood = false;
                say({{u"event"_s, u"failed"_s}, {u"error"_s, toJson(error)}});
                if (!m_session.request().json)
                    m_session.sayError(u"%1: %2\n%3"_s.arg(
                        m_sources.at(m_at).first.text(), error.summary,
                        error.detail.isEmpty() ? QString() : error.detail + u'\n'));
                ++m_at;
                next();
            });
    }
    void tellText(const SyncOutcome &outcome)
    {
        m_session.say(u"%1  %2\n"_s.arg(m_sources.at(m_at).first.text(), outcome.address));
        for (const QString &branch : outcome.rewritten)
            m_session.say(u"  "_s
                          + CliSession::tr("%1 was force-pushed; what it was is kept.").arg(branch)
                          + u'\n');
        for (const QString &note : outcome.notes)
            m_session.say(u"  "_s + note + u'\n');
    }
    void say(QJsonObject json)
    {
        if (!m_session.request().json)
            return;
        const auto &[app, source] = m_sources.at(m_at);
        json.insert(u"app"_s, app.text());
        json.insert(u"source"_s, source.path);
        m_session.jsonLine(json);
    }

    CliSession &m_session;
    QList<std::pair<AppId, AppSource>> m_sources;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

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

void runSync(CliSession &session)
{
    std::optional<AppId> only;
    if (!session.request().app.isEmpty()) {
        only = session.app();
        if (!only)
            return;
    }
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return;
    QList<std::pair<AppId, AppSource>> sources;
    for (const AppId &id : only ? QList<AppId>{*only} : appsToCheck(*context)) {
        const Result<QList<AppSource>> all = sourcesOf(id, *context);
        if (!all)
            return failSource(session, all.error());
        for (const AppSource &source : *all)
            sources.append({id, source});
    }
    runJob<bool>(session, new SyncAppsJob(session, sources), [&session](const bool &isGood) {
        session.end(isGood ? exitcode::kDone : exitcode::kFailed);
    });
}

} // namespace slipway
