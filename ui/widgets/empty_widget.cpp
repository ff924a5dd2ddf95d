// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_widget.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kTile = 48;
constexpr int kGlyph = 24;

class IconTile : public QWidget
{
public:
    IconTile(QString icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
    {
        setFixedSize(kTile, kTile);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 14, ink(Role::Sunken), {});
        const int inset = (kTile - kGlyph) / 2;
        paintIcon(painter, rect().adjusted(inset, inset, -inset, -inset), m_icon,
                  ink(Role::TextTertiary));
    }

private:
    QString m_icon;
};

} // namespace

EmptyWidget::EmptyWidget(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel({}, Face::Strong, Role::Text, this))
    , m_sentence(new TextLabel({}, Face::Small, Role::TextSecondary, this))
    , m_actions(new QHBoxLayout)
{
    m_heading->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    keepWidth(m_sentence, 260);
    m_actions->setSpacing(8);
    m_actions->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(new IconTile(icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_heading);
    column->addSpacing(4);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyWidget::setWords(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    fit();
}

void EmptyWidget::setLeastHeight(int height)
{
    m_leastHeight = height;
    updateGeometry();
}

QSize EmptyWidget::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, m_leastHeight});
}

QSize EmptyWidget::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, m_leastHeight});
}

/// A layout asks nobody how high a text is that it does not stretch.
void EmptyWidget::fit()
{
    m_sentence->ensurePolished(); // its font is not known before
    m_sentence->setMinimumHeight(qMax(0, m_sentence->heightForWidth(m_sentence->maximumWidth())));
}

void EmptyWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // After the label has its new font and width.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &EmptyWidget::fit, Qt::QueuedConnection);
}

void EmptyWidget::showEvent(QShowEvent *event)
{
    fit();
    QWidget::showEvent(event);
}

Button *EmptyWidget::addAction(const QString &text, const QString &icon, Button::Kind kind)
{
    auto *button = new Button(text, kind, Button::Size::Compact, this);
    button->setIconName(icon);
    m_actions->addWidget(button);
    return button;
}

} // namespace slipway
