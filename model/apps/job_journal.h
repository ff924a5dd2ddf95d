// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/job_record.h"
#include "base/paths.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

class QFileSystemWatcher;
class QLockFile;

namespace slipway {

/// How much of the past is kept; the oldest goes first. A log that is gone leaves its build's
/// record where it is.
struct JournalBounds {
    int jobs = 200;
    qint64 logBytes = 500'000'000; ///< Of all builds' logs together.
};

/// What was done on apps, by this Slipway and by others that share its data: one small file a job
/// in data/jobs/, written whole when the job begins and again when it ends. While a job runs its
/// file has a lock beside it; a file that says "running" without a living lock was cut short.
class JobJournal : public QObject
{
    Q_OBJECT
public:
    explicit JobJournal(const Paths &paths, QObject *owner = nullptr, JournalBounds bounds = {});
    ~JobJournal() override;

    /// Keeps the record of a job that has just begun, until it ends.
    void follow(AppJob &job, const QString &appName);
    /// Newest first. Looks at the folder anew; unreadable files are left out.
    QList<JobRecord> records() const;
    /// The record that stands for a job of this process; empty: it is not followed.
    QString idOf(const AppJob &job) const { return m_ids.value(&job); }
    /// Tells of the work of other processes too, through changed().
    void watch();

signals:
    void changed();

private:
    struct Open;
    void write(const Open &open);
    void end(AppJob &job, Open &open);
    void dropOldest();
    std::optional<JobRecord> recordIn(const QString &file, const QString &id) const;
    QString folder() const;
    QString fileOf(const QString &id) const;

    Paths m_paths;
    JournalBounds m_bounds;
    QHash<const AppJob *, QString> m_ids;
    QHash<QString, std::shared_ptr<Open>> m_open; ///< By id.
    mutable QHash<QString, JobRecord> m_settled; ///< What ended does not change any more.
    QFileSystemWatcher *m_watcher = nullptr;
    int m_count = 0;
};

} // namespace slipway
