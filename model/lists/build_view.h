// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "lists/log_buffer.h"
#include "lists/step_list.h"

#include <QDateTime>

#include <optional>

namespace slipway {

/// Why a build stopped, in words for the person, and what can be done.
struct BuildFailure {
    struct Fix {
        QString id; ///< Comes back in the wish: "report", "again", "log", …
        QString icon;
        QString title;
        QString text;
        QString button;
        bool suggested = false;
    };
    QString step; ///< "Install CLIP failed"
    QString title; ///< the fact, at most 8 words
    QString text; ///< cause and meaning, at most 2 sentences
    qint64 firstLine = 0; ///< The lines of the log that tell it, numbers as in LogBuffer.
    qint64 lastLine = 0;
    qint64 errorLine = 0; ///< The one line to tint; 0: none
    QList<Fix> fixes;
    QString safe; ///< "Your last good image, built 14 January at 82a973c0, is untouched and
                  ///< ready."; empty: none
    bool canStartLastGood = false;
};

/// One build as the window shows it, while it runs and afterwards. Outlives the page that shows it.
class BuildView : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Succeeded, Failed, Cancelled };
    BuildView(AppId appId, QObject *owner);

    const AppId app;
    QString name; ///< "ComfyUI"
    QString icon;
    QString tint;
    QString subtitle; ///< "Commit 3b5e0426 for the RTX 3090, Python 3.11, CUDA 12.8"
    StepList steps;
    LogBuffer log;
    State state = State::Running;
    double fraction = -1; ///< 0 … 1
    QString headline; ///< "Step 7 of 12, installing PyTorch"
    QString timeLeft; ///< "about 4 min left" or empty
    QString cacheNote; ///< "3 steps from the cache saved about 2 min"
    QString spaceNote; ///< "5.2 GB needed, 186 GB free"
    QString safeNote; ///< "Your current image keeps running until this one is healthy"
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    std::optional<BuildFailure> failure;
    int number = 0;

    void announce() { emit changed(); } ///< After members were set.

signals:
    void changed();
};

} // namespace slipway
