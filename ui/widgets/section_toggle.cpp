// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_toggle.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kChevron = 14;
constexpr int kGap = 8;

} // namespace

SectionToggle::SectionToggle(const QString &heading, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(heading);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SectionToggle::tell);
    tell();
}

void SectionToggle::setCount(int count)
{
    m_count = count;
    tell();
    updateGeometry();
}

void SectionToggle::tell()
{
    setAccessibleName(tr("%1, %2", "heading, how many").arg(text()).arg(m_count));
    setAccessibleDescription(isChecked() ? tr("Open") : tr("Folded"));
    update();
}

void SectionToggle::nextCheckState()
{
    setChecked(!isChecked());
}

QSize SectionToggle::sizeHint() const
{
    return {kChevron + kGap + widthOf(text(), face(Face::Strong)) + kGap
                + widthOf(QString::number(m_count), face(Face::Body)) + 4,
            grown(28, Face::Strong)};
}

void SectionToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](int left, int top, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, width, height));
    };
    const QString side = isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s;
    paintIcon(painter, place(0, (height() - kChevron) / 2, kChevron, kChevron),
              isChecked() ? u"chevron-down"_s : side,
              ink(underMouse() ? Role::Text : Role::TextTertiary));
    const int words = widthOf(text(), face(Face::Strong));
    int left = kChevron + kGap;
    drawText(painter, place(left, 0, words, height()), text(), face(Face::Strong), ink(Role::Text));
    left += words + kGap;
    drawText(painter, place(left, 0, width() - left, height()), QString::number(m_count),
             face(Face::Body), ink(Role::TextTertiary),
             isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace slipway
