// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_page.h"

#include "ui/theme/measures.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRing = 6; // room for the ring of what has the focus at the edge of what is scrolled
constexpr int kReadingWidth = 992;
constexpr int kRoomy = 800; // narrower than this the margins are small

} // namespace

FirstRunPage::FirstRunPage(const Foot &foot, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Face::Title, Role::Text))
    , m_note(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_leading(new Button(foot.leading, Button::Kind::Quiet, Button::Size::Large))
    , m_skip(new Button(foot.skip, Button::Kind::Quiet, Button::Size::Large))
    , m_main(new Button({}, Button::Kind::Primary, Button::Size::Large))
{
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_note->hide();
    m_leading->setIconName(foot.leadingIcon);

    m_top = new QWidget;
    m_head = new WrapLayout(m_top);
    m_head->setContentsMargins(kRing, 0, kRing, 0);
    m_head->setSpacing(16);
    m_head->addWidget(m_title);
    m_head->addGap();

    m_content = new QWidget;
    m_content->setObjectName(u"content"_s);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(kRing, kRing, kRing, kRing);
    m_body->setSpacing(12);

    auto *buttons = new QWidget;
    auto *row = new WrapLayout(buttons);
    row->setContentsMargins(kRing, 0, kRing, 0);
    row->setSpacing(12);
    row->addWidget(m_leading);
    row->addWidget(m_note);
    row->addGap();
    row->addWidget(m_skip);
    row->addWidget(m_main);

    auto *all = new QWidget;
    all->setMaximumWidth(kReadingWidth + 2 * kRing);
    auto *lines = new QVBoxLayout(all);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_top);
    lines->addSpacing(14);
    lines->addWidget(scrolled(m_content), 1);
    lines->addSpacing(12);
    lines->addWidget(buttons);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(all);
    arrange();
}

void FirstRunPage::enter()
{
    (m_main->isEnabled() ? m_main : m_skip)->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::orderTabs()
{
    QList<QWidget *> all;
    for (const QWidget *part : {m_top, m_content})
        all << part->findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) { return widget->focusPolicy() == Qt::NoFocus; });
    all << m_leading << m_skip << m_main;
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all[i - 1], all[i]);
}

void FirstRunPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void FirstRunPage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->updateGeometry();
}

Button *FirstRunPage::addAction(const QString &text, const QString &icon)
{
    auto *button = new Button(text, Button::Kind::Plain, Button::Size::Regular);
    button->setIconName(icon);
    m_head->addWidget(button);
    return button;
}

void FirstRunPage::arrange()
{
    const bool roomy = width() >= sized(kRoomy);
    const int side = (roomy ? 64 : 32) - kRing;
    m_column->setContentsMargins(side, roomy ? 48 : 20, side, roomy ? 40 : 20);
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace slipway
