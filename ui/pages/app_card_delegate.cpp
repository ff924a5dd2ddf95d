// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_card_delegate.h"

#include "ui/pages/apps_filter.h"
#include "ui/pages/card_grid.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_pill.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kWidth = 320;
constexpr int kFullHeight = 144;
constexpr int kCompactHeight = 64;
constexpr int kAround = 8;
constexpr int kCompactAround = 6; // 12 between the rows
constexpr int kPad = 16;
constexpr int kGap = 6;
constexpr int kLine2 = 68; // from the card's top
constexpr int kLine3 = 100;
constexpr int kActionHeight = 28;

/// Draws at places given from the leading edge of the card, so that it mirrors where the language
/// runs to the left.
class Pen
{
public:
    Pen(QPainter &painter, const QRect &card, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_card(card)
        , m_direction(direction)
    {}
    QRect at(int left, int top, int width, int height) const
    {
        return QStyle::visualRect(m_direction, m_card,
                                  QRect(m_card.left() + left, m_card.top() + top, width, height));
    }
    int text(int left, int top, int width, int height, const QString &text, const QFont &font,
             Role role) const
    {
        const Qt::Alignment side = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        return drawText(m_painter, at(left, top, width, height), text, font, ink(role), side);
    }
    /// Ends at `right` from the leading edge; answers where it begins.
    int endText(int right, int top, int height, const QString &text, const QFont &font,
                Role role) const
    {
        const int width = widthOf(text, font);
        this->text(right - width, top, width, height, text, font, role);
        return right - width;
    }
    void icon(int left, int top, int side, const QString &name, Role role) const
    {
        paintIcon(m_painter, at(left, top, side, side), name, ink(role));
    }

private:
    QPainter &m_painter;
    QRect m_card;
    Qt::LayoutDirection m_direction;
};

void paintPin(const Pen &pen, const AppRow &app)
{
    const QFont mono = face(Face::MonoSmall);
    const QString port = app.port > 0 ? u":%1"_s.arg(app.port) : QString();
    const int end = pen.endText(kWidth - kPad, kLine2, 20, port, mono, Role::TextTertiary);
    if (app.pin.isEmpty())
        return;
    pen.icon(kPad, kLine2 + 3, 14, u"pin"_s, Role::TextTertiary);
    int left = kPad + 14 + kGap;
    left += pen.text(left, kLine2, end - left - kGap, 20, app.pin, mono, Role::TextSecondary) + kGap
        + 3;
    if (app.behind < 0 || app.state == AppState::Unknown)
        return;
    QFont words = face(Face::Small);
    if (app.behind > 0)
        words.setWeight(QFont::Medium);
    const QString text = app.behind > 0 ? AppCardDelegate::tr("%n behind", "commits", app.behind)
                                        : AppCardDelegate::tr("up to date");
    pen.text(left, kLine2, end - left - kGap, 20, text, words,
             app.behind > 0 ? Role::AccentText : Role::TextTertiary);
}

void paintProgress(QPainter &painter, const Pen &pen, const AppRow &app)
{
    const QFont small = face(Face::Small);
    const int end = pen.endText(kWidth - kPad, kLine2, 20, app.timeLeft, small, Role::TextTertiary);
    pen.text(kPad, kLine2, end - kPad - 8, 20, app.step, small, Role::TextSecondary);
    if (app.progress < 0)
        return;
    const QRect track = pen.at(kPad, kLine2 + 22, kWidth - 2 * kPad, 4);
    drawBox(painter, track, 2, ink(Role::Track), {});
    const int done = qMax(4, qRound((kWidth - 2 * kPad) * app.progress));
    drawBox(painter, pen.at(kPad, kLine2 + 22, done, 4), 2, ink(Role::Data1), {});
}

void paintFull(QPainter &painter, const Pen &pen, const AppRow &app)
{
    paintTile(painter, pen.at(kPad, kPad, 40, 40), app.icon, app.tint, app.name);
    pen.text(68, kPad, kWidth - 68 - 44, 20, app.name, face(Face::Strong), Role::Text);
    pen.text(68, kPad + 22, kWidth - 68 - kPad, 16, app.summary, face(Face::Small),
             Role::TextSecondary);
    const bool isBusy = app.state == AppState::Building || app.state == AppState::Starting;
    if (isBusy && !app.step.isEmpty())
        paintProgress(painter, pen, app);
    else if (!app.reason.isEmpty())
        pen.text(kPad, kLine2, kWidth - 2 * kPad, 20, app.reason, face(Face::Small),
                 Role::TextSecondary);
    else
        paintPin(pen, app);
    const PillLook look = pillLook(app);
    const QRect pill = pen.at(kPad, kLine3 + 3, StatePainter::width(look), StatePainter::kHeight);
    StatePainter::pill(painter, pill.topLeft(), look);
}

void paintCompact(QPainter &painter, const Pen &pen, const AppRow &app, int end)
{
    paintTile(painter, pen.at(kPad, 14, 36, 36), app.icon, app.tint, app.name);
    pen.text(64, 14, end - 64 - 12, 20, app.name, face(Face::Strong), Role::Text);
    pen.text(64, 34, end - 64 - 12, 16, app.summary, face(Face::Small), Role::TextSecondary);
}

} // namespace

