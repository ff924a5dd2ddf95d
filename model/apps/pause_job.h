// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QTimer>

#include <chrono>

namespace slipway {

/// Does nothing for a while.
class PauseJob : public JobOf<void>
{
    Q_OBJECT
public:
    PauseJob(std::chrono::milliseconds length, QObject *owner)
        : JobOf(owner)
        , m_length(length)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { finish({}); });
    }

private:
    void run() override { m_timer.start(m_length); }
    void letGo() override { m_timer.stop(); }

    std::chrono::milliseconds m_length;
    QTimer m_timer;
};

} // namespace slipway
