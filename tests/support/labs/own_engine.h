// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/labs/tool.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace slipway::labs {

struct OwnEngineOptions {
    enum class Product {
        Installed, ///< The dockerd of this machine.
        Trixie, ///< Docker 26.1 of Debian 13, unpacked into the cache.
        Sid, ///< Docker 28 or newer of Debian sid, unpacked into the cache; has buildx.
        Podman, ///< The podman of this machine, by its service.
    } product = Product::Installed;
    enum class Data {
        Disk,
        Memory, ///< For measures that the disk would drown.
        SmallDisk, ///< A file system of its own of `megabytes`.
    } data = Data::Disk;
    int megabytes = 300;
    QStringList arguments = {}; ///< More arguments for dockerd.
};

/// An engine of a test's own in a network namespace of its own, where it cannot touch the machine's
/// bridge or packet filter. The namespace has only a loopback device: what an app publishes on
/// 127.0.0.1 is reached through inside(), and so must be a registry or the program itself.
/// Everything is gone with the object.
class OwnEngine
{
public:
    using Options = OwnEngineOptions;
    explicit OwnEngine(Options options = {});
    ~OwnEngine();
    OwnEngine(const OwnEngine &) = delete;
    OwnEngine &operator=(const OwnEngine &) = delete;

    bool start(); ///< True when it answers; also after stop() and kill(), with its data as it was.
    bool stop(); ///< As a service manager does; true when it ended by itself.
    void kill(); ///< SIGKILL: nothing can be written any more.
    bool answers() const;

    QString socketPath() const { return m_folder.filePath(QStringLiteral("s")); }
    QString endpoint() const { return QStringLiteral("unix://") + socketPath(); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// Where an unpacked engine's programs are, docker-buildx among them; empty for the machine's
    /// own.
    const QString &programFolder() const { return m_programs; }
    QStringList inside(const QStringList &command) const; ///< @p command in the engine's network.
    /// The `docker` command line against this engine (sid's own, which has buildx, for
    /// Product::Sid).
    QStringList dockerCommand(const QStringList &arguments) const;
    ToolEnd docker(const QStringList &arguments) const { return runTool(dockerCommand(arguments)); }
    QString log() const;
    const QString &problem() const { return m_problem; }

private:
    bool prepare();
    QStringList command() const;
    QStringList podmanCommand();
    qint64 processId() const;
    void signal(const QString &name);

    Options m_options;
    QTemporaryDir m_folder;
    QString m_namespace;
    QString m_programs; ///< The folder of an unpacked engine; empty for the machine's own.
    QProcess m_process;
    bool m_prepared = false;
    QString m_problem;
};

} // namespace slipway::labs
