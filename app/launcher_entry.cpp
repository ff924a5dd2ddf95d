// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher_entry.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace slipway {

void LauncherEntry::show(int count, double progress)
{
    const int percent = count > 0 && progress >= 0 ? qRound(100 * qMin(progress, 1.0)) : -1;
    if (count == m_count && percent == m_percent)
        return;
    m_count = count;
    m_percent = percent;
    QDBusMessage update = QDBusMessage::createSignal(
        u"/io/slipway/Slipway"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://io.slipway.Slipway.desktop"_s
           << QVariantMap{{u"count"_s, qint64(count)},
                          {u"count-visible"_s, count > 0},
                          {u"progress"_s, qMax(0, percent) / 100.0},
                          {u"progress-visible"_s, percent >= 0}};
    m_bus.send(update);
}

} // namespace slipway
