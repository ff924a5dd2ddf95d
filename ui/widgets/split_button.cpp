// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/split_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kArrow = 28;
constexpr int kMark = 14;

class Arrow : public QPushButton
{
public:
    explicit Arrow(QWidget *parent)
        : QPushButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFixedWidth(kArrow);
        keepHeight(this, 32, Face::Label);
        setAutoDefault(false);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ButtonInk inks =
            buttonInk(Button::Kind::Plain, isEnabled(), underMouse() && isEnabled(), isDown());
        QPainter painter(this);
        // The box reaches out of the widget at the left, so that only the right corners are round.
        drawBox(painter, rect().adjusted(-8, 0, 0, 0), 7, inks.fill, inks.line);
        painter.fillRect(0, 1, 1, height() - 2, ink(Role::Border));
        paintIcon(painter, QRect((width() - kMark) / 2, (height() - kMark) / 2, kMark, kMark),
                  u"chevron-down"_s, inks.icon);
    }
};

/// The first part, whose right corners are square.
class Front : public Button
{
public:
    using Button::Button;

protected:
    void paintBox(QPainter &painter, const ButtonInk &inks) override
    {
        drawBox(painter, rect().adjusted(0, 0, 8, 0), 7, inks.fill, inks.line);
    }
};

} // namespace

SplitButton::SplitButton(const QString &text, const QString &icon, const QString &menuName,
                         QWidget *parent)
    : QWidget(parent)
    , m_main(new Front(text, Button::Kind::Plain, Button::Size::Regular, this))
    , m_arrow(new Arrow(this))
{
    m_main->setIconName(icon);
    m_arrow->setAccessibleName(menuName);
    m_arrow->setToolTip(menuName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_main);
    row->addWidget(m_arrow);
    connect(m_main, &QPushButton::clicked, this, &SplitButton::clicked);
    connect(m_arrow, &QPushButton::clicked, this, &SplitButton::openMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SplitButton::openMenu()
{
    if (m_menu)
        m_menu->popupUnder(*this);
}

} // namespace slipway
