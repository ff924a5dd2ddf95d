// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_step.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace slipway {

QString nameOf(AppStep::State state)
{
    switch (state) {
    case AppStep::State::Waiting:
        return u"waiting"_s;
    case AppStep::State::Running:
        return u"running"_s;
    case AppStep::State::Done:
        return u"done"_s;
    case AppStep::State::Cached:
        return u"cached"_s;
    case AppStep::State::Failed:
        return u"failed"_s;
    case AppStep::State::Skipped:
        break;
    }
    return u"skipped"_s;
}

AppLog linesOf(const QString &text, int step)
{
    AppLog lines;
    lines.text = text.endsWith(u'\n') ? text : text + u'\n';
    lines.step = step;
    lines.atMs = QDateTime::currentMSecsSinceEpoch();
    return lines;
}

} // namespace slipway
