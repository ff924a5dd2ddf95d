// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/bisect.h"
#include "base/job.h"

namespace slipway {

/// Waits for a person's verdict; cancelled as any job.
class AnswerJob : public JobOf<Verdict>
{
    Q_OBJECT
public:
    using JobOf::JobOf;
    explicit AnswerJob(QObject *owner)
        : JobOf(owner)
    {}
    void answer(Verdict verdict) { finish(verdict); }

private:
    void run() override {}
};

} // namespace slipway
