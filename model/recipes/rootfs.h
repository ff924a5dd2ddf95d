// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "recipes/rootfs_addresses.h"
#include "recipes/s6_base.h"

#include <chrono>

namespace slipway {

struct S6BaseRequest {
    QString folder; ///< Paths::rootfs()
    QString architecture = QStringLiteral("amd64");
    bool refresh = false; ///< Look for newer parts; else what was once got is held.
    RootfsAddresses addresses; ///< Tests give their own.
    HostRelease
        release; ///< Of the machine, for the way without tarballs; see s6BaseRequestForHost().
    QStringList sources; ///< Its apt sources; see aptSources().
    std::chrono::milliseconds patience{8000}; ///< With servers that do not answer.
};

/// Release and apt sources of this machine, put into a request.
S6BaseRequest s6BaseRequestForHost(const QString &folder);

/// The certificates that this machine trusts beyond its distribution's
/// (/usr/local/share/ca-certificates): name → PEM.
QMap<QString, QByteArray> hostCertificates();

/// Gets the parts of our own base image: what folder/index.yaml holds, else Ubuntu's and
/// s6-overlay's tarballs by their publishers' sums, else the machine's own distribution. The
/// answer's notes say which way was taken and why.
JobOf<S6BaseParts> *prepareS6Base(const S6BaseRequest &request, QObject *owner);

} // namespace slipway
