// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/app_row.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString nameOf(AppState state)
{
    switch (state) {
    case AppState::NotInstalled:
        return u"not-installed"_s;
    case AppState::Building:
        return u"building"_s;
    case AppState::Stopped:
        return u"stopped"_s;
    case AppState::Starting:
        return u"starting"_s;
    case AppState::Running:
        return u"running"_s;
    case AppState::Unhealthy:
        return u"unhealthy"_s;
    case AppState::Failed:
        return u"failed"_s;
    case AppState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace slipway
