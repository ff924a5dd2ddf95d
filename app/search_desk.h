// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/bisect_job.h"
#include "lists/source_view.h"

#include <QHash>
#include <QPointer>

namespace slipway {

/// The searches for commits that broke an app, as the window sees and answers them. One that ended
/// is shown until the person closes it.
class SearchDesk : public QObject
{
    Q_OBJECT
public:
    SearchDesk(Apps &apps, QObject *owner);

    SearchView view(const AppId &id) const;
    bool isCutShort(const AppId &id) const; ///< One is kept that nobody works on.
    void look(const AppId &id); ///< Whether one is kept; changed() when it is otherwise than known.

    // What the person wishes.
    void begin(const AppId &id, const QVariantMap &detail);
    void goOn(const AppId &id);
    void answer(const AppId &id, const QString &word); ///< works, broken, skip
    void end(const AppId &id);
    /// The person pinned to the commit before the one that a search found: it needs no telling.
    void closeOnceHeeded(const AppId &id, const Commit &commit);
    QString url(const AppId &id) const; ///< Of the commit that is tried; empty: it has none.

signals:
    void changed(const slipway::AppId &id);

private:
    void follow(AppJob *job);
    void keepEnd(const BisectJob &job);
    BisectJob *job(const AppId &id) const;

    Apps &m_apps;
    QHash<AppId, SearchView> m_ended;
    QSet<AppId> m_kept; ///< apps that a search is on the disk of
    QHash<AppId, QPointer<Job>> m_looks;
};

} // namespace slipway
