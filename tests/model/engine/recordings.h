// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_engine.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One question that was put to a real engine, and its answer.
struct RecordedAnswer {
    QString question;
    QByteArray method;
    int status = 0;
    QByteArray body;
    QList<qsizetype> chunks; ///< Of a chunked answer.
    QMap<QByteArray, QByteArray> headers;
    bool isClipped = false; ///< Only the beginning of the body was kept.

    FakeAnswer answer() const; ///< As it was on the wire.
};

struct Recording {
    QString engine;
    QList<RecordedAnswer> answers;
};

QStringList recordedEngines(); ///< "docker-20.10", …, "podman-4.3"
Recording recordingOf(const QString &engine);
