// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "apps/base_image_job.h"
#include "recipes/s6_base.h"

namespace slipway {

/// What a recipe calls our own base image before it is known which one will be made.
QString unbuiltS6Base();

/// Makes sure that Slipway's own base image is in the engine: the one that is there, else it is
/// made.
class S6BaseJob : public WaitingJob<BaseImage>
{
    Q_OBJECT
public:
    S6BaseJob(const AppsContext &context, RecipeFacts facts, QObject *owner)
        : WaitingJob(owner)
        , m_context(context)
        , m_facts(std::move(facts))
    {}

private:
    void run() override;
    void lookFor(const S6BaseParts &parts);
    void build(const Recipe &recipe, const BaseImage &base);

    AppsContext m_context;
    RecipeFacts m_facts;
};

} // namespace slipway
