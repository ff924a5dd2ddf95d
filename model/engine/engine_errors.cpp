// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>

namespace slipway {
namespace {

using Kind = Error::Kind;
using Rule = EngineChoice::Rule;

struct EngineErrorText {
    Q_DECLARE_TR_FUNCTIONS(EngineErrorText)
};

bool isPodman(Rule rule)
{
    return rule == Rule::RootlessPodman || rule == Rule::SystemPodman;
}

/// How the engine that belongs at this place is started.
QString startCommand(Rule rule)
{
    switch (rule) {
    case Rule::RootlessDocker:
        return QStringLiteral("systemctl --user start docker");
    case Rule::DockerDesktop:
        return QStringLiteral("systemctl --user start docker-desktop");
    case Rule::RootlessPodman:
        return QStringLiteral("systemctl --user start podman.socket");
    case Rule::SystemPodman:
        return QStringLiteral("sudo systemctl start podman.socket");
    default:
        return QStringLiteral("sudo systemctl start docker");
    }
}

Error notInstalled(const EngineChoice &choice)
{
    if (wasNamed(choice.rule))
        return {Kind::NotInstalled,
                EngineErrorText::tr("There is no engine at %1. Start it, or name another one.")
                    .arg(choice.endpoint.text()),
                choice.reason};
    return {Kind::NotInstalled,
            EngineErrorText::tr(
                "Docker is not installed or not started here. Install it with “sudo apt install "
                "docker.io”, or start it with “sudo systemctl start docker”."),
            QStringLiteral("No socket at %1")
                .arg(choice.looked.isEmpty() ? choice.endpoint.path()
                                             : choice.looked.join(QStringLiteral(", ")))};
}

Error noPermission(const EngineChoice &choice, const QString &user, const QString &said)
{
    if (choice.rule == Rule::SystemSocket || choice.rule == Rule::Fallback
        || choice.endpoint.path() == u"/var/run/docker.sock"
        || choice.endpoint.path() == u"/run/docker.sock")
        return {Kind::NoPermission,
                EngineErrorText::tr(
                    "Your user %1 is not in the group that may talk to Docker. Run “sudo usermod "
                    "-aG docker %1”, then log out and in again.")
                    .arg(user),
                said};
    if (choice.rule == Rule::SystemPodman)
        return {Kind::NoPermission,
                EngineErrorText::tr(
                    "Only the administrator may use Podman's system socket. Start your own with "
                    "“systemctl --user start podman.socket”."),
                said};
    return {
        Kind::NoPermission,
        EngineErrorText::tr(
            "Your user %1 may not use the engine's socket %2. Ask its owner for access, or name "
            "another engine.")
            .arg(user, choice.endpoint.path()),
        said};
}

} // namespace

Error malformedAnswer(const QString &detail)
{
    return {Kind::Malformed,
            EngineErrorText::tr(
                "The engine answered in a way that Slipway cannot read. Check that it is Docker or "
                "Podman that listens there."),
            detail};
}

Error lostConnection(const QString &detail)
{
    return {Kind::Lost,
            EngineErrorText::tr(
                "The connection to the engine broke off. Look whether it still runs, then try "
                "again."),
            detail};
}

Error errorOfConnect(int errorNumber, const EngineChoice &choice, const QString &user)
{
    const QString said = choice.endpoint.path() + QStringLiteral(": ")
        + QString::fromLocal8Bit(std::strerror(errorNumber));
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return notInstalled(choice);
    case EACCES:
    case EPERM:
        return noPermission(choice, user, said);
    case EAGAIN:
        return {Kind::Unreachable,
                EngineErrorText::tr(
                    "The engine is too busy to take another connection. Try again in a moment."),
                said};
    default:
        return {
            Kind::Unreachable,
            EngineErrorText::tr(
                "%1 is not answering: its socket is there, but nobody listens. Start it with "
                "“%2”.")
                .arg(isPodman(choice.rule) ? QStringLiteral("Podman") : QStringLiteral("Docker"),
                     startCommand(choice.rule)),
            said};
    }
}

Error hostDoesNotAnswer(const EngineChoice &choice, const QString &said)
{
    return {Kind::Unreachable,
            EngineErrorText::tr(
                "The engine at %1 is not answering. Check the address, and that the machine is on "
                "and reachable.")
                .arg(choice.endpoint.text()),
            said};
}

Error unsupportedEndpoint(const Endpoint &endpoint)
{
    return {
        Kind::Failed,
        EngineErrorText::tr(
            "Slipway does not talk to engines over ssh by itself. Forward the engine's socket "
            "with “ssh -nNT -L /tmp/engine.sock:/var/run/docker.sock HOST”, and name that socket "
            "instead."),
        endpoint.text()};
}

QString messageOfAnswer(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject())
        return QString::fromUtf8(body).trimmed();
    const QString message = json[u"message"].toString().trimmed();
    const QString cause = json[u"cause"].toString().trimmed();
    if (message.isEmpty())
        return cause.isEmpty() ? QString::fromUtf8(body).trimmed() : cause;
    return cause.isEmpty() || message.contains(cause) ? message
                                                      : message + QStringLiteral(": ") + cause;
}

namespace {

struct Phrase {
    const char *text;
    Kind kind;
};

// Looked for in this order, whatever the status: Docker says these with 500 too, Podman says hardly
// anything else.
constexpr Phrase kPhrases[] = {
    {"no space left on device", Kind::NoSpace},
    {"port is already allocated", Kind::Conflict},
    {"address already in use", Kind::Conflict},
    {"name is already in use", Kind::Conflict},
    {"is already in use by", Kind::Conflict},
    {"container state improper", Kind::Conflict},
    {"exec session state improper", Kind::Conflict},
    {"unauthorized", Kind::NoPermission},
    {"pull access denied", Kind::NoPermission},
    {"authentication required", Kind::NoPermission},
    {"no such container", Kind::Missing},
    {"no such image", Kind::Missing},
    {"image not known", Kind::Missing},
    {"no such volume", Kind::Missing},
    {"network not found", Kind::Missing},
    {"manifest unknown", Kind::Missing},
};

Kind kindOf(int status, const QString &message)
{
    for (const Phrase &phrase : kPhrases)
        if (message.contains(QLatin1String(phrase.text), Qt::CaseInsensitive))
            return phrase.kind;
    switch (status) {
    case 401:
    case 403:
        return Kind::NoPermission;
    case 404:
        return Kind::Missing;
    case 409:
        return Kind::Conflict;
    case 408:
    case 504:
        return Kind::Timeout;
    case 507:
        return Kind::NoSpace;
    default:
        return Kind::Failed;
    }
}

} // namespace

Error errorOfAnswer(int status, const QByteArray &body, const QString &what)
{
    const QString message = messageOfAnswer(body);
    const Kind kind = kindOf(status, message);
    return {kind,
            kind == Kind::NoSpace
                ? EngineErrorText::tr("The engine's disk is full. Free space on it and try again.")
                : what,
            message.isEmpty() ? QStringLiteral("HTTP %1").arg(status) : message};
}

} // namespace slipway
