// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/check.h"
#include "apps/gpu_look.h"
#include "check_rows.h"
#include "lists/first_run_view.h"

#include <QPointer>

namespace slipway {

/// What the first run shows and does: the checks and their remedies, the folders of models, the
/// apps to begin with. It looks when it is asked, in workers; nothing is looked at before.
class FirstRunDesk : public QObject
{
    Q_OBJECT
public:
    FirstRunDesk(Apps &apps, QObject *owner);

    /// Neither the settings nor what is on the disk know of a person who used Slipway before.
    bool isFirstStart() const;
    QList<CheckRow> checks() const;
    bool isChecking() const { return !m_examination.isNull(); }
    QString fixing() const { return m_fixing; }
    bool canBecomeRoot() const { return m_rootWay != RootWay::None; }
    StoresView stores() const;
    StartersView starters() const;

    void lookAround();
    void check();
    void lookAtStore(const QString &path);

    // What the person wishes.
    void fix(const QString &id);
    void choose(const QString &path, bool make);
    void finish();

signals:
    void checksChanged();
    void storesChanged();
    void startersChanged();
    void chosen(const QString &path, const QString &problem);
    void told(const QString &title, const QString &text); ///< A remedy that did not work.

private:
    void searchStores();
    void lookAtMachine();
    void followEngine();
    void put(const StoreRow &row);

    struct Machine {
        QList<Gpu> gpus;
        qint64 freeBytes = -1; ///< Where the engine keeps images.
    };
    Apps &m_apps;
    RootWay m_rootWay;
    bool m_looks = false; ///< The person has come here.
    std::optional<EngineEvents::State> m_engineState; ///< As it was when the checks began.
    QList<Check> m_checks;
    QPointer<Job> m_examination;
    QString m_fixing;
    QList<StoreRow> m_stores; ///< That were found.
    QList<StoreRow> m_named; ///< By the person, the newest last.
    bool m_hasSearched = false;
    QPointer<Job> m_search;
    Machine m_machine;
    QPointer<Job> m_machineLook;
};

} // namespace slipway
