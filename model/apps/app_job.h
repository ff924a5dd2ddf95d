// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_step.h"
#include "apps/build_grade.h"
#include "apps/explain.h"
#include "base/app_id.h"
#include "base/waiting_job.h"

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
    std::optional<BuildGrade> grade = {}; ///< How equal a build is to the one before it.
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
class AppJob : public WaitingJob<AppOutcome>
{
    Q_OBJECT
public:
    enum class Kind {
        Build,
        Install,
        Rebuild,
        Start,
        Stop,
        Restart,
        Remove,
        Recover,
        Rollback,
        Bisect
    };

    const AppId &app() const { return m_app; }
    Kind kind() const { return m_kind; }
    bool isBuild() const
    {
        return m_kind == Kind::Build || m_kind == Kind::Install || m_kind == Kind::Rebuild;
    }
    /// What statuses say meanwhile: an install builds first and starts then.
    enum class Phase { Building, Starting, Stopping, Removing, Testing };
    Phase phase() const { return m_phase; }
    const QList<AppStep> &steps() const { return m_steps; }
    const BuildFacts &facts() const { return m_facts; }
    int currentStep() const; ///< -1: none runs.
    /// Of the whole work, weighed by what earlier builds took; -1: not known.
    double fraction() const;
    /// Set when finished() comes with an error that is not a cancel.
    const std::optional<Explanation> &explanation() const { return m_explanation; }
    qint64 lineCount() const { return m_lineCount; } ///< Of all that was logged.

signals:
    /// Comes again when more is known: names and count may differ.
    void stepsKnown(const QList<slipway::AppStep> &steps);
    void stepChanged(int index, const slipway::AppStep &step);
    void logged(const slipway::AppLog &log);
    void factsKnown(const slipway::BuildFacts &facts);
    void phaseChanged();

protected:
    AppJob(AppId app, QString name, Kind kind, QObject *owner);

    const QString &appName() const { return m_name; } ///< For people.

    void setPhase(Phase phase);
    void setFacts(const BuildFacts &facts);
    void setSteps(QList<AppStep> steps);
    void setStep(int index, const AppStep &step);
    void beginStep(int index, const QString &detail = {});
    void endStep(int index, AppStep::State state, const QString &detail = {});
    void log(const AppLog &lines);
    void showProgressOf(const Job *job, int row); ///< As that of the step at @p row.
    void follow(const Job *job, int row); ///< And logs what it writes, as that step's.
    /// At the end, whatever it is: the steps that did not end are marked, and a failure is
    /// explained.
    void letGo() override;

private:
    void explainAs(const Error &error);

    AppId m_app;
    QString m_name;
    Kind m_kind;
    Phase m_phase;
    QList<AppStep> m_steps;
    BuildFacts m_facts;
    std::optional<Explanation> m_explanation;
    qint64 m_lineCount = 0;
    QStringList m_lastLines;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::BuildFacts)
