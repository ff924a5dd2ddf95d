// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_app_job.h"
#include "apps/kept_recipe.h"
#include "apps/s6_base_job.h"
#include "base/thread_job.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

void BuildAppJob::prepareBase()
{
    beginStep(baseRow());
    if (!isRunning())
        return;
    if (m_profile.lineage == Profile::Lineage::S6 && isLocked())
        findLockedBase();
    else if (m_profile.lineage == Profile::Lineage::S6)
        makeBase(new S6BaseJob(m_context, m_recipeFacts, this));
    else if (m_profile.base)
        makeBase(new PullBaseJob(m_context.engine, baseToPull(), this));
    else
        fail({Error::Kind::Malformed,
              tr("The profile %1 names no base image.").arg(m_profile.name),
              {}});
}

void BuildAppJob::makeBase(JobOf<BaseImage> *job)
{
    connect(job, &Job::wrote, this,
            [this](const QString &text) { write(u"base"_s, text, {.step = baseRow()}); });
    showProgressOf(job, baseRow());
    await(
        job, [this](const BaseImage &base) { haveBase(base); },
        [this](const Error &error) {
            if (!error.detail.isEmpty())
                writeLines(error.detail + u'\n', baseRow(), true, false);
            fail(error);
        });
}

void BuildAppJob::haveBase(const BaseImage &base)
{
    endStep(baseRow(), base.wasThere ? AppStep::State::Cached : AppStep::State::Done);
    if (!isRunning())
        return;
    // Without the digest that a lock may have asked for: that stands beside it.
    m_record.base = m_profile.lineage == Profile::Lineage::S6 ? base.name : m_profile.base->text();
    m_record.baseDigest = base.digest;
    if (m_profile.lineage == Profile::Lineage::S6)
        m_recipeFacts.s6Base = base.name;
    else
        m_recipeFacts.baseDigest = base.digest;
    const Result<Recipe> recipe = makeRecipe(m_profile, m_settings, m_recipeFacts);
    if (!recipe) {
        fail(recipe.error());
        return;
    }
    m_recipe = *recipe;
    m_record.recipeDigest = m_recipe.digest;
    if (isLocked()) {
        m_record.lockedTo = m_earlier->number;
        m_record.openRecipe = openRecipe().value_or(QString());
    }
    m_record.sums = base.sums;
    m_record.packages = base.packages;
    m_record.notes = m_recipe.notes + base.notes;
    m_record.notes.removeDuplicates();
    m_record.arguments.insert(u"architecture"_s, m_recipeFacts.architecture);
    m_record.arguments.insert(u"builder"_s,
                              m_recipeFacts.hasBuildKit ? u"buildkit"_s : u"classic"_s);
    m_record.arguments.insert(u"owner"_s, u"%1:%2"_s.arg(m_recipeFacts.uid).arg(m_recipeFacts.gid));
    if (!m_recipeFacts.torchIndex.isEmpty())
        m_record.arguments.insert(u"torch-index"_s, m_recipeFacts.torchIndex);
    const QString folder = facts().folder + u"/recipe"_s;
    await(new ThreadJob<void>([recipe = m_recipe,
                               folder](const WorkContext &) { return keepRecipe(recipe, folder); },
                              this),
          [this] { build(); });
}

} // namespace slipway
