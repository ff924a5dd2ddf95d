// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/check_card.h"

#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_parts.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kPadding = 16;

TextLabel *wrapped(const QString &text, Face face, Role role)
{
    auto *label = new TextLabel(text, face, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool isWell(const Check &check)
{
    return check.level == Check::Level::Ok;
}

QString levelWord(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return CheckCard::tr("Well");
    case Check::Level::Warn:
        return CheckCard::tr("Worth a look");
    case Check::Level::Fail:
        break;
    }
    return CheckCard::tr("Must be mended");
}

Mark *markOf(Check::Level level)
{
    auto *mark = new Mark(16);
    showLevel(mark, level);
    mark->setAccessibleName(levelWord(level));
    return mark;
}

} // namespace

CheckItem::CheckItem(const Check &check, bool canBecomeRoot, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_canBecomeRoot(canBecomeRoot)
{
    setAccessibleName(
        CheckCard::tr("%1: %2", "how a check came out").arg(levelWord(check.level), check.fact));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(directed({kPadding, 8, 12, 8}));
    row->setSpacing(12);
    row->addWidget(markOf(check.level), 0, Qt::AlignTop);
    row->addWidget(makeWords(), 1);
    if (!canFix(check, canBecomeRoot))
        return;
    m_fix = new Button(CheckCard::tr("Fix this…"), Button::Kind::Plain, Button::Size::Compact);
    m_fix->setAccessibleName(CheckCard::tr("Fix this: %1").arg(check.fact));
    row->addWidget(m_fix, 0, Qt::AlignTop);
    connect(m_fix, &QPushButton::clicked, this, &CheckItem::fixWished);
}

QWidget *CheckItem::makeWords()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(wrapped(m_check.fact, Face::Body, Role::Text));
    if (!m_check.meaning.isEmpty())
        column->addWidget(wrapped(m_check.meaning, Face::Small, Role::TextSecondary));
    if (!m_check.remedy.isEmpty())
        column->addWidget(wrapped(m_check.remedy, Face::Small, Role::TextSecondary));
    if (!m_check.command.isEmpty() && !isWell(m_check)) {
        const QString command = shownCommand(m_check, m_canBecomeRoot);
        column->addWidget(
            new CopyLabel(command, CheckCard::tr("Copy the command: %1").arg(command)));
    }
    return words;
}

void CheckItem::setRemedying(bool isUnderWay, bool mayBegin)
{
    if (!m_fix)
        return;
    m_fix->setBusy(isUnderWay);
    m_fix->setEnabled(mayBegin && !isUnderWay);
}

CheckCard::CheckCard(QWidget *parent)
    : Card(parent)
    , m_note(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Checks"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPadding, 12, kPadding, 12);
    head->addWidget(new TextLabel(tr("Checks"), Face::Strong));
    head->addStretch();
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void CheckCard::setView(const EngineDeskView &view)
{
    if (view.checks != m_checks || view.canBecomeRoot != m_canBecomeRoot)
        layOut(view);
    for (CheckItem *item : std::as_const(m_items))
        item->setRemedying(item->check().id == view.remedying, view.remedying.isEmpty());
    tell(view);
}

void CheckCard::tell(const EngineDeskView &view)
{
    const auto well = std::count_if(m_checks.begin(), m_checks.end(), isWell);
    if (view.isLooking && m_checks.isEmpty())
        m_note->setText(tr("Looking…"));
    else if (m_checks.isEmpty())
        m_note->setText(tr("Not looked yet"));
    else
        m_note->setText(tr("%1 of %2 passed, %3", "checks, and when they were made")
                            .arg(well)
                            .arg(m_checks.size())
                            .arg(view.looked));
}

void CheckCard::layOut(const EngineDeskView &view)
{
    const QList<Check> &checks = view.checks;
    QString focused;
    for (const CheckItem *item : std::as_const(m_items)) {
        if (item->fix() && item->fix()->hasFocus())
            focused = item->check().id;
    }
    m_checks = checks;
    m_canBecomeRoot = view.canBecomeRoot;
    m_items.clear();
    clearLayout(m_rows);
    m_well = new QWidget(this);
    auto *well = new QVBoxLayout(m_well);
    well->setContentsMargins({});
    well->setSpacing(0);
    int wellCount = 0;
    for (const Check &check : checks) {
        auto *item = new CheckItem(check, view.canBecomeRoot, this);
        QVBoxLayout *into = isWell(check) ? well : m_rows;
        addShown(into, new Hairline);
        addShown(into, item);
        wellCount += isWell(check) ? 1 : 0;
        m_items << item;
        connect(item, &CheckItem::fixWished, this, [this, item] { ask(item->check()); });
        if (item->fix() && check.id == focused)
            item->fix()->setFocus(Qt::OtherFocusReason);
    }
    const bool isFolded = wellCount > 0 && wellCount < checks.size() && !m_isOpen;
    m_well->setVisible(!isFolded);
    m_rows->addWidget(m_well);
    if (isFolded)
        addShown(m_rows, makeMore(wellCount));
}

QWidget *CheckCard::makeMore(int count)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kPadding, 4, kPadding, 8);
    auto *more = new Button(tr("Show the %L1 that passed").arg(count), Button::Kind::Quiet,
                            Button::Size::Compact, foot);
    row->addWidget(more);
    row->addStretch();
    connect(more, &QPushButton::clicked, this, [this, foot] {
        m_isOpen = true;
        m_well->show();
        foot->hide();
    });
    return foot;
}

/// Nothing runs that was not shown whole.
void CheckCard::ask(const Check &check)
{
    auto *question = new Question({.title = check.fact,
                                   .consequence = check.remedy,
                                   .verb = tr("Run it"),
                                   .safe = tr("Not now"),
                                   .isLoss = false},
                                  window());
    question->addList(tr("This is run:"), {commandText(check)});
    if (check.commandAsRoot)
        question->addNote(tr("Your system asks for the password of an administrator."));
    connect(question, &QDialog::accepted, this, [this, id = check.id] { emit fixWished(id); });
    question->open();
}

} // namespace slipway
