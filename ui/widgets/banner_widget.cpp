// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner_widget.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/directed.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Look {
    QString icon;
    Role fill;
    Role ink;
};

Look lookOf(BannerWidget::Kind kind)
{
    switch (kind) {
    case BannerWidget::Kind::Info:
        return {u"info"_s, Role::AccentTint, Role::AccentText};
    case BannerWidget::Kind::Warning:
        return {u"warning"_s, Role::WarningTint, Role::Warning};
    case BannerWidget::Kind::Error:
        return {u"error"_s, Role::DangerTint, Role::Danger};
    case BannerWidget::Kind::Good:
        return {u"check-circle"_s, Role::SuccessTint, Role::Success};
    }
    Q_UNREACHABLE();
}

QFont factFont()
{
    QFont font = face(Face::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// Fact and sentence in one line, as wide as there is room; the rest is in the tool tip.
class BannerText : public QWidget
{
public:
    explicit BannerText(Role sentence, QWidget *parent)
        : QWidget(parent)
        , m_role(sentence)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void tell(const QString &fact, const QString &sentence)
    {
        m_fact = fact;
        m_sentence = sentence;
        setToolTip(fact + u' ' + sentence);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = isRightToLeft();
        const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const int first = drawText(painter, rect(), m_fact, factFont(), ink(Role::Text), side);
        const int from = first + 4;
        if (from >= width())
            return;
        const QRect rest =
            mirrored ? rect().adjusted(0, 0, -from, 0) : rect().adjusted(from, 0, 0, 0);
        drawText(painter, rest, m_sentence, face(Face::Body), ink(m_role), side);
    }

private:
    Role m_role;
    QString m_fact;
    QString m_sentence;
};

BannerWidget::BannerWidget(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_text(new BannerText(place == Place::Window ? Role::Text : Role::TextSecondary, this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    const bool whole = place == Place::Window;
    keepHeight(this, whole ? 56 : 48);
    // The icon is painted in front of the text.
    m_row->setContentsMargins(directed({whole ? 64 : 46, 0, whole ? 16 : 10, 0}));
    m_row->setSpacing(12);
    m_row->addWidget(m_text, 1);
}

void BannerWidget::tell(Kind kind, const QString &fact, const QString &sentence)
{
    const bool isNews = fact != m_fact || sentence != m_sentence || kind != m_kind;
    m_kind = kind;
    m_fact = fact;
    m_sentence = sentence;
    m_text->tell(fact, sentence);
    setAccessibleName(fact + u' ' + sentence);
    update();
    if (isNews && !fact.isEmpty())
        alert(this);
}

Button *BannerWidget::addAction(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind, Button::Size::Compact, this);
    m_row->addWidget(button);
    return button;
}

void BannerWidget::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    const bool whole = m_place == Place::Window;
    drawBox(painter, rect(), whole ? 0 : 10, ink(look.fill), {});
    const int side = whole ? 20 : 18;
    const int left = whole ? 32 : 16;
    const QRect box(isRightToLeft() ? width() - left - side : left, (height() - side) / 2, side,
                    side);
    paintIcon(painter, box, look.icon, ink(look.ink));
}

} // namespace slipway
