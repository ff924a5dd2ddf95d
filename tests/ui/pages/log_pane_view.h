// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/log_pane.h"

#include <QTest>

/// "line 1" … "line N", every tenth an error.
inline void fill(slipway::LogBuffer &log, int lines)
{
    for (int i = 0; i < lines; ++i) {
        const qint64 number = log.lastNumber() + 1;
        log.append(
            (number % 10 == 0 ? QStringLiteral("error: line %1\n") : QStringLiteral("line %1\n"))
                .arg(number));
    }
}

/// Ten lines high.
inline void showPane(slipway::LogPane &pane)
{
    pane.resize(600, 20 + 10 * 22);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
}

inline qint64 bottom(const slipway::LogPane &pane)
{
    return pane.rows().number(pane.lastRowInView());
}

inline qint64 top(const slipway::LogPane &pane)
{
    return pane.rows().number(pane.firstRowInView());
}
