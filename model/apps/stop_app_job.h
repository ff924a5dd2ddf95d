// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/app_options.h"
#include "apps/apps_context.h"
#include "engine/engine_values.h"

namespace slipway {

/// Stops an app's container; one that is stopped or not there is no failure.
class StopAppJob : public AppJob
{
    Q_OBJECT
public:
    StopAppJob(const AppsContext &context, AppId app, QString name, QObject *owner)
        : AppJob(std::move(app), std::move(name), Kind::Stop, owner)
        , m_context(context)
    {}

private:
    void run() override;
    AppsContext m_context;
};

/// Removes an app's container, and its images and its own folder when that is wished. Everything
/// else on the disk stays.
class RemoveAppJob : public AppJob
{
    Q_OBJECT
public:
    RemoveAppJob(const AppsContext &context, AppId app, QString name, RemoveOptions options,
                 QObject *owner)
        : AppJob(std::move(app), std::move(name), Kind::Remove, owner)
        , m_context(context)
        , m_options(options)
    {}

private:
    void run() override;
    void removeNextContainer();
    void removeErrands(QStringList names);
    void removeNextImage();
    void removeData();

    AppsContext m_context;
    RemoveOptions m_options;
    QList<ContainerSummary> m_containers;
    QList<ImageSummary> m_images;
    AppOutcome m_outcome;
};

/// What a crash left of an app, beside what may be left of a trial.
struct Leftovers {
    bool isSetAside = false; ///< Its container waits for a successor.
    bool isCutShort = false; ///< Its newest build has no end.
};

/// Clears away what a crash left of a trial, puts back what it left set aside, and finishes the
/// lock of a build whose image was whole.
class RecoverAppJob : public AppJob
{
    Q_OBJECT
public:
    RecoverAppJob(const AppsContext &context, AppId app, QString name, Leftovers left,
                  QObject *owner)
        : AppJob(std::move(app), std::move(name), Kind::Recover, owner)
        , m_context(context)
        , m_left(left)
    {}

private:
    void run() override;
    void finishBuild();
    void end();
    AppsContext m_context;
    Leftovers m_left;
};

} // namespace slipway
