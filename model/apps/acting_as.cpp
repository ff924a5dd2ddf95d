// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/acting_as.h"

#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr auto kNobody = static_cast<uid_t>(-1); // Refused, which answers the one of now.

} // namespace

ActingAs::ActingAs(quint32 uid, quint32 gid)
{
    m_isUser = geteuid() == uid;
    if (m_isUser || geteuid() != 0)
        return;
    // glibc's setgroups() would change every thread.
    m_groups.resize(getgroups(0, nullptr));
    if (getgroups(int(m_groups.size()), m_groups.data()) < 0
        || ::syscall(SYS_setgroups, 0L, nullptr) != 0)
        return;
    m_isChanged = true;
    m_gid = ::setfsgid(gid);
    ::setfsuid(uid);
    m_isUser = ::setfsuid(kNobody) == int(uid);
}

ActingAs::~ActingAs()
{
    if (!m_isChanged)
        return;
    ::setfsuid(geteuid());
    ::setfsgid(gid_t(m_gid));
    ::syscall(SYS_setgroups, long(m_groups.size()), m_groups.constData());
}

} // namespace slipway
