// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/make_volumes_job.h"

#include "apps/errand.h"
#include "apps/labels.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isToMake(const AppFolder &folder)
{
    return folder.isVolume() && folder.isMounted && !folder.readOnly;
}

} // namespace

MakeVolumesJob::MakeVolumesJob(Engine &engine, VolumesRequest request, QObject *owner)
    : WaitingJob(owner)
    , m_engine(engine)
    , m_request(std::move(request))
    , m_name(givingName(m_request.app))
{}

bool MakeVolumesJob::isNeeded(const QList<AppFolder> &folders)
{
    return std::any_of(folders.begin(), folders.end(), isToMake);
}

void MakeVolumesJob::run()
{
    std::copy_if(m_request.folders.cbegin(), m_request.folders.cend(), std::back_inserter(m_left),
                 isToMake);
    look();
}

void MakeVolumesJob::look()
{
    if (m_left.isEmpty()) {
        finish(m_notes);
        return;
    }
    await(
        m_engine.inspectVolume(m_left.constFirst().host, this),
        [this](const VolumeDetails &) { next(); },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                make();
            else
                fail(error);
        });
}

void MakeVolumesJob::next()
{
    m_left.removeFirst();
    look();
}

void MakeVolumesJob::make()
{
    awaitWhole(m_engine.createVolume(m_left.constFirst().host,
                                     {{label::kApp, m_request.app.text()}}, this),
               [this](const VolumeDetails &) {
                   if (m_request.user.uid == 0)
                       next(); // root's already
                   else
                       removeOld();
               });
}

/// Of a time before, when it was not removed.
void MakeVolumesJob::removeOld()
{
    await(
        m_engine.removeContainer(m_name, true, this), [this] { give(); },
        [this](const Error &error) {
            if (error.isCancelled())
                fail(error);
            else
                give(); // there was none, as nearly always
        });
}

void MakeVolumesJob::give()
{
    const AppFolder &folder = m_left.constFirst();
    const Result<Mount> mount =
        Mount::make(folder.host, folder.container, Mount::Access::ReadWrite);
    if (!mount) {
        fail(mount.error());
        return;
    }
    ContainerSpec spec = errandContainer(m_name, m_request.image);
    spec.entrypoint = {u"chown"_s};
    spec.command = {m_request.user.text(), folder.container};
    spec.user = u"0:0"_s;
    spec.capabilities = {u"CHOWN"_s};
    spec.mounts = {*mount};
    const auto failed = [this](const Error &error) { remove(error); };
    awaitWhole(
        m_engine.createContainer(spec, this),
        [this, failed](const QString &id) {
            awaitWhole(
                m_engine.startContainer(id, this), [this, id] { waitForEnd(id); }, failed);
        },
        failed);
}

void MakeVolumesJob::waitForEnd(const QString &container)
{
    await(
        m_engine.waitContainer(container, this),
        [this](const WaitResult &end) {
            if (end.exitCode == 0)
                remove({});
            else
                remove(Error{Error::Kind::Failed, tr("It ended with %1.").arg(end.exitCode), {}});
        },
        [this](const Error &error) { remove(error); });
}

void MakeVolumesJob::remove(const std::optional<Error> &trouble)
{
    const bool isCancelled = trouble && trouble->isCancelled();
    if (isCancelled)
        beginPuttingBack();
    else if (trouble)
        m_notes << tr("The volume %1 belongs to root: %2")
                       .arg(m_left.constFirst().host, trouble->summary);
    const auto end = [this, isCancelled] {
        if (isCancelled)
            fail(Error::cancelled());
        else
            next();
    };
    await(m_engine.removeContainer(m_name, true, this), end, [end](const Error &) { end(); });
}

} // namespace slipway
