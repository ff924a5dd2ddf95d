// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/app_user.h"
#include "apps/gpu_access.h"
#include "apps/person.h"
#include "engine/engine_values.h"

namespace slipway {

/// Everything that decides what an app's container is.
struct ContainerPlan {
    Profile profile;
    AppSettings settings;
    QList<AppFolder> folders;
    Person person;
    AppUser user = sameUser(person); ///< Who the person is inside.
    ContainerSpec::Gpu gpu = ContainerSpec::Gpu::None;
    QString image; ///< "slipway/comfyui:12"
    QString imageId;
    Labels imageLabels; ///< The container carries the io.slipway ones.
    quint16 port = 0; ///< On the host; 0 when the app has no web UI.
    bool isTrial = false; ///< See LaunchRequest::trialFolders.
    DeviceAccess devices = {}; ///< Where no NVIDIA card is given: cards of AMD and Intel.
    QList<PublishedPort> furtherPorts = {}; ///< host 0: taken, so not published. Without addresses.
    // What only a look at the keyring and the engine tells, see RunExtrasJob:
    QMap<QString, QString> secrets = {}; ///< Variable → value.
    QStringList imageCommand = {}; ///< The image's own, which further words go behind.
    QString network = {}; ///< Of an app without internet.
};

/// How this engine gives NVIDIA's GPUs to containers. Beside a local engine: @p hasHook, NVIDIA's
/// runtime hook is installed; @p hasSpec, a CDI specification names its cards, which counts where
/// the engine reads such (Docker 25 to 28.1 says that it does, and not what it found).
ContainerSpec::Gpu gpuWay(const EngineInfo &info, bool hasHook, bool hasSpec = false);

/// Whether the person or the profile wants a GPU, and cannot do without one.
struct GpuWish {
    bool wanted = false;
    bool required = false;
};
GpuWish gpuWish(const Profile &profile, const AppSettings &settings);

Result<ContainerSpec> containerSpec(const ContainerPlan &plan);

/// The command that a container is made with; empty: the image's own, with nothing added to it.
/// @p imageCommand: of an image that somebody else made and whose command the profile does not say.
QStringList commandOf(const Profile &profile, const AppSettings &settings,
                      const QStringList &imageCommand);

/// sha256 over everything that a container is made from, without labels and without the ports on
/// the host; only the web UI's, which is the first, counts when the person fixed it. A container
/// whose digest is the same is started again, not made anew.
QString configDigest(const ContainerSpec &spec, const QString &imageId, bool isPortFixed);

} // namespace slipway
