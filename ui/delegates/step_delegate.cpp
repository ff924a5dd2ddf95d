// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/step_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

int plainRow()
{
    return rowHeight(36);
}

int tallRow()
{
    return grown(rowHeight(50), Face::Small);
}

constexpr int kPad = 12;
constexpr int kMark = 16;
constexpr int kGap = 12;

using State = StepRow::State;

StepRow rowOf(const QModelIndex &index)
{
    StepRow step;
    step.name = index.data(StepList::NameRole).toString();
    step.detail = index.data(StepList::DetailRole).toString();
    step.state = State(index.data(StepList::StateRole).toInt());
    step.startedMs = index.data(StepList::StartedRole).toLongLong();
    step.endedMs = index.data(StepList::EndedRole).toLongLong();
    step.fraction = index.data(StepList::FractionRole).toDouble();
    return step;
}

void drawMark(QPainter &painter, const QRect &box, const StepRow &step)
{
    switch (step.state) {
    case State::Done:
        return paintIcon(painter, box, u"check"_s, ink(Role::SuccessMark));
    case State::Cached:
        return paintIcon(painter, box, u"bolt"_s, ink(Role::TextTertiary));
    case State::Failed:
        return paintIcon(painter, box, u"error"_s, ink(Role::Danger));
    case State::Skipped:
        return paintIcon(painter, box, u"minus"_s, ink(Role::TextTertiary));
    case State::Running:
        if (step.fraction < 0)
            return drawTurningRing(painter, QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 0.25,
                                   ink(Role::AccentText), 2.6);
        return drawRing(painter, QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), step.fraction,
                        ink(Role::AccentText), 2.6);
    case State::Waiting:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Role::TextTertiary), 1.5));
        painter.drawEllipse(QRectF(box).center(), 2.5, 2.5);
    }
}

struct Inks {
    Role name = Role::Text;
    Role detail = Role::TextSecondary;
    Role time = Role::TextTertiary;
};

Inks inksOf(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Skipped:
        return {Role::TextTertiary, Role::TextTertiary, Role::TextTertiary};
    case State::Running:
        return {Role::Text, Role::TextSecondary, Role::AccentText};
    case State::Failed:
        return {Role::Text, Role::Danger, Role::Danger};
    case State::Done:
    case State::Cached:
        break;
    }
    return {};
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, State state)
{
    if (state == State::Running)
        painter.fillRect(option.rect, ink(Role::Selected));
    else if (state == State::Failed)
        painter.fillRect(option.rect, ink(Role::DangerTint));
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        painter.fillRect(option.rect, ink(Role::Hover));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), 6, 6);
    }
}

} // namespace

QString durationText(qint64 milliseconds)
{
    constexpr qint64 kTenSeconds = 10'000;
    if (milliseconds < kTenSeconds)
        return QCoreApplication::translate("StepDelegate", "%1 s", "seconds, 0.4 s")
            .arg(double(milliseconds) / 1000, 0, 'f', 1);
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString stepTime(const StepRow &step, qint64 nowMs)
{
    switch (step.state) {
    case State::Cached:
        return QCoreApplication::translate("StepDelegate", "cached");
    case State::Running:
        return step.startedMs > 0 ? durationText(nowMs - step.startedMs) : QString();
    case State::Done:
    case State::Failed:
        return step.endedMs > step.startedMs ? durationText(step.endedMs - step.startedMs)
                                             : QString();
    case State::Waiting:
    case State::Skipped:
        break;
    }
    return {};
}

int StepDelegate::rowHeight(const StepRow &step)
{
    const bool isTall = step.state == State::Running || step.state == State::Failed;
    return isTall && !step.detail.isEmpty() ? tallRow() : plainRow();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), rowHeight(rowOf(index))};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    StepRow step = rowOf(index);
    if (m_isEnded && step.state == State::Waiting)
        step.state = State::Skipped;
    const Inks inks = inksOf(step.state);
    painter->save();
    drawGround(*painter, option, step.state);
    const QRect row = option.rect.adjusted(kPad, 0, -kPad, 0);
    const auto placed = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, row, box);
    };
    drawMark(*painter, placed({row.x(), row.y() + (row.height() - kMark) / 2, kMark, kMark}), step);

    QFont small = face(Face::Small);
    const QString time = stepTime(step, m_clock());
    if (step.state == State::Running)
        small.setWeight(QFont::Medium);
    const int timeWidth = time.isEmpty() ? 0 : widthOf(time, small);
    drawText(*painter, placed({row.right() + 1 - timeWidth, row.y(), timeWidth, row.height()}),
             time, small, ink(inks.time));

    const bool isTall = row.height() >= tallRow();
    const bool isStrong = step.state == State::Running || step.state == State::Failed;
    QFont name = face(Face::Body);
    name.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    const int left = row.x() + kMark + kGap;
    const int width = row.right() + 1 - left - timeWidth - kGap;
    const int line = lineHeight(Face::Body);
    const int second = lineHeight(Face::Small);
    const int top = isTall ? row.y() + (row.height() - line - second) / 2 : row.y();
    drawText(*painter, placed({left, top, width, isTall ? line : row.height()}), step.name, name,
             ink(inks.name));
    if (isTall)
        drawText(*painter, placed({left, top + line, width, second}), step.detail,
                 face(Face::Small), ink(inks.detail));
    painter->restore();
}

} // namespace slipway
