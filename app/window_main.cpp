// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_main.h"

#include "application.h"
#include "base/preferences.h"
#include "base/settings.h"
#include "bus_activation.h"
#include "desktop_presence.h"
#include "engine/endpoint.h"
#include "interrupt.h"
#include "languages.h"
#include "message_log.h"
#include "single_instance.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>
#include <optional>

namespace slipway {

namespace {

/// Whether the window that is there has taken the request.
bool handsOver(const QApplication &application, SingleInstance &instance,
               const StartRequest &request)
{
    bool isTaken = false;
    QObject::connect(&instance, &SingleInstance::passed, &application, [&isTaken] {
        isTaken = true;
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::unanswered, &application, &QCoreApplication::quit);
    instance.pass(request);
    QCoreApplication::exec();
    return isTaken;
}

} // namespace

int runWindow(QApplication &application, const Paths &paths, const QString &engine,
              const QString &address)
{
    SingleInstance instance(SingleInstance::folder(),
                            SingleInstance::nameFor(paths.config, paths.data));
    const StartRequest request{address, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    if (!instance.isFirst() && handsOver(application, instance, request))
        return 0;
    keepMessages(paths.logFile());
    Settings settings(paths.settingsFile());
    speak(application, settings.language.get());
    QStringList problems;
    if (!settings.problem().isEmpty())
        problems << settings.problem();
    const Preferences chosen = Preferences::of(settings, &problems);
    Result<EngineChoice> choice = discoverEngine(
        EngineSurroundings::ofThisProcess(engine.isEmpty() ? chosen.engine : engine));
    if (!choice && engine.isEmpty() && !chosen.engine.isEmpty()) {
        problems << choice.error().summary;
        choice = discoverEngine(EngineSurroundings::ofThisProcess({}));
    }
    if (!choice) {
        std::fprintf(stderr, "%s\n", qPrintable(choice.error().summary));
        return 2;
    }
    Theme theme(application);
    theme.follow(settings);
    Application slipway(paths, settings,
                        {.choice = *std::move(choice), .isGiven = !engine.isEmpty()});
    slipway.show();
    slipway.tellSettingsProblems(problems);
    if (!address.isEmpty())
        slipway.heed(request);
    QObject::connect(&instance, &SingleInstance::asked, &slipway, &Application::heed);
    // A session that ends asks its programs so, too.
    const Interrupt interrupt(nullptr);
    QObject::connect(&interrupt, &Interrupt::happened, &slipway, &Application::end);
    // The desktop means the window with the person's own settings.
    std::optional<BusActivation> activation;
    const Paths own = Paths::standard();
    if (hasSessionBus()
        && SingleInstance::nameFor(paths.config, paths.data)
            == SingleInstance::nameFor(own.config, own.data)) {
        activation.emplace(QDBusConnection::sessionBus());
        QObject::connect(&*activation, &BusActivation::asked, &slipway, &Application::heed);
    }
    return application.exec();
}

} // namespace slipway
