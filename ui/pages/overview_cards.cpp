// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_cards.h"

#include "ui/pages/fact_card.h"
#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// @p more: where the head leads, if anywhere.
QVBoxLayout *rowsOf(Card *card, const QString &title, int top, QWidget *more = nullptr)
{
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, top, 16, top);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(cardTitle(title), 1);
    if (more) {
        keepHeight(more, 20, Face::Small); // no higher than the words beside it
        head->addWidget(more);
    }
    rows->addLayout(head);
    rows->addSpacing(6);
    card->setAccessibleName(title);
    return rows;
}

QHBoxLayout *rowLayout(QWidget *line, int height, int spacing)
{
    keepHeight(line, height);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

/// Empties a card whose text changed; false: it says the same already, and keeps its focus.
bool makeAnew(QList<QWidget *> &lines, QStringList &said, const QStringList &says)
{
    if (said == says)
        return false;
    said = says;
    qDeleteAll(lines);
    lines.clear();
    return true;
}

/// "~/x" is how a path is shown; the desktop wants it whole.
QString wholePath(const QString &path)
{
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

void showMark(Mark *mark, Fact::Mark state)
{
    switch (state) {
    case Fact::Mark::Good:
        return mark->setIcon(u"check"_s, Role::SuccessMark);
    case Fact::Mark::Warning:
        return mark->setIcon(u"warning"_s, Role::Warning);
    case Fact::Mark::Bad:
        return mark->setIcon(u"error"_s, Role::Danger);
    case Fact::Mark::None:
        return mark->setIcon({}, Role::TextTertiary);
    }
}

QWidget *recentLine(const RecentFact &fact)
{
    auto *line = new QWidget;
    QHBoxLayout *row = rowLayout(line, 30, 12);
    auto *mark = new Mark(16);
    mark->setIcon(fact.icon, fact.icon == "play"_L1 ? Role::SuccessMark : Role::TextTertiary);
    row->addWidget(mark);
    row->addWidget(new ProseLine(fact.text), 1);
    row->addWidget(new TextLabel(fact.when, Face::Small, Role::TextTertiary));
    return line;
}

QWidget *planLine(int number, const QString &text)
{
    auto *line = new QWidget;
    QHBoxLayout *row = rowLayout(line, 30, 12);
    auto *figure = new TextLabel(QString::number(number), Face::Label, Role::TextTertiary);
    keepWidth(figure, 16);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(figure);
    row->addWidget(new ProseLine(text), 1);
    return line;
}

} // namespace

NoticeCard::NoticeCard(QWidget *parent)
    : Card(parent)
    , m_mark(new Mark(18))
    , m_text(new ProseLine({}))
    , m_action(new Button({}, Button::Kind::Tinted, Button::Size::Compact))
{
    QHBoxLayout *row = rowLayout(this, 44, 12);
    row->setContentsMargins(directed({16, 0, 8, 0}));
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &NoticeCard::actionPressed);
}

void NoticeCard::setNotice(const QString &icon, const QString &text, const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    setVisible(!text.isEmpty());
    const bool isTrouble = icon == "warning"_L1 || icon == "error"_L1;
    m_mark->setIcon(icon,
                    icon == "error"_L1 ? Role::Danger
                        : isTrouble    ? Role::Warning
                                       : Role::AccentText);
    m_text->setText(text);
    setAccessibleName(text);
}

MountCard::MountCard(QWidget *parent)
    : Card(parent)
    , m_edit(new LinkButton(tr("Edit"), Face::Small, Role::AccentText))
    , m_rows(rowsOf(this, tr("Mounts"), 14, m_edit))
{
    m_edit->setAccessibleName(tr("Edit the mounts"));
    connect(m_edit, &LinkButton::clicked, this, &MountCard::editPressed);
    m_rows->addStretch(1);
}

void MountCard::setMounts(const QList<MountFact> &mounts)
{
    QStringList says;
    for (const MountFact &mount : mounts)
        says << mount.icon << mount.path << mount.note << mount.tip
             << QString::number(int(mount.mark));
    if (!makeAnew(m_lines, m_said, says))
        return;
    for (const MountFact &mount : mounts) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line); // As high as its two lines ask, 40 at 100 %.
        row->setContentsMargins(0, 3, 0, 3);
        row->setSpacing(8);
        auto *kind = new Mark(16);
        kind->setIcon(mount.icon, Role::TextTertiary);
        auto *path = new LinkButton(mount.path, Face::MonoSmall, Role::Text);
        keepHeight(path, 17, Face::MonoSmall);
        path->setAccessibleName(tr("Open the folder %1").arg(mount.path));
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addStretch();
        words->addWidget(path);
        words->addWidget(new ElidedLabel(mount.note, Face::Small, Role::TextTertiary));
        words->addStretch();
        auto *mark = new Mark(16);
        showMark(mark, mount.mark);
        mark->setAccessibleName(mount.tip);
        row->addWidget(kind);
        row->addLayout(words, 1);
        row->addWidget(mark);
        line->setToolTip(mount.tip);
        connect(path, &LinkButton::clicked, this,
                [this, mount] { emit folderPressed(wholePath(mount.path)); });
        m_rows->insertWidget(m_rows->count() - 1, line);
        m_lines << line;
    }
}

RecentCard::RecentCard(QWidget *parent)
    : Card(parent)
    , m_all(new LinkButton(tr("All activity"), Face::Small, Role::AccentText))
    , m_rows(rowsOf(this, tr("Recent"), 12, m_all))
{
    connect(m_all, &LinkButton::clicked, this, &RecentCard::allPressed);
}

void RecentCard::setRecent(const QList<RecentFact> &recent)
{
    setVisible(!recent.isEmpty());
    QStringList says;
    for (const RecentFact &fact : recent)
        says << fact.icon << fact.text << fact.when;
    if (!makeAnew(m_lines, m_said, says))
        return;
    for (const RecentFact &fact : recent) {
        m_lines << recentLine(fact);
        m_rows->addWidget(m_lines.last());
    }
}

PlanCard::PlanCard(QWidget *parent)
    : Card(parent)
    , m_rows(rowsOf(this, tr("What an install does"), 14))
{
    auto *install = new Button(tr("Install"), Button::Kind::Tinted, Button::Size::Compact);
    install->setIconName(u"download"_s);
    connect(install, &Button::clicked, this, &PlanCard::installPressed);
    m_rows->addSpacing(10);
    m_rows->addWidget(install, 0, Qt::AlignLeft);
}

void PlanCard::setPlan(const AppRow &app, const RecipeView &recipe)
{
    QStringList steps;
    if (!recipe.problem.isEmpty())
        steps << recipe.problem;
    if (!app.pin.isEmpty())
        steps << tr("Fetches the source at %1 and keeps a copy of it").arg(app.pin);
    if (!recipe.ingredients.isEmpty())
        steps << tr("Builds an image, from: %1").arg(recipe.ingredients.first().value);
    steps << tr("Starts it in a container that only this machine can reach")
          << tr("Waits until its web UI answers, then offers to open it");
    if (!makeAnew(m_lines, m_said, steps))
        return;
    int at = 2;
    for (const QString &step : std::as_const(steps)) {
        m_lines << planLine(int(m_lines.size()) + 1, step);
        m_rows->insertWidget(at++, m_lines.last());
    }
}

} // namespace slipway
