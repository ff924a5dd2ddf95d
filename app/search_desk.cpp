// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_desk.h"

#include "apps/bisect_record.h"
#include "base/thread_job.h"
#include "search_rows.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

SearchInput inputOf(const BisectJob &job)
{
    SearchInput input;
    input.search = job.search();
    input.question = job.question();
    input.now = QDateTime::currentDateTime();
    if (const int at = job.currentStep(); at >= 0) {
        input.doing = job.steps()[at].detail;
        input.fraction = job.steps()[at].fraction;
    }
    return input;
}

} // namespace

SearchDesk::SearchDesk(Apps &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
{
    connect(&apps, &Apps::jobBegan, this, &SearchDesk::follow);
    connect(&apps, &Apps::jobEnded, this, [this](AppJob *job) {
        if (const auto *search = qobject_cast<BisectJob *>(job)) {
            keepEnd(*search);
            look(search->app());
            emit changed(search->app());
        }
    });
}

void SearchDesk::follow(AppJob *job)
{
    auto *search = qobject_cast<BisectJob *>(job);
    if (!search)
        return;
    m_ended.remove(job->app());
    const auto tell = [this, id = job->app()] { emit changed(id); };
    connect(search, &BisectJob::searched, this, tell);
    connect(search, &AppJob::stepChanged, this, tell);
    connect(search, &Job::progressed, this, tell);
    tell();
}

/// An end that the person brought about needs no telling.
void SearchDesk::keepEnd(const BisectJob &job)
{
    if (job.error() && job.error()->isCancelled())
        return;
    SearchInput input = inputOf(job);
    input.isEnded = true;
    if (job.error())
        input.trouble = job.error()->summary;
    m_ended.insert(job.app(), searchViewOf(input));
}

BisectJob *SearchDesk::job(const AppId &id) const
{
    return qobject_cast<BisectJob *>(m_apps.job(id));
}

SearchView SearchDesk::view(const AppId &id) const
{
    if (const BisectJob *search = job(id))
        return searchViewOf(inputOf(*search));
    return m_ended.value(id);
}

bool SearchDesk::isCutShort(const AppId &id) const
{
    return m_kept.contains(id) && !job(id) && !m_ended.contains(id);
}

void SearchDesk::look(const AppId &id)
{
    delete m_looks.value(id); // What it brings could be older.
    auto *job = new ThreadJob<bool>(
        [file = bisectFile(m_apps.context().paths, id)](const WorkContext &) -> Result<bool> {
            return QFile::exists(file);
        },
        this);
    m_looks.insert(id, job);
    connect(job, &Job::finished, this, [this, job, id] {
        job->deleteLater();
        m_looks.remove(id);
        if (!job->result() || *job->result() == m_kept.contains(id))
            return;
        if (*job->result())
            m_kept.insert(id);
        else
            m_kept.remove(id);
        emit changed(id);
    });
    job->start();
}

void SearchDesk::begin(const AppId &id, const QVariantMap &detail)
{
    const QString judge = detail.value(u"judge"_s).toString();
    BisectOptions options;
    options.good = detail.value(u"good"_s).toString();
    options.bad = detail.value(u"bad"_s).toString();
    options.judge = judge == "command"_L1 ? BisectJudge::Command
        : judge == "probe"_L1             ? BisectJudge::Probe
                                          : BisectJudge::Person;
    options.command = detail.value(u"command"_s).toString();
    options.source = detail.value(u"path"_s).toString();
    options.stopFirst = detail.value(u"stop-first"_s).toBool();
    m_apps.bisect(id, options);
}

void SearchDesk::goOn(const AppId &id)
{
    m_apps.continueBisect(id);
}

void SearchDesk::answer(const AppId &id, const QString &word)
{
    if (BisectJob *search = job(id))
        search->answer(word == "works"_L1        ? Verdict::Good
                           : word == "broken"_L1 ? Verdict::Bad
                                                 : Verdict::Skip);
}

void SearchDesk::end(const AppId &id)
{
    if (isCutShort(id))
        m_apps.continueBisect(id); // it knows what else it left: images, the app that it stopped
    if (BisectJob *search = job(id))
        search->stopSearching();
    else
        forgetBisect(m_apps.context().paths, id);
    delete m_looks.take(id);
    m_kept.remove(id);
    m_ended.remove(id);
    emit changed(id);
}

void SearchDesk::closeOnceHeeded(const AppId &id, const Commit &commit)
{
    if (job(id) || !m_ended.contains(id) || m_ended.value(id).parent != commit.text())
        return;
    m_ended.remove(id); // What is kept of a search goes when it finds its commit.
    emit changed(id);
}

QString SearchDesk::url(const AppId &id) const
{
    const BisectJob *search = job(id);
    return search && search->question() ? search->question()->url : QString();
}

} // namespace slipway
