// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "apps/doctor_facts.h"
#include "base/job.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace slipway {

struct GatherRequest {
    enum class Depth {
        Servers, ///< Only those in the network that apps are built from.
        Quick, ///< Only what costs some milliseconds: no driver is woken, no record is read.
        Whole,
    };
    AppsContext context;
    QList<AppNeeds> apps = {}; ///< With settings and profile; the rest is found out.
    Depth depth = Depth::Whole;
    bool places = true; ///< Look at ports and folders.
    bool network = false; ///< Ask servers and registries too.
    QString root = QStringLiteral("/"); ///< Where etc, proc, sys and dev are; see readSystem().
    /// How long each part may take before it counts as late.
    std::chrono::milliseconds patience{3000};
    std::chrono::milliseconds enginePatience{10000}; ///< It answers late while it unpacks an image.
};

/// Settings and profile of @p app, as the store has them.
AppNeeds needsOf(const AppsContext &context, const AppId &app);

/// Room where @p folder lies, or where its nearest parent that exists does. Blocking.
DiskFacts diskFactsOf(const QString &folder);

/// Gathers everything that the checks are made from, all parts at once, each for a bounded time.
/// Succeeds whatever it finds; an engine that does not answer is a fact. What is late goes on in
/// its thread, and nobody waits for it.
class GatherFactsJob : public JobOf<DoctorFacts>
{
    Q_OBJECT
public:
    GatherFactsJob(GatherRequest request, QObject *owner);

private:
    void run() override;
    void letGo() override;

    using Began = std::shared_ptr<std::atomic_bool>;
    /// Runs a part; @p then takes its value or its error. The job ends with its last part. @p
    /// began: set when the work has a thread; what waited for one in vain is not called late.
    template <typename V, typename Then>
    void begin(const QString &part, JobOf<V> *job, std::chrono::milliseconds patience, Then then,
               const Began &began = {});
    /// The same for what blocks: @p work gives the value. One that is late is left out.
    template <typename Work, typename Then>
    void read(const QString &part, Work work, Then then);
    void askEngine();
    void askContainers();
    void readMachine();
    void readEngineDisk();
    void readMounts();
    void readApps();
    void askServers();
    void askRegistries();
    void end();
    bool isWhole() const { return m_request.depth == GatherRequest::Depth::Whole; }

    GatherRequest m_request;
    DoctorFacts m_facts;
    std::optional<QList<ContainerSummary>> m_containers;
    std::optional<QList<ImageSummary>> m_images;
    QMap<qsizetype, BaseFacts> m_bases; ///< By the app's place among the request's.
    QList<Job *> m_parts; ///< That run.
};

} // namespace slipway
