// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colour_card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway {

namespace {

constexpr QSize kPicture(104, 66);
constexpr int kRadius = 9;
constexpr int kRing = 4; // a gap of 2 and a line of 2
constexpr int kGap = 4;

QFont wordFont()
{
    QFont font = face(Face::Small);
    font.setWeight(QFont::Medium);
    return font;
}

/// A window of `mode` in the design's colours, whatever is shown now.
void drawWindow(QPainter &painter, const QRect &box, Mode mode, int side)
{
    painter.fillRect(box, inkIn(mode, Role::Window));
    painter.fillRect(QRect(box.topLeft(), QSize(side, box.height())), inkIn(mode, Role::Sidebar));
    const QRect page = box.adjusted(side + 6, 8, -6, -8);
    drawBox(painter, QRect(page.topLeft(), QSize(page.width() * 3 / 5, 6)), 3,
            inkIn(mode, Role::Data1), {});
    drawBox(painter, QRect(page.left(), page.top() + 12, page.width(), 26), 4,
            inkIn(mode, Role::Surface), {});
}

} // namespace

ColourCard::ColourCard(Colours colours, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_colours(colours)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", kRadius + kRing);
}

QSize ColourCard::sizeHint() const
{
    return {qMax(kPicture.width() + 2 * kRing, widthOf(text(), wordFont()) + 2),
            kPicture.height() + 2 * kRing + kGap + lineHeight(Face::Small)};
}

void ColourCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box(QPoint((width() - kPicture.width()) / 2, kRing), kPicture);
    QPainterPath shape;
    shape.addRoundedRect(box, kRadius, kRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    if (m_colours == Colours::System) {
        const QRect half(box.topLeft(), QSize(box.width() / 2, box.height()));
        drawWindow(painter, half, Mode::Light, 14);
        drawWindow(painter, half.translated(half.width(), 0), Mode::Dark, 14);
    } else {
        drawWindow(painter, box, m_colours == Colours::Dark ? Mode::Dark : Mode::Light, 28);
    }
    painter.restore();
    drawBox(painter, box, kRadius, {}, ink(underMouse() ? Role::BorderStrong : Role::Border));
    if (isChecked())
        drawBox(painter, box.adjusted(-kRing, -kRing, kRing, kRing), kRadius + kRing, {},
                ink(Role::SelectedLine), 2);
    const QRect words(0, box.bottom() + 1 + kRing + kGap, width(), lineHeight(Face::Small));
    drawText(painter, words, text(), isChecked() ? wordFont() : face(Face::Small),
             ink(isChecked()        ? Role::AccentText
                     : underMouse() ? Role::Text
                                    : Role::TextSecondary),
             Qt::AlignHCenter);
}

} // namespace slipway
