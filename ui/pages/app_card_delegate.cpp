// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_card_delegate.h"

#include "ui/pages/apps_filter.h"
#include "ui/pages/card_grid.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_pill.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kPad = 16;
constexpr int kGap = 6;
constexpr int kTile = 40;
constexpr int kSmallTile = 36;
constexpr int kBetween = 2; // name and purpose

/// Where the lines of a card lie, from its top, at the person's text size and spacing.
struct Measures {
    bool isCompact = currentAppearance().spacing == Spacing::Compact;
    int around = isCompact ? 6 : 8; // half of what is between two cards
    int smallAround = isCompact ? 4 : 6;
    int width = sized(320);
    int pad = isCompact ? 12 : 16; // above and below
    int gap = isCompact ? 8 : 12;
    int name = lineHeight(Face::Strong);
    int small = lineHeight(Face::Small);
    int words = name + kBetween + small;
    int head = qMax(kTile, words);
    int line = grown(20, Face::Small);
    int action = grown(28, Face::Small);
    int line2 = pad + head + gap;
    int line3 = line2 + line + gap;
    int height = line3 + action + pad;
    int smallHead = qMax(kSmallTile, name + small);
    int smallPad = isCompact ? 10 : 14;
    int smallHeight = smallHead + 2 * smallPad;
};

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

void paintPin(const Pen &pen, const Measures &m, const AppRow &app)
{
    const QFont mono = face(Face::MonoSmall);
    const QString port = app.port > 0 ? u":%1"_s.arg(app.port) : QString();
    const int end = pen.endText(m.width - kPad, m.line2, m.line, port, mono, Role::TextTertiary);
    if (app.pin.isEmpty())
        return;
    pen.icon(kPad, m.line2 + (m.line - 14) / 2, 14, u"pin"_s, Role::TextTertiary);
    int left = kPad + 14 + kGap;
    left += pen.text(left, m.line2, end - left - kGap, m.line, app.pin, mono, Role::TextSecondary)
        + kGap + 3;
    if (app.behind < 0 || app.state == AppState::Unknown)
        return;
    QFont words = face(Face::Small);
    if (app.behind > 0)
        words.setWeight(QFont::Medium);
    const QString text = app.behind > 0 ? AppCardDelegate::tr("%n behind", "commits", app.behind)
                                        : AppCardDelegate::tr("up to date");
    pen.text(left, m.line2, end - left - kGap, m.line, text, words,
             app.behind > 0 ? Role::AccentText : Role::TextTertiary);
}

void paintProgress(QPainter &painter, const Pen &pen, const Measures &m, const AppRow &app)
{
    const QFont small = face(Face::Small);
    const int end =
        pen.endText(m.width - kPad, m.line2, m.line, app.timeLeft, small, Role::TextTertiary);
    pen.text(kPad, m.line2, end - kPad - 8, m.line, app.step, small, Role::TextSecondary);
    if (app.progress < 0)
        return;
    const int room = m.width - 2 * kPad;
    const int top = m.line2 + m.line + 2;
    drawBox(painter, pen.at(kPad, top, room, 4), 2, ink(Role::Track), {});
    const int done = qMax(4, qRound(room * app.progress));
    drawBox(painter, pen.at(kPad, top, done, 4), 2, ink(Role::Data1), {});
}

void paintFull(QPainter &painter, const Pen &pen, const AppRow &app)
{
    const Measures m;
    paintTile(painter, pen.at(kPad, m.pad + (m.head - kTile) / 2, kTile, kTile), app.icon, app.tint,
              app.name);
    constexpr int kLeft = kPad + kTile + 12;
    const int top = m.pad + (m.head - m.words) / 2 - 1;
    pen.text(kLeft, top, m.width - kLeft - 44, m.name, app.name, face(Face::Strong), Role::Text);
    pen.text(kLeft, top + m.name + kBetween, m.width - kLeft - kPad, m.small, app.summary,
             face(Face::Small), Role::TextSecondary);
    const bool isBusy = app.state == AppState::Building || app.state == AppState::Starting;
    if (isBusy && !app.step.isEmpty())
        paintProgress(painter, pen, m, app);
    else if (!app.reason.isEmpty())
        pen.text(kPad, m.line2, m.width - 2 * kPad, m.line, app.reason, face(Face::Small),
                 Role::TextSecondary);
    else
        paintPin(pen, m, app);
    const PillLook look = pillLook(app);
    const int high = StatePainter::height();
    const QRect pill =
        pen.at(kPad, m.line3 + (m.action - high) / 2, StatePainter::width(look), high);
    StatePainter::pill(painter, pill.topLeft(), look);
}

void paintCompact(QPainter &painter, const Pen &pen, const AppRow &app, int end)
{
    const Measures m;
    constexpr int kLeft = kPad + kSmallTile + 12;
    paintTile(painter,
              pen.at(kPad, m.smallPad + (m.smallHead - kSmallTile) / 2, kSmallTile, kSmallTile),
              app.icon, app.tint, app.name);
    const int top = m.smallPad + (m.smallHead - m.name - m.small) / 2;
    pen.text(kLeft, top, end - kLeft - 12, m.name, app.name, face(Face::Strong), Role::Text);
    pen.text(kLeft, top + m.name, end - kLeft - 12, m.small, app.summary, face(Face::Small),
             Role::TextSecondary);
}

} // namespace

QSize CardLayout::cell(Form form)
{
    const Measures m;
    return form == Form::Full ? QSize(m.width + 2 * m.around, m.height + 2 * m.around)
                              : QSize(m.width + 2 * m.around, m.smallHeight + 2 * m.smallAround);
}

QRect CardLayout::card(Form form, const QRect &cell)
{
    const Measures m;
    const bool isFull = form == Form::Full;
    return {cell.left() + m.around, cell.top() + (isFull ? m.around : m.smallAround), m.width,
            isFull ? m.height : m.smallHeight};
}

QRect CardLayout::more(const QRect &card)
{
    const Measures m;
    return {card.left() + m.width - kPad - m.action + 4, card.top() + m.pad - 4, m.action,
            m.action};
}

QList<QRect> CardLayout::actions(Form form, const QRect &card, const QList<AppAction> &actions)
{
    const Measures m;
    QList<QRect> boxes;
    int right = card.left() + m.width - kPad;
    const int top = card.top() + (form == Form::Full ? m.line3 : (m.smallHeight - m.action) / 2);
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
                     boxes.isEmpty() ? card.width() - kPad : boxes.first().left() - card.left());
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
        QRect dots(0, 0, 16, 16);
        dots.moveCenter(more.center());
        paintIcon(painter, dots, u"more"_s, ink(Role::TextTertiary));
    }
}

} // namespace slipway
