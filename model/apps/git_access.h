// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/remote_access.h"

namespace slipway {

class Settings;

/// How git servers are reached, as the settings say. @p login: where sign-ins are kept.
RemoteAccess gitAccess(const Settings &settings, const FindLogin &login = {});

/// Trusts the certificates that the settings name, else those of @p environment (as git's
/// GIT_SSL_CAINFO and OpenSSL's SSL_CERT_FILE name them); else the system's.
void trustGitCertificates(const Settings &settings, const QStringList &environment);

/// Whether Slipway may look for updates by itself.
bool checksUpdates(const Settings &settings);

} // namespace slipway
