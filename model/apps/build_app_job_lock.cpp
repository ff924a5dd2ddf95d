// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_app_job.h"
#include "apps/finish_build_job.h"
#include "apps/labels.h"
#include "apps/list_packages_job.h"
#include "apps/s6_base_job.h"
#include "base/log.h"
#include "base/whole_file.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<> BuildAppJob::holdToLock()
{
    if (!m_earlier) {
        return failure(Error::Kind::Missing,
                       *m_options.locked > 0
                           ? tr("There is no lock of a good build %1 of %2.")
                                 .arg(*m_options.locked)
                                 .arg(appName())
                           : tr("There is no lock of a good build of %1.").arg(appName()));
    }
    const BuildRecord &lock = *m_earlier;
    for (Source &source : m_profile.sources) {
        if (const Result<Commit> commit = Commit::parse(lock.commits.value(source.path))) {
            source.commit = *commit;
            m_settings.pins.remove(source.path);
        }
    }
    if (m_profile.lineage != Profile::Lineage::S6) {
        if (const Result<ImageRef> base = ImageRef::parse(lock.base))
            m_profile.base = *base;
    }
    if (const QString named = lock.arguments.value(kProfileBase); !named.isEmpty())
        m_record.arguments.insert(kProfileBase, named);
    m_recipeFacts.torchIndex = lock.arguments.value(u"torch-index"_s);
    m_recipeFacts.held = {.apt = lock.contents.by.value(u"apt"_s),
                          .pip = lock.contents.by.value(u"pip"_s),
                          .npm = lock.contents.by.value(u"npm"_s),
                          .condaFiles = lock.contents.condaFiles};
    return {};
}

ImageRef BuildAppJob::baseToPull() const
{
    const QString digest = isLocked() ? m_earlier->baseDigest : m_settings.baseDigest;
    const Result<ImageRef> held = ImageRef::parse(m_profile.base->text() + u'@' + digest);
    return !digest.isEmpty() && held ? *held : *m_profile.base;
}

void BuildAppJob::findLockedBase()
{
    await(
        m_context.engine.inspectImage(m_earlier->base, this),
        [this](const ImageDetails &) {
            BaseImage base{.name = m_earlier->base, .digest = {}, .wasThere = true};
            base.sums = m_earlier->sums;
            base.packages = m_earlier->packages;
            haveBase(base);
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                makeBase(new S6BaseJob(m_context, m_recipeFacts, this));
            else
                fail(error);
        });
}

Result<QString> BuildAppJob::openRecipe() const
{
    RecipeFacts facts = m_recipeFacts;
    facts.held = {};
    const Result<Recipe> recipe = makeRecipe(m_profile, m_settings, facts);
    if (!recipe)
        return failure(recipe.error());
    return recipe->digest;
}

void BuildAppJob::listPackages()
{
    AppStep step = steps().at(exportRow());
    step.detail = tr("Listing its packages");
    setStep(exportRow(), step);
    if (!isRunning() || isStopped())
        return;
    await(
        new ListPackagesJob(m_context.engine, m_outcome.imageId, listingName(app()),
                            packageFolders(m_profile), this),
        [this](const PackageLists &lists) {
            m_record.contents = lists;
            keepLock();
        },
        [this](const Error &error) {
            if (error.isCancelled()) {
                failAndDropImage(error);
                return;
            }
            // The image is good; only its lock says less.
            qCWarning(logApps).noquote() << error.summary << error.detail;
            m_record.unlisted = error.summary + u'\n' + error.detail;
            keepLock();
        });
}

void BuildAppJob::keepOpenRecord()
{
    if (!m_isRecorded)
        return;
    m_record.steps = timesOf(steps());
    const Result<> written = writeWhole(facts().folder + u"/lock.yaml"_s, writeLock(m_record));
    if (!written)
        qCWarning(logApps).noquote() << written.error().summary << written.error().detail;
}

void BuildAppJob::keepLock()
{
    endStep(exportRow(), AppStep::State::Done);
    if (!isRunning() || isStopped())
        return;
    if (m_earlier)
        m_outcome.grade = keepGrade(m_record, *m_earlier);
    closeRecord(BuildRecord::Outcome::Good, nullptr);
    m_hasImage = false; // now its lock tells of it
    tidyTrees();
}

} // namespace slipway
