// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/commit_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commit_dot.h"
#include "ui/widgets/state_pill.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRow = 35;
constexpr int kSearchingRow = 31;
constexpr int kLeft = 8;
constexpr int kRail = 24; ///< wide
constexpr int kGap = 8;
constexpr int kRight = 12;
constexpr qreal kDot = 4.5;
constexpr int kHashWidth = 84;
constexpr int kDayWidth = 60;
constexpr int kTagIcon = 12;
constexpr int kLeastSubject = 140;
constexpr int kCorner = 11;

using State = CommitRow::State;

State stateOf(const QModelIndex &index)
{
    return State(index.data(CommitList::StateRole).toInt());
}

struct TagLook {
    QString text;
    QString icon;
    Tag::Kind kind = Tag::Kind::Neutral;
    bool isBare = false; ///< Only words.
    int width() const { return Tag::widthOf(text) + (icon.isEmpty() ? 0 : kTagIcon + 4); }
};

TagLook stateTag(State state)
{
    const QString word = stateWord(state);
    switch (state) {
    case State::Pinned:
        return {word, u"pin"_s, Tag::Kind::Accent};
    case State::Testing:
        return {word, {}, Tag::Kind::Accent};
    case State::Good:
        return {word, {}, Tag::Kind::Green};
    case State::Bad:
        return {word, {}, Tag::Kind::Red};
    case State::Skipped:
        return {word, {}, Tag::Kind::Amber};
    default:
        return {word, {}, Tag::Kind::Neutral, true};
    }
}

/// What stands between the subject and the hash, from left to right; the first is the first to go
/// where there is no room.
QList<TagLook> tagsOf(const QModelIndex &index)
{
    QList<TagLook> tags;
    const QStringList names = index.data(CommitList::TagsRole).toStringList();
    for (const QString &name : names)
        tags.append({name, u"tag"_s});
    const auto changes = CommitRow::Changes(index.data(CommitList::ChangesRole).toInt());
    const QStringList words = changeWords(changes);
    for (const QString &word : words)
        tags.append({word, u"diff"_s, Tag::Kind::Amber});
    const bool isLastGood = index.data(CommitList::LastGoodRole).toBool();
    if (index.data(CommitList::HasImageRole).toBool() && !isLastGood)
        tags.append({CommitDelegate::tr("built"), u"box"_s});
    if (const State state = stateOf(index); !stateWord(state).isEmpty())
        tags.append(stateTag(state));
    if (isLastGood)
        tags.append({CommitDelegate::tr("last good"), {}, Tag::Kind::Green});
    return tags;
}

void paintTag(QPainter &painter, const QRect &box, const TagLook &tag)
{
    if (tag.isBare) {
        drawText(painter, box, tag.text, face(Face::Small), ink(Role::TextTertiary),
                 Qt::AlignRight);
        return;
    }
    if (tag.icon.isEmpty())
        return Tag::paint(painter, box, tag.text, tag.kind);
    Tag::paint(painter, box, {}, tag.kind);
    const Role role = tag.kind == Tag::Kind::Amber ? Role::Warning
        : tag.kind == Tag::Kind::Accent            ? Role::AccentText
                                                   : Role::TextSecondary;
    const int top = box.top() + (box.height() - kTagIcon) / 2;
    paintIcon(painter, {box.left() + 6, top, kTagIcon, kTagIcon}, tag.icon, ink(role));
    drawText(painter, box.adjusted(6 + kTagIcon + 4, 0, -6, 0), tag.text, face(Face::Caption),
             ink(role));
}

} // namespace

int CommitDelegate::rowHeight() const
{
    return slipway::rowHeight(m_isSearching ? kSearchingRow : kRow);
}

QSize CommitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kLeastSubject, rowHeight()};
}

/// Where a row meets the card's round corners, it is round as well.
void CommitDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QColor fill;
    if (option.state & QStyle::State_Selected || stateOf(index) == State::Testing)
        fill = ink(Role::Selected);
    else if (option.state & QStyle::State_MouseOver)
        fill = ink(Role::Hover);
    else if (stateOf(index) == State::Pinned)
        fill = ink(Role::Sunken);
    if (fill.isValid()) {
        QPainterPath inside;
        inside.addRoundedRect(QRectF(option.widget ? option.widget->rect() : option.rect), kCorner,
                              kCorner);
        QPainterPath row;
        row.addRect(QRectF(option.rect));
        painter.fillPath(inside.intersected(row), fill);
    }
    if (index.row() + 1 < index.model()->rowCount())
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         ink(Role::BorderSubtle));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -3), 6, 6);
    }
}

void CommitDelegate::paintRail(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    // A rail is read from the left in every language.
    const QRect row = option.rect;
    const qreal x = option.direction == Qt::RightToLeft ? row.right() - kLeft - kRail / 2 + 1
                                                        : row.left() + kLeft + kRail / 2;
    const qreal middle = row.top() + row.height() / 2.0;
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    const qreal top = isFirst ? middle : row.top();
    const qreal bottom = isLast ? middle : row.bottom() + 1;
    painter.fillRect(QRectF(x - 1, top, 2, bottom - top), ink(Role::Border));
    const bool isSelected = option.state & QStyle::State_Selected;
    drawCommitDot(painter, {x, middle}, kDot, commitDot(stateOf(index)),
                  ink(isSelected ? Role::Selected : Role::Surface));
}

void CommitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    paintRail(*painter, option, index);

    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(left, row.top(), width, row.height()));
    };
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    const State state = stateOf(index);
    const bool isRuledOut = state == State::WorksToo || state == State::BrokenToo;

    int right = row.right() + 1 - kRight;
    const int day = sized(kDayWidth);
    drawText(*painter, placed(right - day, day), index.data(CommitList::DayRole).toString(),
             face(Face::Small), ink(Role::TextTertiary), trailing);
    right -= day;
    const int hash = sized(kHashWidth);
    drawText(*painter, placed(right - hash, hash), index.data(CommitList::BriefRole).toString(),
             face(Face::MonoSmall), ink(isRuledOut ? Role::TextTertiary : Role::TextSecondary),
             trailing);
    right -= hash;

    const int left = row.left() + kLeft + kRail + kGap;
    const int height = grown(18, Face::Caption);
    QList<TagLook> tags = tagsOf(index);
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag) {
        const int width = tag->width();
        if (right - width - kGap - left < sized(kLeastSubject))
            break;
        const QRect box(right - width, row.top() + (row.height() - height) / 2, width, height);
        paintTag(*painter, QStyle::visualRect(option.direction, option.rect, box), *tag);
        right -= width + kGap - 2;
    }
    QFont font = face(Face::Body);
    const bool isStrong =
        option.state & QStyle::State_Selected || state == State::Pinned || state == State::Testing;
    if (isStrong)
        font.setWeight(QFont::Medium);
    drawText(*painter, placed(left, right - kGap - left),
             index.data(CommitList::SubjectRole).toString(), font,
             ink(isRuledOut ? Role::TextTertiary : Role::Text), leading);
    painter->restore();
}

} // namespace slipway
