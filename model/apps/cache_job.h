// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/cached_steps.h"
#include "base/waiting_job.h"
#include "git/commit_diff.h"

namespace slipway {

/// Works out how much of a build at another commit would come from the builder's cache. Unset: it
/// is not known, as where the vault lacks one of the commits. Nothing is asked of the engine.
class CacheJob : public WaitingJob<std::optional<CachedSteps>>
{
    Q_OBJECT
public:
    /// @p diff: of the question's source. Its `from` is taken from the build before, and `files`
    /// of the question from what it brings.
    CacheJob(CacheQuestion question, DiffRequest diff, QObject *owner);

private:
    void run() override;
    void reckon();

    CacheQuestion m_question;
    DiffRequest m_diff;
};

} // namespace slipway
