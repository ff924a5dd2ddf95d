// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kPad = 13;
constexpr int kGap = 7;

QFont wordFont(bool isOn)
{
    QFont font = face(Face::Small);
    font.setWeight(isOn ? QFont::DemiBold : QFont::Medium);
    return font;
}

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, QString icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setText(text);
        setAccessibleName(text);
        setToolTip(m_icon.isEmpty() ? QString() : text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override
    {
        return {m_icon.isEmpty() ? widthOf(text(), wordFont(true)) + 22 : 37,
                grown(32, Face::Small)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor colour = ink(isChecked()        ? Role::AccentText
                                      : underMouse() ? Role::Text
                                                     : Role::TextSecondary);
        if (m_icon.isEmpty())
            drawText(painter, rect(), text(), wordFont(isChecked()), colour, Qt::AlignHCenter);
        else
            paintIcon(painter, QRect((width() - 16) / 2, (height() - 16) / 2, 16, 16), m_icon,
                      colour);
    }

private:
    QString m_icon;
};

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(-1);
}

void Chip::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? text() : tr("%1, %2", "filter, how many").arg(text()).arg(count));
    updateGeometry();
    update();
}

void Chip::setCounting(bool counts)
{
    m_counts = counts;
    updateGeometry();
}

QString Chip::countText() const
{
    if (!m_counts)
        return {};
    return m_count < 0 ? u"–"_s : QString::number(m_count);
}

QSize Chip::sizeHint() const
{
    const int count = m_counts ? kGap + widthOf(countText(), face(Face::Small)) : 0;
    return {2 * kPad + widthOf(text(), wordFont(isChecked())) + count, grown(28, Face::Small)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isOn = isChecked();
    const Role fill = isOn ? Role::Selected : underMouse() ? Role::Hover : Role::Surface;
    drawBox(painter, rect(), height() / 2.0, ink(fill), ink(isOn ? Role::Selected : Role::Border));
    const Role word = !isEnabled() ? Role::TextDisabled
        : isOn                     ? Role::AccentText
                                   : Role::TextSecondary;
    const Role number = !isEnabled() ? Role::TextDisabled
        : isOn                       ? Role::AccentText
                                     : Role::TextTertiary;
    const QRect inner = rect().adjusted(kPad, 0, -kPad, 0);
    const bool mirrored = isRightToLeft();
    drawText(painter, inner, text(), wordFont(isOn), ink(word),
             mirrored ? Qt::AlignRight : Qt::AlignLeft);
    drawText(painter, inner, countText(), face(Face::Small), ink(number),
             mirrored ? Qt::AlignLeft : Qt::AlignRight);
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        update();
        if (isOn)
            emit currentChanged(index);
    });
}

void Segments::add(const QString &text, const QString &icon)
{
    auto *segment = new Segment(text, icon, this);
    const int index = int(m_group.buttons().size());
    m_group.addButton(segment, index);
    layout()->addWidget(segment);
    if (index == 0)
        segment->setChecked(true);
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 7, ink(Role::Surface), {});
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(rect(), 7, 7);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    const QList<QAbstractButton *> parts = m_group.buttons();
    for (const QAbstractButton *part : parts) {
        if (part->isChecked())
            painter.fillRect(part->geometry(), ink(Role::Selected));
        if (part->x() > 0)
            painter.fillRect(part->x(), 0, 1, height(), ink(Role::Border));
    }
    painter.restore();
    drawBox(painter, rect(), 7, {}, ink(Role::Border));
}

} // namespace slipway
