// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLens = 14;
constexpr int kLensLeft = 11;
constexpr int kKeyRight = 11;

} // namespace

SearchField::SearchField(const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_key(key)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (!key.isEmpty())
        setToolTip(tr("%1 (%2)", "what it does, key").arg(placeholder, key));
    const int lens = kLensLeft + kLens - 4;
    const int hint = hintWidth();
    if (isRightToLeft())
        setTextMargins(hint, 0, lens, 0);
    else
        setTextMargins(lens, 0, hint, 0);
}

int SearchField::hintWidth() const
{
    return m_key.isEmpty() ? 0 : widthOf(m_key, face(Face::Caption)) + 12 + kKeyRight;
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto place = [this](int left, int width, int height) {
        const QRect box(left, (this->height() - height) / 2, width, height);
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    paintIcon(painter, place(kLensLeft, kLens, kLens), u"search"_s, ink(Role::TextTertiary));
    if (!text().isEmpty() || m_key.isEmpty() || hasFocus())
        return;
    const int cap = widthOf(m_key, face(Face::Caption)) + 12;
    const QRect box = place(width() - kKeyRight - cap, cap, 18);
    drawBox(painter, box, 4, ink(Role::Window), ink(Role::Border));
    drawText(painter, box, m_key, face(Face::Caption), ink(Role::TextTertiary), Qt::AlignHCenter);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        emit left();
    else
        clear();
}

} // namespace slipway
