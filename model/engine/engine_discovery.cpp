// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/endpoint.h"
#include "engine/negotiation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {
namespace {

using Rule = EngineChoice::Rule;

/// Docker's own files of this kind are a few hundred bytes.
constexpr qint64 kLargestContextFile = 1024 * 1024;

struct DiscoveryText {
    Q_DECLARE_TR_FUNCTIONS(DiscoveryText)
};

QJsonObject readObject(const EngineSurroundings &surroundings, const QString &path)
{
    const std::optional<QByteArray> bytes = surroundings.read(path);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

/// The endpoint of a context, as `docker context` stores it: contexts/meta/<sha256 of the
/// name>/meta.json (docker/cli, cli/context/store).
Result<EngineChoice> choiceOfContext(const EngineSurroundings &surroundings, const QString &name,
                                     const QString &reason)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const QString path = surroundings.dockerFolder() + QStringLiteral("/contexts/meta/")
        + QString::fromLatin1(digest.toHex()) + QStringLiteral("/meta.json");
    const QJsonObject meta = readObject(surroundings, path);
    const QString host =
        meta.value(QStringLiteral("Endpoints"))[QStringLiteral("docker")][QStringLiteral("Host")]
            .toString();
    if (host.isEmpty())
        return failure(
            Error::Kind::Missing,
            DiscoveryText::tr(
                "Docker's context “%1” is not there. Choose another with “docker context "
                "use default”, or name the engine's socket in the settings.")
                .arg(name),
            path);
    const Result<Endpoint> endpoint = Endpoint::parse(host);
    if (!endpoint)
        return failure(endpoint.error());
    return EngineChoice{*endpoint, Rule::DockerContext, reason, {}};
}

Result<EngineChoice> choiceOfText(const QString &text, Rule rule, const QString &reason)
{
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    if (!endpoint)
        return failure(endpoint.error());
    return EngineChoice{*endpoint, rule, reason, {}};
}

/// Docker's client wants TLS on TCP when DOCKER_TLS_VERIFY is set to anything. Speaking without it
/// would send in the clear what the person wanted hidden.
Result<EngineChoice> choiceOfHost(const EngineSurroundings &surroundings, const QString &host)
{
    const Result<EngineChoice> choice =
        choiceOfText(host, Rule::DockerHost, DiscoveryText::tr("DOCKER_HOST is set."));
    const bool wantsTls = !surroundings.environment("DOCKER_TLS_VERIFY").isEmpty();
    if (choice && choice->endpoint.scheme() == Endpoint::Scheme::Tcp && wantsTls)
        return failure(
            Error::Kind::Failed,
            DiscoveryText::tr("Slipway cannot speak TLS with the engine at %1. Forward its socket "
                              "to this machine and set DOCKER_HOST to that.")
                .arg(choice->endpoint.text()),
            QStringLiteral("DOCKER_TLS_VERIFY"));
    return choice;
}

struct Place {
    QString path;
    Rule rule;
    QString reason;
};

QList<Place> socketsOf(const EngineSurroundings &surroundings)
{
    QList<Place> places{{QStringLiteral("/var/run/docker.sock"), Rule::SystemSocket,
                         DiscoveryText::tr("Docker's system socket is there.")}};
    const QString runtime = surroundings.environment("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty())
        places += {runtime + QStringLiteral("/docker.sock"), Rule::RootlessDocker,
                   DiscoveryText::tr("The socket of your own (rootless) Docker is there.")};
    places += {surroundings.home + QStringLiteral("/.docker/desktop/docker.sock"),
               Rule::DockerDesktop, DiscoveryText::tr("Docker Desktop's socket is there.")};
    if (!runtime.isEmpty())
        places += {runtime + QStringLiteral("/podman/podman.sock"), Rule::RootlessPodman,
                   DiscoveryText::tr("The socket of your own Podman is there.")};
    places += {QStringLiteral("/run/podman/podman.sock"), Rule::SystemPodman,
               DiscoveryText::tr("Podman's system socket is there.")};
    return places;
}

Result<EngineChoice> chooseEngine(const EngineSurroundings &surroundings)
{
    if (!surroundings.setting.isEmpty())
        return choiceOfText(surroundings.setting, Rule::Setting,
                            DiscoveryText::tr("It is named in the settings."));

    const QString host = surroundings.environment("DOCKER_HOST");
    if (!host.isEmpty())
        return choiceOfHost(surroundings, host);

    // "default" is Docker's name for "no context".
    const QString wanted = surroundings.environment("DOCKER_CONTEXT");
    if (!wanted.isEmpty() && wanted != u"default")
        return choiceOfContext(surroundings, wanted, DiscoveryText::tr("DOCKER_CONTEXT is set."));
    if (wanted.isEmpty()) {
        const QString current =
            readObject(surroundings, surroundings.dockerFolder() + QStringLiteral("/config.json"))
                .value(QStringLiteral("currentContext"))
                .toString();
        if (!current.isEmpty() && current != u"default")
            return choiceOfContext(
                surroundings, current,
                DiscoveryText::tr("Docker's current context is “%1”.").arg(current));
    }

    QStringList looked;
    for (const Place &place : socketsOf(surroundings)) {
        looked += place.path;
        if (!surroundings.exists(place.path))
            continue;
        auto choice = choiceOfText(place.path, place.rule, place.reason);
        if (choice)
            choice->looked = looked;
        return choice;
    }
    auto choice = choiceOfText(
        QStringLiteral("/var/run/docker.sock"), Rule::Fallback,
        DiscoveryText::tr("No engine's socket was found, so Docker's usual place is taken."));
    if (choice)
        choice->looked = looked;
    return choice;
}

} // namespace

QString EngineSurroundings::dockerFolder() const
{
    const QString set = environment("DOCKER_CONFIG");
    return set.isEmpty() ? home + QStringLiteral("/.docker") : set;
}

EngineSurroundings EngineSurroundings::ofThisProcess(const QString &setting)
{
    EngineSurroundings surroundings;
    surroundings.setting = setting;
    surroundings.environment = [](const char *name) { return qEnvironmentVariable(name); };
    surroundings.exists = [](const QString &path) { return QFileInfo::exists(path); };
    surroundings.read = [](const QString &path) -> std::optional<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.read(kLargestContextFile);
    };
    surroundings.home = QDir::homePath();
    return surroundings;
}

Result<EngineChoice> discoverEngine(const EngineSurroundings &surroundings)
{
    Result<EngineChoice> choice = chooseEngine(surroundings);
    const QString limit = surroundings.environment("DOCKER_API_VERSION");
    if (!choice || limit.isEmpty())
        return choice;
    choice->newestApi = parseApiVersion(limit.toUtf8());
    if (!choice->newestApi || *choice->newestApi < kOldestApi)
        return failure(Error::Kind::Failed,
                       DiscoveryText::tr("DOCKER_API_VERSION is set to “%1”. Slipway speaks "
                                         "versions from %2 on.")
                           .arg(limit, kOldestApi.text()),
                       QStringLiteral("DOCKER_API_VERSION"));
    return choice;
}

} // namespace slipway
