// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/app_user.h"
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
    QList<PublishedPort> furtherPorts = {}; ///< host 0: taken, so not published. Without addresses.
};

/// How this engine gives its GPUs to containers. @p hasHook: NVIDIA's runtime hook is installed
/// beside a local engine.
ContainerSpec::Gpu gpuWay(const EngineInfo &info, bool hasHook);

/// Whether the person or the profile wants a GPU, and cannot do without one.
struct GpuWish {
    bool wanted = false;
    bool required = false;
};
GpuWish gpuWish(const Profile &profile, const AppSettings &settings);

Result<ContainerSpec> containerSpec(const ContainerPlan &plan);

/// sha256 over everything that a container is made from, without labels and without the ports on
/// the host; only the web UI's, which is the first, counts when the person fixed it. A container
/// whose digest is the same is started again, not made anew.
QString configDigest(const ContainerSpec &spec, const QString &imageId, bool isPortFixed);

} // namespace slipway
