// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/build_record.h"
#include "lists/build_view.h"
#include "profiles/profile.h"

#include <QPointer>

namespace slipway {

/// Keeps the BuildView of one piece of work true while it runs, and lets it stand when it has
/// ended.
class BuildRecorder : public QObject
{
    Q_OBJECT
public:
    BuildRecorder(AppJob &job, const Profile *profile, QObject *owner);
    BuildView &view() { return *m_view; }
    QString timeLeft() const { return m_view->timeLeft; }

private:
    void takeSteps(const QList<AppStep> &steps);
    void refresh();
    void end();

    QPointer<AppJob> m_job;
    BuildView *m_view;
    QString m_name;
};

/// The view of a build that ended before Slipway was started, from what was kept of it. Its log is
/// read by another thread and comes a moment later.
BuildView *restoredView(const BuildRecord &record, const Paths &paths, const Profile *profile,
                        QObject *owner);

} // namespace slipway
