// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kept_login.h"

#include <QProcess>

namespace slipway {

/// Reads Docker's config.json and asks the program that it names; what that does not have may be in
/// the file.
class KeptLoginJob : public JobOf<std::optional<RegistryLogin>>
{
    Q_OBJECT
public:
    KeptLoginJob(QString registry, EngineSurroundings surroundings, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void ask(const LoginHelper &helper);
    void take();
    void end(int code, QProcess::ExitStatus status);
    void finishFromFile();

    QString m_registry;
    EngineSurroundings m_surroundings;
    QByteArray m_config;
    QProcess *m_process = nullptr;
    QByteArray m_answer;
};

} // namespace slipway
