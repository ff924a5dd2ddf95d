// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job.h"

namespace slipway {

void Job::start()
{
    if (m_state != State::Waiting)
        return; // cancelled before it began
    m_state = State::Running;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Running)
                run();
        },
        Qt::QueuedConnection);
}

void Job::cancel()
{
    if (m_puttingBack)
        return;
    if (m_state == State::Running && putBack()) {
        m_puttingBack = true;
        return;
    }
    fail(Error::cancelled());
}

void Job::settle()
{
    m_state = State::Finished;
    letGo();
    QMetaObject::invokeMethod(this, &Job::finished, Qt::QueuedConnection);
}

} // namespace slipway
