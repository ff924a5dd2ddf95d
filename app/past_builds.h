// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"
#include "apps/config_snapshot.h"
#include "base/job.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <map>

namespace slipway {

/// What was kept on disk of the builds of an app.
struct KeptBuilds {
    QList<BuildRecord> records; ///< Newest first.
    QSet<int> logs; ///< Builds whose log is there.
    QMap<int, QString> recipes; ///< The Dockerfiles of builds.
    QList<ConfigSnapshot> snapshots; ///< Newest first.
    friend bool operator==(const KeptBuilds &, const KeptBuilds &) = default;
};

KeptBuilds readKeptBuilds(const Paths &paths, const AppId &app);

/// The builds of each app as they are on disk, read by another thread: an app's are known a moment
/// after they were first asked for.
class PastBuilds : public QObject
{
    Q_OBJECT
public:
    PastBuilds(Paths paths, QObject *owner);
    const KeptBuilds &of(const AppId &app); ///< Nothing until they are read.
    bool knows(const AppId &app) const; ///< They were read; there may be none.
    void readAgain(const AppId &app); ///< Something was written, if anybody has asked for them.

signals:
    void changed(const slipway::AppId &app);
    void known(const slipway::AppId &app); ///< Read for the first time; after changed().

private:
    struct Shelf {
        KeptBuilds kept;
        bool isKnown = false;
        bool isOutdated = false; ///< Written to while it was read.
        QPointer<Job> reading;
    };
    void read(const AppId &app, Shelf &shelf);
    Paths m_paths;
    std::map<QString, Shelf> m_shelves; ///< By the app's id; places stay where they are.
};

} // namespace slipway
