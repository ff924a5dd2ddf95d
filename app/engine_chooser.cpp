// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_chooser.h"

#include "apps/apps.h"
#include "base/settings.h"
#include "desk_workbench.h"

namespace slipway {

EngineChooser::EngineChooser(Apps &apps, DeskWorkbench &workbench)
    : m_apps(apps)
    , m_workbench(workbench)
{
    // The job that ends is still among the jobs when it says so.
    connect(
        &apps, &Apps::jobEnded, this,
        [this] {
            if (m_waits)
                choose();
        },
        Qt::QueuedConnection);
}

void EngineChooser::follow(Settings &settings)
{
    m_address = settings.engineEndpoint.get();
    connect(&settings, &Settings::changed, this, [this, &settings](const QString &key) {
        if (key != settings.engineEndpoint.key())
            return;
        m_address = settings.engineEndpoint.get();
        m_waits = false;
        choose();
    });
}

void EngineChooser::choose()
{
    if (!m_apps.jobs().isEmpty()) {
        if (!m_waits)
            m_workbench.tell(tr("The engine changes when the work that runs now has ended."), {},
                             false);
        m_waits = true;
        return;
    }
    m_waits = false;
    const Result<EngineChoice> choice =
        discoverEngine(EngineSurroundings::ofThisProcess(m_address));
    if (choice)
        m_apps.moveTo(*choice);
    else
        m_workbench.tell(choice.error().summary, choice.error().detail, true);
}

void EngineChooser::test(const QString &address)
{
    const Result<EngineChoice> choice = discoverEngine(EngineSurroundings::ofThisProcess(address));
    if (!choice) {
        emit m_workbench.engineTried(address, false, choice.error().summary);
        return;
    }
    auto *engine = new Engine(*choice, this);
    JobOf<EngineVersion> *job = engine->version(engine);
    connect(job, &Job::finished, this, [this, engine, job, endpoint = choice->endpoint.text()] {
        const Result<EngineVersion> &version = job->result();
        emit m_workbench.engineTried(
            endpoint, version.has_value(),
            version ? tr("%1 %2", "Docker, 28.5.2").arg(version->product, version->version)
                    : version.error().summary);
        engine->deleteLater();
    });
    job->start();
}

} // namespace slipway
