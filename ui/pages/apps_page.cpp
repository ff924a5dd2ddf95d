// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_page.h"

#include "ui/pages/apps_view.h"
#include "ui/theme/measures.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;
constexpr int kFirstHeight = 200;
constexpr int kChips = 5;

QString orderName(AppsFilter::Order order)
{
    using Order = AppsFilter::Order;
    switch (order) {
    case Order::RecentlyUsed:
        return AppsPage::tr("Recently used");
    case Order::Name:
        return AppsPage::tr("Name");
    case Order::State:
        return AppsPage::tr("State");
    case Order::Behind:
        return AppsPage::tr("Pinned to");
    case Order::Port:
        return AppsPage::tr("Port");
    case Order::Image:
        return AppsPage::tr("Size of the image");
    }
    Q_UNREACHABLE();
}

} // namespace

AppsPage::AppsPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_installed(*workbench.apps(), AppsFilter::Part::Installed, this)
    , m_available(*workbench.apps(), AppsFilter::Part::NotInstalled, this)
{
    setAccessibleName(tr("Apps"));
    m_top = new QWidget(this);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins({});
    top->setSpacing(0);
    top->addWidget(makeHead());
    top->addWidget(makeChips());
    m_views = new QStackedWidget(this);
    m_first = makeFirst();
    m_grid = makeView(false);
    m_table = makeView(true);
    m_nothing = new EmptyWidget(u"search"_s, this);
    connect(m_nothing->addAction(tr("Show all apps"), {}), &QPushButton::clicked, this,
            &AppsPage::clearFilters);
    m_views->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_views, 1);

    const AppList *apps = workbench.apps();
    connect(apps, &QAbstractItemModel::dataChanged, this, &AppsPage::showCounts);
    connect(apps, &QAbstractItemModel::rowsInserted, this, &AppsPage::showCounts);
    connect(apps, &QAbstractItemModel::rowsRemoved, this, &AppsPage::showCounts);
    connect(&workbench, &Workbench::engineChanged, this, &AppsPage::showEngine);
    addKeys();
    showLook();
    showEngine();
}

QWidget *AppsPage::makeHead()
{
    auto *head = new QWidget(m_top);
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
    auto *row = new WrapLayout(head);
    row->setContentsMargins(kMargin, 20, kMargin, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(tr("Apps"), Face::Title, Role::Text, head));
    row->addWidget(m_counts);
    row->addGap();
    row->addWidget(m_search);
    return head;
}

