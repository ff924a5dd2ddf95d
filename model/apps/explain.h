// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QStringList>

namespace slipway {

/// Why work on an app failed, in words for a person, and what can be done.
struct Explanation {
    struct Fix {
        QString id; ///< "again", "report", "log", "space", "start-engine", "sign-in SERVER",
                    ///< "apply CAUSE": lineThatMends(), "commits": of the app's source
        QString title;
        QString text;
        QString button;
        bool suggested = false;
        friend bool operator==(const Fix &, const Fix &) = default;
    };
    QString cause; ///< For code: "no-space", "network", "pkg-resources", …, "unknown"
    QString title; ///< The fact, at most 8 words.
    QString text; ///< Cause and meaning, at most 2 sentences.
    qint64 firstLine =
        0; ///< Of the lines that tell it, counted from 1 over all that was logged; 0: none.
    qint64 lastLine = 0;
    qint64 errorLine = 0; ///< The one line that says it best; 0: none.
    QList<Fix> fixes;
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// A step that failed.
struct FailedStep {
    QString app; ///< The app's name.
    QString step; ///< "Install CLIP"
    Error error;
    QStringList lines; ///< The newest lines of the log, without line ends.
    qint64 firstNumber = 1; ///< The number of the first of them.
};

/// A pure function over known causes; what it does not know is told by the last lines.
Explanation explain(const FailedStep &failed);

} // namespace slipway
