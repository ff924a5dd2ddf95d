// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_log_tail.h"

#include "engine/engine.h"

namespace slipway {

void ContainerLogTail::run()
{
    LogsRequest request;
    request.tail = m_lines;
    ContainerLogsJobBase *logs = m_engine.logs(m_container, request, this);
    connect(logs, &ContainerLogsJobBase::received, this,
            [this](const QByteArray &bytes, bool isError) {
                m_text += (isError ? m_err : m_out).decode(bytes);
            });
    await(logs, [this] { finish(m_text); });
}

} // namespace slipway
