// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/engine.h"
#include "support/labs/own_engine.h"

#include <memory>

namespace slipway::bench {

/// An engine of the newest kind with its data in memory, so that the disk does not drown what is
/// measured, and with the image `bench` to work on.
class BenchEngine
{
public:
    BenchEngine();
    bool start(); ///< Prints which engine and peers it is.
    std::unique_ptr<Engine> connect() const;
    Engine &engine() { return *m_engine; }
    labs::OwnEngine &lab() { return m_lab; }
    /// The `docker` command line of this machine against the engine.
    QStringList docker(const QStringList &arguments) const;
    QStringList buildx(const QStringList &arguments) const;
    const QString &problem() const { return m_problem; }

private:
    labs::OwnEngine m_lab;
    std::unique_ptr<Engine> m_engine;
    QString m_problem;
};

/// Starts @p job and waits for its end; true when it succeeded, else its error is printed.
bool finish(Job *job);

/// A container of the image `bench` that runs @p command.
ContainerSpec containerOf(const QString &name, const QStringList &command);

/// Runs a peer's command, printing its problem when it fails.
bool runPeer(const QStringList &command);

} // namespace slipway::bench
