// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette_button.h"

#include "ui/key_caps.h"
#include "ui/key_map.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRailLimit = 100; ///< Narrower than this there is only room for the lens.
constexpr int kLens = 14;

} // namespace

PaletteButton::PaletteButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Find or run"));
    setAccessibleName(text());
    setToolTip(tr("%1 (%2)", "what it does, key").arg(text(), keyHint(Command::FindOrRun)));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    keepHeight(this, 32);
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 7, ink(underMouse() ? Role::Hover : Role::Surface),
            ink(underMouse() ? Role::BorderStrong : Role::Border));
    const bool rail = width() < kRailLimit;
    const QRect lens(rail ? (width() - kLens) / 2 : 10, (height() - kLens) / 2, kLens, kLens);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), lens), u"search"_s,
              ink(Role::TextTertiary));
    if (rail)
        return;
    const bool mirrored = isRightToLeft();
    const int keys =
        drawKeys(painter, rect().adjusted(6, 0, -6, 0), keyHint(Command::FindOrRun), mirrored);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(32, 0, -keys - 12, 0));
    drawText(painter, words, text(), face(Face::Body), ink(Role::TextTertiary),
             mirrored ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace slipway
