// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QPointer>
#include <QProcess>
#include <QStringList>

namespace slipway {

/// Runs a command that the person has seen and agreed to, without a shell. NoPermission: polkit's
/// question was not answered. Failed: it did not work, with its own last words. Cancelling ends it
/// only where it is this user's: what runs as root goes on.
class RemedyJob : public JobOf<void>
{
    Q_OBJECT
public:
    RemedyJob(QStringList command, QObject *owner);
    ~RemedyJob() override;

private:
    void run() override;
    void letGo() override;
    void end(int code, QProcess::ExitStatus status);

    QStringList m_command;
    QPointer<QProcess> m_process;
};

} // namespace slipway
