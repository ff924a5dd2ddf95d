// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"

namespace slipway {

/// Work that could not begin: ends at once with the reason.
class RefusedJob : public AppJob
{
    Q_OBJECT
public:
    RefusedJob(const AppId &app, Kind kind, Error reason, QObject *owner)
        : AppJob(app, app.text(), kind, owner)
        , m_reason(std::move(reason))
    {}

private:
    void run() override { fail(m_reason); }
    Error m_reason;
};

} // namespace slipway
