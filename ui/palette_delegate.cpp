// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette_delegate.h"

#include "lists/palette_list.h"
#include "ui/key_caps.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace slipway {

namespace {

constexpr int kPad = 20;
constexpr int kIconBox = 24;
constexpr int kIcon = 18;
constexpr int kGap = 12;

/// One line of text whose `spans` stand out, centred as drawText() does. Answers its width.
int drawMarked(QPainter &painter, const QRect &box, const QString &text, const QList<Span> &spans,
               bool mirrored)
{
    const QFont font = face(Face::Body);
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()), font);
    QTextOption option(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        QTextLayout::FormatRange range{span.from, span.length, {}};
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setForeground(ink(Role::AccentText));
        formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    const int baseline = box.top() + (box.height() + QFontMetrics(font).capHeight()) / 2;
    painter.setPen(ink(Role::Text));
    layout.draw(&painter, QPointF(box.left(), baseline - line.ascent()));
    return qMin(box.width(), qCeil(line.naturalTextWidth()));
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteList &list, QObject *owner)
    : QStyledItemDelegate(owner)
    , m_list(list)
{}

int PaletteDelegate::rowHeight()
{
    return slipway::rowHeight(44);
}

int PaletteDelegate::headingHeight()
{
    return grown(30, Face::Caption);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, m_list.entry(index.row()) ? rowHeight() : headingHeight()};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (const PaletteEntry *entry = m_list.entry(index.row())) {
        paintEntry(*painter, option, index.row(), *entry);
    } else {
        const bool mirrored = option.direction == Qt::RightToLeft;
        drawText(*painter, option.rect.adjusted(kPad, 6, -kPad, 0), index.data().toString(),
                 face(Face::Caption), ink(Role::TextTertiary),
                 mirrored ? Qt::AlignRight : Qt::AlignLeft);
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, int row,
                                 const PaletteEntry &entry) const
{
    const QRect whole = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        drawBox(painter, whole.adjusted(8, 0, -8, 0), 8, ink(Role::Selected), {});
    const auto place = [&](int left, int width, int height) {
        const QRect box(whole.left() + left, whole.top() + (whole.height() - height) / 2, width,
                        height);
        return QStyle::visualRect(option.direction, whole, box);
    };
    if (entry.name.isEmpty())
        paintIcon(painter, place(kPad + (kIconBox - kIcon) / 2, kIcon, kIcon), entry.icon,
                  ink(isCurrent ? Role::AccentText : Role::TextTertiary));
    else
        paintTile(painter, place(kPad, kIconBox, kIconBox), entry.icon, entry.tint, entry.name);

    const int from = kPad + kIconBox + kGap;
    const QRect keys = place(kPad, whole.width() - 2 * kPad, whole.height());
    const int keysWidth =
        entry.keys.isEmpty() ? 0 : drawKeys(painter, keys, entry.keys, mirrored) + kGap;
    const int room = whole.width() - from - kPad - keysWidth;
    const int used = drawMarked(painter, place(from, room, whole.height()), entry.text,
                                m_list.spans(row), mirrored);
    const int left = room - used - kGap;
    if (left > kIconBox)
        drawText(painter, place(from + used + kGap, left, whole.height()), entry.note,
                 face(Face::Small), ink(Role::TextTertiary),
                 mirrored ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace slipway
