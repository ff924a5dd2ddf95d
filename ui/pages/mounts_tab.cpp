// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mounts_tab.h"

#include "ui/pages/changes_card.h"
#include "ui/pages/layout_card.h"
#include "ui/pages/mount_item.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kReadingWidth = 992;

bool haveTheSameFolders(const AppSettings &a, const AppSettings &b)
{
    return a.folders == b.folders && a.access == b.access && a.mounts == b.mounts
        && a.mountNames == b.mountNames;
}

QHBoxLayout *headOf(const QString &title, ElidedLabel *hint, Button *button)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(title, Face::Strong));
    head->addWidget(hint, 1);
    head->addWidget(button);
    return head;
}

} // namespace

MountsTab::MountsTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_roving(new RovingFocus(this))
{
    setAcceptDrops(true);
    auto *column = new QWidget;
    column->setMaximumWidth(kReadingWidth);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins({});
    parts->setSpacing(16);
    m_changes = makeChanges();
    parts->addWidget(m_changes);
    parts->addWidget(makeFolders());
    m_models = makeModels();
    parts->addWidget(m_models);
    parts->addStretch();
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(32, 16, 32, 24);
    around->addWidget(column, kReadingWidth, Qt::AlignTop);
    around->addStretch(1);
    QScrollArea *scroll = scrolled(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(m_roving, &RovingFocus::entered, this,
            [scroll](QWidget *item) { scroll->ensureWidgetVisible(item, 0, 24); });
    connect(&m_workbench, &Workbench::mountsChanged, this, [this](const AppId &id) {
        if (m_app && id == m_app->id && isVisible())
            refresh();
    });
}

QWidget *MountsTab::makeFolders()
{
    auto *folders = new QWidget;
    m_hint = new ElidedLabel({}, Face::Body, Role::TextTertiary);
    auto *more = new Button(tr("Add a folder"), Button::Kind::Plain, Button::Size::Compact);
    more->setIconName(u"plus"_s);
    connect(more, &Button::clicked, this, &MountsTab::add);
    auto *card = new Card;
    card->setAccessibleName(tr("Folders"));
    auto *head = new MountHead;
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(head);
    inside->addLayout(m_rows);
    auto *column = new QVBoxLayout(folders);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(headOf(tr("Folders"), m_hint, more));
    column->addWidget(card);
    return folders;
}

QWidget *MountsTab::makeModels()
{
    auto *models = new QWidget;
    m_modelsHint = new ElidedLabel({}, Face::Body, Role::TextTertiary);
    auto *store = new Button(tr("Change store"), Button::Kind::Plain, Button::Size::Compact);
    store->setIconName(u"folder-open"_s);
    connect(store, &Button::clicked, this, &MountsTab::storeWished);
    m_layout = new LayoutCard;
    auto *column = new QVBoxLayout(models);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(headOf(tr("Model folders"), m_modelsHint, store));
    column->addWidget(m_layout);
    return models;
}

ChangesCard *MountsTab::makeChanges()
{
    auto *card = new ChangesCard;
    m_save = new Button(tr("Save"), Button::Kind::Plain, Button::Size::Compact);
    m_restart = new Button(tr("Save and restart"), Button::Kind::Tinted, Button::Size::Compact);
    m_restart->setIconName(u"restart"_s);
    card->addVerb(m_save);
    card->addVerb(m_restart);
    connect(card, &ChangesCard::discardWished, this, [this] { change(*m_saved); });
    connect(m_save, &Button::clicked, this, [this] { save(false); });
    connect(m_restart, &Button::clicked, this, [this] { save(true); });
    return card;
}

void MountsTab::show(const AppRow &app)
{
    const bool isOther = !m_app || m_app->id != app.id;
    const AppSettings now = m_workbench.settingsOf(app.id);
    m_app = app;
    if (isOther || m_saved != now) {
        m_saved = now;
        m_edited = now;
        m_dropped.clear();
    }
    m_hint->setText(isAlive(app.state) ? tr("Changes apply the next time %1 starts").arg(app.name)
                                       : tr("%1 gets them when it starts").arg(app.name));
    m_modelsHint->setText(tr("One store for every app. %1 sees each folder where it expects it; "
                             "no file is copied.")
                              .arg(app.name));
    if (isOther || m_isStale)
        m_workbench.forgetMounts();
    m_isStale = false;
    refresh();
}

void MountsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isStale = true; // A disk may have come since.
}

void MountsTab::check()
{
    m_workbench.forgetMounts();
    refresh();
}

void MountsTab::change(const AppSettings &settings)
{
    m_edited = settings;
    refresh();
}

void MountsTab::refresh()
{
    if (!m_edited)
        return;
    m_workbench.lookAtMounts(*m_edited);
    const MountsView view = m_workbench.mounts(*m_edited);
    m_list.setRows(view.rows);
    layItems();
    m_models->setVisible(!view.layout.isEmpty());
    m_layout->setRows(view.layout, m_app->name);
    showChanges();
}

MountItem *MountsTab::itemFor(const MountRow &row)
{
    MountItem *&item = m_items[row.key];
    if (item)
        return item;
    item = new MountItem(this);
    connect(item, &QAbstractButton::clicked, this, [this, item = item] { edit(item->row()); });
    connect(item, &MountItem::menuWished, this,
            [this, item = item](const QPoint &at) { showMenu(item->row(), at); });
    return item;
}

void MountsTab::layItems()
{
    QList<QWidget *> items;
    for (int i = 0; i < m_list.rowCount(); ++i) {
        const QModelIndex index = m_list.index(i);
        MountItem *item = itemFor(m_list.rows()[i]);
        item->setRow(m_list.rows()[i], index.data(Qt::AccessibleTextRole).toString(),
                     index.data(Qt::ToolTipRole).toString());
        if (!items.contains(item))
            items.append(item);
    }
    QList<QWidget *> laid;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto *item = qobject_cast<MountItem *>(m_rows->itemAt(i)->widget()))
            laid.append(item);
    }
    if (laid == items)
        return;
    QWidget *focused = focusWidget();
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        if (!items.contains(old->widget())) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    m_items.removeIf([&items](const auto &item) { return !items.contains(item.value()); });
    for (QWidget *item : std::as_const(items)) {
        m_rows->addWidget(new Hairline);
        m_rows->addWidget(item);
        item->show();
    }
    m_roving->setWidgets(items);
    if (focused && items.contains(focused))
        focused->setFocus(Qt::OtherFocusReason);
}

void MountsTab::showChanges()
{
    const bool isRunning = isAlive(m_app->state);
    m_changes->setVisible(!haveTheSameFolders(*m_saved, *m_edited));
    m_changes->tell(
        tr("Changes of folders are not saved yet"),
        isRunning ? tr("%1 keeps its old folders until it restarts. It is not built anew.")
                        .arg(m_app->name)
                  : tr("They count when %1 is started. It is not built anew.").arg(m_app->name));
    m_restart->setVisible(isRunning);
    m_save->setKind(isRunning ? Button::Kind::Plain : Button::Kind::Tinted);
}

} // namespace slipway
