// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/git_server.h"

#include "support/labs/tool.h"

#include <QDir>
#include <QHostAddress>
#include <QTcpSocket>

namespace slipway::labs {
using namespace Qt::StringLiterals;

namespace {

bool answers(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    return socket.waitForConnected(1000);
}

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

QByteArray data(const QByteArray &bytes)
{
    return "data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n';
}

} // namespace

GitRepository::GitRepository(QString folder)
    : m_folder(std::move(folder))
{}

QString GitRepository::commit(const QMap<QString, QByteArray> &files, const QString &message)
{
    return commit(files, message, u"main"_s);
}

QString GitRepository::commit(const QMap<QString, QByteArray> &files, const QString &message,
                              const QString &branch)
{
    QByteArray changes;
    for (const auto &[name, content] : files.asKeyValueRange()) {
        if (content.isNull())
            changes += "D " + name.toUtf8() + '\n';
        else
            changes += (content.startsWith("#!") ? "M 100755" : "M 100644") + QByteArray(" inline ")
                + name.toUtf8() + '\n' + data(content);
    }
    return import(changes, message, branch);
}

QString GitRepository::import(const QByteArray &changes, const QString &message,
                              const QString &branch)
{
    const QString reference = u"refs/heads/"_s + branch;
    const QByteArray when = QByteArray::number(1'700'000'000 + 3600 * m_commits++) + " +0000\n";
    QByteArray stream = "commit " + reference.toUtf8() + "\ncommitter Test <test@example.org> "
        + when + data(message.toUtf8());
    const QStringList git{u"git"_s, u"-C"_s, m_folder};
    const QStringList lookUp = git + QStringList{u"rev-parse"_s, u"--verify"_s, u"-q"_s, reference};
    if (runTool(lookUp).ok)
        stream += "from " + reference.toUtf8() + "^0\n";
    const ToolEnd imported =
        runTool(git + QStringList{u"fast-import"_s, u"--quiet"_s}, stream + changes);
    const ToolEnd found = runTool(lookUp);
    m_problem = imported.problem + found.problem;
    return imported.ok ? QString::fromLatin1(found.output).trimmed() : QString();
}

bool GitRepository::tag(const QString &name, const QString &commit)
{
    const ToolEnd end = runTool({u"git"_s, u"-C"_s, m_folder, u"tag"_s, name, commit});
    m_problem = end.problem;
    return end.ok;
}

bool GitRepository::addSubmodule(const QString &path, const QString &url, const QString &commit)
{
    const QString modules = u"[submodule \"%1\"]\n\tpath = %1\n\turl = %2\n"_s.arg(path, url);
    const QByteArray changes = "M 100644 inline .gitmodules\n" + data(modules.toUtf8())
        + "M 160000 " + commit.toLatin1() + ' ' + path.toUtf8() + '\n';
    return !import(changes, u"Add %1"_s.arg(path), u"main"_s).isEmpty();
}

GitServer::GitServer()
    : m_gitPort(freePort())
    , m_httpPort(freePort())
{}

GitServer::~GitServer()
{
    stop();
}

bool GitServer::start()
{
    // Without --detach; --reuseaddr lets a stopped server come back on its port at once.
    m_git.start(u"setpriv"_s,
                {u"--pdeathsig"_s, u"TERM"_s, u"git"_s, u"daemon"_s,
                 u"--base-path=%1"_s.arg(m_folder.path()), u"--export-all"_s, u"--reuseaddr"_s,
                 u"--listen=127.0.0.1"_s, u"--port=%1"_s.arg(m_gitPort)});
    m_http.start(u"setpriv"_s,
                 {u"--pdeathsig"_s, u"TERM"_s, u"/usr/bin/python3"_s, labScript(u"git_http.py"_s),
                  m_folder.path(), QString::number(m_httpPort)});
    if (waitUntil([this] { return answers(m_gitPort) && answers(m_httpPort); }))
        return true;
    m_problem =
        QString::fromLocal8Bit(m_git.readAllStandardError() + m_http.readAllStandardError());
    return false;
}

void GitServer::stop()
{
    end(m_git);
    end(m_http);
}

GitRepository GitServer::create(const QString &name)
{
    GitRepository repository(m_folder.filePath(name + u".git"_s));
    const QStringList git{u"git"_s, u"-C"_s, repository.folder()};
    m_problem = runTool({u"git"_s, u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s,
                         repository.folder()})
                    .problem
        + runTool(git
                  + QStringList{u"config"_s, u"uploadpack.allowReachableSHA1InWant"_s, u"true"_s})
              .problem;
    return repository;
}

bool GitServer::remove(const QString &name)
{
    return QDir(m_folder.filePath(name + u".git"_s)).removeRecursively();
}

QString GitServer::url(const QString &name) const
{
    return u"git://127.0.0.1:%1/%2.git"_s.arg(m_gitPort).arg(name);
}

QString GitServer::httpUrl(const QString &name) const
{
    return u"http://127.0.0.1:%1/%2.git"_s.arg(m_httpPort).arg(name);
}

} // namespace slipway::labs
