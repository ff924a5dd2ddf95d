// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mount_item.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLeft = 16;
constexpr int kRight = 12;
constexpr int kIcon = 16;
constexpr int kHeadHeight = 32;
constexpr int kRowHeight = 45;
constexpr int kLeastColumns = 820; ///< Narrower than this the parts stand under each other.
constexpr int kName = 148;
constexpr int kArrow = 24;
constexpr int kAccess = 96;
constexpr int kExists = 56;
constexpr int kUse = 72;
constexpr int kFree = 76;
constexpr int kMore = 28;

QString dash()
{
    return u"–"_s;
}

QRect middle(const QRect &box, int size)
{
    return {box.center().x() - size / 2 + 1, box.center().y() - size / 2 + 1, size, size};
}

Role inkOf(MountRow::Cell mark)
{
    switch (mark) {
    case MountRow::Cell::Warning:
        return Role::Warning;
    case MountRow::Cell::Bad:
        return Role::Danger;
    default:
        return Role::TextTertiary;
    }
}

} // namespace

bool MountColumns::areBeside(int width)
{
    return width >= sized(kLeastColumns);
}

int MountColumns::heightFor(int width)
{
    const int place = lineHeight(Face::Mono) + lineHeight(Face::Small);
    if (areBeside(width))
        return qMax(rowHeight(kRowHeight), place + 8);
    return 12 + lineHeight(Face::Body) + place + lineHeight(Face::Mono) + lineHeight(Face::Small)
        + 12;
}

MountColumns::MountColumns(int width, int height)
    : isWide(areBeside(width))
{
    const int end = width - kRight;
    more = {end - kMore, 0, kMore, height};
    if (!isWide) {
        const int mark = sized(kUse);
        int top = 12;
        const auto line = [&](Face face, int lines = 1) {
            const QRect box(kLeft + kIcon + 8, top, more.left() - kLeft - kIcon - 16,
                            lineHeight(face) * lines);
            top += box.height();
            return box;
        };
        name = line(Face::Body);
        use = {name.right() - mark, name.top(), mark, name.height()};
        exists = use.translated(-mark, 0);
        name.setRight(exists.left() - 8);
        name.setLeft(kLeft);
        host = line(Face::Mono);
        host.setHeight(host.height() + lineHeight(Face::Small));
        top = host.bottom() + 1;
        container = line(Face::Mono);
        arrow = {container.left(), container.top(), kArrow, container.height()};
        container.setLeft(arrow.right() + 1);
        access = line(Face::Small);
        free = access;
        free.setLeft(access.center().x());
        access.setRight(free.left() - 8);
        more.setHeight(lineHeight(Face::Body) + 24);
        return;
    }
    int right = more.left();
    const auto column = [&](int wide) {
        right -= sized(wide);
        return QRect(right, 0, sized(wide), height);
    };
    free = column(kFree).adjusted(0, 0, -8, 0);
    use = column(kUse);
    exists = column(kExists);
    access = column(kAccess);
    name = {kLeft, 0, sized(kName) - 8, height};
    const int left = kLeft + sized(kName);
    const int room = right - left - kArrow;
    const int hostRoom = room * 57 / 100; // as 252 of 442
    host = {left, (height - lineHeight(Face::Mono) - lineHeight(Face::Small)) / 2, hostRoom - 12,
            lineHeight(Face::Mono) + lineHeight(Face::Small)};
    arrow = {left + hostRoom, 0, kArrow, height};
    container = {left + hostRoom + kArrow, 0, room - hostRoom - 12, height};
}

MountHead::MountHead(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MountHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(MountColumns::areBeside(width()) ? grown(kHeadHeight, Face::Caption) : 0);
}

void MountHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MountColumns columns(width(), height());
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const auto put = [&](QRect box, const QString &text, Qt::Alignment side) {
        box.setTop(0);
        box.setHeight(height());
        drawText(painter, QStyle::visualRect(layoutDirection(), rect(), box), text,
                 face(Face::Caption), ink(Role::TextTertiary), side);
    };
    put(columns.name, tr("Purpose"), leading);
    put(columns.host, tr("On this computer"), leading);
    put(columns.container, tr("In the app"), leading);
    put(columns.access, tr("Access"), leading);
    put(columns.exists, tr("Exists"), Qt::AlignHCenter);
    put(columns.use, tr("Usable"), Qt::AlignHCenter);
    put(columns.free, tr("Free"), trailing);
}

