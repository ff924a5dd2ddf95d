// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"
#include "apps/update_book.h"
#include "base/waiting_job.h"

namespace slipway {

/// Asks the servers of apps' sources for updates, one after another, and keeps what they say. A
/// server that does not answer is told in the book and ends nothing. Files are read and written by
/// another thread.
class CheckUpdatesJob : public WaitingJob<UpdateBook>
{
    Q_OBJECT
public:
    /// @p apps empty: every app that was built or pinned.
    CheckUpdatesJob(AppsContext context, QList<AppId> apps, QObject *owner);

signals:
    void checked(const slipway::AppId &id); ///< The app's part of the book is whole.

private:
    using AllRecords = QMap<AppId, QList<BuildRecord>>;
    void run() override;
    void begin(const AllRecords &records);
    void next();
    void take(const SourceCheck &check);
    void close();
    void keep();

    AppsContext m_context;
    QList<AppId> m_apps;
    bool m_isAll;
    qsizetype m_app = 0;
    qsizetype m_source = 0;
    QList<AppSource> m_sources;
    AppUpdates m_updates;
    QMap<AppId, AppUpdates> m_found;
    AllRecords m_records;
};

/// Apps that have a build or a pin of the person's own: those whose updates matter.
QList<AppId> appsToCheck(const AppsContext &context);

/// When the next quiet check is due: a day after the last one, and never right away. Unset: checks
/// are switched off.
std::optional<qint64> millisecondsToNextCheck(const QDateTime &last, const QDateTime &now,
                                              bool isOn);

} // namespace slipway
