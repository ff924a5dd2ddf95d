// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace slipway {

/// What a text must be to stand in a field of one kind: an empty answer when it may, else a
/// sentence that says why not.
using TextCheck = QString (*)(const QString &text);

QString checkOneLine(
    const QString &text); ///< No line break, control or hidden character; at most 4,096 characters.
QString checkScript(
    const QString &text); ///< Lines and tabs, no other control character; at most 64 Ki characters.
QString checkName(const QString &text); ///< At most 60 characters.
QString checkSummary(const QString &text); ///< At most 34 characters, what a card shows.
QString checkDescription(const QString &text); ///< At most 600 characters.
QString checkWebAddress(const QString &text); ///< http:// or https:// with a host.
QString checkDownload(const QString &text); ///< https:// with a host.
QString checkGitAddress(
    const QString &text); ///< https, http, git, ssh, file; nothing that git takes for an option.
QString checkBranch(const QString &text); ///< After git-check-ref-format(1).
QString
checkLicence(const QString &text); ///< The form of an SPDX expression; names are not looked up.
QString checkIcon(const QString &text);
QString checkTint(const QString &text); ///< "#RRGGBB"
QString checkShortName(const QString &text); ///< a-z 0-9 -, a letter first, at most 40.
QString checkImagePath(const QString &text); ///< Absolute, clean, not a folder of the system's own,
                                             ///< nothing a Dockerfile expands.
QString checkRelativePath(const QString &text); ///< Inside a source: no "..", no leading "-".
QString checkWebPath(const QString &text); ///< "/…" as it stands in a request.
QString checkStoreKind(const QString &text); ///< "checkpoints", "upscalers/esrgan"
QString checkEnvironmentName(const QString &text);
QString checkPythonVersion(const QString &text); ///< "3.11", "3.10.6"
QString checkPipRequirement(const QString &text); ///< No options.
QString checkTorchIndex(const QString &text); ///< "auto" or https://
QString checkSha256(const QString &text);
QString checkAptPackage(const QString &text); ///< "libgl1", "nginx=1.22.1-9"
QString checkNpmPackage(const QString &text); ///< "name@version", "@scope/name@version"
QString checkAddress(const QString &text); ///< An IP address of either version.
QString checkSignal(const QString &text);
QString checkCapability(const QString &text); ///< Of capabilities(7), without CAP_; "ALL" is none.

/// "90s", "5m", "1h": 1 second to 24 hours.
std::optional<std::chrono::seconds> parseDuration(const QString &text);
QString durationText(std::chrono::seconds duration);
/// "512m", "2g" in bytes: 1 byte to 1 TiB.
std::optional<qint64> parseSize(const QString &text);
QString sizeText(qint64 bytes);

} // namespace slipway
