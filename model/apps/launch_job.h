// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "apps/container_plan.h"
#include "apps/host_ports.h"
#include "base/waiting_job.h"

namespace slipway {

struct LaunchRequest {
    Profile profile;
    AppSettings settings;
    QString image; ///< "slipway/comfyui:12"
    QString imageId;
    Labels imageLabels;
    /// The port that the container must get, as the one before it had it.
    std::optional<quint16> heldPort;
    /// Tries the image beside the app: under another name and label, with these folders instead of
    /// the app's, on a port that is free.
    std::optional<QList<AppFolder>> trialFolders = {};
};

struct Launched {
    QString containerId;
    quint16 port = 0;
    QString url;
    QStringList notes;
};

/// From an image to a web UI that answers: makes the container (or starts the one that is there,
/// when it was made from the same image and settings), finds it a port, and waits for the ready
/// probe or the container's end.
///
/// A further port of the profile that is taken is left out, with a note that says by whom.
///
/// Fails with Conflict (the port that was asked for is taken, and by whom), Timeout (it did not
/// answer; the container goes on) or Failed (it ended; why, with its last lines as detail). When
/// cancelled, it stops what it started and removes what it made.
class LaunchJob : public WaitingJob<Launched>
{
    Q_OBJECT
public:
    LaunchJob(const AppsContext &context, LaunchRequest request, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void gatherExtras();
    void lookAtEngine();
    void takeGpu(const GpuWish &wish, const EngineInfo &info, const GpuAccess &access);
    void takeUser(const EngineInfo &info);
    void makeVolumes();
    void lookAtContainers();
    void lookAtOwn(const QString &id);
    void choosePort();
    Result<quint16> pickPort(const Web &web);
    void pickFurtherPorts();
    quint16 ownPort() const; ///< Of the container that is there; 0: none.
    void removeOwn();
    void removeNetwork(); ///< Of when it had no internet.
    void create();
    void startContainer();
    void retryPort(const Error &error);
    void waitForAnswer();
    void noteEnd();
    void tellEnd(const ContainerDetails &details);
    void failWithLog(const Error &error);
    void failForVram(const Error &error);
    void undo(const Error &error);
    void noteReady();
    void succeed();
    Error portTaken(quint16 port) const;
    void report(const QString &step);

    AppsContext m_context;
    LaunchRequest m_request;
    ContainerPlan m_plan;
    QList<ContainerSummary> m_containers;
    std::optional<ContainerDetails> m_own;
    Result<ContainerSpec> m_spec;
    QString m_id;
    QSet<quint16> m_refusedPorts; ///< By the engine, though they looked free from here.
    QList<PublishedPort> m_refusedFurtherPorts;
    bool m_isMade = false; ///< By this job.
    bool m_isStarted = false; ///< By this job.
    QPointer<JobOf<WaitResult>> m_end;
    QPointer<Job> m_probe;
    QStringList m_notes;
    QStringList m_portNotes; ///< Of the last choice of ports.
};

/// The port that an app wants on the host when nobody chose one: ports below 1024 belong to the
/// system, 80 becomes 8080.
quint16 preferredPort(const Web &web);

} // namespace slipway
