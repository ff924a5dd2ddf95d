// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/build_event.h"
#include "engine/pull_stream.h"

#include <QJsonObject>

namespace slipway {

/// Makes steps of the text that Docker's classic builder and Podman's (buildah) write: "Step 2/4 :
/// RUN …", " ---> Using cache". Output that looks like the head of a step is one only where the
/// numbers go on.
class ClassicSteps
{
public:
    BuildEvents takeText(const QString &text, qint64 nowMs);
    BuildEvents takePull(const QJsonObject &line); ///< A base image that is fetched inside a step.
    BuildEvents fail(const QString &error,
                     qint64 nowMs); ///< The current step is the one that failed.
    BuildEvents end(qint64 nowMs); ///< The current step ended well.
    const BuildStep &current() const { return m_step; } ///< With an empty id before the first.
    /// A short id told in the text, for an engine that sends no image id.
    const QString &builtId() const { return m_builtId; }
    Progress progress() const;

private:
    bool beginsStep(const QString &line, qint64 nowMs, BuildEvents &events);

    BuildStep m_step;
    int m_number = 0;
    int m_count = 0;
    QString m_stage; ///< Podman's "[1/2] " of a Dockerfile with several stages.
    bool m_isAtLineStart = true;
    bool m_headIsOpen = false; ///< Docker ends the line of a head in the next message.
    PullStream m_pull;
    QString m_builtId;
};

} // namespace slipway
