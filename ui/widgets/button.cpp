// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kArrow = 14; ///< of a button that opens a menu

struct Measure {
    int height;
    int pad;
    int gap;
    int icon;
    int text;
};

Measure measure(Button::Size size)
{
    switch (size) {
    case Button::Size::Compact:
        return {grown(28, Face::Small), 12, 6, 14, sized(12)};
    case Button::Size::Regular:
        return {grown(32, Face::Label), 14, 7, 16, sized(13)};
    case Button::Size::Large:
        return {grown(40, Face::Label), 19, 7, 16, sized(14)};
    }
    Q_UNREACHABLE();
}

QFont wordsFont(Button::Size size)
{
    QFont font = face(Face::Label);
    font.setPixelSize(measure(size).text);
    return font;
}

constexpr qreal kRadius = 7;
constexpr double kBusyPart = 0.3;

} // namespace

ButtonInk buttonInk(Button::Kind kind, bool enabled, bool pointed, bool pressed)
{
    using Kind = Button::Kind;
    const bool filled = kind == Kind::Primary || kind == Kind::DangerFill;
    if (!enabled) {
        const bool bare = kind == Kind::Quiet;
        return {bare ? QColor() : ink(Role::Window), bare ? QColor() : ink(Role::Border),
                ink(Role::TextDisabled), ink(Role::TextDisabled)};
    }
    if (filled) {
        const QColor fill = kind == Kind::DangerFill ? ink(Role::DangerFill)
            : pressed                                ? ink(Role::AccentPressed)
            : pointed                                ? ink(Role::AccentHover)
                                                     : ink(Role::Accent);
        return {fill, fill, ink(Role::OnAccent), ink(Role::OnAccent)};
    }
    if (kind == Kind::Tinted) {
        const QColor fill = ink(pressed ? Role::Pressed : Role::AccentTint);
        return {fill, pointed ? ink(Role::SelectedLine) : fill, ink(Role::AccentText),
                ink(Role::AccentText)};
    }
    const QColor text = ink(kind == Kind::Danger       ? Role::Danger
                                : kind == Kind::Accent ? Role::AccentText
                                : kind == Kind::Quiet  ? Role::TextSecondary
                                                       : Role::Text);
    const QColor mark = kind == Kind::Plain ? ink(Role::TextSecondary) : text;
    if (kind == Kind::Quiet) {
        const QColor fill = pressed ? ink(Role::Pressed) : pointed ? ink(Role::Hover) : QColor();
        return {fill, fill, pointed ? ink(Role::Text) : text, pointed ? ink(Role::Text) : mark};
    }
    return {ink(pressed       ? Role::Pressed
                    : pointed ? Role::Hover
                              : Role::Surface),
            ink(pointed || pressed ? Role::BorderStrong : Role::Border), text, mark};
}

Button::Button(const QString &text, Kind kind, Size size, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_size(size)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    keepFont(this, [size] { return wordsFont(size); });
}

Button *Button::ofIcon(const QString &icon, const QString &name, Kind kind, Size size,
                       QWidget *parent)
{
    auto *button = new Button({}, kind, size, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
    update();
}

void Button::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setAttribute(Qt::WA_TransparentForMouseEvents, busy);
    setFocusPolicy(busy ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

ButtonFace Button::shown() const
{
    return {text(), m_icon, m_size, m_busy, m_opensMenu};
}

QSize Button::sizeHint() const
{
    return sizeOf(shown());
}

void Button::paintBox(QPainter &painter, const ButtonInk &inks)
{
    drawBox(painter, rect(), kRadius, inks.fill, inks.line);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (m_busy)
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    const ButtonInk inks =
        buttonInk(m_kind, isEnabled(), underMouse() && isEnabled(), isDown() || isChecked());
    QPainter painter(this);
    paintBox(painter, inks);
    drawButtonFace(painter, rect(), shown(), inks, layoutDirection());
}

QSize sizeOf(const ButtonFace &button)
{
    const Measure m = measure(button.size);
    if (button.text.isEmpty())
        return {m.height, m.height};
    const int mark = button.icon.isEmpty() ? 0 : m.icon + m.gap;
    const int arrow = button.opensMenu ? m.gap + kArrow : 0;
    return {2 * m.pad + mark + arrow + widthOf(button.text, wordsFont(button.size)), m.height};
}

void drawButtonFace(QPainter &painter, const QRect &box, const ButtonFace &button,
                    const ButtonInk &inks, Qt::LayoutDirection direction)
{
    const Measure m = measure(button.size);
    const bool marked = button.busy || !button.icon.isEmpty();
    const int words = button.text.isEmpty() ? 0 : widthOf(button.text, wordsFont(button.size));
    const int gap = marked && words > 0 ? m.gap : 0;
    const int arrow = button.opensMenu ? m.gap + kArrow : 0;
    const int total = (marked ? m.icon : 0) + gap + words + arrow;
    const QRect inner(box.left() + qMax(0, (box.width() - total) / 2), box.top(), total,
                      box.height());
    const auto place = [&inner, direction](int left, int width) {
        return QStyle::visualRect(direction, inner,
                                  QRect(inner.left() + left, inner.top(), width, inner.height()));
    };
    if (marked) {
        const QRect mark = place(0, m.icon).adjusted(0, (box.height() - m.icon) / 2, 0, 0);
        const QRect square(mark.topLeft(), QSize(m.icon, m.icon));
        if (button.busy)
            drawTurningRing(painter, QRectF(square).adjusted(1, 1, -1, -1), kBusyPart, inks.icon,
                            2.3);
        else
            paintIcon(painter, square, button.icon, inks.icon);
    }
    if (arrow > 0) {
        const QRect at =
            place(total - kArrow, kArrow).adjusted(0, (box.height() - kArrow) / 2, 0, 0);
        paintIcon(painter, {at.topLeft(), QSize(kArrow, kArrow)}, u"chevron-down"_s, inks.icon);
    }
    if (words > 0)
        drawText(painter, place(total - arrow - words, words), button.text, wordsFont(button.size),
                 inks.text);
}

void drawButton(QPainter &painter, const QRect &box, const ButtonFace &button,
                const ButtonInk &inks, Qt::LayoutDirection direction)
{
    drawBox(painter, box, kRadius, inks.fill, inks.line);
    drawButtonFace(painter, box, button, inks, direction);
}

} // namespace slipway
