// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/gpu_sample.h"
#include "base/thread_job.h"

namespace slipway {

/// What an image is tried for, beside the app that may be running.
enum class TrialPurpose {
    Update, ///< To take its place: its outputs are the app's.
    Search, ///< To learn whether a commit works: its outputs are thrown away.
};

/// A folder of an app and what stands for it in a trial.
struct TrialFolder {
    enum class Way {
        Same, ///< Itself.
        ReadOnly, ///< Itself; it may not be written to.
        Copy, ///< A copy that is thrown away.
        Empty, ///< An empty folder that is thrown away.
    };
    AppFolder folder;
    Way way = Way::Same;
    friend bool operator==(const TrialFolder &, const TrialFolder &) = default;
};

/// Copies, not an overlay mount: the app that runs goes on writing into what would be the overlay's
/// lower folder, for which overlayfs promises nothing.
///
/// A pure function: models are never copied and never written to, settings and data of Slipway's
/// keeping are copied, what the person chose is only read.
QList<TrialFolder> trialFolders(const QList<AppFolder> &folders, TrialPurpose purpose);

/// Why an app cannot run twice at once; empty: it can. A pure function.
QString whyNotTwice(const Profile &profile, const AppSettings &settings,
                    const QList<AppFolder> &folders);

/// What may come of trying an image beside the app while that runs; empty: nothing. A pure
/// function. With what @p sample says of @p container, the app's: nothing where a second one fits.
QString besideWarning(const Profile &profile, const AppSettings &settings,
                      const GpuSample &sample = {}, const QString &container = {});

QString trialFolder(const Paths &paths, const AppId &app); ///< data/trials/<app>

/// Makes what stands for the folders, under @p scratch, and answers what to mount. Blocking.
Result<QList<AppFolder>> prepareTrial(const QList<TrialFolder> &folders, const QString &scratch,
                                      const WorkContext &context);

} // namespace slipway
