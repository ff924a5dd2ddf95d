// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <functional>

/// A job that does what a test tells it.
class ScriptedJob : public slipway::JobOf<int>
{
public:
    explicit ScriptedJob(std::function<void(ScriptedJob &)> script, QObject *owner = nullptr)
        : JobOf(owner)
        , m_script(std::move(script))
    {}
    void succeed(int value) { finish(value); }
    void giveUp(slipway::Error error) { fail(std::move(error)); }

private:
    void run() override { m_script(*this); }
    std::function<void(ScriptedJob &)> m_script;
};
