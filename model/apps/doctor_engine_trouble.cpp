// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor_engine_trouble.h"

#include "apps/check_make.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};
using Rule = EngineChoice::Rule;

Check notInstalled(const SystemFacts &system)
{
    return trouble(u"engine"_s, Text::tr("No container engine is installed."),
                   Text::tr("Without an engine no app can be built or run."),
                   Text::tr("Install Docker."), installEngine(system.installer), true);
}

Check startOf(Rule rule, const QString &fact, const QString &meaning)
{
    const QString remedy = Text::tr("Start it.");
    const auto ofUser = [&](const QString &unit) {
        return trouble(u"engine"_s, fact, meaning, remedy,
                       {u"systemctl"_s, u"--user"_s, u"start"_s, unit});
    };
    const auto ofSystem = [&](const QString &unit) {
        return trouble(u"engine"_s, fact, meaning, remedy, {u"systemctl"_s, u"start"_s, unit},
                       true);
    };
    switch (rule) {
    case Rule::RootlessDocker:
        return ofUser(u"docker"_s);
    case Rule::DockerDesktop:
        return ofUser(u"docker-desktop"_s);
    case Rule::RootlessPodman:
        return ofUser(u"podman.socket"_s);
    case Rule::SystemPodman:
        return ofSystem(u"podman.socket"_s);
    default:
        return ofSystem(u"docker"_s);
    }
}

Check notRunning(const EngineFacts &engine, const SystemFacts &system)
{
    const QString meaning = Text::tr("Without an engine no app can be built or run. Apps that ran "
                                     "before may still answer.");
    if (wasNamed(engine.rule))
        return trouble(
            u"engine"_s, Text::tr("The engine at %1 does not answer.").arg(engine.endpoint),
            meaning,
            Text::tr("Start it, or choose another one. It was chosen for this reason: %1")
                .arg(engine.reason));
    if (engine.hasSocket)
        return startOf(engine.rule, Text::tr("The engine's socket is there, but nobody listens."),
                       meaning);
    const bool hasOnlyPodman =
        system.engines.contains(u"podman"_s) && !system.engines.contains(u"docker"_s);
    if (system.engines.contains(u"desktop"_s) && !system.engines.contains(u"docker"_s))
        return startOf(Rule::DockerDesktop,
                       Text::tr("Docker Desktop is installed, but does not run."), meaning);
    if (hasOnlyPodman)
        return startOf(Rule::RootlessPodman,
                       Text::tr("Podman is installed, but its socket is not open."), meaning);
    return startOf(Rule::SystemSocket, Text::tr("Docker is installed, but does not run."), meaning);
}

Check notAllowed(const EngineFacts &engine, const SystemFacts &system)
{
    const QString fact = Text::tr("You may not use the engine's socket %1.").arg(engine.socket);
    const QString meaning =
        Text::tr("Your user %1 is not in the group that may talk to Docker.").arg(system.user);
    const bool isDockers = engine.socket.endsWith("/docker.sock"_L1);
    if (!isDockers || !system.hasDockerGroup)
        return trouble(u"engine"_s, fact,
                       Text::tr("The engine does not let you see or change apps."),
                       Text::tr("Use an engine of your own, or ask whose socket it is."));
    if (system.isDockerMember && !system.isDockerMemberNow)
        return trouble(u"engine"_s, fact,
                       Text::tr("You are in the group docker, but this session began before that."),
                       Text::tr("Log out and in again."));
    return trouble(
        u"engine"_s, fact, meaning,
        Text::tr("Join the group, then log out and in again. Who is in it can do all that "
                 "root can."),
        {u"usermod"_s, u"-aG"_s, u"docker"_s, system.user}, true);
}

} // namespace

QStringList installEngine(const QString &installer)
{
    if (installer == "apt-get"_L1)
        return {u"apt-get"_s, u"install"_s, u"-y"_s, u"docker.io"_s};
    if (installer == "dnf"_L1)
        return {u"dnf"_s, u"install"_s, u"-y"_s, u"moby-engine"_s};
    if (installer == "zypper"_L1)
        return {u"zypper"_s, u"--non-interactive"_s, u"install"_s, u"docker"_s};
    if (installer == "pacman"_L1)
        return {u"pacman"_s, u"-S"_s, u"--noconfirm"_s, u"docker"_s};
    return {};
}

Check engineTrouble(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    const Error &error = *engine.problem;
    if (error.detail.contains("too old"_L1) && error.detail.contains("client version"_L1))
        return trouble(u"engine"_s, Text::tr("This engine is too new for Slipway."), error.detail,
                       Text::tr("Update Slipway."));
    if (error.detail.startsWith("Api-Version:"_L1))
        return trouble(u"engine"_s, Text::tr("This engine is too old for Slipway."), error.detail,
                       Text::tr("Update the engine."), installEngine(facts.system.installer), true);
    switch (error.kind) {
    case Error::Kind::NotInstalled:
        if (engine.isHere() && facts.system.isRead && facts.system.engines.isEmpty()
            && !wasNamed(engine.rule))
            return notInstalled(facts.system);
        return notRunning(engine, facts.system);
    case Error::Kind::Unreachable:
        if (engine.isHere())
            return notRunning(engine, facts.system);
        break;
    case Error::Kind::NoPermission:
        if (engine.isHere())
            return notAllowed(engine, facts.system);
        break;
    case Error::Kind::Timeout:
        return trouble(u"engine"_s, Text::tr("The engine does not answer in time."),
                       Text::tr("It hangs, or has very much to do."),
                       Text::tr("Wait a moment. If it stays so, restart it."),
                       {u"systemctl"_s, u"restart"_s,
                        engine.rule == Rule::SystemPodman ? u"podman.socket"_s : u"docker"_s},
                       true);
    default:
        break;
    }
    return trouble(u"engine"_s, error.summary,
                   Text::tr("Without an engine no app can be built or run."), engine.reason);
}

} // namespace slipway
