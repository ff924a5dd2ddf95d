// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_table_head.h"

#include "lists/app_list.h"
#include "ui/pages/app_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kHeight = 32;
constexpr int kArrow = 12;
constexpr int kInset = 6; // of the button around its words
constexpr int kEnd = 16; // where numbers end, before the next column

AppsFilter::Order orderOf(int column)
{
    switch (column) {
    case AppList::StateColumn:
        return AppsFilter::Order::State;
    case AppList::PinColumn:
        return AppsFilter::Order::Behind;
    case AppList::PortColumn:
        return AppsFilter::Order::Port;
    case AppList::ImageColumn:
        return AppsFilter::Order::Image;
    default:
        return AppsFilter::Order::Name;
    }
}

} // namespace

class AppTableHead::HeadButton : public QAbstractButton
{
public:
    HeadButton(int column, QWidget *parent)
        : QAbstractButton(parent)
        , m_column(column)
    {
        const AppList names;
        setText(names.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ringRadius", 4);
        setAccessibleName(AppTableHead::tr("Sort by: %1", "a column's head").arg(text()));
    }
    int column() const { return m_column; }
    void mark(bool isSorted, bool reversed)
    {
        m_arrow = !isSorted ? QString() : reversed ? u"chevron-up"_s : u"chevron-down"_s;
        setAccessibleDescription(!isSorted      ? QString()
                                     : reversed ? AppTableHead::tr("Sorted, last comes first")
                                                : AppTableHead::tr("Sorted"));
        setToolTip(accessibleName());
        update();
    }
    QSize sizeHint() const override
    {
        return {2 * kInset + widthOf(text(), face(Face::Caption)) + kArrow + 4,
                grown(24, Face::Caption)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Role role =
            underMouse() || !m_arrow.isEmpty() ? Role::TextSecondary : Role::TextTertiary;
        // Numbers stand at the end of their column, and so do the words above them.
        const bool atEnd = (m_column == AppList::ImageColumn) != isRightToLeft();
        const QRect inner = rect().adjusted(kInset, 0, -kInset, 0);
        const int words = drawText(painter, inner, text(), face(Face::Caption), ink(role),
                                   atEnd ? Qt::AlignRight : Qt::AlignLeft);
        if (m_arrow.isEmpty())
            return;
        const int left = atEnd ? inner.right() - words - 3 - kArrow : inner.left() + words + 4;
        paintIcon(painter, QRect(left, (height() - kArrow) / 2, kArrow, kArrow), m_arrow,
                  ink(role));
    }

private:
    int m_column;
    QString m_arrow;
};

AppTableHead::AppTableHead(QWidget *parent)
    : QWidget(parent)
{
    keepHeight(this, kHeight, Face::Caption);
    for (int column = AppList::AppColumn; column <= AppList::ImageColumn; ++column) {
        auto *button = new HeadButton(column, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, column] { emit orderWished(orderOf(column)); });
        m_buttons << button;
    }
}

void AppTableHead::showOrder(AppsFilter::Order order, bool reversed)
{
    for (HeadButton *button : m_buttons)
        button->mark(orderOf(button->column()) == order, reversed);
}

void AppTableHead::place()
{
    const QList<int> widths = AppColumns::widths(width());
    int left = 0;
    for (HeadButton *button : m_buttons) {
        const int column = widths[button->column()];
        const QSize size = button->sizeHint();
        int at = left - kInset;
        if (button->column() == AppList::AppColumn)
            at += AppColumns::nameAt();
        else if (button->column() == AppList::ImageColumn)
            at = left + column - kEnd + kInset - size.width();
        const QRect box(at, (height() - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        button->setVisible(column > 0);
        left += column;
    }
}

void AppTableHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void AppTableHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        place();
}

} // namespace slipway
