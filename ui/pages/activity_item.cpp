// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_item.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRowHeight = 52;
constexpr int kIcon = 18;
constexpr int kTile = 28;
constexpr int kGap = 12;
constexpr int kLeft = 16;
constexpr int kRight = 12;
constexpr int kTimeWidth = 56;
constexpr int kTextLeft = kLeft + kIcon + kGap + kTile + kGap;

Role markRole(const ActivityRow &row)
{
    switch (row.state) {
    case ActivityRow::State::Failed:
        return Role::DangerMark;
    case ActivityRow::State::CutShort:
        return Role::WarningMark;
    case ActivityRow::State::Done:
        return row.icon == "play"_L1 || row.icon == "restart"_L1 ? Role::SuccessMark
                                                                 : Role::TextTertiary;
    default:
        return Role::TextTertiary;
    }
}

QString clockOf(const ActivityRow &row)
{
    return row.when().toLocalTime().toString(u"HH:mm"_s);
}

} // namespace

ActivityItem::ActivityItem(const ActivityRow &row, QWidget *parent)
    : SeeRow(parent)
    , m_row(row)
{
    setRow(row);
}

void ActivityItem::setRow(const ActivityRow &row)
{
    m_row = row;
    const QString name = row.text.isEmpty()
        ? tr("%1, %2", "what was done, time of day").arg(row.title, clockOf(row))
        : tr("%1, %2, %3", "what was done, how it went, time of day")
              .arg(row.title, row.text, clockOf(row));
    setAccessibleName(name);
    setAccessibleDescription(tr("Shows %1").arg(row.name));
    const bool isFailure = row.state == ActivityRow::State::Failed;
    setSee(row.build > 0 || (isFailure && !row.reason.isEmpty()), isFailure, row.title);
}

QSize ActivityItem::sizeHint() const
{
    return {kTextLeft + 200, rowHeight(kRowHeight) + lineHeight(Face::Small) - 16};
}

int ActivityItem::seeEnd() const
{
    return width() - kRight - sized(kTimeWidth) - kGap;
}

void ActivityItem::laidOut()
{
    const int room = textBox().width();
    const bool isCut = widthOf(m_row.title, face(Face::Body)) > room
        || widthOf(m_row.text, face(Face::Small)) > room;
    setToolTip(isCut ? m_row.title + u'\n' + m_row.text : QString());
}

QRect ActivityItem::textBox() const
{
    const int right = seeEnd() - (see().isHidden() ? 0 : see().width() + kGap);
    return {kTextLeft, 0, std::max(0, right - kTextLeft), height()};
}

void ActivityItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    if (underMouse() || isDown())
        fillRow(painter, *this, ink(isDown() ? Role::Pressed : Role::Hover));
    paintIcon(painter, seen({kLeft, (height() - kIcon) / 2, kIcon, kIcon}), m_row.icon,
              ink(markRole(m_row)));
    paintTile(painter, seen({kLeft + kIcon + kGap, (height() - kTile) / 2, kTile, kTile}),
              m_row.tile, m_row.tint, m_row.name);
    const QRect words = textBox();
    const int lines = lineHeight(Face::Body) + lineHeight(Face::Small);
    const int top =
        m_row.text.isEmpty() ? (height() - lineHeight(Face::Body)) / 2 : (height() - lines) / 2;
    const QRect title(words.left(), top, words.width(), lineHeight(Face::Body));
    drawText(painter, seen(title), m_row.title, face(Face::Body), ink(Role::Text), leading);
    const QRect text(words.left(), title.bottom() + 1, words.width(), lineHeight(Face::Small));
    drawText(painter, seen(text), m_row.text, face(Face::Small), ink(Role::TextTertiary), leading);
    const QRect time(width() - kRight - sized(kTimeWidth), 0, sized(kTimeWidth), height());
    drawText(painter, seen(time), clockOf(m_row), face(Face::Small), ink(Role::TextTertiary),
             trailing);
}

RunningCard::RunningCard(const ActivityRow &row, QWidget *parent)
    : Card(parent)
    , m_row(row)
    , m_tile(new Tile(40, this))
    , m_title(new TextLabel({}, Face::Strong, Role::Text, this))
    , m_text(new ElidedLabel({}, Face::Small, Role::TextSecondary, Qt::ElideRight, this))
    , m_left(new TextLabel({}, Face::Body, Role::TextSecondary, this))
    , m_log(new Button(tr("Show log"), Button::Kind::Quiet, Button::Size::Compact, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Plain, Button::Size::Compact, this))
    , m_bar(new MeterWidget(6, this))
{
    m_log->setIconName(u"log"_s);
    m_bar->setWarns(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *about = new QWidget(this);
    about->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *aboutRow = new QHBoxLayout(about);
    aboutRow->setContentsMargins({});
    aboutRow->setSpacing(12);
    aboutRow->addWidget(m_tile);
    aboutRow->addLayout(words, 1);
    auto *headRow = new QWidget(this);
    auto *head = new WrapLayout(headRow);
    head->setSpacing(12);
    head->addWidget(about);
    head->addWidget(m_left);
    head->addWidget(m_log);
    head->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 15, 16, 15);
    column->setSpacing(12);
    column->addWidget(headRow);
    column->addWidget(m_bar);
    connect(m_log, &QPushButton::clicked, this, &RunningCard::logWished);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setBusy(true); // Until the work says that it has ended.
        emit cancelWished();
    });
    setRow(row);
}

void RunningCard::setRow(const ActivityRow &row)
{
    m_row = row;
    const bool isMine = row.state == ActivityRow::State::Running;
    m_tile->setApp(row.tile, row.tint, row.name);
    m_title->setText(row.title);
    m_text->setText(row.text);
    m_left->setText(row.timeLeft);
    m_left->setVisible(!row.timeLeft.isEmpty());
    m_log->setVisible(isMine && row.isBuild);
    m_log->setAccessibleName(tr("Show log: %1").arg(row.title));
    m_cancel->setVisible(isMine);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(row.title));
    m_bar->setVisible(isMine && row.progress >= 0);
    m_bar->setFraction(row.progress);
    m_bar->setAccessibleName(tr("%1: %2 %").arg(row.title).arg(qRound(row.progress * 100)));
    setAccessibleName(row.text.isEmpty()
                          ? row.title
                          : tr("%1, %2", "what is done, how far it is").arg(row.title, row.text));
}

} // namespace slipway
