// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor.h"

#include "base/waiting_job.h"

#include <functional>

namespace slipway {

namespace {

/// Facts, and what follows from them.
class ChecksJob : public WaitingJob<QList<Check>>
{
public:
    using Judge = std::function<QList<Check>(const DoctorFacts &)>;
    ChecksJob(GatherRequest request, Judge judge, QObject *owner)
        : WaitingJob(owner)
        , m_request(std::move(request))
        , m_judge(std::move(judge))
    {}

private:
    void run() override
    {
        await(new GatherFactsJob(m_request, this),
              [this](const DoctorFacts &facts) { finish(m_judge(facts)); });
    }

    GatherRequest m_request;
    Judge m_judge;
};

GatherRequest requestFor(Apps &apps, const std::optional<AppId> &app, const ExamineOptions &options)
{
    GatherRequest request{.context = apps.context()};
    request.network = options.network;
    request.root = options.root;
    if (app) {
        request.apps.append(needsOf(apps.context(), *app));
        return request;
    }
    for (const AppStatus &status : apps.statuses()) {
        if (status.isInstalled)
            request.apps.append(needsOf(apps.context(), status.id));
    }
    return request;
}

GatherRequest requestFor(const AppsContext &context, const Profile &profile,
                         const AppSettings &settings, GatherRequest::Depth depth)
{
    GatherRequest request{.context = context};
    request.depth = depth;
    AppNeeds needs(settings);
    needs.profile = profile;
    request.apps.append(needs);
    return request;
}

} // namespace

JobOf<DoctorFacts> *gatherFacts(Apps &apps, const std::optional<AppId> &app,
                                const ExamineOptions &options, QObject *owner)
{
    return new GatherFactsJob(requestFor(apps, app, options), owner);
}

JobOf<QList<Check>> *examine(Apps &apps, const std::optional<AppId> &app, QObject *owner,
                             const ExamineOptions &options)
{
    return new ChecksJob(requestFor(apps, app, options), allChecks, owner);
}

JobOf<QList<Check>> *lookBefore(BeforeWork work, const AppsContext &context, const Profile &profile,
                                const AppSettings &settings, QObject *owner)
{
    GatherRequest request = requestFor(context, profile, settings, GatherRequest::Depth::Quick);
    request.places = work == BeforeWork::Install; // others look at them themselves, or need none
    return new ChecksJob(
        request,
        [work](const DoctorFacts &facts) {
            return checksBefore(work, facts.apps.constFirst(), facts);
        },
        owner);
}

JobOf<QList<Check>> *lookAtServers(const AppsContext &context, const Profile &profile,
                                   const AppSettings &settings, QObject *owner)
{
    return new ChecksJob(
        requestFor(context, profile, settings, GatherRequest::Depth::Servers),
        [](const DoctorFacts &facts) {
            QList<Check> checks = networkChecks(facts);
            checks.removeIf([](const Check &check) { return check.level == Check::Level::Ok; });
            return checks;
        },
        owner);
}

} // namespace slipway
