// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"
#include "base/thread_job.h"
#include "git/source_pack.h"
#include "profiles/profile_yaml.h"

namespace slipway {

/// An app as one file that can be given to somebody else: its profile with the link layout, what
/// differs from it in what is built, and the lock of a good build.
///
/// Ports, folders, mounts and environment values stay: they are of this machine and may be secret.
struct AppExport {
    explicit AppExport(Profile ofProfile, AppSettings ofSettings)
        : profile(std::move(ofProfile))
        , settings(std::move(ofSettings))
    {}
    Profile profile;
    QByteArray profileText; ///< As it was written.
    AppSettings settings;
    std::optional<BuildRecord> lock;
    QList<PackedSource> sources; ///< Whose objects are in the file too, each in its own pack.
    QStringList notes; ///< What was left out, for the person.
};

/// Without what is this machine's own; says in @p notes what else had to stay.
AppSettings sharedSettings(const AppSettings &settings, QStringList &notes);

/// The files @p packs belong to AppExport::sources, in their order. Blocking.
Result<> writeExport(const AppExport &app, const QStringList &packs, const QString &file,
                     const WorkContext &context);

/// Reads what writeExport() wrote, from anybody. Malformed: anything else; the problems of a
/// profile, each with line and column, in the detail. Packs are written into @p packs as 0, 1, …;
/// empty: they are passed over. Blocking.
Result<AppExport> readExport(const QString &file, const QString &packs, const WorkContext &context);

} // namespace slipway
