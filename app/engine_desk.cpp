// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_desk.h"

#include "engine_desk_rows.h"
#include "remedy_job.h"
#include "words.h"

#include <algorithm>

namespace slipway {

EngineDesk::EngineDesk(Apps &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
    , m_canBecomeRoot(canBecomeRoot())
{}

EngineDeskView EngineDesk::view() const
{
    EngineDeskView view = m_facts ? engineDeskView(*m_facts, m_use) : EngineDeskView();
    view.checks = m_checks;
    view.isLooking = m_look != nullptr;
    view.canBecomeRoot = m_canBecomeRoot;
    view.remedying = m_remedying;
    if (m_looked.isValid())
        view.looked = words::when(m_looked, QDateTime::currentDateTime());
    return view;
}

void EngineDesk::look()
{
    if (m_look) {
        m_isAskedAgain = true;
        return;
    }
    JobOf<DoctorFacts> *job = gatherFacts(m_apps, {}, {}, this);
    m_look = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_look.clear();
        if (!job->error())
            take(*job->result());
        emit changed();
        if (std::exchange(m_isAskedAgain, false))
            look();
    });
    job->start();
    emit changed();
}

void EngineDesk::take(const DoctorFacts &facts)
{
    m_facts = facts;
    m_checks = allChecks(facts);
    m_looked = QDateTime::currentDateTime();
    if (facts.engine.problem)
        m_use.reset();
    else
        lookAtDisk();
}

/// It takes longer than the rest, and nobody waits for it.
void EngineDesk::lookAtDisk()
{
    if (m_diskLook)
        return;
    JobOf<EngineDisk> *job = m_apps.context().engine.diskUse(this);
    m_diskLook = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_diskLook.clear();
        if (job->error())
            return;
        m_use = *job->result();
        emit changed();
    });
    job->start();
}

void EngineDesk::remedy(const QString &checkId)
{
    const auto check = std::find_if(m_checks.begin(), m_checks.end(), [&checkId](const Check &one) {
        return one.id == checkId && !one.command.isEmpty();
    });
    if (check == m_checks.end() || m_remedy)
        return;
    auto *job = new RemedyJob(wholeCommand(*check), this);
    m_remedy = job;
    m_remedying = checkId;
    const QString text = commandText(*check);
    connect(job, &Job::finished, this, [this, job, text] {
        job->deleteLater();
        m_remedy.clear();
        m_remedying.clear();
        const Error *error = job->error();
        if (!error)
            emit told(tr("It was done."), text, false);
        else if (!error->isCancelled())
            emit told(error->summary, error->detail, true);
        emit changed();
        emit remedied();
        look();
    });
    job->start();
    emit changed();
}

} // namespace slipway