QWidget *AppsPage::makeChips()
{
    auto *chips = new QWidget(m_top);
    auto *row = new WrapLayout(chips);
    row->setContentsMargins(kMargin, 20, kMargin, 12);
    for (const QString &name : {tr("All"), tr("AI"), tr("General"), tr("Running"), tr("Updates")}) {
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
    m_sort = new Button({}, Button::Kind::Quiet, Button::Size::Compact, chips);
    m_sort->setIconName(u"sort"_s);
    connect(m_sort, &QPushButton::clicked, this, &AppsPage::openSortMenu);
    m_shape = new Segments(chips);
    m_shape->setAccessibleName(tr("How the apps are shown"));
    m_shape->add(tr("Cards"), u"grid"_s);
    m_shape->add(tr("Table"), u"list"_s);
    connect(m_shape, &Segments::currentChanged, this, [this](int shape) {
        Look look = m_look;
        look.asTable = shape == 1;
        setLook(look);
    });
    row->addGap();
    row->addWidget(m_sort);
    row->addWidget(m_shape);
    return chips;
}

AppsView *AppsPage::makeView(bool asTable)
{
    auto *view = new AppsView(m_installed, m_available,
                              asTable ? AppsView::Shape::Table : AppsView::Shape::Grid, this);
    connect(view, &AppsView::acted, this, &AppsPage::act);
    connect(view, &AppsView::menuWished, this, &AppsPage::openMenu);
    connect(view, &AppsView::orderWished, this, &AppsPage::orderByHead);
    connect(view, &AppsView::folded, this, [this, view] {
        Look look = m_look;
        look.unfolded = view->isUnfolded();
        setLook(look);
    });
    m_views->addWidget(view);
    return view;
}

EmptyWidget *AppsPage::makeFirst()
{
    auto *first = new EmptyWidget(u"apps"_s, this);
    first->setWords(tr("Nothing is installed yet"),
                    tr("Choose an app below. It is built on this machine, and then opens in your "
                       "browser."));
    first->setLeastHeight(kFirstHeight);
    first->hide();
    return first;
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

AppsView *AppsPage::shownView() const
{
    return m_look.asTable ? m_table : m_grid;
}

void AppsPage::setLook(const Look &look)
{
    if (look == m_look)
        return;
    const std::optional<AppId> current = shownView()->current();
    const bool hadFocus = shownView()->isAncestorOf(QApplication::focusWidget());
    const bool turned = look.asTable != m_look.asTable;
    m_look = look;
    showLook();
    if (turned && current)
        shownView()->setCurrent(*current);
    if (turned && hadFocus)
        shownView()->enter();
    emit lookChanged();
}

void AppsPage::showLook()
{
    m_installed.setOrder(m_look.order, m_look.reversed);
    m_available.setOrder(m_look.order, m_look.reversed);
    m_sort->setText(orderName(m_look.order));
    m_sort->setAccessibleName(
        tr("Order of the apps: %1", "name, state, …").arg(orderName(m_look.order)));
    m_sort->setVisible(!m_look.asTable); // There the heads of the columns sort.
    m_sort->updateGeometry();
    m_shape->setCurrent(m_look.asTable ? 1 : 0);
    m_table->showOrder(m_look.order, m_look.reversed);
    m_table->setUnfolded(m_look.unfolded);
    showParts();
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

bool AppsPage::focusGrid()
{
    if (m_views->currentWidget() != shownView())
        return false;
    shownView()->enter();
    return true;
}

QList<QWidget *> AppsPage::panes() const
{
    return {m_top, m_views};
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
    std::array<int, kChips> counts{};
    bool knowsUpdates = false;
    m_installedCount = 0;
    for (const AppRow &app : m_workbench.apps()->rows()) {
        m_installedCount += app.isInstalled ? 1 : 0;
        knowsUpdates = knowsUpdates || app.behind >= 0;
        for (size_t chip = 0; chip < counts.size(); ++chip)
            counts[chip] += AppsFilter::passes(app, AppsFilter::Chip(chip)) ? 1 : 0;
    }
    const bool known = m_workbench.engine().state != EngineRow::State::Lost;
    const int running = counts[size_t(AppsFilter::Chip::Running)];
    for (size_t chip = 0; chip < counts.size(); ++chip) {
        const bool isKnown = known || chip != size_t(AppsFilter::Chip::Running);
        static_cast<Chip *>(m_chips.button(int(chip)))->setCount(isKnown ? counts[chip] : -1);
    }
    m_chips.button(int(AppsFilter::Chip::Updates))->setVisible(knowsUpdates);
    if (!knowsUpdates && m_chips.checkedId() == int(AppsFilter::Chip::Updates))
        showChip(AppsFilter::Chip::All);
    const QString some = tr("%n installed", nullptr, m_installedCount);
    m_counts->setText(
        known ? tr("%1, %2", "9 installed, 4 running").arg(some, tr("%n running", nullptr, running))
              : some);
    showParts();
}

void AppsPage::showParts()
{
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    for (AppsView *view : {m_grid, m_table})
        view->showParts(isSearching);
    const bool isFirst = m_installedCount == 0 && m_available.rowCount() > 0 && !isSearching
        && m_chips.checkedId() == 0 && m_workbench.engine().state == EngineRow::State::Connected;
    shownView()->setFirst(isFirst ? m_first : nullptr);
    m_first->setVisible(isFirst);
    const bool nothing =
        m_installed.rowCount() + m_available.rowCount() == 0 && m_workbench.apps()->rowCount() > 0;
    if (nothing)
        sayNothing();
    m_views->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : shownView());
}

void AppsPage::sayNothing()
{
    const QString words = m_search->text().trimmed();
    const auto chip = AppsFilter::Chip(m_chips.checkedId());
    if (!words.isEmpty() && chip != AppsFilter::Chip::All)
        m_nothing->setWords(
            tr("No app is called “%1” here").arg(words),
            tr("Only “%1” was searched.", "a filter").arg(m_chips.checkedButton()->text()));
    else if (!words.isEmpty())
        m_nothing->setWords(tr("No app is called “%1”").arg(words),
                            tr("Try another word, or look through all apps."));
    else if (m_workbench.engine().state == EngineRow::State::Lost)
        m_nothing->setWords(tr("What runs is not known"),
                            tr("It is shown again when the engine answers."));
    else if (chip == AppsFilter::Chip::Updates)
        m_nothing->setWords(tr("Everything is up to date"),
                            tr("No app is behind what its authors published."));
    else if (chip == AppsFilter::Chip::Running)
        m_nothing->setWords(tr("Nothing is running"), tr("Start an app, and it appears here."));
    else
        m_nothing->setWords(tr("No app of this kind"), tr("Look through all apps."));
}

void AppsPage::showEngine()
{
    const bool answers = m_workbench.engine().state == EngineRow::State::Connected;
    m_grid->setEngineAnswers(answers);
    m_table->setEngineAnswers(answers);
    showCounts();
}

void AppsPage::setOrder(AppsFilter::Order order, bool reversed)
{
    Look look = m_look;
    look.order = order;
    look.reversed = reversed;
    setLook(look);
}

/// Once by the column, then the other way round, then as it was before.
void AppsPage::orderByHead(AppsFilter::Order order)
{
    if (m_look.order != order)
        setOrder(order, false);
    else if (!m_look.reversed)
        setOrder(order, true);
    else
        setOrder(AppsFilter::Order::RecentlyUsed, false);
}

void AppsPage::openSortMenu()
{
    using Order = AppsFilter::Order;
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Order of the apps"));
    for (const Order order : {Order::RecentlyUsed, Order::Name, Order::State, Order::Image}) {
        QAction *action = menu->add({}, orderName(order));
        action->setCheckable(true);
        action->setChecked(m_look.order == order);
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order, false); });
    }
    menu->popupUnder(*m_sort);
}

} // namespace slipway
