// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_sources.h"
#include "cli/cli_session.h"

namespace slipway {

/// What a verb on sources works with.
struct ChosenSources {
    AppId app;
    AppsContext context;
    QList<AppSource> sources; ///< At least one; with --source that one alone.
};

/// The sources of the app that was named; unset after the session ended, since there are none.
std::optional<ChosenSources> chosenSources(CliSession &session);

/// Ends the session with a server's or the vault's error: never with the engine's code.
void failSource(CliSession &session, const Error &error);

/// Runs @p job to its end, telling how far it is; then @p then.
template <typename T>
void runJob(CliSession &session, JobOf<T> *job, std::function<void(const T &)> then)
{
    session.onInterrupt([job] { job->cancel(); });
    QObject::connect(job, &Job::progressed, &session,
                     [&session](const Progress &progress) { session.showProgress(progress.step); });
    QObject::connect(job, &Job::finished, &session, [&session, job, then = std::move(then)] {
        if (job->error())
            failSource(session, *job->error());
        else
            then(*job->result());
    });
    job->start();
}

} // namespace slipway
