// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/check_item.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command_strip.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tile.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString spokenLevel(CheckRow::Level level)
{
    switch (level) {
    case CheckRow::Level::Ok:
        return CheckItem::tr("All is well");
    case CheckRow::Level::Warn:
        return CheckItem::tr("Advised");
    case CheckRow::Level::Fail:
        return CheckItem::tr("Must be fixed");
    }
    Q_UNREACHABLE();
}

void showLevel(Mark *mark, CheckRow::Level level)
{
    switch (level) {
    case CheckRow::Level::Ok:
        return mark->setIcon(u"check-circle"_s, Role::SuccessMark);
    case CheckRow::Level::Warn:
        return mark->setIcon(u"warning"_s, Role::WarningMark);
    case CheckRow::Level::Fail:
        return mark->setIcon(u"error"_s, Role::DangerMark);
    }
}

} // namespace

CheckItem::CheckItem(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(20, this))
    , m_title(new TextLabel({}, Face::Strong, Role::Text, this))
    , m_text(new ProseLabel({}, Face::Small, Role::TextSecondary, this))
    , m_fix(new Button(tr("Fix this…"), Button::Kind::Plain, Button::Size::Regular, this))
    , m_command(new CommandStrip(this))
{
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(directed({20, 14, 16, 15}));
    grid->setHorizontalSpacing(17);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    grid->addLayout(words, 0, 1);
    grid->addWidget(m_fix, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_command, 1, 1, 1, 2);
    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixPressed(m_row); });
}

void CheckItem::setRow(const CheckRow &row, const Means &means)
{
    m_row = row;
    showLevel(m_mark, row.level);
    m_title->setText(row.title);
    m_text->setProse(row.text);
    m_text->setVisible(!row.text.isEmpty());
    setAccessibleName(
        tr("%1: %2", "all is well, what is so").arg(spokenLevel(row.level), row.title));
    setAccessibleDescription(row.text);
    showCommand(means);
}

void CheckItem::showCommand(const Means &means)
{
    const bool has = !m_row.command.isEmpty() && m_row.level != CheckRow::Level::Ok;
    const bool canRun = has && (means.canBecomeRoot || !m_row.commandAsRoot);
    m_command->setVisible(has);
    m_command->setCommand(m_row.command,
                          !m_row.commandAsRoot ? QString()
                              : canRun         ? tr("asks for your password")
                                               : tr("to be run as root"));
    m_fix->setVisible(canRun);
    m_fix->setKind(means.isMain ? Button::Kind::Primary : Button::Kind::Plain);
    m_fix->setAccessibleName(tr("Fix this: %1").arg(m_row.title));
    m_fix->setBusy(means.isFixing);
    m_fix->setEnabled(!means.isBusy);
}

void CheckItem::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    update();
}

void CheckItem::paintEvent(QPaintEvent *)
{
    if (m_isFirst)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, ink(Role::BorderSubtle));
}

void askToFix(const CheckRow &row, QWidget *window, const std::function<void()> &run)
{
    auto *question = new Question(
        {.title = CheckItem::tr("Run this command?"),
         .consequence = row.commandAsRoot
             ? CheckItem::tr("It changes this computer as its administrator. The desktop asks for "
                             "your password first.")
             : CheckItem::tr("It changes this computer, with your rights."),
         .verb = CheckItem::tr("Run it"),
         .safe = CheckItem::tr("Leave it"),
         .isLoss = false},
        window);
    question->addCommand(row.command);
    QObject::connect(question, &QDialog::accepted, window, run);
    question->open();
}

} // namespace slipway
