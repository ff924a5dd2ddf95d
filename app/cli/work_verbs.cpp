// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_session.h"
#include "cli/job_teller.h"

namespace slipway {

namespace {

AppJob *begin(CliSession &session, const AppId &id)
{
    const CliRequest &request = session.request();
    const BuildOptions options{.noCache = request.noCache,
                               .locked =
                                   request.locked ? std::optional(request.build) : std::nullopt,
                               .beside = request.beside};
    switch (request.verb) {
    case Verb::Build:
        return session.apps().build(id, options);
    case Verb::Rebuild:
        return session.apps().rebuild(id, options);
    case Verb::Rollback:
        return session.apps().rollback(
            id, {.build = request.build, .configSnapshot = request.configSnapshot});
    case Verb::Start:
        return session.apps().start(id);
    case Verb::Stop:
        return session.apps().stop(id);
    case Verb::Restart:
        return session.apps().restart(id);
    default:
        return session.apps().remove(id, {.images = request.images, .data = request.dataToo});
    }
}

} // namespace

void runWork(CliSession &session)
{
    session.withApps(
        [&session] {
            const std::optional<AppId> id = session.app();
            if (!id)
                return;
            whenRecovered(session, *id, [&session, id = *id] {
                const auto work = [&session, id] { new JobTeller(session, begin(session, id)); };
                const CliRequest &request = session.request();
                if (request.verb == Verb::Rebuild && request.beside.value_or(false))
                    warnOfSecond(session, id, QStringLiteral("--in-place"), work);
                else
                    work();
            });
        },
        true);
}

} // namespace slipway
