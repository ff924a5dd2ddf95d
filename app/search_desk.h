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

    // What the person wishes.
    void begin(const AppId &id, const QVariantMap &detail);
    void goOn(const AppId &id);
    void answer(const AppId &id, const QString &word); ///< works, broken, skip
    void end(const AppId &id);
    QString url(const AppId &id) const; ///< Of the commit that is tried; empty: it has none.

signals:
    void changed(const slipway::AppId &id);

private:
    void follow(AppJob *job);
    void keepEnd(const BisectJob &job);
    BisectJob *job(const AppId &id) const;

    Apps &m_apps;
    QHash<AppId, SearchView> m_ended;
};

} // namespace slipway
