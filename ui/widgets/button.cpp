// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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
        return {28, 11, 6, 14, 12};
    case Button::Size::Regular:
        return {32, 13, 7, 16, 13};
    case Button::Size::Large:
        return {40, 18, 7, 16, 14};
    }
    Q_UNREACHABLE();
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
    setFont(words());
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

void Button::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setAttribute(Qt::WA_TransparentForMouseEvents, busy);
    setFocusPolicy(busy ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

QFont Button::words() const
{
    QFont font = face(Face::Label);
    font.setPixelSize(measure(m_size).text);
    return font;
}

QSize Button::sizeHint() const
{
    const Measure m = measure(m_size);
    if (text().isEmpty())
        return {m.height, m.height};
    const int mark = m_icon.isEmpty() ? 0 : m.icon + m.gap;
    return {2 * m.pad + mark + widthOf(text(), words()), m.height};
}

void Button::paintBox(QPainter &painter, const ButtonInk &inks)
{
    drawBox(painter, rect(), kRadius, inks.fill, inks.line);
}

void Button::paintEvent(QPaintEvent *)
{
    const Measure m = measure(m_size);
    const ButtonInk inks =
        buttonInk(m_kind, isEnabled(), underMouse() && isEnabled(), isDown() || isChecked());
    QPainter painter(this);
    paintBox(painter, inks);

    const QRect inner = rect();
    const bool marked = m_busy || !m_icon.isEmpty();
    const int wordsWidth = text().isEmpty() ? 0 : widthOf(text(), words());
    const int gap = marked && wordsWidth > 0 ? m.gap : 0;
    const int total = (marked ? m.icon : 0) + gap + wordsWidth;
    int x = inner.left() + qMax(0, (inner.width() - total) / 2);
    if (isRightToLeft())
        x = inner.left() + qMax(0, (inner.width() - total) / 2) + total;
    const auto take = [&x, this](int width) {
        const int left = isRightToLeft() ? x - width : x;
        x += isRightToLeft() ? -width : width;
        return left;
    };
    if (marked) {
        const QRect box(take(m.icon), inner.top() + (inner.height() - m.icon) / 2, m.icon, m.icon);
        if (m_busy)
            drawRing(painter, QRectF(box).adjusted(1, 1, -1, -1), kBusyPart, inks.icon, 2.3);
        else
            paintIcon(painter, box, m_icon, inks.icon);
        take(gap);
    }
    if (wordsWidth > 0) {
        const int left = take(wordsWidth);
        drawText(painter, QRectF(left, inner.top(), wordsWidth, inner.height()), text(), words(),
                 inks.text);
    }
}

} // namespace slipway
