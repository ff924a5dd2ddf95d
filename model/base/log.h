// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// All categories of the program. A log never carries what the person needs (that is Error), nor a
// token, nor the value of an environment variable.
Q_DECLARE_LOGGING_CATEGORY(logProfiles)
Q_DECLARE_LOGGING_CATEGORY(logRecipes)
Q_DECLARE_LOGGING_CATEGORY(logGit)
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logApps)
Q_DECLARE_LOGGING_CATEGORY(logUi)
