// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/own_engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>
#include <unistd.h>

namespace slipway::labs {
using namespace Qt::StringLiterals;

namespace {

QString folderTemplate(OwnEngineOptions::Data data)
{
    // Short, since a Unix socket's path has at most 107 bytes.
    return (data == OwnEngineOptions::Data::Memory ? u"/dev/shm"_s : QDir::tempPath())
        + u"/slw-XXXXXX"_s;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Dead and unburied is not alive.
bool isAlive(const QString &process)
{
    const QByteArray told = readAll(u"/proc/%1/stat"_s.arg(process));
    return !told.isEmpty() && told.mid(told.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

OwnEngine::OwnEngine(Options options)
    : m_options(std::move(options))
    , m_folder(folderTemplate(m_options.data))
    , m_namespace(QFileInfo(m_folder.path()).fileName())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
}

OwnEngine::~OwnEngine()
{
    stop();
    if (m_prepared)
        runTool(asRoot({labScript(u"engine_lab.sh"_s), u"clear"_s, m_namespace, m_folder.path()}));
}

bool OwnEngine::prepare()
{
    if (m_prepared)
        return true;
    const QString script = labScript(u"engine_lab.sh"_s);
    if (m_options.product == Options::Product::Trixie
        || m_options.product == Options::Product::Sid) {
        const ToolEnd got =
            runTool({script, u"get"_s,
                     m_options.product == Options::Product::Sid ? u"sid"_s : u"trixie"_s});
        m_programs = QString::fromLocal8Bit(got.output).trimmed();
        m_problem = got.problem;
        if (!got.ok)
            return false;
    }
    QStringList make{script, u"prepare"_s, m_namespace, m_folder.path()};
    if (m_options.data == Options::Data::SmallDisk)
        make += QString::number(m_options.megabytes);
    const ToolEnd made = runTool(asRoot(make));
    m_problem = made.problem;
    m_prepared = made.ok;
    return made.ok;
}

QStringList OwnEngine::inside(const QStringList &command) const
{
    return asRoot(QStringList{u"nsenter"_s, u"--net=/run/netns/%1"_s.arg(m_namespace)} + command);
}

QStringList OwnEngine::command() const
{
    return {u"env"_s,
            u"PATH=%1:/usr/sbin:/usr/bin:/sbin:/bin"_s.arg(
                m_programs.isEmpty() ? u"/usr/local/sbin"_s : m_programs),
            u"setpriv"_s,
            u"--pdeathsig"_s,
            u"TERM"_s,
            u"dockerd"_s,
            u"--data-root"_s,
            dataFolder(),
            u"--exec-root"_s,
            m_folder.filePath(u"run"_s),
            u"--pidfile"_s,
            m_folder.filePath(u"pid"_s),
            u"--group"_s,
            QString::number(::getegid()),
            u"-H"_s,
            endpoint()};
}

QStringList OwnEngine::podmanCommand()
{
    // Podman's own defaults ask for more open files than a container's root may have.
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    const QByteArray processes = readAll(u"/proc/sys/kernel/pid_max"_s).trimmed();
    QFile settings(m_folder.filePath(u"containers.conf"_s));
    if (settings.open(QIODevice::WriteOnly)) {
        settings.write(u"[containers]\ndefault_ulimits = [\"nofile=%1:%1\", \"nproc=%2:%2\"]\n"_s
                           .arg(files.rlim_max)
                           .arg(QString::fromLatin1(processes))
                           .toUtf8());
    }
    QFile registries(m_folder.filePath(u"registries.conf"_s));
    if (registries.open(QIODevice::WriteOnly))
        registries.write("[[registry]]\nlocation = \"127.0.0.1\"\ninsecure = true\n");
    return {u"env"_s,
            u"CONTAINERS_CONF=%1"_s.arg(settings.fileName()),
            u"CONTAINERS_REGISTRIES_CONF=%1"_s.arg(registries.fileName()),
            u"setpriv"_s,
            u"--pdeathsig"_s,
            u"TERM"_s,
            u"podman"_s,
            u"--root"_s,
            dataFolder(),
            u"--runroot"_s,
            m_folder.filePath(u"run"_s),
            u"--cgroup-manager"_s,
            u"cgroupfs"_s,
            u"--runtime"_s,
            u"runc"_s,
            u"system"_s,
            u"service"_s,
            u"--time"_s,
            u"0"_s,
            endpoint()};
}

bool OwnEngine::start()
{
    if (!prepare())
        return false;
    const bool isPodman = m_options.product == Options::Product::Podman;
    const QStringList whole =
        inside((isPodman ? podmanCommand() : command()) + m_options.arguments);
    m_process.start(whole.first(), whole.mid(1));
    // On a busy machine the engine answers before the process object has heard of its start.
    m_process.waitForStarted();
    const bool told = waitUntil(
        [this] { return m_process.state() == QProcess::NotRunning || answers(); }, 60'000);
    if (told && m_process.state() == QProcess::Running)
        return true;
    m_problem = u"The engine did not answer.\n"_s + log().right(2000);
    return false;
}

bool OwnEngine::answers() const
{
    return runTool(asRoot({u"curl"_s, u"-sf"_s, u"-m"_s, u"5"_s, u"-o"_s, u"/dev/null"_s,
                           u"--unix-socket"_s, socketPath(), u"http://engine/_ping"_s}))
        .ok;
}

qint64 OwnEngine::processId() const
{
    // Under sudo the process that was started is not the engine.
    const qint64 told = readAll(m_folder.filePath(u"pid"_s)).trimmed().toLongLong();
    return told > 0 ? told : m_process.processId();
}

void OwnEngine::signal(const QString &name)
{
    runTool(asRoot({u"kill"_s, u"-s"_s, name, QString::number(processId())}));
}

bool OwnEngine::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    signal(u"TERM"_s);
    if (m_process.waitForFinished(30'000))
        return true;
    kill();
    return false;
}

void OwnEngine::kill()
{
    signal(u"KILL"_s);
    m_process.waitForFinished(10'000);
    // Its containerd dies with it, but a little later: a new engine would take a dying one for a
    // running one.
    const QString note = m_folder.filePath(u"run/containerd/containerd.pid"_s);
    const QString child = QString::fromLatin1(readAll(note).trimmed());
    if (child.isEmpty())
        return;
    waitUntil([&] { return !isAlive(child); });
    // Where nobody buries orphans, as in a container without an init, it would still be seen.
    runTool(asRoot({u"rm"_s, u"-f"_s, note}));
}

QStringList OwnEngine::dockerCommand(const QStringList &arguments) const
{
    const QString own = m_programs + u"/docker"_s;
    QStringList command{QFileInfo::exists(own) ? own : u"docker"_s, u"-H"_s, endpoint()};
    return command + arguments;
}

QString OwnEngine::log() const
{
    return QString::fromUtf8(readAll(m_folder.filePath(u"log"_s)));
}

} // namespace slipway::labs
