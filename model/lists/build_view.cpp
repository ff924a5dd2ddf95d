// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/build_view.h"

namespace slipway {

BuildView::BuildView(AppId appId, QObject *owner)
    : QObject(owner)
    , app(std::move(appId))
    , steps(this)
    , log(this)
{}

} // namespace slipway
