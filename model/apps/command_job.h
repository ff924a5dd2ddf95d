// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace slipway {

/// Runs a line of the person's in /bin/sh and answers its exit code; what it writes comes by
/// wrote(). Cancelling kills it. Failed: it was ended by a signal.
class CommandJob : public JobOf<int>
{
    Q_OBJECT
public:
    CommandJob(QString line, const QProcessEnvironment &environment, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void end(int code, QProcess::ExitStatus status);

    QString m_line;
    QProcess m_process;
};

} // namespace slipway
