// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/person.h"
#include "engine/engine_values.h"

namespace slipway {

/// As whom an app runs in its container, so that what it writes belongs to the person.
struct AppUser {
    quint32 uid = 1000; ///< The number inside of the container.
    quint32 gid = 1000;
    bool isMapped = false; ///< Inside another number than the person's own.
    QString why = {}; ///< Why files will not belong to the person, a sentence; empty: they will.
    QString text() const { return QStringLiteral("%1:%2").arg(uid).arg(gid); }
    friend bool operator==(const AppUser &, const AppUser &) = default;
};

/// What the engine does with the numbers of users, by its answer to /info:
/// - Rootless Docker (`name=rootless`) and Podman (`Rootless`) put the person's own number under
///   the container's root and others where nobody is
///   (https://docs.docker.com/engine/security/rootless/, podman-run(1) --userns).
/// - Docker Desktop does the same with its virtual machine
///   (https://docs.docker.com/desktop/troubleshoot-and-support/faqs/linuxfaqs/).
/// - `name=userns` is Docker's userns-remap: no number of a container's is the person's
///   (https://docs.docker.com/engine/security/userns-remap/).
/// - Else numbers are the same inside and outside.
///
/// Podman's keep-id would let the app be the person's own number inside as well, but makes Podman
/// copy the whole image for each person's map before the first start.
AppUser appUser(const EngineInfo &info, const Person &person);

/// Where numbers are the same inside and outside.
AppUser sameUser(const Person &person);

} // namespace slipway
