// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"
#include "profiles/map_reader.h"

namespace slipway {

// The map "run" of an app's settings.

RunSettings readRunSettings(MapReader &root);
/// Puts it into @p root, whose unknown keys are kept.
void putRunSettings(YamlNode &root, const RunSettings &run);

QString checkGpuId(const QString &text); ///< "GPU-6f0e…", "0", "card0"
/// "no", "unless-stopped", "on-failure" or "on-failure:5".
std::optional<RestartPolicy> parseRestart(const QString &text);
QString restartText(const RestartPolicy &policy);
std::optional<double> parseCpus(const QString &text); ///< "2", "1.5": at most 1024.
QString cpusText(double cpus);

} // namespace slipway
