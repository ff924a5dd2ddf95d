// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/person.h"

#include <QTimeZone>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {
namespace {

/// The user's own group: after `newgrp docker` or `sg` the process has the engine's instead.
gid_t groupOf(uid_t user)
{
    const passwd *entry = getpwuid(user);
    return entry ? entry->pw_gid : getegid();
}

} // namespace

Person Person::current()
{
    Person person;
    person.uid = geteuid();
    person.gid = groupOf(geteuid());
    if (person.uid == 0) {
        bool isUser = false;
        bool isGroup = false;
        const uint user = qEnvironmentVariable("SUDO_UID").toUInt(&isUser);
        const uint group = qEnvironmentVariable("SUDO_GID").toUInt(&isGroup);
        if (isUser && isGroup) {
            person.uid = user;
            person.gid = group;
        }
    }
    person.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const mode_t mask = ::umask(022); // it can only be read by being set
    ::umask(mask);
    person.umask = QStringLiteral("%1").arg(uint(mask), 3, 8, QLatin1Char('0'));
    return person;
}

} // namespace slipway
