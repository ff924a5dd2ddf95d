// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway {

/// What BuildKit says of its work: the message moby.buildkit.v1.StatusResponse
/// (https://github.com/moby/buildkit/blob/master/api/services/control/control.proto). Times are
/// milliseconds since the epoch, 0 where there is none.
struct BuildTrace {
    struct Vertex {
        QString digest;
        QString name;
        bool cached = false;
        qint64 startedMs = 0;
        qint64 completedMs = 0;
        QString error;
    };
    struct Status {
        QString id;
        QString vertex;
        qint64 current = 0;
        qint64 total = 0;
    };
    struct Log {
        QString vertex;
        qint64 atMs = 0;
        int stream = 1; ///< 1 stdout, 2 stderr
        QByteArray bytes; ///< Raw: ends anywhere, in the middle of a letter too.
    };
    struct Warning {
        QString vertex;
        QString text;
    };
    QList<Vertex> vertices;
    QList<Status> statuses;
    QList<Log> logs;
    QList<Warning> warnings;
};

Result<BuildTrace> buildTraceIn(QByteArrayView message);

} // namespace slipway
