// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_user.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppUser)
};

/// "name=userns", alone or with more behind a comma: "name=seccomp,profile=default".
bool hasOption(const EngineInfo &info, const QString &name)
{
    for (const QString &option : info.securityOptions) {
        if (option.section(u',', 0, 0) == u"name="_s + name)
            return true;
    }
    return false;
}

} // namespace

AppUser sameUser(const Person &person)
{
    return {person.uid, person.gid};
}

AppUser appUser(const EngineInfo &info, const Person &person)
{
    const bool isRootThePerson = info.isRootless || hasOption(info, u"rootless"_s)
        || info.operatingSystem == "Docker Desktop"_L1;
    if (isRootThePerson)
        return {0, 0, true};
    AppUser user = sameUser(person);
    if (hasOption(info, u"userns"_s)) {
        user.why = Text::tr("This engine gives containers user numbers of their own "
                            "(userns-remap). What the app writes will not belong to you, and it "
                            "may not be allowed to write into your folders.");
    }
    return user;
}

} // namespace slipway
