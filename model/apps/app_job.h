// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_step.h"
#include "apps/explain.h"
#include "base/app_id.h"
#include "base/job.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace slipway {

/// What work on an app left behind. Members that do not apply are empty.
struct AppOutcome {
    int build = 0;
    QString image; ///< "slipway/comfyui:12"
    QString imageId;
    QString containerId;
    int port = 0;
    QString url; ///< "http://localhost:8188/"
    QStringList notes; ///< For the person: a port that was taken, folders that stay, warnings of
                       ///< the builder.
};

/// What is known of a build before its first step is done.
struct BuildFacts {
    int number = 0;
    QString folder; ///< data/builds/<app>/<n>
    QString pin; ///< Full commit of the first source, or the version; may be empty.
    qint64 neededBytes = 0; ///< An estimate.
    qint64 freeBytes = -1; ///< -1: not known.
    bool replaces = false; ///< A container runs and goes on until the new image is good.
    friend bool operator==(const BuildFacts &, const BuildFacts &) = default;
};

/// Work on one app. One at a time an app; made and owned by Apps.
///
/// A cancelled job first puts back what it took apart, then ends: finished() comes when the old
/// state is there again.
class AppJob : public JobOf<AppOutcome>
{
    Q_OBJECT
public:
    enum class Kind { Build, Install, Rebuild, Start, Stop, Restart, Remove, Recover };

    const AppId &app() const { return m_app; }
    Kind kind() const { return m_kind; }
    bool isBuild() const
    {
        return m_kind == Kind::Build || m_kind == Kind::Install || m_kind == Kind::Rebuild;
    }
    /// What statuses say meanwhile: an install builds first and starts then.
    enum class Phase { Building, Starting, Stopping, Removing };
    Phase phase() const { return m_phase; }
    const QList<AppStep> &steps() const { return m_steps; }
    const BuildFacts &facts() const { return m_facts; }
    int currentStep() const; ///< -1: none runs.
    double
    fraction() const; ///< Of the whole work, weighed by what earlier builds took; -1: not known.
    /// Set when finished() comes with an error that is not a cancel.
    const std::optional<Explanation> &explanation() const { return m_explanation; }
    qint64 lineCount() const { return m_lineCount; } ///< Of all that was logged.

signals:
    void stepsKnown(const QList<slipway::AppStep>
                        &steps); ///< Again when more is known: names and count may differ.
    void stepChanged(int index, const slipway::AppStep &step);
    void logged(const slipway::AppLog &log);
    void factsKnown(const slipway::BuildFacts &facts);
    void phaseChanged();

protected:
    AppJob(AppId app, Kind kind, QObject *owner);

    void setPhase(Phase phase);
    void setFacts(const BuildFacts &facts);
    void setSteps(QList<AppStep> steps);
    void setStep(int index, const AppStep &step);
    void beginStep(int index, const QString &detail = {});
    void endStep(int index, AppStep::State state, const QString &detail = {});
    void log(const AppLog &lines);
    void explainAs(const QString &appName,
                   const Error &error); ///< Fills explanation() from the log.

    /// Runs @p job, a child, passing its progress on to step @p step; a failure of it goes to @p
    /// failed, or ends this job.
    template <typename T, typename Then>
    void await(JobOf<T> *job, Then then, std::function<void(const Error &)> failed = {});

    void letGo() override;

private:
    void hold(Job *job);

    AppId m_app;
    Kind m_kind;
    Phase m_phase;
    QList<AppStep> m_steps;
    BuildFacts m_facts;
    std::optional<Explanation> m_explanation;
    qint64 m_lineCount = 0;
    QStringList m_lastLines;
    QPointer<Job> m_child;
};

template <typename T, typename Then>
void AppJob::await(JobOf<T> *job, Then then, std::function<void(const Error &)> failed)
{
    hold(job);
    connect(job, &Job::finished, this,
            [this, job, then = std::move(then), failed = std::move(failed)] {
                if (m_child == job)
                    m_child.clear();
                job->deleteLater();
                if (const Error *error = job->error()) {
                    if (failed)
                        failed(*error);
                    else
                        fail(*error);
                    return;
                }
                if constexpr (std::is_void_v<T>)
                    then();
                else
                    then(*job->result());
            });
    job->start();
}

} // namespace slipway

Q_DECLARE_METATYPE(slipway::BuildFacts)
