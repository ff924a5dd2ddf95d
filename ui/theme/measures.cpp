// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/measures.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QWidget>

namespace slipway {

namespace {

constexpr int kWhole = 100;
constexpr int kCompactLess = 8;
constexpr int kLeastTarget = 28; // what can be pressed is no lower

/// Measures its widget again whenever the look of all changes.
class Keeper : public QObject
{
public:
    Keeper(QWidget *widget, std::function<void()> measure)
        : QObject(widget)
        , m_measure(std::move(measure))
    {
        m_measure();
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_measure();
        return false;
    }

private:
    std::function<void()> m_measure;
};

} // namespace

int sized(int pixels)
{
    return qRound(pixels * currentAppearance().textSize / double(kWhole));
}

int grown(int height, Face face)
{
    const int line = lineHeight(face);
    return height + line - qRound(line * double(kWhole) / currentAppearance().textSize);
}

int rowHeight(int roomy, Face face)
{
    const bool compact = currentAppearance().spacing == Spacing::Compact;
    return grown(compact ? qMax(qMin(roomy, kLeastTarget), roomy - kCompactLess) : roomy, face);
}

int gutter()
{
    return currentAppearance().spacing == Spacing::Compact ? 12 : 16;
}

void keepHeight(QWidget *widget, int height, Face face)
{
    new Keeper(widget, [widget, height, face] { widget->setFixedHeight(grown(height, face)); });
}

void keepRowHeight(QWidget *widget, int roomy, Face face)
{
    new Keeper(widget, [widget, roomy, face] { widget->setFixedHeight(rowHeight(roomy, face)); });
}

void keepWidth(QWidget *widget, int width, int most)
{
    new Keeper(widget, [widget, width, most] { widget->setFixedWidth(qMin(sized(width), most)); });
}

void keepFont(QWidget *widget, const std::function<QFont()> &font)
{
    new Keeper(widget, [widget, font] { widget->setFont(font()); });
}

} // namespace slipway
