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
    findBrokenOff();
}

void MakeVolumesJob::findBrokenOff()
{
    await(
        m_engine.inspectContainer(m_name, this),
        [this](const ContainerDetails &container) {
            m_brokenOff = container.labels.value(label::kVolume);
            awaitWhole(m_engine.removeContainer(m_name, true, this), [this] { look(); });
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                look(); // as nearly always
            else
                fail(error);
        });
}

void MakeVolumesJob::look()
{
    if (m_left.isEmpty()) {
        finish(m_notes);
        return;
    }
    await(
        m_engine.inspectVolume(m_left.constFirst().host, this),
        [this](const VolumeDetails &volume) {
            if (volume.name == m_brokenOff)
                give();
            else
                next();
        },
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
    m_isNew = false;
    look();
}

void MakeVolumesJob::make()
{
    m_isNew = true;
    awaitWhole(
        m_engine.createVolume(m_left.constFirst().host, {{label::kApp, m_request.app.text()}},
                              this),
        [this](const VolumeDetails &) {
            if (m_request.user.uid == 0)
                next(); // root's already
            else
                give();
        },
        [this](const Error &error) {
            if (error.isCancelled())
                putBackVolume();
            else
                fail(error);
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
    spec.labels.insert(label::kVolume, folder.host);
    const auto failed = [this](const Error &error) { end(error); };
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
        [this](const WaitResult &result) {
            if (result.exitCode == 0)
                end({});
            else
                end(Error{Error::Kind::Failed, tr("It ended with %1.").arg(result.exitCode), {}});
        },
        [this](const Error &error) { end(error); });
}

void MakeVolumesJob::end(const std::optional<Error> &trouble)
{
    if (trouble && trouble->isCancelled()) {
        putBackVolume();
        return;
    }
    if (trouble)
        m_notes << tr("The volume %1 belongs to root: %2")
                       .arg(m_left.constFirst().host, trouble->summary);
    const auto then = [this] { next(); };
    awaitWhole(m_engine.removeContainer(m_name, true, this), then,
               [this, then](const Error &error) {
                   if (error.isCancelled())
                       fail(error);
                   else
                       then();
               });
}

void MakeVolumesJob::putBackVolume()
{
    const auto cancelled = [this] { fail(Error::cancelled()); };
    if (!m_isNew) {
        cancelled(); // and the container stays, so that the next start finds it
        return;
    }
    beginPuttingBack();
    const auto remove = [this, cancelled] {
        await(m_engine.removeVolume(m_left.constFirst().host, this), cancelled,
              [cancelled](const Error &) { cancelled(); });
    };
    await(m_engine.removeContainer(m_name, true, this), remove,
          [remove](const Error &) { remove(); });
}

} // namespace slipway
