// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_label.h"

#include "ui/widgets/button.h"
#include "ui/widgets/copy_button.h"

#include <QHBoxLayout>

namespace slipway {

CopyLabel::CopyLabel(const QString &value, const QString &what, Face face, QWidget *parent)
    : QWidget(parent)
    , m_copied(value)
    , m_label(new ElidedLabel(value, face, Role::Text, Qt::ElideMiddle, this))
    , m_button(makeCopyButton(
          what, [this] { return m_copied; }, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_label);
    row->addWidget(m_button);
    row->addStretch();
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

} // namespace slipway
