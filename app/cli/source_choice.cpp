// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source_choice.h"

namespace slipway {

std::optional<ChosenSources> chosenSources(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    if (!id)
        return std::nullopt;
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return std::nullopt;
    Result<QList<AppSource>> sources = sourcesOf(*id, *context);
    if (!sources) {
        failSource(session, sources.error());
        return std::nullopt;
    }
    const QString wanted = session.request().source;
    if (!wanted.isEmpty())
        sources->removeIf([&wanted](const AppSource &source) { return source.path != wanted; });
    if (sources->isEmpty()) {
        session.sayError((wanted.isEmpty()
                              ? CliSession::tr("%1 has no source in git.").arg(id->text())
                              : CliSession::tr("%1 has no source at %2.").arg(id->text(), wanted))
                         + u'\n');
        session.end(exitcode::kUsage);
        return std::nullopt;
    }
    return ChosenSources{*id, *context, *sources};
}

void failSource(CliSession &session, const Error &error)
{
    session.fail(error, error.isCancelled() ? exitcode::kCancelled : exitcode::kFailed);
}

} // namespace slipway
