// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_help.h"

#include "ui/key_caps.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 560;
constexpr int kGap = 12; // between two ways to do the same

/// What a key does, and the key.
class KeyRow : public QWidget
{
public:
    KeyRow(const KeyLine &line, QWidget *parent)
        : QWidget(parent)
        , m_text(line.text)
    {
        for (const QKeySequence &keys : line.keys)
            m_keys << keyText(keys);
        keepHeight(this, 32);
        setAccessibleName(
            KeyHelp::tr("%1: %2", "what it does, its keys").arg(m_text, m_keys.join(u", "_s)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, ink(Role::BorderSubtle));
        const bool mirrored = isRightToLeft();
        QRect left = rect();
        for (auto keys = m_keys.crbegin(); keys != m_keys.crend(); ++keys) {
            const int taken = drawKeys(painter, left, *keys, mirrored) + kGap;
            left.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
        }
        drawText(painter, left, m_text, face(Face::Body), ink(Role::Text),
                 mirrored ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    QString m_text;
    QStringList m_keys;
};

} // namespace

KeyHelp::KeyHelp(const QList<KeyLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    setAccessibleName(tr("Keys"));
    new FocusRing(this);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(20, 0, 20, 0);
    rows->setSpacing(0);
    std::optional<KeyGroup> group;
    for (const KeyLine &line : lines) {
        if (group != line.group) {
            group = line.group;
            rows->addSpacing(12);
            rows->addWidget(
                new TextLabel(nameOf(line.group), Face::Caption, Role::TextTertiary, content));
        }
        rows->addWidget(new KeyRow(line, content));
    }
    rows->addStretch();
    QScrollArea *scroll = scrolled(content);
    scroll->setFocusPolicy(Qt::StrongFocus); // There is nothing inside to lead it along.
    scroll->setAccessibleName(tr("Keys"));
    auto *close = new Button(tr("Close"), Button::Kind::Plain, Button::Size::Regular, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(20, 12, 20, 16);
    verbs->addStretch();
    verbs->addWidget(close);
    auto *title = new TextLabel(tr("Keys"), Face::Heading, Role::Text, this);
    title->setContentsMargins(20, 20, 20, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addLayout(verbs);
    resize(sized(kWidth), kHeight);
    scroll->setFocus(Qt::OtherFocusReason); // so that the arrow keys scroll
}

} // namespace slipway
