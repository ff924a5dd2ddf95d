// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/person.h"

#include <QTimeZone>

#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

Person Person::current()
{
    Person person;
    person.uid = geteuid();
    person.gid = getegid();
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
