// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor.h"

#include "apps/app_folders.h"
#include "apps/container_plan.h"
#include "apps/disk_space.h"
#include "apps/further_ports.h"
#include "apps/host_ports.h"
#include "apps/labels.h"
#include "apps/launch_job.h"
#include "apps/waiting_job.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString nameOf(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return u"ok"_s;
    case Check::Level::Warn:
        return u"warn"_s;
    case Check::Level::Fail:
        break;
    }
    return u"fail"_s;
}

namespace {

constexpr qint64 kLittleSpace = 20'000'000'000; ///< One AI app and what its build needs beside it.
constexpr qint64 kNoSpace = 2'000'000'000;

class ExamineJob : public WaitingJob<QList<Check>>
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
public:
    ExamineJob(Apps &apps, std::optional<AppId> app, QObject *owner)
        : WaitingJob(owner)
        , m_apps(apps)
        , m_app(std::move(app))
    {}

private:
    void run() override;
    void lookAtDisk();
    void lookAtPorts();
    void lookAtApp(const AppId &id, const QList<ContainerSummary> &containers);
    void lookAtPort(const AppId &id, const Web &web, const AppSettings &settings,
                    const QList<ContainerSummary> &containers);
    void lookAtFurtherPorts(const AppId &id, const Profile &profile,
                            const QList<ContainerSummary> &containers);
    void lookAtFolders(const Profile &profile, const AppSettings &settings);
    void lookAtGpu(const Profile &profile, const AppSettings &settings);
    void add(const QString &id, Check::Level level, const QString &fact,
             const QString &meaning = {}, const QString &remedy = {})
    {
        m_checks.append({id, level, fact, meaning, remedy});
    }

    Apps &m_apps;
    std::optional<AppId> m_app;
    std::optional<EngineInfo> m_info;
    QList<Check> m_checks;
};

void ExamineJob::run()
{
    Engine &engine = m_apps.context().engine;
    await(
        engine.version(this),
        [this](const EngineVersion &version) {
            add(u"engine"_s, Check::Level::Ok,
                tr("%1 %2 answers at %3.")
                    .arg(version.product, version.version,
                         m_apps.context().engine.choice().endpoint.text()));
            lookAtDisk();
        },
        [this](const Error &error) {
            if (error.isCancelled()) {
                fail(error);
                return;
            }
            add(u"engine"_s, Check::Level::Fail, error.summary,
                tr("Without an engine no app can be built or run."),
                m_apps.context().engine.choice().reason);
            finish(m_checks);
        });
}

void ExamineJob::lookAtDisk()
{
    await(m_apps.context().engine.info(this), [this](const EngineInfo &info) {
        m_info = info;
        const qint64 free = freeBytesAt(info.dataRoot);
        const QString size =
            QLocale().formattedDataSize(qMax<qint64>(0, free), 1, QLocale::DataSizeSIFormat);
        if (free < 0) {
            add(u"disk"_s, Check::Level::Ok,
                tr("The engine keeps images in %1, which is not on this machine.")
                    .arg(info.dataRoot));
        } else if (free < kNoSpace) {
            add(u"disk"_s, Check::Level::Fail, tr("%1 are free in %2.").arg(size, info.dataRoot),
                tr("Builds will stop in the middle."),
                tr("Remove images that nobody needs, or move the engine's folder."));
        } else if (free < kLittleSpace) {
            add(u"disk"_s, Check::Level::Warn, tr("%1 are free in %2.").arg(size, info.dataRoot),
                tr("General apps fit. An AI app needs about 14 GB."),
                tr("Free some space before you install one."));
        } else {
            add(u"disk"_s, Check::Level::Ok, tr("%1 are free in %2.").arg(size, info.dataRoot));
        }
        lookAtPorts();
    });
}

void ExamineJob::lookAtPorts()
{
    await(m_apps.context().engine.containers({}, this),
          [this](const QList<ContainerSummary> &containers) {
              if (m_app) {
                  lookAtApp(*m_app, containers);
              } else {
                  for (const AppStatus &status : m_apps.statuses()) {
                      if (status.isInstalled)
                          lookAtApp(status.id, containers);
                  }
              }
              finish(m_checks);
          });
}

void ExamineJob::lookAtApp(const AppId &id, const QList<ContainerSummary> &containers)
{
    const AppSettings settings = m_apps.context().store.app(id);
    const std::optional<Profile> profile = m_apps.context().store.profile(settings.profile);
    if (!profile) {
        add(u"profile:"_s + id.text(), Check::Level::Warn,
            tr("The profile of %1 is gone.").arg(id.text()),
            tr("It can be stopped and removed, but not built again."),
            tr("Add its profile again."));
        return;
    }
    if (profile->web)
        lookAtPort(id, *profile->web, settings, containers);
    lookAtFurtherPorts(id, *profile, containers);
    lookAtFolders(*profile, settings);
    lookAtGpu(*profile, settings);
}

