// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

Q_LOGGING_CATEGORY(logProfiles, "slipway.profiles", QtInfoMsg)
Q_LOGGING_CATEGORY(logRecipes, "slipway.recipes", QtInfoMsg)
Q_LOGGING_CATEGORY(logGit, "slipway.git", QtInfoMsg)
Q_LOGGING_CATEGORY(logEngine, "slipway.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "slipway.engine.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logApps, "slipway.apps", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "slipway.ui", QtInfoMsg)
