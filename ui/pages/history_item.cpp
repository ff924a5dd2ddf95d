// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_item.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRowHeight = 72;
constexpr int kRail = 24; ///< Middle of the rail.
constexpr int kDot = 12;
constexpr int kTextLeft = 52;
constexpr int kRight = 16;
constexpr int kButtonRoom = 112;
constexpr int kSizeWidth = 72;

struct Look {
    Role dot;
    bool isFilled;
    Role tagFill;
    Role tagInk;
};

Look lookOf(HistoryRow::State state)
{
    switch (state) {
    case HistoryRow::State::InUse:
        return {Role::Accent, true, Role::AccentTint, Role::AccentText};
    case HistoryRow::State::Good:
        return {Role::SuccessMark, false, Role::SuccessTint, Role::Success};
    case HistoryRow::State::Failed:
        return {Role::DangerMark, true, Role::DangerTint, Role::Danger};
    case HistoryRow::State::CutShort:
        return {Role::WarningMark, true, Role::WarningTint, Role::Warning};
    case HistoryRow::State::Working:
        return {Role::Accent, false, Role::AccentTint, Role::AccentText};
    case HistoryRow::State::Gone:
    case HistoryRow::State::Cancelled:
        break;
    }
    return {Role::BorderStrong, false, Role::Sunken, Role::TextSecondary};
}

} // namespace

HistoryItem::HistoryItem(const HistoryRow &row, QWidget *parent)
    : SeeRow(parent)
    , m_row(row)
{
    setCheckable(true);
}

void HistoryItem::setRow(const HistoryRow &row, const QString &spoken)
{
    m_row = row;
    setAccessibleName(spoken);
    setToolTip(row.pinTip.isEmpty() ? row.text : row.pinTip + u'\n' + row.text);
    if (rollsBack()) {
        setAct(u"rollback"_s, tr("Roll back"), tr("Roll back to %1").arg(row.title));
        return;
    }
    const bool isFailure = row.state == HistoryRow::State::Failed;
    setSee(row.hasLog || isFailure, isFailure, row.title);
}

bool HistoryItem::rollsBack() const
{
    return m_row.canRollBack && m_row.state == HistoryRow::State::Good;
}

void HistoryItem::setPlace(Place place)
{
    m_place = place;
    update();
}

QSize HistoryItem::sizeHint() const
{
    return {kTextLeft + 240, rowHeight(kRowHeight) + lineHeight(Face::Small) - 16};
}

int HistoryItem::seeEnd() const
{
    return width() - kRight;
}

void HistoryItem::paintRail(QPainter &painter, const QRect &dot) const
{
    const Look look = lookOf(m_row.state);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = height() / 2;
    const bool hasAbove = m_place == Place::Middle || m_place == Place::Last;
    const bool hasBelow = m_place == Place::Middle || m_place == Place::First;
    const QRect line(kRail - 1, hasAbove ? 0 : middle, 2,
                     (hasBelow ? height() : middle) - (hasAbove ? 0 : middle));
    painter.fillRect(seen(line), ink(Role::Border));
    painter.setPen(look.isFilled ? Qt::NoPen : QPen(ink(look.dot), 2));
    painter.setBrush(ink(look.isFilled ? look.dot : Role::Surface));
    painter.drawEllipse(look.isFilled ? QRectF(dot) : QRectF(dot).adjusted(1, 1, -1, -1));
}

void HistoryItem::paintTag(QPainter &painter, const QRect &room) const
{
    if (m_row.tag.isEmpty())
        return;
    const Look look = lookOf(m_row.state);
    const QFont font = face(Face::Caption);
    const int width = qMin(room.width(), widthOf(m_row.tag, font) + 14);
    const int height = lineHeight(Face::Caption) + 2;
    const QRect box = seen({room.left(), room.center().y() - height / 2, width, height});
    drawBox(painter, box, 5, ink(look.tagFill), {});
    drawText(painter, box.adjusted(6, 0, -6, 0), m_row.tag, font, ink(look.tagInk),
             Qt::AlignHCenter);
}

void HistoryItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    if (isChecked() || underMouse())
        fillRow(painter, *this, ink(isChecked() ? Role::Selected : Role::Hover));
    paintRail(painter, seen({kRail - kDot / 2, (height() - kDot) / 2, kDot, kDot}));

    int right = seeEnd() - (see().isHidden() ? 0 : qMax(kButtonRoom, see().width() + 12));
    if (!m_row.size.isEmpty()) {
        const QRect size(right - sized(kSizeWidth), 0, sized(kSizeWidth), height());
        drawText(painter, seen(size), m_row.size, face(Face::Small), ink(Role::TextSecondary),
                 trailing);
        right = size.left() - 12;
    }
    const int top = (height() - lineHeight(Face::Body) - lineHeight(Face::Small)) / 2;
    const bool isQuiet =
        m_row.state == HistoryRow::State::Gone || m_row.state == HistoryRow::State::Cancelled;
    const Role words = isQuiet ? Role::TextSecondary : Role::Text;
    QRect line(kTextLeft, top, qMax(0, right - kTextLeft), lineHeight(Face::Body));
    const auto put = [&](const QString &text, Face textFace) {
        const QFont font = face(textFace);
        const int wide = qMin(line.width(), widthOf(text, font));
        const QRect box(line.left(), line.top(), wide, line.height());
        drawText(painter, seen(box), text, font, ink(words), leading);
        line.setLeft(qMin(line.right(), box.right() + 1 + 8));
    };
    if (!m_row.pin.isEmpty())
        put(m_row.pin, Face::MonoSmall);
    put(m_row.title, Face::Body);
    paintTag(painter, line);
    const QRect text(kTextLeft, top + lineHeight(Face::Body), qMax(0, right - kTextLeft),
                     lineHeight(Face::Small));
    drawText(painter, seen(text), m_row.text, face(Face::Small), ink(Role::TextTertiary), leading);
}

} // namespace slipway
