// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"
#include "apps/gpu_look.h"
#include "apps/machine_facts.h"
#include "apps/person.h"
#include "profiles/app_settings.h"
#include "profiles/profile.h"
#include "recipes/recipe.h"

#include <QSet>

namespace slipway {

/// How much of a build the builder would find in its cache: rows as BuildStepMap has them.
struct CachedSteps {
    int cached = 0;
    int all = 0;
    friend bool operator==(const CachedSteps &, const CachedSteps &) = default;
};

/// The line (from 1) of the first instruction of @p next that is worked on after @p before was
/// built: its text is another one, or it copies one of @p changed, folders of the context as COPY
/// names them ("sources/0/"). Past the last line: none. Whatever follows it is worked on, too.
int firstNewLine(const QByteArray &before, const QByteArray &next, const QStringList &changed);

/// What a build at another commit is compared with.
struct CacheQuestion {
    Profile profile;
    AppSettings settings;
    Person person;
    std::optional<GpuLook> look = {}; ///< At the GPUs, which torch and base image follow.
    BuildRecord before; ///< The one whose layers the engine still has.
    QString path; ///< of the source that another commit is taken of
    Commit commit;
    QStringList files; ///< of that source that differ from those of `before`
};

/// Unset: it is not known, since the recipe differs from the one of then in more than commits. That
/// base image and package lists are what they were is taken for granted, as the builder does. Pure.
std::optional<CachedSteps> cachedSteps(const CacheQuestion &question, const MachineFacts &machine);

/// The build to compare with: of those with an image the one of @p commit, else the newest.
std::optional<BuildRecord> buildToReuse(const QList<BuildRecord> &records,
                                        const QSet<int> &withImage, const QString &path,
                                        const Commit &commit);

} // namespace slipway
