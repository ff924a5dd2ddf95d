// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_export.h"
#include "apps/apps_context.h"

namespace slipway {

struct ExportRequest {
    AppId app;
    QString file;
    bool withSources = false; ///< The vault's objects too: an import then builds without them from
                              ///< anywhere else.
};

struct ExportOutcome {
    QString file;
    qint64 bytes = 0;
    QStringList notes;
};

/// Writes an app into one file. Missing: no such profile, or the vault lacks a source that is
/// wanted.
JobOf<ExportOutcome> *exportApp(const AppsContext &context, const ExportRequest &request,
                                QObject *owner);

struct ImportOutcome {
    explicit ImportOutcome(AppId appId)
        : app(std::move(appId))
    {}
    AppId app;
    QString replaced; ///< Where the profile that was there before is kept; empty: there was none.
    int lockOf = 0; ///< The number under which the lock is kept here; 0: there was none.
};

/// Adds what @p app holds, which was read from @p file and agreed to. Conflict: the file is another
/// one by now.
JobOf<ImportOutcome> *importApp(const AppsContext &context, const QString &file,
                                const AppExport &app, QObject *owner);

} // namespace slipway
