// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/s6_base_job.h"

#include "engine/engine.h"
#include "recipes/context_tar.h"
#include "recipes/rootfs.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString unbuiltS6Base()
{
    return u"slipway/s6-base:next"_s;
}

void S6BaseJob::run()
{
    S6BaseRequest request = s6BaseRequestForHost(m_context.paths.rootfs());
    if (!m_facts.architecture.isEmpty())
        request.architecture = m_facts.architecture;
    JobOf<S6BaseParts> *job = prepareS6Base(request, this);
    connect(job, &Job::progressed, this, &Job::progressed);
    connect(job, &Job::wrote, this, &Job::wrote);
    await(job, [this](const S6BaseParts &parts) { lookFor(parts); });
}

void S6BaseJob::lookFor(const S6BaseParts &parts)
{
    const Result<Recipe> recipe = makeS6Base(parts, m_facts);
    if (!recipe) {
        fail(recipe.error());
        return;
    }
    BaseImage base{
        .name = s6BaseImage(*recipe), .digest = {}, .notes = parts.notes + recipe->notes};
    base.sums = parts.sums;
    base.packages = parts.packages;
    await(
        m_context.engine.inspectImage(base.name, this),
        [this, base](const ImageDetails &) {
            BaseImage found = base;
            found.wasThere = true;
            finish(found);
        },
        [this, recipe = *recipe, base](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                build(recipe, base);
            else
                fail(error);
        });
}

void S6BaseJob::build(const Recipe &recipe, const BaseImage &base)
{
    BuildRequest request;
    request.tag = base.name;
    request.context.open = [recipe] { return openContextTar(recipe); };
    request.labels = recipe.labels;
    request.builder =
        m_facts.hasBuildKit ? BuildRequest::Builder::BuildKit : BuildRequest::Builder::Classic;
    BuildImageJobBase *job = m_context.engine.build(request, this);
    connect(job, &BuildImageJobBase::stepChanged, this, [this](const BuildStep &step) {
        if (isRunning() && step.state == BuildStep::State::Running)
            emit progressed({-1, step.name});
    });
    connect(job, &BuildImageJobBase::logged, this, [this](const BuildLog &log) {
        if (isRunning())
            emit wrote(log.text);
    });
    await(job, [this, base](const BuildOutcome &) { finish(base); });
}

} // namespace slipway
