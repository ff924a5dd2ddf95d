// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "lists/first_run_view.h"

#include <QPointer>

namespace slipway {

/// What the first run shows and does beside the checks: the folders of models, and the apps to
/// begin with. It looks when it is asked, in workers; nothing is looked at before.
class FirstRunDesk : public QObject
{
    Q_OBJECT
public:
    FirstRunDesk(Apps &apps, QObject *owner);

    /// Neither the settings nor what is on the disk know of a person who used Slipway before.
    bool isFirstStart() const;
    StoresView stores() const;
    StartersView starters() const;

    void lookAround();
    void lookAtStore(const QString &path);

    // What the person wishes.
    void choose(const QString &path, bool make);
    void finish();

signals:
    void engineMoved(); ///< It answers now, or no more, while the first run is shown.
    void storesChanged();
    void startersChanged();
    void chosen(const QString &path, const QString &problem);

private:
    void searchStores();
    void lookAtSpace();
    void followEngine();
    void put(const StoreRow &row);

    Apps &m_apps;
    bool m_looks = false; ///< The person has come here.
    std::optional<EngineEvents::State> m_engineState; ///< As it was looked at last.
    QList<StoreRow> m_stores; ///< That were found.
    QList<StoreRow> m_named; ///< By the person, the newest last.
    bool m_hasSearched = false;
    QPointer<Job> m_search;
    qint64 m_freeBytes = -1; ///< Where the engine keeps images; -1: not known.
    QPointer<Job> m_spaceLook;
};

} // namespace slipway