MountItem::MountItem(QWidget *parent)
    : QAbstractButton(parent)
    , m_more(Button::ofIcon(u"more"_s, {}, Button::Kind::Quiet, Button::Size::Compact, this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_more, &Button::clicked, this,
            [this] { emit menuWished(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
}

void MountItem::setRow(const MountRow &row, const QString &spoken, const QString &told)
{
    m_row = row;
    setAccessibleName(spoken);
    const QString place =
        row.host.isEmpty() ? row.container : tr("%1 → %2").arg(row.host, row.container);
    setToolTip(told.isEmpty() ? place : place + u'\n' + told);
    const QString called = row.name.isEmpty() ? row.container : row.name;
    m_more->setAccessibleName(tr("More for %1").arg(called));
    m_more->setToolTip(tr("More for %1").arg(called));
    update();
}

QSize MountItem::sizeHint() const
{
    return {kLeft + 240, MountColumns::heightFor(width())};
}

QRect MountItem::seen(const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void MountItem::layButton()
{
    setFixedHeight(MountColumns::heightFor(width()));
    const QRect room = MountColumns(width(), height()).more;
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(
        seen({room.right() + 1 - size.width(), room.center().y() - size.height() / 2 + 1,
              size.width(), size.height()}));
}

void MountItem::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    layButton();
}

void MountItem::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        layButton();
    }
}

void MountItem::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWished(isByKey ? m_more->mapToGlobal(QPoint(0, m_more->height() + 4))
                            : event->globalPos());
}

void MountItem::paintName(QPainter &painter, const MountColumns &columns) const
{
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const bool isWrong =
        m_row.noteMark == MountRow::Cell::Warning || m_row.noteMark == MountRow::Cell::Bad;
    QRect box = columns.name;
    const QRect mark(box.left(), box.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    paintIcon(painter, seen(mark), m_row.icon,
              ink(isWrong ? inkOf(m_row.noteMark) : Role::TextTertiary));
    box.setLeft(mark.right() + 1 + 8);
    drawText(painter, seen(box), m_row.name.isEmpty() ? tr("Further folder") : m_row.name,
             face(Face::Label), ink(Role::Text), leading);
}

void MountItem::paintPlaces(QPainter &painter, const MountColumns &columns) const
{
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const bool hasNote = !m_row.note.isEmpty();
    QRect path = columns.host;
    path.setHeight(lineHeight(Face::Mono));
    if (!hasNote && columns.isWide)
        path.moveTop((height() - path.height()) / 2);
    if (m_row.host.isEmpty())
        drawText(painter, seen(path), tr("not chosen yet"), face(Face::Body),
                 ink(Role::TextTertiary), leading);
    else
        drawText(painter, seen(path), m_row.shownHost, face(Face::Mono), ink(Role::Text), leading,
                 Qt::ElideMiddle);
    if (hasNote) {
        const QRect note(path.left(), path.bottom() + 1, path.width(), lineHeight(Face::Small));
        drawText(painter, seen(note), m_row.note, face(Face::Small), ink(inkOf(m_row.noteMark)),
                 leading);
    }
    const QRect arrow = columns.isWide
        ? middle(columns.arrow, 14)
        : QRect(columns.arrow.left(), columns.arrow.center().y() - 6, 14, 14);
    painter.save();
    if (isRightToLeft()) {
        painter.translate(2 * seen(arrow).center().x() + 1, 0);
        painter.scale(-1, 1);
    }
    paintIcon(painter, seen(arrow), u"arrow-right"_s, ink(Role::TextTertiary));
    painter.restore();
    drawText(painter, seen(columns.container), m_row.container, face(Face::Mono), ink(Role::Text),
             leading, Qt::ElideMiddle);
}

void MountItem::paintCell(QPainter &painter, const QRect &box, MountRow::Cell cell) const
{
    switch (cell) {
    case MountRow::Cell::Good:
        return paintIcon(painter, seen(middle(box, kIcon)), u"check"_s, ink(Role::SuccessMark));
    case MountRow::Cell::Warning:
        return paintIcon(painter, seen(middle(box, kIcon)), u"warning"_s, ink(Role::Warning));
    case MountRow::Cell::Bad:
        return paintIcon(painter, seen(middle(box, kIcon)), u"error"_s, ink(Role::Danger));
    case MountRow::Cell::Pending:
    case MountRow::Cell::None:
        break;
    }
    drawText(painter, seen(box), dash(), face(Face::Body), ink(Role::TextTertiary),
             Qt::AlignHCenter);
}

void MountItem::paintCells(QPainter &painter, const MountColumns &columns) const
{
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    QRect access = columns.access;
    const QRect mark(access.left(), access.center().y() - 6, 14, 14);
    paintIcon(painter, seen(mark), m_row.isReadOnly ? u"lock"_s : u"edit"_s,
              ink(Role::TextTertiary));
    access.setLeft(mark.right() + 1 + 6);
    drawText(painter, seen(access), m_row.isReadOnly ? tr("Read only") : tr("Read, write"),
             face(Face::Small), ink(Role::Text), leading);
    paintCell(painter, columns.exists, m_row.exists);
    paintCell(painter, columns.use, m_row.access);
    if (columns.isWide || !m_row.free.isEmpty())
        drawText(painter, seen(columns.free), m_row.free.isEmpty() ? dash() : m_row.free,
                 face(Face::Small), ink(Role::TextSecondary), trailing);
}

void MountItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        fillRow(painter, *this, ink(Role::Hover));
    const MountColumns columns(width(), height());
    paintName(painter, columns);
    paintPlaces(painter, columns);
    paintCells(painter, columns);
}

} // namespace slipway
