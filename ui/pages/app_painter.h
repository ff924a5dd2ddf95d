// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/app_layout.h"

#include <QFont>

class QPainter;

namespace slipway {

class AppViewHand;

/// Draws at places given from the leading edge of a box, so that it mirrors where the language runs
/// to the left.
class AppPen
{
public:
    AppPen(QPainter &painter, const QRect &box, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_box(box)
        , m_direction(direction)
    {}
    QRect at(int left, int top, int width, int height) const;
    int text(int left, int top, int width, int height, const QString &text, const QFont &font,
             Role role) const; ///< Answers the width that was drawn.
    /// Ends at `right` from the leading edge; answers where it begins.
    int endText(int right, int top, int height, const QString &text, const QFont &font,
                Role role) const;
    void icon(int left, int top, int side, const QString &name, Role role) const;
    /// What the app is pinned to and how far that is behind.
    void pin(int left, int top, int right, int height, const AppRow &app) const;

private:
    QPainter &m_painter;
    QRect m_box;
    Qt::LayoutDirection m_direction;
};

/// The buttons of an app where no true ones lie over it.
void paintAppActions(QPainter &painter, const AppViewHand &hand, const QRect &box,
                     const AppRow &app);

} // namespace slipway
