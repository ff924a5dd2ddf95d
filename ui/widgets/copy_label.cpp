// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_label.h"

#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kTickMs = 1500;

} // namespace

CopyLabel::CopyLabel(const QString &value, const QString &what, Face face, QWidget *parent)
    : QWidget(parent)
    , m_copied(value)
    , m_label(new ElidedLabel(value, face, Role::Text, Qt::ElideMiddle, this))
    , m_button(Button::ofIcon(u"copy"_s, what, Button::Kind::Quiet, Button::Size::Compact, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_label);
    row->addWidget(m_button);
    row->addStretch();
    m_back.setSingleShot(true);
    m_back.setInterval(kTickMs);
    connect(m_button, &QPushButton::clicked, this, &CopyLabel::copy);
    connect(&m_back, &QTimer::timeout, this, [this] { m_button->setIconName(u"copy"_s); });
}

void CopyLabel::setValue(const QString &shown, const QString &copied)
{
    m_label->setText(shown);
    m_copied = copied.isEmpty() ? shown : copied;
}

void CopyLabel::setWhat(const QString &what)
{
    m_button->setAccessibleName(what);
    m_button->setToolTip(what);
}

void CopyLabel::copy()
{
    QGuiApplication::clipboard()->setText(m_copied);
    m_button->setIconName(u"check"_s);
    m_back.start();
}

} // namespace slipway
