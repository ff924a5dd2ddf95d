// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/check_line.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_parts.h"
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

QString spokenLevel(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return CheckLine::tr("All is well");
    case Check::Level::Warn:
        return CheckLine::tr("Advised");
    case Check::Level::Fail:
        return CheckLine::tr("Must be fixed");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckLine::CheckLine(QWidget *parent)
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
    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixPressed(m_check); });
}

void CheckLine::setCheck(const Check &check, const Means &means)
{
    m_check = check;
    QStringList sentences{check.meaning, check.remedy};
    sentences.removeAll(QString());
    const QString text = sentences.join(u' ');
    showLevel(m_mark, check.level);
    m_title->setText(check.fact);
    m_text->setProse(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(
        tr("%1: %2", "all is well, what is so").arg(spokenLevel(check.level), check.fact));
    setAccessibleDescription(text);
    showCommand(means);
}

void CheckLine::showCommand(const Means &means)
{
    const QString command = shownCommand(m_check, means.canBecomeRoot);
    const bool has = !command.isEmpty() && m_check.level != Check::Level::Ok;
    const bool canRun = canFix(m_check, means.canBecomeRoot);
    m_command->setVisible(has);
    m_command->setCommand(command,
                          !m_check.commandAsRoot ? QString()
                              : canRun           ? tr("asks for your password")
                                                 : tr("to be run as root"));
    m_fix->setVisible(canRun);
    m_fix->setKind(means.isMain ? Button::Kind::Primary : Button::Kind::Plain);
    m_fix->setAccessibleName(tr("Fix this: %1").arg(m_check.fact));
    m_fix->setBusy(means.isFixing);
    m_fix->setEnabled(!means.isBusy);
}

void CheckLine::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    update();
}

void CheckLine::paintEvent(QPaintEvent *)
{
    if (m_isFirst)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, ink(Role::BorderSubtle));
}

void askToFix(const Check &check, bool canBecomeRoot, QWidget *window,
              const std::function<void()> &run)
{
    auto *question = new Question(
        {.title = CheckLine::tr("Run this command?"),
         .consequence = check.commandAsRoot
             ? CheckLine::tr("It changes this computer as its administrator. The desktop asks for "
                             "your password first.")
             : CheckLine::tr("It changes this computer, with your rights."),
         .verb = CheckLine::tr("Run it"),
         .safe = CheckLine::tr("Leave it"),
         .isLoss = false},
        window);
    question->addCommand(shownCommand(check, canBecomeRoot));
    QObject::connect(question, &QDialog::accepted, window, run);
    question->open();
}

} // namespace slipway
