// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_updates_job.h"
#include "apps/kept_sources.h"
#include "base/log.h"
#include "cli/json_forms.h"
#include "cli/source_choice.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Syncs the sources of some apps, one after another; each address once.
class SyncAppsJob : public WaitingJob<bool>
{
public:
    SyncAppsJob(CliSession &session, const AppsContext &context,
                QList<std::pair<AppId, AppSource>> sources)
        : WaitingJob(&session)
        , m_session(session)
        , m_context(context)
        , m_sources(std::move(sources))
    {}

private:
    void run() override { next(); }
    void next()
    {
        if (m_at == m_sources.size()) {
            tidy();
            return;
        }
        const auto &[app, source] = m_sources.at(m_at);
        JobOf<SyncOutcome> *job =
            syncSource(source.remote, this, {marksFolder(m_context.paths), source.hints});
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
                m_synced += m_sources.at(m_at).second.remote.address;
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
    void tidy()
    {
        const bool isAsked = m_session.request().tidy;
        QStringList addresses;
        if (!m_session.request().app.isEmpty()) {
            for (const auto &[app, source] : std::as_const(m_sources))
                addresses += source.remote.address;
        }
        JobOf<TidyOutcome> *job = isAsked ? tidyNow(m_context, addresses, this)
                                          : tidyAfterSync(m_context, m_synced, this);
        connect(job, &Job::progressed, this,
                [this](const Progress &progress) { m_session.showProgress(progress.step); });
        await(
            job,
            [this, isAsked](const TidyOutcome &outcome) {
                if (isAsked || !outcome.packed.isEmpty())
                    tellTidied(outcome);
                finish(m_isGood);
            },
            [this, isAsked](const Error &error) {
                if (error.isCancelled() || isAsked)
                    return fail(error);
                qCInfo(logGit).noquote() << error.summary << error.detail;
                finish(m_isGood);
            });
    }
    void tellTidied(const TidyOutcome &outcome)
    {
        if (m_session.request().json) {
            m_session.jsonLine({{u"event"_s, u"tidied"_s},
                                {u"freed"_s, outcome.freedBytes},
                                {u"removed"_s, QJsonArray::fromStringList(outcome.removed)},
                                {u"packed"_s, QJsonArray::fromStringList(outcome.packed)},
                                {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}});
            return;
        }
        const QString freed =
            QLocale().formattedDataSize(outcome.freedBytes, 1, QLocale::DataSizeSIFormat);
        m_session.say(CliSession::tr("Tidied the sources: %1 freed, %2 packed anew, %3 removed.")
                          .arg(freed)
                          .arg(outcome.packed.size())
                          .arg(outcome.removed.size())
                      + u'\n');
        for (const QString &note : outcome.notes)
            m_session.say(u"  "_s + note + u'\n');
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
    AppsContext m_context;
    QList<std::pair<AppId, AppSource>> m_sources;
    QStringList m_synced; ///< Addresses that answered.
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace

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
    runJob<bool>(session, new SyncAppsJob(session, *context, sources),
                 [&session](const bool &isGood) {
                     session.end(isGood ? exitcode::kDone : exitcode::kFailed);
                 });
}

} // namespace slipway
