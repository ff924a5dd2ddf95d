// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_main.h"

#include "application.h"
#include "base/settings.h"
#include "engine/endpoint.h"
#include "languages.h"
#include "message_log.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>

namespace slipway {

int runWindow(QApplication &application, const Paths &paths, const QString &engine)
{
    keepMessages(paths.cache + QStringLiteral("/slipway.log"));
    const Settings settings(paths.settingsFile());
    speak(application, settings.language.get());
    QString setting = engine;
    if (setting.isEmpty())
        setting = settings.engineEndpoint.get();
    Result<EngineChoice> choice = discoverEngine(EngineSurroundings::ofThisProcess(setting));
    if (!choice) {
        std::fprintf(stderr, "%s\n", qPrintable(choice.error().summary));
        return 2;
    }
    Theme theme(application);
    Application slipway(paths, *std::move(choice));
    theme.follow(slipway.settings());
    slipway.show();
    return application.exec();
}

} // namespace slipway
