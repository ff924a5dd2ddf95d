// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/s6_base_job.h"

#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString unbuiltS6Base()
{
    return u"slipway/s6-base:next"_s;
}

void S6BaseJob::run()
{
    await(m_context.engine.inspectImage(m_facts.s6Base, this), [this](const ImageDetails &) {
        finish(BaseImage{m_facts.s6Base, {}, true, {}});
    });
}

} // namespace slipway
