// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_pill.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMark = 12;
constexpr int kLeft = 7;
constexpr int kGap = 5;
constexpr int kRight = 9;
constexpr double kStartingPart = 0.25;

QString word(const char *text)
{
    return QCoreApplication::translate("StatePill", text);
}

QFont pillFont()
{
    QFont font = face(Face::Small);
    font.setWeight(QFont::Medium);
    return font;
}

/// Triangle and octagon come from the icons, a pixel larger than the others.
int markWidth(const PillLook &look)
{
    return look.mark == PillLook::Mark::Triangle || look.mark == PillLook::Mark::Octagon ? kMark + 1
                                                                                         : kMark;
}

void drawShape(QPainter &painter, const QRectF &box, const PillLook &look, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (look.mark) {
    case PillLook::Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.center(), 4, 4);
        break;
    case PillLook::Mark::DashedRing: {
        QPen pen(colour, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.4, 1.39});
        painter.setPen(pen);
        painter.drawEllipse(box.center(), 4, 4);
        break;
    }
    case PillLook::Mark::Square:
        painter.setPen(QPen(colour, 1.5));
        painter.drawRoundedRect(QRectF(box.center() - QPointF(3.5, 3.5), QSizeF(7, 7)), 1.5, 1.5);
        break;
    default:
        break;
    }
    painter.restore();
}

} // namespace

PillLook pillLook(const AppRow &app)
{
    using Mark = PillLook::Mark;
    switch (app.state) {
    case AppState::NotInstalled:
        return {Mark::DashedRing, word(QT_TRANSLATE_NOOP("StatePill", "Not installed"))};
    case AppState::Building: {
        const QString text = app.progress < 0
            ? word(QT_TRANSLATE_NOOP("StatePill", "Building"))
            : word(QT_TRANSLATE_NOOP("StatePill", "Building %1\u202f%"))
                  .arg(int(app.progress * 100));
        return {Mark::Ring, text, Role::AccentTint, Role::AccentText, qMax(0.0, app.progress)};
    }
    case AppState::Starting:
        return {
            Mark::Ring,       word(QT_TRANSLATE_NOOP("StatePill", "Starting")), Role::AccentTint,
            Role::AccentText, app.progress < 0 ? kStartingPart : app.progress,  app.progress < 0};
    case AppState::Running:
        return {Mark::Dot, word(QT_TRANSLATE_NOOP("StatePill", "Running")), Role::SuccessTint,
                Role::Success};
    case AppState::Unhealthy:
        return {Mark::Triangle, word(QT_TRANSLATE_NOOP("StatePill", "Unhealthy")),
                Role::WarningTint, Role::Warning};
    case AppState::Failed:
        return {Mark::Octagon, word(QT_TRANSLATE_NOOP("StatePill", "Failed")), Role::DangerTint,
                Role::Danger};
    case AppState::Stopped:
        return {Mark::Square, word(QT_TRANSLATE_NOOP("StatePill", "Stopped"))};
    case AppState::Unknown:
        return {Mark::DashedRing,
                app.lastSeenRunning ? word(QT_TRANSLATE_NOOP("StatePill", "Last seen running"))
                                    : word(QT_TRANSLATE_NOOP("StatePill", "Not known"))};
    }
    Q_UNREACHABLE();
}

int StatePainter::height()
{
    return grown(22, Face::Small);
}

int StatePainter::width(const PillLook &look)
{
    return kLeft + markWidth(look) + kGap + slipway::widthOf(look.text, pillFont()) + kRight;
}

void StatePainter::mark(QPainter &painter, const QRect &box, const PillLook &look)
{
    const QColor colour = ink(look.ink);
    switch (look.mark) {
    case PillLook::Mark::Ring:
        if (look.turns)
            return drawTurningRing(painter, box, look.fraction, colour);
        return drawRing(painter, box, look.fraction, colour);
    case PillLook::Mark::Triangle:
        return paintIcon(painter, box, u"warning"_s, colour);
    case PillLook::Mark::Octagon:
        return paintIcon(painter, box, u"error"_s, colour);
    case PillLook::Mark::Arrow:
        return paintIcon(painter, box, u"arrow-up"_s, colour);
    case PillLook::Mark::Search:
        return paintIcon(painter, box, u"bisect"_s, colour);
    default:
        drawShape(painter, box, look, colour);
    }
}

void StatePainter::pill(QPainter &painter, const QPoint &topLeft, const PillLook &look)
{
    const QRect box(topLeft, QSize(width(look), height()));
    const bool plain = look.fill == Role::Sunken;
    drawBox(painter, box, height() / 2.0, ink(look.fill),
            plain ? ink(Role::BorderSubtle) : QColor());
    const int side = markWidth(look);
    mark(painter, QRect(box.left() + kLeft, box.top() + (height() - side) / 2, side, side), look);
    const int left = box.left() + kLeft + side + kGap;
    drawText(painter, QRectF(left, box.top(), box.right() - left + 1, height()), look.text,
             pillFont(), ink(look.ink));
}

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setLook(const PillLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    return {StatePainter::width(m_look), StatePainter::height()};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StatePainter::pill(painter, {}, m_look);
}

Tag::Tag(const QString &text, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

int Tag::widthOf(const QString &text)
{
    return slipway::widthOf(text, face(Face::Caption)) + 14;
}

QSize Tag::sizeHint() const
{
    return {widthOf(m_text), grown(18, Face::Caption)};
}

void Tag::paint(QPainter &painter, const QRect &box, const QString &text, Kind kind)
{
    struct Look {
        Role fill;
        Role line;
        Role ink;
    };
    const Look look = [kind]() -> Look {
        switch (kind) {
        case Kind::Neutral:
            return {Role::Surface, Role::Border, Role::TextSecondary};
        case Kind::Accent:
            return {Role::AccentTint, Role::AccentTint, Role::AccentText};
        case Kind::Green:
            return {Role::SuccessTint, Role::SuccessTint, Role::Success};
        case Kind::Amber:
            return {Role::WarningTint, Role::WarningTint, Role::Warning};
        case Kind::Red:
            return {Role::DangerTint, Role::DangerTint, Role::Danger};
        }
        Q_UNREACHABLE();
    }();
    drawBox(painter, box, 4, ink(look.fill), ink(look.line));
    drawText(painter, box, text, face(Face::Caption), ink(look.ink), Qt::AlignHCenter);
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_kind);
}

} // namespace slipway
