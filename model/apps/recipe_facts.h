// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/build_record.h"
#include "apps/gpu_look.h"
#include "apps/machine_facts.h"
#include "recipes/recipe.h"

namespace slipway {

/// What the next build of an app would make its recipe from, as far as that is known without asking
/// anyone: the digest of the base image and the builder are those of the newest good build, and so
/// is what follows GPU and driver until somebody looked at them (AppsContext::gpus). Reads a few
/// small files.
RecipeFacts expectedFacts(const AppsContext &context, const AppId &id);

/// The same of what was read before. Pure. @p records: newest first.
RecipeFacts expectedFacts(const std::optional<Profile> &profile, const AppSettings &settings,
                          const QList<BuildRecord> &records, const MachineFacts &machine,
                          const Person &person, const std::optional<GpuLook> &look = {});

/// The recipe of the next build, to be looked at: its context lacks the sources. Missing: no such
/// profile, or a source without a commit.
Result<Recipe> recipeOf(const AppsContext &context, const AppId &id, bool standalone = false);
Result<Recipe> recipeOf(const Apps &apps, const AppId &id);

} // namespace slipway
