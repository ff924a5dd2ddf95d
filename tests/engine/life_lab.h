// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/life_app.h"
#include "support/labs/local_registry.h"

#include <QTemporaryDir>

/// An app on a real engine (SLIPWAY_TEST_ENGINE, or Docker's system socket), with its git server
/// and its registry, for tests of its life: they derive from it.
class LifeLab : public QObject
{
protected:
    bool startServers(); ///< Once; else problem says why.
    bool begin(); ///< A Slipway with nothing installed.
    bool makeApps(); ///< Slipway is started anew.
    bool end(); ///< Removes all that the app has.

    bool setCommit(const QString &commit); ///< Of m_repository, in the profile.
    void takeAwayOfKilledRuns() const; ///< What they left on the engine.
    bool run(slipway::AppJob *job); ///< Until it ends; m_error tells of a failure.
    bool install(const QString &commit);
    QByteArray page() const { return get(m_apps->status(m_id).url); }
    QString config() const { return m_paths.appData(m_id) + QStringLiteral("/config"); }
    QStringList leftOver() const; ///< Of trials: containers, images, the folder and what is in it.

    slipway::labs::GitServer m_git;
    slipway::labs::LocalRegistry m_registry;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<slipway::Settings> m_settings;
    std::unique_ptr<slipway::ProfileStore> m_store;
    std::unique_ptr<slipway::Engine> m_engine;
    std::unique_ptr<slipway::Apps> m_apps;
    slipway::Paths m_paths;
    slipway::AppId m_id = *slipway::AppId::parse(u"slw-test-life");
    QString m_base;
    QString m_repository;
    QString m_problem;
    slipway::Error m_error; ///< Of the last job.
};
