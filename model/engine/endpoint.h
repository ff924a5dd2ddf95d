// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace slipway {

/// Where an engine listens. Schemes: unix:///path. tcp:// and ssh:// are parsed and kept for
/// engines on other machines.
class Endpoint
{
public:
    enum class Scheme { Unix, Tcp, Ssh };
    static Result<Endpoint> parse(QStringView text); ///< A bare absolute path is a Unix socket.
                                                     ///< Paths over 107 bytes are refused.
    Scheme scheme() const { return m_scheme; }
    const QString &path() const { return m_path; } ///< The socket's path for unix.
    const QString &host() const { return m_host; }
    int port() const { return m_port; }
    QString text() const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;

private:
    Endpoint() = default;
    Scheme m_scheme = Scheme::Unix;
    QString m_path;
    QString m_host;
    int m_port = 0;
};

/// What discovery may look at: given in, so that discovery is a pure function.
struct EngineSurroundings {
    QString setting; ///< --engine or the person's setting; empty for none.
    std::function<QString(const char *name)> environment; ///< Empty answer: not set.
    std::function<bool(const QString &path)> exists;
    std::function<std::optional<QByteArray>(const QString &path)>
        read; ///< For the files of Docker's client.
    QString home;
    QString dockerFolder() const; ///< Where Docker's client keeps its settings: DOCKER_CONFIG or
                                  ///< ~/.docker.
    static EngineSurroundings ofThisProcess(const QString &setting);
};

/// Which endpoint was chosen and by which rule.
struct EngineChoice {
    enum class Rule {
        Setting,
        DockerHost,
        DockerContext,
        SystemSocket,
        RootlessDocker,
        DockerDesktop,
        RootlessPodman,
        SystemPodman,
        Fallback
    };
    Endpoint endpoint;
    Rule rule = Rule::Fallback;
    QString reason; ///< A sentence for the person: "DOCKER_HOST is set.", "Docker's system socket
                    ///< is there."
    QStringList looked; ///< Paths looked at in order, for the message when nothing answers.
    std::optional<ApiVersion> newestApi = {}; ///< From DOCKER_API_VERSION: no newer one is spoken.
};

/// Whether the person said where it is, in whatever way.
constexpr bool wasNamed(EngineChoice::Rule rule)
{
    using Rule = EngineChoice::Rule;
    return rule == Rule::Setting || rule == Rule::DockerHost || rule == Rule::DockerContext;
}

/// Finds the engine: setting, DOCKER_HOST, DOCKER_CONTEXT / currentContext, /var/run/docker.sock,
/// rootless, Desktop, Podman. Failed when DOCKER_API_VERSION is none that Slipway can speak.
Result<EngineChoice> discoverEngine(const EngineSurroundings &surroundings);

} // namespace slipway
