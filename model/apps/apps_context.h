// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/known_gpus.h"
#include "apps/person.h"
#include "base/paths.h"
#include "git/remote_access.h"

#include <memory>

namespace slipway {

/// A secret of an app's in the keyring, by secretName(). Called in a worker's thread; may block.
using FindSecret = std::function<std::optional<QString>(const QString &name)>;

class Engine;
class ProfileStore;
class Settings;

/// What all work on apps stands on. The references outlive every job.
struct AppsContext {
    Engine &engine;
    ProfileStore &store;
    Settings &settings;
    Paths paths;
    Person person = Person::current();
    RemoteAccess access = {}; ///< How git servers are reached.
    FindSecret secrets = {}; ///< Empty: nothing is kept.
    std::shared_ptr<KnownGpus> gpus = std::make_shared<KnownGpus>(); ///< One for all copies.
};

} // namespace slipway
