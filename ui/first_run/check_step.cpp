// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/check_step.h"

#include "lists/workbench.h"
#include "ui/first_run/check_line.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_parts.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kFew = 5;

using Level = Check::Level;

int count(const QList<Check> &checks, Level level)
{
    return int(std::count_if(checks.begin(), checks.end(),
                             [level](const Check &check) { return check.level == level; }));
}

} // namespace

QList<Check> worthALook(const QList<Check> &checks, int few)
{
    int room = few - int(checks.size()) + count(checks, Level::Ok);
    QList<Check> shown;
    for (const Check &check : checks) {
        if (check.level != Level::Ok || room-- > 0)
            shown << check;
    }
    return shown;
}

CheckStep::CheckStep(Workbench &workbench, QWidget *parent)
    : FirstRunPage({.leading = tr("Skip setup"), .leadingIcon = {}, .skip = tr("Skip for now")},
                   parent)
    , m_workbench(workbench)
    , m_card(new Card)
    , m_again(addAction(tr("Check again"), u"refresh"_s))
    , m_rest(new Button({}, Button::Kind::Quiet, Button::Size::Compact))
{
    m_rows = new QVBoxLayout(m_card);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    body().addWidget(m_card);
    body().addWidget(m_rest, 0, Qt::AlignLeft);
    body().addStretch();
    main().setText(tr("Continue"));
    connect(&leading(), &QPushButton::clicked, this, &CheckStep::leaveWished);
    connect(&skip(), &QPushButton::clicked, this, &CheckStep::nextWished);
    connect(&main(), &QPushButton::clicked, this, &CheckStep::nextWished);
    connect(m_again, &QPushButton::clicked, this, [this] { m_workbench.lookAtEngine(); });
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showChecks();
    });
    connect(&workbench, &Workbench::engineDeskChanged, this, &CheckStep::showChecks);
    showChecks();
}

void CheckStep::showChecks()
{
    const EngineDeskView view = m_workbench.engineDesk();
    const QList<Check> shown = m_showsAll ? view.checks : worthALook(view.checks, kFew);
    showLines(shown, view.remedying);
    const int more = int(view.checks.size() - shown.size());
    m_rest->setText(tr("%n more are fine", nullptr, more));
    m_rest->setVisible(more > 0);
    m_again->setBusy(view.isLooking);
    sayHowItIs(view);
}

void CheckStep::showLines(const QList<Check> &checks, const QString &fixing)
{
    while (m_lines.size() > checks.size())
        delete m_lines.takeLast();
    while (m_lines.size() < checks.size()) {
        auto *line = new CheckLine(m_card);
        m_rows->addWidget(line);
        line->setFirst(m_lines.isEmpty());
        connect(line, &CheckLine::fixPressed, this, &CheckStep::ask);
        m_lines << line;
    }
    const bool canBecomeRoot = m_workbench.canBecomeRoot();
    bool hasMain = false; // One filled button on a page.
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const Check &check = checks[i];
        const bool isMain = !hasMain && check.level == Level::Fail && canFix(check, canBecomeRoot);
        hasMain = hasMain || isMain;
        m_lines[i]->setCheck(check,
                             {.canBecomeRoot = canBecomeRoot,
                              .isFixing = check.id == fixing,
                              .isBusy = !fixing.isEmpty() && check.id != fixing,
                              .isMain = isMain});
    }
    m_card->setVisible(!checks.isEmpty());
    orderTabs();
}

void CheckStep::ask(const Check &check)
{
    askToFix(check, m_workbench.canBecomeRoot(), window(), [this, id = check.id] {
        emit wished({Wish::Kind::RunRemedy, {}, id});
    });
}

void CheckStep::sayHowItIs(const EngineDeskView &view)
{
    const int bad = count(view.checks, Level::Fail);
    const int advised = count(view.checks, Level::Warn);
    const bool isLooking = view.isLooking || view.checks.isEmpty();
    const QString before = accessibleName();
    if (isLooking)
        setTitle(tr("Looking at this computer"));
    else if (bad + advised > 0)
        setTitle(tr("This computer is nearly ready"));
    else
        setTitle(tr("This computer is ready"));
    const QString must = tr("%n things must be fixed", nullptr, bad);
    const QString should = tr("%n are advised", nullptr, advised);
    setNote(bad > 0 && advised > 0 ? tr("%1, %2", "must be fixed, advised").arg(must, should)
                : bad > 0          ? must
                : advised > 0      ? should
                                   : QString());
    main().setEnabled(!isLooking && bad == 0);
    main().setKind(main().isEnabled() ? Button::Kind::Primary : Button::Kind::Plain);
    if (isVisible() && !isLooking && accessibleName() != before)
        alert(this);
}

} // namespace slipway
