// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/list_packages_job.h"

#include "apps/errand.h"
#include "engine/engine.h"

#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr qsizetype kMostBytes = 16'000'000; ///< 10,000 packages are about one million.
constexpr qsizetype kMostComplaints = 4000;
constexpr auto kLongest = 60s;

QString script()
{
    QFile file(u":/slipway/list-packages"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ListPackagesJob::ListPackagesJob(Engine &engine, QString image, QString name, QStringList folders,
                                 QObject *owner)
    : WaitingJob(owner)
    , m_engine(engine)
    , m_image(std::move(image))
    , m_name(std::move(name))
    , m_folders(std::move(folders))
{}

void ListPackagesJob::run()
{
    await(
        m_engine.removeContainer(m_name, true, this), [this] { create(); },
        [this](const Error &error) {
            if (error.isCancelled())
                fail(error);
            else
                create(); // there was none, as nearly always
        });
}

void ListPackagesJob::create()
{
    ContainerSpec spec = errandContainer(m_name, m_image);
    spec.entrypoint = {u"/bin/sh"_s};
    spec.command = QStringList{u"-c"_s, script(), u"list-packages"_s} + m_folders;
    m_container = m_name;
    awaitWhole(
        m_engine.createContainer(spec, this),
        [this](const QString &id) {
            m_container = id;
            awaitWhole(
                m_engine.startContainer(id, this), [this] { read(); },
                [this](const Error &error) { remove(failure(error)); });
        },
        [this](const Error &error) { remove(failure(error)); });
}

void ListPackagesJob::read()
{
    LogsRequest request;
    request.follow = true;
    ContainerLogsJobBase *logs = m_engine.logs(m_container, request, this);
    connect(logs, &ContainerLogsJobBase::received, this,
            [this, logs](const QByteArray &bytes, bool isError) {
                if (isError)
                    m_complaints += QString::fromUtf8(bytes.left(kMostComplaints));
                else
                    m_said += bytes;
                m_complaints.truncate(kMostComplaints);
                if (m_said.size() <= kMostBytes || m_isTooMuch)
                    return;
                m_isTooMuch = true;
                logs->cancel();
            });
    QTimer::singleShot(kLongest, logs, [this, logs] {
        m_isTooLate = true;
        logs->cancel();
    });
    await(
        static_cast<JobOf<void> *>(logs),
        [this] {
            if (m_said.endsWith("==end\n"))
                remove(packageListsIn(m_said));
            else
                remove(failure(Error::Kind::Failed, tr("The image does not list its packages."),
                               m_complaints));
        },
        [this](const Error &error) {
            if (m_isTooMuch || m_isTooLate)
                remove(failure(Error::Kind::Failed, tr("The image lists its packages endlessly."),
                               m_complaints));
            else
                remove(failure(error));
        });
}

void ListPackagesJob::remove(const Result<PackageLists> &outcome)
{
    beginPuttingBack();
    const auto end = [this, outcome] { finish(outcome); };
    await(m_engine.removeContainer(m_container, true, this), end, [end](const Error &) { end(); });
}

} // namespace slipway
