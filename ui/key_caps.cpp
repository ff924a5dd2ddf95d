// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_caps.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QStyle>

namespace slipway {

namespace {

constexpr int kGap = 4;
constexpr int kPad = 5;
constexpr int kHeight = 18;

int widthOfKey(const QString &key)
{
    return qMax(kHeight, widthOf(key, face(Face::Caption)) + 2 * (kPad + 1));
}

} // namespace

int widthOfKeys(const QString &keys)
{
    int width = 0;
    const QStringList parts = keys.split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : parts)
        width += widthOfKey(key) + (width > 0 ? kGap : 0);
    return width;
}

int drawKeys(QPainter &painter, const QRect &box, const QString &keys, bool mirrored)
{
    const int width = widthOfKeys(keys);
    const int height = grown(kHeight, Face::Caption);
    // Keys are pressed in their order in every language.
    int x = mirrored ? box.left() : box.right() + 1 - width;
    const QStringList parts = keys.split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : parts) {
        const QRect cap(x, box.top() + (box.height() - height) / 2, widthOfKey(key), height);
        drawBox(painter, cap, 4, ink(Role::Window), ink(Role::Border));
        drawText(painter, cap, key, face(Face::Caption), ink(Role::TextTertiary), Qt::AlignHCenter);
        x += cap.width() + kGap;
    }
    return width;
}

} // namespace slipway
