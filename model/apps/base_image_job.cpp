// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/base_image_job.h"

#include "apps/build_steps.h"
#include "engine/engine.h"
#include "engine/kept_login.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString digestFor(const ImageRef &image, const QStringList &repoDigests)
{
    for (const QString &text : repoDigests) {
        const Result<ImageRef> known = ImageRef::parse(text);
        if (known && known->registry() == image.registry()
            && known->repository() == image.repository())
            return known->digest();
    }
    return {};
}

void PullBaseJob::run()
{
    await(
        m_engine.inspectImage(m_image.text(), this),
        [this](const ImageDetails &details) {
            const QString digest =
                m_image.digest().isEmpty() ? digestFor(m_image, details.digests) : m_image.digest();
            finish(BaseImage{m_image.text(), digest, true});
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                signIn();
            else
                fail(error);
        });
}

void PullBaseJob::signIn()
{
    await(keptLogin(m_image.registry(), EngineSurroundings::ofThisProcess({}), this),
          [this](const std::optional<RegistryLogin> &login) { pull(login); });
}

void PullBaseJob::pull(const std::optional<RegistryLogin> &login)
{
    PullImageJobBase *job = m_engine.pull(m_image, login, this);
    connect(job, &PullImageJobBase::layerChanged, this, &PullBaseJob::take);
    await(
        job, [this](const PullOutcome &pulled) { lookAtPulled(pulled); },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing) {
                fail({error.kind, tr("The base image %1 was not found.").arg(m_image.text()),
                      error.detail});
                return;
            }
            fail(error);
        });
}

void PullBaseJob::lookAtPulled(const PullOutcome &pulled)
{
    await(m_engine.inspectImage(m_image.text(), this), [this, pulled](const ImageDetails &details) {
        QString digest =
            m_image.digest().isEmpty() ? digestFor(m_image, details.digests) : m_image.digest();
        if (digest.isEmpty())
            digest = pulled.digest;
        finish(BaseImage{m_image.text(), digest, false});
    });
}

void PullBaseJob::take(const PullLayer &layer)
{
    const bool isFresh = m_layers.value(layer.id).status != layer.status;
    m_layers.insert(layer.id, layer);
    if (isFresh)
        emit wrote(layer.id + u": "_s + layer.status + u'\n');
    if (!isRunning())
        return; // a listener cancelled
    // A layer's extraction starts at zero again: what counts for the bar is what came over the
    // network.
    qint64 current = 0;
    qint64 total = 0;
    for (const PullLayer &known : std::as_const(m_layers)) {
        total += known.totalBytes;
        current += known.status == "Downloading"_L1 ? known.currentBytes : known.totalBytes;
    }
    emit progressed(
        {total > 0 ? double(current) / double(total) : -1, bytesDetail(current, total)});
}

} // namespace slipway
