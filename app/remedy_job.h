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
    /// What the person reads where it does not work, in place of the usual sentences.
    struct Words {
        QString none; ///< There is no command.
        QString refused; ///< The password was not given.
        QString failed; ///< It could not be run, or did not work.
    };
    RemedyJob(QStringList command, QObject *owner, Words words = {});
    ~RemedyJob() override;

private:
    void run() override;
    void letGo() override;
    void end(int code, QProcess::ExitStatus status);

    QStringList m_command;
    Words m_words;
    QPointer<QProcess> m_process;
};

/// Whether a command can be run as root: this user is, or polkit can be asked.
bool canBecomeRoot();

} // namespace slipway
