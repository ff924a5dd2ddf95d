// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/negotiation.h"

#include "engine/engine_errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {
namespace {

struct NegotiationText {
    Q_DECLARE_TR_FUNCTIONS(NegotiationText)
};

/// Docker 20.10 speaks 1.41; it is the first whose BuildKit needs no experimental setting.
constexpr ApiVersion kFirstWithBuildKit{1, 41};

} // namespace

std::optional<ApiVersion> parseApiVersion(const QByteArray &text)
{
    const QByteArray number = text.trimmed();
    const QList<QByteArray> parts = number.mid(number.startsWith('v') ? 1 : 0).split('.');
    if (parts.size() != 2)
        return std::nullopt;
    bool majorOk = false;
    bool minorOk = false;
    const ApiVersion version{parts[0].toInt(&majorOk), parts[1].toInt(&minorOk)};
    if (!majorOk || !minorOk || version.major < 0 || version.minor < 0)
        return std::nullopt;
    return version;
}

Result<EnginePing> readPing(const HttpHead &head, const std::optional<ApiVersion> &newest)
{
    EnginePing ping;
    const QByteArray said = head.headers.value("api-version");
    const std::optional<ApiVersion> server =
        said.isEmpty() ? std::optional(kNewestApi) : parseApiVersion(said);
    if (!server)
        return failure(malformedAnswer(QStringLiteral("Api-Version: ") + QString::fromUtf8(said)));
    if (*server < kOldestApi)
        return failure(
            Error::Kind::Failed,
            NegotiationText::tr("This engine is too old for Slipway. Upgrade it to Docker "
                                "19.03 or newer."),
            QStringLiteral("Api-Version: %1, needed: %2").arg(server->text(), kOldestApi.text()));
    ping.serverVersion = *server;
    ping.spoken = std::min({*server, kNewestApi, newest.value_or(kNewestApi)});
    ping.isPodman = head.headers.contains("libpod-api-version");
    ping.hasBuildKit = !ping.isPodman && *server >= kFirstWithBuildKit;
    return ping;
}

} // namespace slipway
