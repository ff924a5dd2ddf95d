// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/remote_access.h"

namespace slipway {

class Settings;
struct AppsContext;

/// How git servers are reached, as the settings say: "git/proxy", and of one fetch at most
/// "git/most-megabytes" and "git/most-minutes". @p login: where sign-ins are kept.
RemoteAccess gitAccess(const Settings &settings, const FindLogin &login = {});

/// The access of @p context with what the settings say now: it may have changed since.
RemoteAccess accessNow(const AppsContext &context);

/// What is wrong with a proxy's address that a person writes, as a sentence; empty: nothing.
QString proxyProblem(const QString &text);

/// Why what lies at @p path cannot be trusted as certificates, as a sentence; empty: it can.
/// Blocking.
QString certificatesProblem(const QString &path);

/// Trusts the certificates that the settings name, else those of @p environment (as git's
/// GIT_SSL_CAINFO and OpenSSL's SSL_CERT_FILE name them); else the system's.
void trustGitCertificates(const Settings &settings, const QStringList &environment);

/// Whether Slipway may look for updates by itself.
bool checksUpdates(const Settings &settings);

} // namespace slipway
