// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "base/settings.h"
#include "cli/cli_session.h"
#include "languages.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace slipway {

int runCli(int argc, char **argv, const CliRequest &request)
{
    QCoreApplication application(argc, argv);
    // What a verb has to say goes through its session; warnings of the program go to stderr as
    // ever.
    QLoggingCategory::setFilterRules(QStringLiteral("slipway.*.info=false"));
    CliSession session(request);
    speak(application, session.settings().language.get());
    return session.exec();
}

} // namespace slipway
