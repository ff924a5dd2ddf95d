// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/build_event.h"
#include "engine/build_trace.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <map>

namespace slipway {

/// Makes steps of BuildKit's vertices. A vertex comes again whenever it changes, and may run
/// several times; its output is raw bytes, so that each stream of each vertex has a decoder that
/// remembers half letters.
class BuildKitSteps
{
public:
    BuildEvents take(const BuildTrace &trace);
    BuildEvents end(BuildEnd how); ///< Closes the steps that were waiting or running.
    const QStringList &warnings() const { return m_warnings; }
    QString failedStep() const
    {
        return m_failed;
    } ///< Id of the first step with an error of its own, or empty.
    QString nameOf(const QString &id) const { return m_steps.value(id).name; }
    Progress progress() const;

private:
    BuildStep merged(const BuildTrace::Vertex &vertex);
    void count(const BuildTrace::Status &status);

    QHash<QString, BuildStep> m_steps;
    QStringList m_order;
    QHash<QString, QHash<QString, BuildTrace::Status>> m_downloads; ///< vertex → what it fetches
    std::map<std::pair<QString, int>, QStringDecoder> m_decoders; ///< vertex and stream
    QStringList m_warnings;
    QString m_failed;
    QString m_newest;
};

} // namespace slipway
