// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMinWidth = 220;
constexpr int kRadius = 10;
constexpr int kPad = 9;
constexpr int kIcon = 16;

constexpr const char *kIconName = "slipwayIcon";
constexpr const char *kHint = "slipwayHint";
constexpr const char *kIsLoss = "slipwayIsLoss";

} // namespace

Menu::Menu(QWidget *parent)
    : QMenu(parent)
{
    setWindowFlags(windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    setAttribute(Qt::WA_TranslucentBackground);
    setMinimumWidth(kMinWidth);
}

QAction *Menu::add(const QString &icon, const QString &text, const QString &hint)
{
    QAction *action = addAction(text);
    action->setProperty(kIconName, icon);
    action->setProperty(kHint, hint);
    return action;
}

QAction *Menu::addLoss(const QString &icon, const QString &text)
{
    QAction *action = add(icon, text);
    action->setProperty(kIsLoss, true);
    return action;
}

void Menu::popupUnder(const QWidget &button, Edge edge)
{
    const bool isAtLeft = (edge == Edge::Leading) != button.isRightToLeft();
    const int left = isAtLeft ? 0 : button.width() - sizeHint().width();
    popup(button.mapToGlobal(QPoint(left, button.height() + 4)));
}

/// Without a compositor a translucent window is black where nothing is painted.
void Menu::resizeEvent(QResizeEvent *event)
{
    QMenu::resizeEvent(event);
    QPainterPath shape;
    shape.addRoundedRect(rect(), kRadius, kRadius);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void Menu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), kRadius, ink(Role::Raised), ink(Role::Border));
    const QList<QAction *> all = actions();
    for (const QAction *action : all) {
        const QRect box = actionGeometry(
            const_cast<QAction *>(action)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        if (action->isSeparator())
            painter.fillRect(QRect(box.left(), box.center().y(), box.width(), 1),
                             ink(Role::BorderSubtle));
        else
            paintRow(painter, *action);
    }
}

void Menu::paintRow(QPainter &painter, const QAction &action) const
{
    const QRect box = actionGeometry(
        const_cast<QAction *>(&action)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const bool enabled = action.isEnabled();
    const bool pointed = enabled && activeAction() == &action;
    const bool loss = action.property(kIsLoss).toBool();
    if (pointed)
        drawBox(painter, box, 6, ink(Role::Selected), {});
    const Role words = !enabled ? Role::TextDisabled
        : loss                  ? Role::Danger
        : pointed               ? Role::AccentText
                                : Role::Text;
    const Role mark = words == Role::Text ? Role::TextSecondary : words;
    const auto place = [&box, this](int left, int width, int height) {
        const QRect inner(box.left() + left, box.top() + (box.height() - height) / 2, width,
                          height);
        return QStyle::visualRect(layoutDirection(), box, inner);
    };
    const QString icon = action.isCheckable() ? (action.isChecked() ? u"check"_s : QString())
                                              : action.property(kIconName).toString();
    if (!icon.isEmpty())
        paintIcon(painter, place(kPad, kIcon, kIcon), icon, ink(mark));
    const bool mirrored = isRightToLeft();
    const int left = kPad + kIcon + kPad;
    drawText(painter, place(left, box.width() - left - kPad, box.height()), action.text(),
             face(Face::Body), ink(words), mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const QString hint = action.property(kHint).toString();
    if (!hint.isEmpty())
        drawText(painter, place(kPad, box.width() - 2 * kPad, box.height()), hint,
                 face(Face::Caption), ink(pointed ? Role::AccentText : Role::TextTertiary),
                 mirrored ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace slipway
