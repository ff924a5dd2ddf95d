// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/job_journal.h"
#include "lists/activity_list.h"

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
    void refreshWork(const AppJob &job);

    Apps &m_apps;
    std::function<QString(const AppId &)> m_timeLeft;
    ActivityList m_list;
    QTimer m_refresh; ///< Several changes of the journal in a row make one look.
};

} // namespace slipway
