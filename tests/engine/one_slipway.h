// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "base/whole_file.h"
#include "engine/named_engine.h"
#include "engine/try_app.h"

#include <QSignalSpy>
#include <QTest>

inline constexpr int kBuildPatienceMs = 400'000;

/// One Slipway with folders of its own, on one engine.
struct OneSlipway {
    explicit OneSlipway(const QString &folder,
                        const QString &endpoint = slipway::labs::systemEngine())
        : paths(slipway::Paths::standard(folder + QStringLiteral("/config"),
                                         folder + QStringLiteral("/data")))
        , settings(paths.settingsFile())
        , store(paths, nullptr)
        , engine(namedEngine(endpoint))
        , apps(slipway::AppsContext{engine, store, settings, paths})
    {
        store.load();
    }

    /// Puts a profile in the place of the one of the same app; else @ref problem says why not.
    bool addProfile(const slipway::AppId &id, const QByteArray &yaml)
    {
        const QString file =
            paths.profilesFolder() + QLatin1Char('/') + id.text() + QStringLiteral(".yaml");
        const slipway::Result<> written = slipway::writeWhole(file, yaml);
        store.load();
        problem = written ? QString() : written.error().summary;
        for (const slipway::Problem &one : store.problems())
            problem += one.told() + QLatin1Char('\n');
        return written && store.profile(id);
    }

    bool listOnce() ///< True when it has seen all that the engine has.
    {
        QSignalSpy listed(&apps, &slipway::Apps::listed);
        apps.follow();
        return listed.wait(30000);
    }

    /// Until the job ends; @ref error tells of a failure.
    std::optional<slipway::AppOutcome> run(slipway::AppJob *job)
    {
        std::optional<slipway::AppOutcome> outcome;
        QObject::connect(job, &slipway::Job::finished, &apps, [this, job, &outcome] {
            if (job->error()) {
                error = *job->error();
                qInfo("%s", why(job).constData());
            } else {
                outcome = *job->result();
            }
        });
        QSignalSpy finished(job, &slipway::Job::finished);
        finished.wait(kBuildPatienceMs);
        return outcome;
    }

    slipway::Paths paths;
    slipway::Settings settings;
    slipway::ProfileStore store;
    slipway::Engine engine;
    slipway::Apps apps;
    slipway::Error error; ///< Of the last job that failed.
    QString problem;
};
