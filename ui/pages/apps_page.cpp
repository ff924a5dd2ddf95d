// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_page.h"

#include "ui/pages/card_grid.h"
#include "ui/theme/measures.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;
constexpr int kAround = 8; // the cells' own, left of the first card

} // namespace

AppsPage::AppsPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_installed(*workbench.apps(), AppsFilter::Part::Installed, this)
    , m_available(*workbench.apps(), AppsFilter::Part::NotInstalled, this)
{
    setAccessibleName(tr("Apps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeChips());
    m_views = new QStackedWidget(this);
    m_views->addWidget(makeGrids());
    m_nothing = new EmptyWidget(u"search"_s, this);
    m_showAll = m_nothing->addAction(tr("Show all apps"), {});
    connect(m_showAll, &QPushButton::clicked, this, &AppsPage::clearFilters);
    m_views->addWidget(m_nothing);
    column->addWidget(m_views, 1);

    const AppList *apps = workbench.apps();
    connect(apps, &QAbstractItemModel::dataChanged, this, &AppsPage::showCounts);
    connect(apps, &QAbstractItemModel::rowsInserted, this, &AppsPage::showCounts);
    connect(apps, &QAbstractItemModel::rowsRemoved, this, &AppsPage::showCounts);
    connect(&workbench, &Workbench::engineChanged, this, &AppsPage::showEngine);
    addKeys();
    showEngine();
}

QWidget *AppsPage::makeHead()
{
    auto *head = new QWidget(this);
    m_counts = new TextLabel({}, Face::Body, Role::TextTertiary, head);
    m_counts->setContentsMargins(0, 6, 0, 0);
    m_search = new SearchField(tr("Search apps"), u"/"_s, head);
    keepWidth(m_search, 256, 320);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_installed.setSearch(text);
        m_available.setSearch(text);
        showParts();
    });
    connect(m_search, &SearchField::left, this, &AppsPage::focusGrid);
    connect(m_search, &QLineEdit::returnPressed, this, &AppsPage::focusGrid);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 20, kMargin, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(tr("Apps"), Face::Title, Role::Text, head));
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_search);
    return head;
}

QWidget *AppsPage::makeChips()
{
    auto *chips = new QWidget(this);
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(kMargin, 20, kMargin, 12);
    row->setSpacing(8);
    for (const QString &name : {tr("All"), tr("AI"), tr("General"), tr("Running")}) {
        auto *chip = new Chip(name, chips);
        chip->setProperty("ringRadius", 14);
        m_chips.addButton(chip, int(m_chips.buttons().size()));
        row->addWidget(chip);
    }
    m_chips.setExclusive(true);
    m_chips.button(0)->setChecked(true);
    connect(&m_chips, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (!isOn)
            return;
        m_installed.setChip(AppsFilter::Chip(id));
        m_available.setChip(AppsFilter::Chip(id));
        showParts();
    });
    m_sort = new Button(tr("Recently used"), Button::Kind::Quiet, Button::Size::Compact, chips);
    m_sort->setIconName(u"sort"_s);
    connect(m_sort, &QPushButton::clicked, this, &AppsPage::openSortMenu);
    row->addStretch();
    row->addWidget(m_sort);
    keepHeight(chips, 64, Face::Small);
    return chips;
}

QWidget *AppsPage::makeGrids()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    m_installedGrid = new CardGrid(m_installed, CardLayout::Form::Full, content);
    m_installedGrid->setAccessibleName(tr("Installed apps"));
    m_availableGrid = new CardGrid(m_available, CardLayout::Form::Compact, content);
    m_availableGrid->setAccessibleName(tr("Apps that are not installed"));
    m_availableHead = new QWidget(content);
    m_availableCount = new TextLabel({}, Face::Body, Role::TextTertiary, m_availableHead);
    auto *head = new QHBoxLayout(m_availableHead);
    head->setContentsMargins(kAround, 12, 0, 6);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Not installed"), Face::Strong, Role::Text, m_availableHead));
    head->addWidget(m_availableCount);
    head->addStretch();

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kMargin - kAround, 0, 0, 24 - kAround);
    column->setSpacing(0);
    column->addWidget(m_installedGrid);
    column->addWidget(m_availableHead);
    column->addWidget(m_availableGrid);
    column->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    for (CardGrid *grid : {m_installedGrid, m_availableGrid})
        connectGrid(grid);
    connect(m_installedGrid, &CardGrid::leftDownwards, m_availableGrid,
            [this](int columnAt) { m_availableGrid->enter(columnAt, true); });
    connect(m_availableGrid, &CardGrid::leftUpwards, m_installedGrid,
            [this](int columnAt) { m_installedGrid->enter(columnAt, false); });
    return m_scroll;
}

void AppsPage::connectGrid(CardGrid *grid)
{
    connect(grid, &CardGrid::acted, this, &AppsPage::act);
    connect(grid, &CardGrid::menuWished, this, &AppsPage::openMenu);
    connect(grid, &CardGrid::cellWished, this, [this, grid](const QRect &cell) {
        const QRect seen = cell.translated(grid->pos());
        m_scroll->ensureVisible(seen.center().x(), seen.center().y(), 0, seen.height() / 2);
    });
}

void AppsPage::addKeys()
{
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}) {
        // From the sidebar too; it rests while the page is hidden.
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, &AppsPage::focusSearch);
    }
}

void AppsPage::showChip(AppsFilter::Chip chip)
{
    m_chips.button(int(chip))->setChecked(true);
}

void AppsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AppsPage::focusGrid()
{
    CardGrid *first = m_installed.rowCount() > 0 ? m_installedGrid : m_availableGrid;
    first->setFocus(Qt::ShortcutFocusReason);
}

bool AppsPage::clearFilters()
{
    const bool had = !m_search->text().isEmpty() || m_chips.checkedId() != 0;
    m_search->clear();
    showChip(AppsFilter::Chip::All);
    return had;
}

void AppsPage::showCounts()
{
    std::array<int, 4> counts{};
    int installed = 0;
    for (const AppRow &app : m_workbench.apps()->rows()) {
        installed += app.isInstalled ? 1 : 0;
        for (size_t chip = 0; chip < counts.size(); ++chip)
            counts[chip] += AppsFilter::passes(app, AppsFilter::Chip(chip)) ? 1 : 0;
    }
    const bool known = m_workbench.engine().state != EngineRow::State::Lost;
    const int running = counts[size_t(AppsFilter::Chip::Running)];
    for (size_t chip = 0; chip < counts.size(); ++chip) {
        const bool isKnown = known || chip != size_t(AppsFilter::Chip::Running);
        static_cast<Chip *>(m_chips.button(int(chip)))->setCount(isKnown ? counts[chip] : -1);
    }
    const QString some = tr("%n installed", nullptr, installed);
    m_counts->setText(
        known ? tr("%1, %2", "9 installed, 4 running").arg(some, tr("%n running", nullptr, running))
              : some);
    showParts();
}

void AppsPage::showParts()
{
    const int installed = m_installed.rowCount();
    const int available = m_available.rowCount();
    m_installedGrid->setVisible(installed > 0);
    m_availableHead->setVisible(available > 0);
    m_availableGrid->setVisible(available > 0);
    m_availableCount->setText(QString::number(available));
    const bool nothing = installed + available == 0 && m_workbench.apps()->rowCount() > 0;
    m_views->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing)
        return;
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        m_nothing->setWords(tr("Nothing is running"), tr("Start an app, and it appears here."));
    else
        m_nothing->setWords(tr("No app is called “%1”").arg(words),
                            tr("Try another word, or look through all apps."));
}

void AppsPage::showEngine()
{
    const bool answers = m_workbench.engine().state == EngineRow::State::Connected;
    m_installedGrid->setEngineAnswers(answers);
    m_availableGrid->setEngineAnswers(answers);
    showCounts();
}

void AppsPage::setOrder(AppsFilter::Order order)
{
    m_order = order;
    m_sort->setText(order == AppsFilter::Order::Name ? tr("Name") : tr("Recently used"));
    m_sort->updateGeometry();
    m_installed.setOrder(order);
    m_available.setOrder(order);
}

void AppsPage::openSortMenu()
{
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Order of the apps"));
    const auto add = [&](const QString &text, AppsFilter::Order order) {
        QAction *action = menu->add({}, text);
        action->setCheckable(true);
        action->setChecked(m_order == order);
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
    };
    add(tr("Recently used"), AppsFilter::Order::RecentlyUsed);
    add(tr("Name"), AppsFilter::Order::Name);
    menu->popup(m_sort->mapToGlobal(
        QPoint(m_sort->width() - menu->sizeHint().width(), m_sort->height() + 4)));
}

void AppsPage::openMenu(const AppId &app, const QPoint &globalPlace)
{
    const auto row = m_workbench.apps()->find(app);
    if (!row)
        return;
    const bool answers = m_workbench.engine().state == EngineRow::State::Connected;
    Menu *menu = appMenu(*row, answers, this, [this, app](Act chosen) { act(app, chosen); });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPlace);
}

void AppsPage::wish(Wish::Kind kind, const AppId &app)
{
    emit wished({kind, app, {}});
}

void AppsPage::act(const AppId &app, Act chosen)
{
    const auto row = m_workbench.apps()->find(app);
    if (!row)
        return;
    switch (chosen) {
    case Act::Page:
        // While it builds, the build is what there is to see.
        if (row->state == AppState::Building && m_workbench.build(app))
            emit buildWished(app);
        else
            emit pageWished(app, u"overview"_s);
        break;
    case Act::Logs:
        emit pageWished(app, u"logs"_s);
        break;
    case Act::SeeWhy: {
        const BuildView *build = m_workbench.build(app);
        if (build && build->state == BuildView::State::Failed)
            emit buildWished(app);
        else
            emit pageWished(app, u"logs"_s);
        break;
    }
    case Act::Remove:
        remove(*row);
        break;
    case Act::Install:
        wish(Wish::Kind::Install, app);
        break;
    case Act::Cancel:
        wish(Wish::Kind::Cancel, app);
        break;
    case Act::Open:
        wish(Wish::Kind::Open, app);
        break;
    case Act::Stop:
        wish(Wish::Kind::Stop, app);
        break;
    case Act::Start:
        wish(Wish::Kind::Start, app);
        break;
    case Act::Restart:
        wish(Wish::Kind::Restart, app);
        break;
    case Act::Rebuild:
        wish(Wish::Kind::Rebuild, app);
        break;
    }
}

void AppsPage::remove(const AppRow &app)
{
    askToRemove(app, m_workbench.details(app.id), window(),
                [this, id = app.id](bool withImages, bool withData) {
                    emit wished({Wish::Kind::Remove, id,
                                 QVariantMap{{u"images"_s, withImages}, {u"data"_s, withData}}});
                });
}

} // namespace slipway
