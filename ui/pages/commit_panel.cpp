// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commit_panel.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/commit_view.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kHead = 32;
constexpr int kHeadGap = 10;
constexpr int kSearchGap = 6; ///< where rows are lower, too
constexpr int kLeastTitle = 120;
constexpr qsizetype kMostBranches = 20;

QString titleOf(const SourceView &source)
{
    const int count = int(source.commits.size());
    if (source.onlyTags)
        return CommitPanel::tr("%n tags", nullptr, count);
    if (source.behind == 0)
        return CommitPanel::tr("Nothing newer than the pin");
    return source.behind > 0 ? CommitPanel::tr("%n commits since the pin", nullptr, source.behind)
                             : CommitPanel::tr("%n commits", nullptr, count);
}

} // namespace

CommitPanel::CommitPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new ElidedLabel({}, Face::Strong))
    , m_note(new TextLabel({}, Face::Body, Role::TextTertiary))
    , m_view(new CommitView)
{
    m_view->setModel(&m_list);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *words = new QWidget;
    keepHeight(words, kHead, Face::Strong);
    auto *said = new QHBoxLayout(words);
    said->setContentsMargins({});
    said->setSpacing(8);
    said->addWidget(m_title);
    said->addWidget(m_note);
    said->addStretch(1);
    m_head->setSpacing(4);
    m_head->addWidget(words, 1);
    m_head->addWidget(makeTools());
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    m_column->setContentsMargins({});
    m_column->setSpacing(kHeadGap);
    m_column->addLayout(m_head);
    m_column->addWidget(card);
    m_column->addStretch(1);

    connect(m_view, &CommitView::chosen, this, &CommitPanel::commitChosen);
    connect(m_view, &CommitView::menuWished, this, &CommitPanel::openMenu);
}

QWidget *CommitPanel::makeTools()
{
    m_tools = new QWidget;
    m_branch = new Button({}, Button::Kind::Plain, Button::Size::Compact);
    m_branch->setIconName(u"branch"_s);
    m_branch->setOpensMenu(true);
    m_kinds = new Segments;
    m_kinds->add(tr("Commits"));
    m_kinds->add(tr("Tags"));
    m_find =
        new Button(tr("Find the commit that broke it"), Button::Kind::Plain, Button::Size::Compact);
    m_find->setIconName(u"bisect"_s);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_branch);
    row->addWidget(m_kinds);
    row->addWidget(m_find);
    row->addStretch(1);
    connect(m_branch, &Button::clicked, this, &CommitPanel::openBranches);
    connect(m_kinds, &Segments::currentChanged, this,
            [this](int index) { emit tagsChosen(index == 1); });
    connect(m_find, &Button::clicked, this, &CommitPanel::searchWished);
    return m_tools;
}

/// Another source's rows are other rows; the same one's keep what the view knows of them.
void CommitPanel::setCommits(const QList<CommitRow> &commits, const QString &of)
{
    if (m_of == of) {
        m_list.setRows(commits);
        return;
    }
    m_of = of;
    const QSignalBlocker silence(m_view);
    m_list.resetRows(commits);
}

void CommitPanel::show(const SourceView &source)
{
    m_source = source;
    m_view->setSearching(false);
    m_column->setSpacing(kHeadGap);
    setCommits(source.commits,
               u"%1\n%2\n%3"_s.arg(source.path, source.branch).arg(source.onlyTags));
    m_title->setText(titleOf(source));
    m_note->setText(source.hasMore ? tr("the newest are shown") : QString());
    m_tools->show();
    m_branch->setText(source.branch.isEmpty() ? tr("Branches") : source.branch.left(24));
    m_branch->setAccessibleName(tr("Branch %1, and other things to pin to").arg(source.branch));
    m_branch->updateGeometry();
    const QSignalBlocker silence(m_kinds);
    m_kinds->setCurrent(source.onlyTags ? 1 : 0);
    m_find->setEnabled(source.commits.size() > 1);
    const QSignalBlocker still(m_view); // It is shown already.
    m_view->choose(source.detail.hash);
    fit();
}

void CommitPanel::show(const SearchView &search)
{
    m_view->setSearching(true);
    m_column->setSpacing(kSearchGap);
    setCommits(search.commits, u"search"_s);
    m_title->setText(search.isAtWork() || search.state == SearchView::State::Asking
                         ? tr("Finding the commit that broke it")
                         : tr("What was searched"));
    m_note->setText(search.tests > 0 ? tr("Test %1 of %2").arg(search.test).arg(search.tests)
                                     : QString());
    m_tools->hide();
    const QSignalBlocker still(m_view);
    m_view->choose(search.hash);
    fit();
}

void CommitPanel::openBranches()
{
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Branches"));
    for (const QString &branch :
         m_source.branches.first(qMin(m_source.branches.size(), kMostBranches))) {
        QAction *action = menu->add(branch == m_source.branch ? u"check"_s : u"branch"_s, branch);
        connect(action, &QAction::triggered, this, [this, branch] { emit branchChosen(branch); });
    }
    if (!m_source.branches.isEmpty())
        menu->addSeparator();
    connect(menu->add(u"pin"_s, tr("Pin to a commit, a tag or a branch…")), &QAction::triggered,
            this, &CommitPanel::refWished);
    connect(menu->add(u"refresh"_s, tr("Check for updates")), &QAction::triggered, this,
            &CommitPanel::checkWished);
    menu->popupUnder(*m_branch, Menu::Edge::Leading);
}

void CommitPanel::openMenu(const QPoint &at)
{
    const QString hash = m_view->currentHash();
    if (hash.isEmpty())
        return;
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(hash.left(8));
    if (!m_tools->isHidden()) {
        QAction *pin = menu->add(u"pin"_s, tr("Pin to this commit"));
        pin->setEnabled(hash != m_source.pinned.hash);
        connect(pin, &QAction::triggered, this, [this, hash] { emit pinWished(hash); });
        connect(menu->add(u"bisect"_s, tr("Find the commit that broke it")), &QAction::triggered,
                this, &CommitPanel::searchWished);
    }
    connect(menu->add(u"diff"_s, tr("Compare")), &QAction::triggered, this,
            [this, hash] { emit compareWished(hash); });
    connect(menu->add(u"copy"_s, tr("Copy the hash")), &QAction::triggered, this,
            [hash] { QGuiApplication::clipboard()->setText(hash); });
    menu->popup(at);
}

/// The tools go under the words where both do not fit.
void CommitPanel::fit()
{
    const bool isBeside = width() - m_tools->sizeHint().width() - 8
        >= qMax(sized(kLeastTitle), m_title->sizeHint().width());
    m_head->setDirection(isBeside || m_tools->isHidden() ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

void CommitPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace slipway