void ExamineJob::lookAtPort(const AppId &id, const Web &web, const AppSettings &settings,
                            const QList<ContainerSummary> &containers)
{
    const AppStatus status = m_apps.status(id);
    const quint16 wanted = settings.port ? settings.port->number() : preferredPort(web);
    const QString check = u"port:%1"_s.arg(wanted);
    if (status.canOpen || status.state == AppState::Running) {
        add(check, Check::Level::Ok, tr("%1 has port %2.").arg(id.text()).arg(status.port));
        return;
    }
    const PortMap ports(PortMap::listeningHere(), containers, status.containerId);
    if (ports.isFree(wanted)) {
        add(check, Check::Level::Ok, tr("Port %1 is free for %2.").arg(wanted).arg(id.text()));
        return;
    }
    const QString by = ports.use(wanted).by;
    const QString fact = by.isEmpty() ? tr("Port %1 is used by another program.").arg(wanted)
                                      : tr("Port %1 is used by %2.").arg(wanted).arg(by);
    if (settings.port) {
        add(check, Check::Level::Fail, fact,
            tr("%1 will not start, since its port was set.").arg(id.text()),
            tr("End the other program, or choose another port."));
    } else {
        add(check, Check::Level::Warn, fact, tr("%1 will take the next free port.").arg(id.text()));
    }
}

void ExamineJob::lookAtFurtherPorts(const AppId &id, const Profile &profile,
                                    const QList<ContainerSummary> &containers)
{
    const AppStatus status = m_apps.status(id);
    const PortMap ports(PortMap::listeningHere(), containers, status.containerId);
    const auto own = std::find_if(containers.begin(), containers.end(), [&](const auto &container) {
        return container.id == status.containerId && container.state == "running"_L1;
    });
    const bool runs = own != containers.end();
    for (const ExtraPort &extra : profile.ports) {
        const quint16 number = extra.port.number();
        const QString name = portName(number, extra.udp);
        const QString check = u"port:"_s + name;
        if (runs && publishes(own->ports, number, extra.udp)) {
            add(check, Check::Level::Ok,
                tr("%1 has port %2 (%3).").arg(id.text(), name, extra.name));
        } else if (ports.isFree(number, extra.udp)) {
            add(check, runs ? Check::Level::Warn : Check::Level::Ok,
                tr("Port %1 (%2) is free for %3.").arg(name, extra.name, id.text()),
                runs ? tr("%1 runs without it.").arg(id.text()) : QString(),
                runs ? tr("Restart %1 to give it the port.").arg(id.text()) : QString());
        } else {
            const QString by = ports.use(number, extra.udp).by;
            add(check, Check::Level::Warn,
                by.isEmpty() ? tr("Port %1 (%2) is used by another program.").arg(name, extra.name)
                             : tr("Port %1 (%2) is used by %3.").arg(name, extra.name, by),
                runs ? tr("%1 runs without it.").arg(id.text())
                     : tr("%1 will start without it.").arg(id.text()),
                tr("End the other program and restart %1.").arg(id.text()));
        }
    }
}

void ExamineJob::lookAtFolders(const Profile &profile, const AppSettings &settings)
{
    const AppsContext &context = m_apps.context();
    const Result<QList<AppFolder>> folders = foldersOf(context, profile, settings);
    if (!folders) {
        add(u"folders:"_s + settings.id.text(), Check::Level::Fail, folders.error().summary,
            tr("%1 will not start without it.").arg(profile.name));
        return;
    }
    for (const AppFolder &folder : *folders) {
        if (folder.isVolume())
            continue; // The engine makes it.
        const QFileInfo info(folder.host);
        const QString check = u"folder:"_s + folder.host;
        if (!info.exists()) {
            if (!folder.isMadeByUs() && !folder.isOptional) {
                add(check, Check::Level::Fail, tr("The folder %1 is not there.").arg(folder.host),
                    tr("%1 will not start without it.").arg(profile.name),
                    tr("If it is on another disk, connect that disk."));
            }
        } else if (!folder.readOnly && !info.isWritable()) {
            add(check, Check::Level::Warn, tr("You may not write into %1.").arg(folder.host),
                tr("%1 runs with your rights and cannot write there either.").arg(profile.name),
                tr("Choose another folder, or change whose it is."));
        } else {
            add(check, Check::Level::Ok, tr("The folder %1 is there.").arg(folder.host));
        }
    }
}

void ExamineJob::lookAtGpu(const Profile &profile, const AppSettings &settings)
{
    const GpuWish wish = gpuWish(profile, settings);
    if (!wish.wanted || !m_info)
        return;
    const bool hasHook = QFileInfo::exists(u"/usr/bin/nvidia-container-runtime-hook"_s);
    if (gpuWay(*m_info, hasHook) != ContainerSpec::Gpu::None) {
        add(u"gpu"_s, Check::Level::Ok, tr("The engine gives containers the GPU."));
        return;
    }
    add(u"gpu"_s, wish.required ? Check::Level::Fail : Check::Level::Warn,
        tr("Containers cannot see a GPU."),
        wish.required ? tr("%1 will not start without one.").arg(profile.name)
                      : tr("%1 will run on the processor, which is far slower.").arg(profile.name),
        tr("If there is an NVIDIA card, install the NVIDIA Container Toolkit."));
}

} // namespace

JobOf<QList<Check>> *examine(Apps &apps, const std::optional<AppId> &app, QObject *owner)
{
    return new ExamineJob(apps, app, owner);
}

} // namespace slipway
