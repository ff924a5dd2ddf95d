// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/tool.h"

#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace slipway::labs {
using namespace Qt::StringLiterals;

ToolEnd runTool(const QStringList &command, const QByteArray &input, int timeoutMs)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    ToolEnd end;
    const bool ended = process.waitForFinished(timeoutMs);
    end.output = process.readAllStandardOutput();
    end.ok = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!end.ok) {
        end.problem = u"%1\n%2, code %3\n%4"_s.arg(command.join(u' '), process.errorString())
                          .arg(process.exitCode())
                          .arg(QString::fromLocal8Bit(process.readAllStandardError()));
    }
    return end;
}

QStringList asRoot(const QStringList &command)
{
    return ::geteuid() == 0 ? command : QStringList{u"sudo"_s, u"-n"_s} + command;
}

QString labScript(const QString &name)
{
    return QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/tests/support/labs/"_s + name;
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool waitUntil(const std::function<bool()> &condition, int timeoutMs)
{
    return QTest::qWaitFor(condition, timeoutMs);
}

} // namespace slipway::labs
