// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "base/app_id.h"
#include "base/waiting_job.h"
#include "engine/engine_values.h"

namespace slipway {

/// The network of an app without internet: a bridge of its own whose way out leads to an address
/// that nobody has, and that hides no address behind the host's.
///
/// An engine publishes no port of a network that it calls internal (tried with Docker 20.10), and
/// the web UI must answer on this computer. Here the host reaches the container, since it is on the
/// same bridge, and the container has no way to anywhere else; it cannot make one, since it may not
/// change its network. What it still reaches is this computer itself, where a program listens on
/// every address.
QString offlineNetworkName(const AppId &app); ///< "slipway-comfyui"

/// The same range once more, with a way out that leads nowhere. Malformed: the engine told no range
/// with room for that, or one of IPv6.
Result<NetworkSpec> offlineNetwork(const AppId &app, const NetworkDetails &chosen);

/// Makes the network of an app unless it is there; its name. Conflict: another's has the name.
class OfflineNetworkJob : public WaitingJob<QString>
{
    Q_OBJECT
public:
    OfflineNetworkJob(const AppsContext &context, AppId app, QObject *owner)
        : WaitingJob(owner)
        , m_context(context)
        , m_app(std::move(app))
    {}

private:
    void run() override;
    void lookAtOwn();
    void letEngineChoose();
    void make(const NetworkDetails &chosen);

    AppsContext m_context;
    AppId m_app;
};

/// Removes the network of an app where there is one of Slipway's that nothing is on. Never fails:
/// one that stays is found by the next.
class RemoveNetworkJob : public WaitingJob<void>
{
    Q_OBJECT
public:
    RemoveNetworkJob(const AppsContext &context, AppId app, QObject *owner)
        : WaitingJob(owner)
        , m_context(context)
        , m_app(std::move(app))
    {}

private:
    void run() override;

    AppsContext m_context;
    AppId m_app;
};

} // namespace slipway
