// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <sys/types.h>

namespace slipway {

/// While it lives, this thread touches files as another user, without further groups; the process
/// and its other threads go on as they are. Only root may, see setfsuid(2).
class ActingAs
{
public:
    ActingAs(quint32 uid, quint32 gid);
    ~ActingAs();
    Q_DISABLE_COPY_MOVE(ActingAs)

    /// Whether files are touched as that user now, be it that this process runs as it.
    bool isUser() const { return m_isUser; }

private:
    bool m_isUser = false;
    bool m_isChanged = false;
    int m_gid = 0;
    QList<gid_t> m_groups;
};

} // namespace slipway
