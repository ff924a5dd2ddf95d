// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_log_tail.h"
#include "apps/launch_job.h"
#include "apps/run_extras.h"
#include "apps/vram_words.h"
#include "profiles/profile_store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLinesOfLog = 40;

} // namespace

void LaunchJob::tellEnd(const ContainerDetails &details)
{
    const QString &name = m_request.profile.name;
    QString summary;
    if (details.oomKilled)
        summary = tr("%1 ran out of memory while it started.").arg(name);
    else if (details.exitCode == 137)
        summary = tr("%1 was killed while it started.").arg(name);
    else
        summary = tr("%1 ended with code %2 while it started.").arg(name).arg(details.exitCode);
    failWithLog({Error::Kind::Failed, summary, details.error});
}

void LaunchJob::failWithLog(const Error &error)
{
    auto *tail = new ContainerLogTail(m_context.engine, m_id, kLinesOfLog, this);
    await(
        tail,
        [this, error](const QString &lines) {
            Error told = error;
            const QString shown = withoutSecrets(lines, m_plan.secrets);
            emit wrote(shown);
            if (!shown.isEmpty())
                told.detail =
                    shown.trimmed() + (error.detail.isEmpty() ? QString() : u'\n' + error.detail);
            if (saysOutOfVram(lines))
                failForVram(told);
            else
                fail(told);
        },
        [this, error](const Error &) { fail(error); });
}

/// Who holds the memory that was not there is known now, and not later.
void LaunchJob::failForVram(const Error &error)
{
    Error told = error;
    told.summary = tr("%1 ran out of VRAM while it started.").arg(m_request.profile.name);
    await(
        sampleGpus(this),
        [this, told](const GpuSample &sample) {
            const auto nameOf = [this](const AppId &id) {
                const auto profile = m_context.store.profile(m_context.store.app(id).profile);
                return profile ? profile->name : id.text();
            };
            const QString holders = vramHolders(sample, m_containers, m_id, nameOf);
            Error whole = told;
            if (!holders.isEmpty())
                whole.summary += u' ' + holders;
            fail(whole);
        },
        [this, told](const Error &) { fail(told); });
}

} // namespace slipway
