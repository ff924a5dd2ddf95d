// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_recogniser.h"

#include "base/thread_job.h"

namespace slipway {

StoreRecogniser::StoreRecogniser(Settings &settings, QObject *owner)
    : QObject(owner)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_settings.modelsFolder.key())
            look();
    });
    look(); // the file may have been changed by hand
}

void StoreRecogniser::look()
{
    const QString folder = m_settings.modelsFolder.get();
    if (m_job)
        m_job->cancel();
    if (folder.isEmpty() || folder == m_settings.modelsMapOf.get())
        return;
    auto *job = new ThreadJob<std::optional<KnownStore>>(
        [folder](const WorkContext &context) -> Result<std::optional<KnownStore>> {
            return knownStoreAt(folder, context);
        },
        this);
    connect(job, &Job::finished, this, [this, job, folder] {
        job->deleteLater();
        const bool isStillWanted = m_settings.modelsFolder.get() == folder;
        if (!job->error() && isStillWanted && *job->result())
            take(**job->result());
    });
    m_job = job;
    job->start();
}

void StoreRecogniser::take(const KnownStore &store)
{
    if (!store.map.isUsable())
        return;
    useStore(m_settings, store);
    if (store.map.style != StoreStyle::Slipway)
        emit recognised(store);
}

} // namespace slipway
