// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace slipway::labs {

/// How a tool ended.
struct ToolEnd {
    bool ok = false; ///< It could be started and its exit code was 0.
    QByteArray output; ///< Its standard output.
    QString problem; ///< Command, code and standard error, for a test's message; empty when ok.
};

/// Runs @p command to its end. @p input goes to its standard input.
ToolEnd runTool(const QStringList &command, const QByteArray &input = {}, int timeoutMs = 300'000);

/// @p command as root: unchanged for root, through sudo otherwise.
QStringList asRoot(const QStringList &command);

/// The path of one of the labs' own scripts.
QString labScript(const QString &name);

/// A TCP port of 127.0.0.1 that nobody listens on now.
int freePort();

/// True as soon as @p condition is, looking every few milliseconds, false after @p timeoutMs.
bool waitUntil(const std::function<bool()> &condition, int timeoutMs = 20'000);

} // namespace slipway::labs
