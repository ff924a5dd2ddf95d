// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_strip.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

CommandStrip::CommandStrip(QWidget *parent)
    : QWidget(parent)
    , m_command(new TextLabel({}, Face::Mono, Role::Text, this))
    , m_note(new TextLabel({}, Face::Small, Role::TextTertiary, this))
{
    auto *terminal = new Mark(16, this);
    terminal->setIcon(u"terminal"_s, Role::TextTertiary);
    m_command->setWordWrap(true);
    m_command->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setFocusPolicy(Qt::NoFocus);
    auto *row = new WrapLayout(this);
    row->setContentsMargins(directed({12, 3, 6, 3}));
    row->setSpacing(10);
    row->setLineSpacing(0);
    row->addWidget(terminal);
    row->addWidget(m_command);
    row->addWidget(m_note);
    row->addWidget(makeCopyButton(
        tr("Copy the command"), [this] { return m_command->text(); }, this));
}

void CommandStrip::setCommand(const QString &command, const QString &note)
{
    m_command->setText(command);
    m_command->setAccessibleName(tr("The command: %1").arg(command));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    updateGeometry();
}

void CommandStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 8, ink(Role::Sunken), {});
}

} // namespace slipway
