// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/local_registry.h"

#include "support/labs/system_engine.h"
#include "support/labs/tool.h"

#include <QFile>

namespace slipway::labs {
using namespace Qt::StringLiterals;

constexpr int kMakingMs = 900'000; ///< The first time, a base is put together from packages.

LocalRegistry::LocalRegistry(QStringList entry)
    : m_entry(std::move(entry))
    , m_port(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
}

LocalRegistry::~LocalRegistry()
{
    resume();
    stop();
    removePulled();
}

QString LocalRegistry::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

bool LocalRegistry::start()
{
    QFile settings(m_folder.filePath(u"config.yml"_s));
    if (!settings.open(QIODevice::WriteOnly)) {
        m_problem = settings.errorString();
        return false;
    }
    settings.write(u"version: 0.1\nlog: {level: warn, accesslog: {disabled: true}}\n"
                   "storage: {filesystem: {rootdirectory: %1/images}, delete: {enabled: true}}\n"
                   "http: {addr: %2}\n"_s.arg(m_folder.path(), address())
                       .toUtf8());
    settings.close();
    const QStringList command =
        m_entry + QStringList{u"setpriv"_s,         u"--pdeathsig"_s, u"KILL"_s,
                              u"docker-registry"_s, u"serve"_s,       settings.fileName()};
    m_process.start(command.first(), command.mid(1));
    // On a busy machine the registry answers before the process object has heard of its start.
    m_process.waitForStarted();
    const QStringList ask = m_entry + QStringList{u"curl"_s,
                                                  u"-sf"_s,
                                                  u"-m"_s,
                                                  u"5"_s,
                                                  u"-o"_s,
                                                  u"/dev/null"_s,
                                                  u"http://%1/v2/"_s.arg(address())};
    const bool answers =
        waitUntil([&] { return m_process.state() == QProcess::NotRunning || runTool(ask).ok; });
    if (answers && m_process.state() == QProcess::Running)
        return true;
    QFile log(m_folder.filePath(u"log"_s));
    m_problem = u"docker-registry on %1, exit code %2: "_s.arg(address()).arg(m_process.exitCode());
    if (log.open(QIODevice::ReadOnly))
        m_problem += QString::fromUtf8(log.readAll());
    return false;
}

void LocalRegistry::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    signal(u"TERM"_s);
    if (!m_process.waitForFinished(10'000)) {
        signal(u"KILL"_s);
        m_process.waitForFinished(10'000);
    }
}

void LocalRegistry::pause()
{
    signal(u"STOP"_s);
}

void LocalRegistry::resume()
{
    signal(u"CONT"_s);
}

void LocalRegistry::removePulled()
{
    if (!m_entry.isEmpty())
        return; // what pulled from it is another engine, which goes with its images
    for (const QString &name : std::as_const(m_pushed))
        runTool({u"curl"_s, u"-s"_s, u"-m"_s, u"60"_s, u"-X"_s, u"DELETE"_s, u"--unix-socket"_s,
                 systemEngine(), u"http://engine/images/%1?force=1"_s.arg(name)});
}

void LocalRegistry::signal(const QString &name)
{
    if (m_process.state() == QProcess::Running)
        runTool({u"kill"_s, u"-s"_s, name, QString::number(m_process.processId())});
}

static QString nameOf(LocalRegistry::Base base)
{
    switch (base) {
    case LocalRegistry::Base::Busybox:
        return u"busybox"_s;
    case LocalRegistry::Base::Offline:
        return u"offline"_s;
    case LocalRegistry::Base::Keepers:
        return u"keepers"_s;
    case LocalRegistry::Base::Debian:
        break;
    }
    return u"debian"_s;
}

bool LocalRegistry::push(Base base, const QString &name, const QList<int> &noiseMegabytes)
{
    QStringList command = m_entry
        + QStringList{labScript(u"base_images.sh"_s), u"push"_s, address(), name, nameOf(base)};
    for (const int megabytes : noiseMegabytes)
        command += QString::number(megabytes);
    const ToolEnd end = runTool(command, {}, kMakingMs);
    m_problem = end.problem;
    m_digest = QString::fromLatin1(end.output).trimmed();
    m_pushed += image(name);
    return end.ok;
}

} // namespace slipway::labs
