// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_button.h"

#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway {

Button *makeCopyButton(const QString &what, const std::function<QString()> &text, QWidget *parent)
{
    constexpr int kTickMs = 1500;
    Button *button =
        Button::ofIcon(u"copy"_s, what, Button::Kind::Quiet, Button::Size::Compact, parent);
    auto *back = new QTimer(button); // to the icon before the tick
    back->setSingleShot(true);
    back->setInterval(kTickMs);
    QObject::connect(back, &QTimer::timeout, button, [button] { button->setIconName(u"copy"_s); });
    QObject::connect(button, &QPushButton::clicked, button, [button, back, text] {
        QGuiApplication::clipboard()->setText(text());
        button->setIconName(u"check"_s);
        back->start();
    });
    return button;
}

} // namespace slipway
