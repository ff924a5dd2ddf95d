// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QProcess>
#include <QStringList>

namespace slipway {

/// Runs a command that the person has read and wished: a program and its arguments, without a
/// shell. What it writes comes by wrote().
///
/// NoPermission: pkexec was not given the password. Failed: it does not start, or ends with another
/// code than 0; the detail is what it wrote.
class RemedyJob : public JobOf<void>
{
    Q_OBJECT
public:
    RemedyJob(QStringList words, QObject *owner);
    ~RemedyJob() override;

private:
    void run() override;
    void letGo() override;
    void end(int code, QProcess::ExitStatus status);
    QStringList m_words;
    QString m_said;
    QProcess m_process;
};

} // namespace slipway
