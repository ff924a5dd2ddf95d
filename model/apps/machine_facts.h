// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>

namespace slipway {

/// What recipes need to know of this machine. Read from files, which blocks: for a worker thread.
struct MachineFacts {
    /// Certificates that were added to this machine: /usr/local/share/ca-certificates/*.crt, name →
    /// PEM.
    QMap<QString, QByteArray> certificates;
    QString torchIndex; ///< What a profile's "auto" means: CUDA wheels where an NVIDIA driver is,
                        ///< else those for processors.
};

Result<MachineFacts> machineFacts();

} // namespace slipway
