// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/check_step.h"

#include "lists/workbench.h"
#include "ui/first_run/check_item.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kFew = 5;

using Level = CheckRow::Level;

int count(const QList<CheckRow> &rows, Level level)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [level](const CheckRow &row) { return row.level == level; }));
}

} // namespace

QList<CheckRow> worthALook(const QList<CheckRow> &rows, int few)
{
    int room = few - int(rows.size()) + count(rows, Level::Ok);
    QList<CheckRow> shown;
    for (const CheckRow &row : rows) {
        if (row.level != Level::Ok || room-- > 0)
            shown << row;
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
    connect(m_again, &QPushButton::clicked, this, [this] { m_workbench.checkAgain(); });
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showChecks();
    });
    connect(&workbench, &Workbench::checksChanged, this, &CheckStep::showChecks);
    showChecks();
}

void CheckStep::showChecks()
{
    const QList<CheckRow> rows = m_workbench.checks();
    const QList<CheckRow> shown = m_showsAll ? rows : worthALook(rows, kFew);
    showRows(shown);
    const int more = int(rows.size() - shown.size());
    m_rest->setText(tr("%n more are fine", nullptr, more));
    m_rest->setVisible(more > 0);
    m_again->setBusy(m_workbench.isChecking());
    sayHowItIs(count(rows, Level::Fail), count(rows, Level::Warn));
}

void CheckStep::showRows(const QList<CheckRow> &rows)
{
    while (m_items.size() > rows.size())
        delete m_items.takeLast();
    while (m_items.size() < rows.size()) {
        auto *item = new CheckItem(m_card);
        m_rows->addWidget(item);
        item->setFirst(m_items.isEmpty());
        connect(item, &CheckItem::fixPressed, this, [this](const CheckRow &row) {
            askToFix(row, window(), [this, id = row.id] {
                emit wished({Wish::Kind::FixCheck, {}, id});
            });
        });
        m_items << item;
    }
    const QString fixing = m_workbench.fixing();
    bool hasMain = false; // One filled button on a page.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CheckRow &row = rows[i];
        const bool isMain = !hasMain && row.level == Level::Fail && !row.command.isEmpty();
        hasMain = hasMain || isMain;
        m_items[i]->setRow(row,
                           {.canBecomeRoot = m_workbench.canBecomeRoot(),
                            .isFixing = row.id == fixing,
                            .isBusy = !fixing.isEmpty() && row.id != fixing,
                            .isMain = isMain});
    }
    m_card->setVisible(!rows.isEmpty());
}

void CheckStep::sayHowItIs(int bad, int advised)
{
    const bool isLooking = m_workbench.isChecking() || m_items.isEmpty();
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
