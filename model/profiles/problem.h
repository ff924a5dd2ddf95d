// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// One thing in a YAML document that a person should look at.
struct Problem {
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString file;
    int line = 0; ///< From 1; 0: the whole file.
    int column = 0;
    QString field; ///< "web.port", "sources[0].commit"
    QString text; ///< A sentence in plain words.
    /// "comfyui.yaml:12:9: web.port: 70000 is not a port: ports go from 1 to 65535."
    QString told() const;
    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace slipway
