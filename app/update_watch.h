// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/update_book.h"

#include <QPointer>
#include <QTimer>

namespace slipway {

class CheckUpdatesJob;
class Job;
class PastBuilds;

/// Looks for updates of the apps once a day while the window is open, quietly: not when Slipway
/// starts, not where the settings say no, and what does not answer is left for tomorrow.
class UpdateWatch : public QObject
{
    Q_OBJECT
public:
    /// @p kept: the builds of the apps, which outlive this.
    UpdateWatch(const AppsContext &context, PastBuilds &kept, QObject *owner);

    /// How many commits an app is behind, as the newest check said; -1: not known.
    int behind(const AppId &id) const;
    /// What the newest check said of the app's own repository, where that is of its pin.
    std::optional<SourceUpdate> update(const AppId &id) const;
    AppUpdates of(const AppId &id) const { return m_book.apps.value(id); }
    void take(const UpdateBook &book,
              const AppId &id); ///< A check of one app that the person asked for.
    void readAgain(); ///< Other programs check, too.

signals:
    void changed(const slipway::AppId &id);

private:
    void schedule();
    void tidy(); ///< What the check brought lies in many small files.
    void check();
    void show(const UpdateBook &book);
    const AppsContext &m_context;
    PastBuilds &m_kept;
    UpdateBook m_book;
    QTimer m_due;
    QPointer<CheckUpdatesJob> m_job;
    QPointer<Job> m_tidying;
    QPointer<Job> m_reading; ///< of the book on the disk
};

} // namespace slipway
