// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/change_needs.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool makeTheSameImage(const AppSettings &one, const AppSettings &other)
{
    return one.profile == other.profile && one.pins == other.pins && one.sources == other.sources
        && one.torch == other.torch && one.packages == other.packages
        && one.baseDigest == other.baseDigest && one.lines == other.lines;
}

} // namespace

ChangeNeeds changeNeeds(const AppSettings &before, const AppSettings &after)
{
    if (!makeTheSameImage(before, after))
        return ChangeNeeds::Rebuild;
    // Where commits may be fetched from, and what is only called something, is in no container.
    AppSettings rest = after;
    rest.mirrors = before.mirrors;
    rest.follows = before.follows;
    rest.mountNames = before.mountNames;
    return rest == before ? ChangeNeeds::Nothing : ChangeNeeds::Restart;
}

QString nameOf(ChangeNeeds needs)
{
    switch (needs) {
    case ChangeNeeds::Nothing:
        return u"nothing"_s;
    case ChangeNeeds::Restart:
        return u"restart"_s;
    case ChangeNeeds::Rebuild:
        break;
    }
    return u"rebuild"_s;
}

} // namespace slipway
