// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/job_journal.h"
#include "lists/activity_list.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace slipway {

/// Keeps an ActivityList true: what the journal has, and how far the work of this process is.
class ActivityFeed : public QObject
{
    Q_OBJECT
public:
    /// @p timeLeft answers for an app that is being built, in words.
    ActivityFeed(Apps &apps, std::function<QString(const AppId &)> timeLeft, QObject *owner);
    ActivityList &list() { return m_list; }

private:
    void begin(AppJob *job);
    void refresh();
    void lookForBuilds();
    void refreshWork(const AppJob &job);
    QString folderOf(const JobRecord &record) const; ///< of its build

    Apps &m_apps;
    std::function<QString(const AppId &)> m_timeLeft;
    ActivityList m_list;
    QSet<QString> m_gone; ///< Builds that were thrown away with their folders.
    QPointer<Job> m_look;
    bool m_looksAgain = false;
    QTimer m_refresh; ///< Several changes of the journal in a row make one look.
};

} // namespace slipway
