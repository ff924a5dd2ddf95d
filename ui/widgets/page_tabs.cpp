// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_tabs.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int kHeight = 40;
constexpr int kMargin = 32; // of the page
constexpr int kGap = 24;
constexpr int kUnderline = 2;

QFont wordsFont(bool isCurrent)
{
    QFont font = face(Face::Label);
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Half of the gap lies at each side of the words; the first tab has the page's margin at its left.
QSize PageTabs::tabSizeHint(int index) const
{
    // As wide as when current, so that nothing moves when it becomes that.
    const int words = widthOf(tabText(index), wordsFont(true));
    return {words + kGap + (index == 0 ? kMargin - kGap / 2 : 0), grown(kHeight, Face::Label)};
}

QSize PageTabs::sizeHint() const
{
    return {QTabBar::sizeHint().width(), grown(kHeight, Face::Label)};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Role::BorderSubtle));
    for (int i = 0; i < count(); ++i) {
        const bool isCurrent = i == currentIndex();
        const QRect tab = tabRect(i);
        const bool isPointed = tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const int front = i == 0 ? kMargin : kGap / 2;
        const QRect words = isRightToLeft() ? tab.adjusted(kGap / 2, 0, -front, 0)
                                            : tab.adjusted(front, 0, -kGap / 2, 0);
        drawText(painter, words, tabText(i), wordsFont(isCurrent),
                 ink(isCurrent || isPointed ? Role::Text : Role::TextSecondary),
                 isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        if (isCurrent)
            painter.fillRect(QRect(words.x(), height() - kUnderline, words.width(), kUnderline),
                             ink(Role::SelectedLine));
        if (isCurrent && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(ink(Role::Focus), 2));
            painter.drawRoundedRect(QRectF(words).adjusted(-7, 6, 7, -7), 6, 6);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

} // namespace slipway
