// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pull_stream.h"

#include "engine/json_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

bool saysAny(const QString &text, std::initializer_list<QLatin1StringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&text](QLatin1StringView phrase) {
        return text.contains(phrase, Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<PullLayer> PullStream::take(const QJsonObject &line)
{
    // `error` is deprecated since API 1.48; both are sent today.
    const QString failed = line.contains("errorDetail"_L1)
        ? textAt(objectAt(line, "errorDetail"_L1), "message"_L1)
        : textAt(line, "error"_L1);
    if (!failed.isEmpty() || line.contains("error"_L1)) {
        if (!m_trouble)
            m_trouble = pullErrorOf(failed);
        return {};
    }
    const QString status = textAt(line, "status"_L1);
    const QString id = textAt(line, "id"_L1);
    if (status.startsWith("Digest: sha256:"_L1))
        m_digest = status.mid(8).trimmed();
    // "Pulling from library/busybox" names the tag in `id`; words without an id are about the whole
    // image.
    if (id.isEmpty() || status.isEmpty() || status.startsWith("Pulling from"_L1))
        return {};
    const QJsonObject detail = objectAt(line, "progressDetail"_L1);
    const bool isInSeconds = textAt(detail, "units"_L1) == "s"_L1;
    const qint64 current = isInSeconds ? 0 : std::max<qint64>(0, numberAt(detail, "current"_L1));
    Layer &layer = m_layers[id];
    if (!isInSeconds)
        layer.total = std::max(layer.total, numberAt(detail, "total"_L1));
    if (status == "Downloading"_L1)
        layer.fetched = current;
    else if (status == "Extracting"_L1) {
        layer.fetched = layer.total;
        layer.unpacked = current;
    } else if (status == "Download complete"_L1 || status == "Verifying Checksum"_L1)
        layer.fetched = layer.total;
    else if (status == "Pull complete"_L1 || status == "Already exists"_L1)
        layer.fetched = layer.unpacked = layer.total;
    m_status = status;
    return PullLayer{id, status, status == "Extracting"_L1 ? layer.unpacked : layer.fetched,
                     layer.total};
}

Progress PullStream::progress() const
{
    qint64 done = 0;
    for (const Layer &layer : m_layers)
        done += std::min(layer.fetched, layer.total) + std::min(layer.unpacked, layer.total);
    if (const qint64 total = totalBytes(); total > 0)
        m_furthest =
            std::max(m_furthest, static_cast<double>(done) / (2.0 * static_cast<double>(total)));
    return {m_furthest, m_status};
}

qint64 PullStream::currentBytes() const
{
    qint64 bytes = 0;
    for (const Layer &layer : m_layers)
        bytes += layer.fetched;
    return bytes;
}

qint64 PullStream::totalBytes() const
{
    qint64 bytes = 0;
    for (const Layer &layer : m_layers)
        bytes += layer.total;
    return bytes;
}

Error pullErrorOf(const QString &message)
{
    using enum Error::Kind;
    const auto say = [](const char *text) { return QCoreApplication::translate("Engine", text); };
    if (saysAny(message, {"no space left on device"_L1}))
        return {NoSpace,
                say(QT_TRANSLATE_NOOP(
                    "Engine", "The engine's disk is full. Free space on it and try again.")),
                message};
    if (saysAny(message,
                {"unauthorized"_L1, "authentication required"_L1, "access denied"_L1, "denied:"_L1})
        && !saysAny(message, {"may require 'docker login'"_L1, "does not exist"_L1}))
        return {NoPermission,
                say(QT_TRANSLATE_NOOP("Engine",
                                      "The registry does not give this image without a login.")),
                message};
    if (saysAny(message,
                {"manifest unknown"_L1, "not found"_L1, "does not exist"_L1, "no such image"_L1}))
        return {Missing, say(QT_TRANSLATE_NOOP("Engine", "The registry has no such image.")),
                message};
    if (saysAny(message,
                {"dial tcp"_L1, "lookup "_L1, "i/o timeout"_L1, "connection refused"_L1,
                 "TLS handshake"_L1, "no such host"_L1, "network is unreachable"_L1,
                 "Client.Timeout"_L1}))
        return {Unreachable,
                say(QT_TRANSLATE_NOOP(
                    "Engine", "The registry of the image did not answer. Look at the network.")),
                message};
    if (saysAny(message, {"invalid reference"_L1, "must be lowercase"_L1, "X-Registry-Auth"_L1}))
        return {Malformed,
                say(QT_TRANSLATE_NOOP(
                    "Engine", "The engine does not accept the name or login of the image.")),
                message};
    return {Failed, say(QT_TRANSLATE_NOOP("Engine", "The image could not be fetched.")), message};
}

} // namespace slipway
