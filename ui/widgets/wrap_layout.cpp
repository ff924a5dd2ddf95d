// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrap_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

bool grows(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// A part that can grow is content with its least width when lines are filled.
int widthOf(const QLayoutItem &item)
{
    return grows(item) ? item.minimumSize().width() : item.sizeHint().width();
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

/// The items of one line and how wide each is drawn.
struct WrapLayout::Line {
    std::vector<int> items{};
    std::vector<int> widths{};
    int height = 0;
    int used(int spacing) const
    {
        return std::accumulate(widths.begin(), widths.end(), 0)
            + spacing * std::max(0, int(widths.size()) - 1);
    }
};

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(8);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addGap()
{
    m_gapAt = count();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapLayout::itemAt(int at) const
{
    return at >= 0 && at < count() ? m_items[std::size_t(at)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int at)
{
    if (at < 0 || at >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(at)].release();
    m_items.erase(m_items.begin() + at);
    if (at < m_gapAt)
        --m_gapAt;
    return item;
}

std::vector<WrapLayout::Line> WrapLayout::lines(int width) const
{
    std::vector<Line> lines;
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem &item = *m_items[std::size_t(i)];
        if (item.isEmpty())
            continue;
        const int wanted = std::min(widthOf(item), width);
        if (lines.empty() || lines.back().used(spacing()) + spacing() + wanted > width)
            lines.emplace_back();
        lines.back().items.push_back(i);
        lines.back().widths.push_back(wanted);
    }
    for (Line &line : lines) {
        int left = width - line.used(spacing());
        for (std::size_t i = 0; i < line.items.size(); ++i) {
            const QLayoutItem &item = *m_items[std::size_t(line.items[i])];
            if (grows(item)) {
                const int most = std::min(item.maximumSize().width(), line.widths[i] + left);
                left -= std::max(0, most - line.widths[i]);
                line.widths[i] = std::max(line.widths[i], most);
            }
            line.height = std::max(line.height, heightOf(item, line.widths[i]));
        }
    }
    return lines;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Line> all = lines(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Line &line : all)
        height += line.height;
    return height + m_lineSpacing * std::max(0, int(all.size()) - 1);
}

QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        size = {size.width() + own.width(), std::max(size.height(), own.height())};
        ++shown;
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins) + QSize(spacing() * std::max(0, shown - 1), 0);
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.y();
    for (const Line &line : lines(inner.width())) {
        int x = inner.x();
        for (std::size_t i = 0; i < line.items.size(); ++i) {
            const int at = line.items[i];
            QLayoutItem &item = *m_items[std::size_t(at)];
            const bool isFirstBehindGap =
                m_gapAt >= 0 && at >= m_gapAt && (i == 0 || line.items[i - 1] < m_gapAt);
            if (isFirstBehindGap && line.items.front() < m_gapAt)
                x += inner.width() - line.used(spacing());
            const int height = std::min(heightOf(item, line.widths[i]), line.height);
            const QRect box(x, y + (line.height - height) / 2, line.widths[i], height);
            item.setGeometry(QStyle::visualRect(direction, inner, box));
            x += line.widths[i] + spacing();
        }
        y += line.height + m_lineSpacing;
    }
}

} // namespace slipway
