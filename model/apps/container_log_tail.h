// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/waiting_job.h"

#include <QStringDecoder>

namespace slipway {

class Engine;

/// The newest lines that a container wrote, both streams as they came.
class ContainerLogTail : public WaitingJob<QString>
{
    Q_OBJECT
public:
    ContainerLogTail(Engine &engine, QString container, int lines, QObject *owner)
        : WaitingJob(owner)
        , m_engine(engine)
        , m_container(std::move(container))
        , m_lines(lines)
    {}

private:
    void run() override;

    Engine &m_engine;
    QString m_container;
    int m_lines;
    QString m_text;
    QStringDecoder m_out{QStringDecoder::Utf8};
    QStringDecoder m_err{QStringDecoder::Utf8};
};

} // namespace slipway
