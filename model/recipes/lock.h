// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace slipway {

/// Everything that went into one build of an app: builds/<app>/<number>/lock.yaml. Values as they
/// were used, so texts and not checked types: an old lock must stay readable whatever the rules
/// become.
struct Lock {
    int number = 0;
    QString app;
    QString profile;
    QString version; ///< What the profile calls its pin.
    QString recipe; ///< Recipe::digest
    QString base; ///< Name of the base image
    QString
        baseDigest; ///< "sha256:…" as the registry or the engine knows it; empty when it has none.
    QMap<QString, QString> sources; ///< source path → address
    QMap<QString, QString> commits; ///< source path → commit
    QMap<QString, QString> sums; ///< file of the root file system or of s6 → sha256
    QStringList packages; ///< "s6 2.11.3.2-1": what stands in for files that have publisher's sums.
    QMap<QString, QString> arguments; ///< uid, gid, torch index, …
    QString engine; ///< "Docker 28.5.2"
    QDateTime builtAt; ///< UTC
    QString image; ///< Id of the image
    bool isGood = false; ///< A container of it has answered its ready probe.
    QStringList notes;
    QJsonObject others; ///< Keys of newer versions; kept.
    friend bool operator==(const Lock &, const Lock &) = default;
};

/// YAML in its JSON form, keys in fixed order, one a line.
QByteArray writeLock(const Lock &lock);
Result<Lock> readLock(const QByteArray &yaml);

/// For the label io.slipway.lock: the sha256 of the lock without what is only known after the build
/// (time, image, good).
QString lockDigest(const Lock &lock);

} // namespace slipway
