// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli_session.h"

namespace slipway {

/// Starts a job and shows how far it is; what it ends with goes to @p then. When it fails the
/// session ends with it. @p malformed: the code of a file that is not valid, where it reads one.
template <typename T, typename Then>
void follow(CliSession &session, JobOf<T> *job, Then then, int malformed = exitcode::kFailed)
{
    session.onInterrupt([job] { job->cancel(); });
    QObject::connect(job, &Job::progressed, &session,
                     [&session](const Progress &progress) { session.showProgress(progress.step); });
    QObject::connect(job, &Job::finished, &session, [&session, job, then, malformed] {
        if (!job->error()) {
            then(*job->result());
            return;
        }
        const Error &error = *job->error();
        session.fail(error,
                     error.isCancelled()                        ? exitcode::kCancelled
                         : error.kind == Error::Kind::Malformed ? malformed
                                                                : exitcode::kFailed);
    });
    job->start();
}

} // namespace slipway