QSize CardLayout::cell(Form form)
{
    return form == Form::Full ? QSize(kWidth + 2 * kAround, kFullHeight + 2 * kAround)
                              : QSize(kWidth + 2 * kAround, kCompactHeight + 2 * kCompactAround);
}

QRect CardLayout::card(Form form, const QRect &cell)
{
    const int above = form == Form::Full ? kAround : kCompactAround;
    return {cell.left() + kAround, cell.top() + above, kWidth,
            form == Form::Full ? kFullHeight : kCompactHeight};
}

QRect CardLayout::more(const QRect &card)
{
    return {card.left() + kWidth - kPad - kActionHeight + 4, card.top() + 12, kActionHeight,
            kActionHeight};
}

QList<QRect> CardLayout::actions(Form form, const QRect &card, const QList<AppAction> &actions)
{
    QList<QRect> boxes;
    int right = card.left() + kWidth - kPad;
    const int top =
        card.top() + (form == Form::Full ? kLine3 : (kCompactHeight - kActionHeight) / 2);
    for (auto action = actions.crbegin(); action != actions.crend(); ++action) {
        const QSize size = sizeOf(faceOf(*action));
        boxes.prepend(QRect(right - size.width(), top, size.width(), size.height()));
        right -= size.width() + kGap;
    }
    return boxes;
}

ButtonFace faceOf(const AppAction &action)
{
    return {action.iconOnly ? QString() : action.text, action.icon, Button::Size::Compact};
}

AppCardDelegate::AppCardDelegate(CardLayout::Form form, QObject *owner)
    : QStyledItemDelegate(owner)
    , m_form(form)
{}

QSize AppCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return CardLayout::cell(m_form);
}

void AppCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const AppRow *app = AppsFilter::rowOf(index);
    const auto *grid = qobject_cast<const CardGrid *>(option.widget);
    if (!app || !grid)
        return;
    const QRect card = CardLayout::card(m_form, option.rect);
    drawBox(*painter, card, 12, ink(Role::Surface),
            ink(grid->pointed() == index ? Role::BorderStrong : Role::BorderSubtle));
    if (grid->showsRing() && grid->currentIndex() == index)
        drawBox(*painter, card.adjusted(-4, -4, 4, 4), 15, {}, ink(Role::Focus), 2);
    const Pen pen(*painter, card, option.direction);
    const QList<QRect> boxes =
        CardLayout::actions(m_form, card, cardActions(*app, m_engineAnswers));
    if (m_form == CardLayout::Form::Full)
        paintFull(*painter, pen, *app);
    else
        paintCompact(*painter, pen, *app,
                     boxes.isEmpty() ? kWidth - kPad : boxes.first().left() - card.left());
    // True buttons lie over the pointed and the current card; two that blend would look bold.
    if (!grid->isCovered(index))
        paintActions(*painter, card, *app);
}

void AppCardDelegate::paintActions(QPainter &painter, const QRect &card, const AppRow &app) const
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QList<AppAction> actions = cardActions(app, m_engineAnswers);
    const QList<QRect> boxes = CardLayout::actions(m_form, card, actions);
    for (int i = 0; i < actions.size(); ++i) {
        const ButtonInk inks = buttonInk(actions[i].kind, actions[i].enabled, false, false);
        drawButton(painter, QStyle::visualRect(direction, card, boxes[i]), faceOf(actions[i]), inks,
                   direction);
    }
    if (m_form == CardLayout::Form::Full) {
        const QRect more = QStyle::visualRect(direction, card, CardLayout::more(card));
        paintIcon(painter, more.adjusted(6, 6, -6, -6), u"more"_s, ink(Role::TextTertiary));
    }
}

} // namespace slipway
