// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "apps/rollback_choice.h"
#include "base/waiting_job.h"

namespace slipway {

struct ClearedImages {
    QList<int> builds = {}; ///< Whose images went.
    qint64 bytes = 0; ///< At most so much was freed: images share layers.
};

/// Removes the old images of an app whose container proved good, see imagesToClear(), and writes
/// what it does. An image that the engine does not give away stays, and so does one under a name
/// that the person gave it.
class ClearImagesJob : public WaitingJob<ClearedImages>
{
    Q_OBJECT
public:
    ClearImagesJob(const AppsContext &context, AppId app, QObject *owner);

private:
    void run() override;
    void choose(const QList<ImageSummary> &images, const Labels &container);
    void removeNext();
    void end();

    AppsContext m_context;
    AppId m_app;
    QList<KeptImage> m_images; ///< That are to go.
    ClearedImages m_cleared;
};

} // namespace slipway
