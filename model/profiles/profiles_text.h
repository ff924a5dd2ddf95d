// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slipway {

/// The translation context of all sentences about profiles and apps' settings.
struct ProfilesText {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

} // namespace slipway
